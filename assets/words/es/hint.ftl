## What the value of a lever means.

hint-as-today = Como hoy: { $level } %
hint-at-once = De inmediato
hint-after = Tras { $stretch }
hint-not-in-programme = Ahora no está en el programa
split-own = propio { $share }
split-team = equipo { $share }
split-firm = empresa { $share }
split-joint = común { $share }
split-peers = compañeros { $share }
split-rank = puesto { $share }
hint-hardly-fits = Apenas encaja con un { $today } % de recorridos integrados; vale el recuento, y la barrera pesa menos en lo que los traspasos pueden alcanzar.
hint-same-cost = Del salario base; mismo coste en la meta
hint-of-base = Del salario base, igual para todos
hint-target-journeys = Parte de los recorridos; hoy { $today } %
hint-target-own = Las opciones tienen objetivos propios; fijada, vale para todas
hint-target-index = Hoy es 100
