## Names of the choices, what there is to choose, and what it means.

insiders = Dentro del objetivo común
insiders-hint = Para los equipos de fuera, esa parte la decide el indicador propio.
no-such-team = aquí no hay un equipo así
in-the-joint-goal = { $name } en el objetivo común

pick-metric = Indicador común
metric-integrated-journeys = Recorridos integrados
    .hint = Recorridos en los que todos los traspasos funcionan
metric-customer-value = Valor del cliente
    .hint = Lo que aportan los clientes, traspasos incluidos
metric-attributed-results = Resultados atribuidos
    .hint = Lo que reclaman los canales; los traspasos no se ven ahí

pick-lead = Quién dirige
lead-nobody = Nadie
lead-committee = Un comité
lead-agency = Una agencia principal
lead-one = Un responsable con autoridad
lead-free = No cuesta nada
lead-cost = Desde la semana { $week }, { $cost } al año

pick-sales-inside = Ventas
pick-service-inside = Atención al cliente
pick-it-inside = Informática
pick-agencies-inside = Agencias
outside = fuera
inside = dentro

pick-gate = Condición
gate-none = Ninguna
    .hint = El indicador propio paga pase lo que pase
gate-firm = Resultado de la empresa
    .hint = Por debajo, el indicador propio no paga nada
gate-joint = Objetivo común
    .hint = Por debajo, el indicador propio no paga nada

pick-pool = Bolsa común
pool-none = Ninguna
    .hint = Cada persona cobra por lo suyo
pool-team = La parte de cada equipo
    .hint = Las personas de un equipo se reparten su parte
pool-joint = La parte del objetivo común
    .hint = Todos los que están en el objetivo se reparten su parte

pick-pool-share = Cómo se reparte la bolsa
share-equally = A partes iguales
share-by-base = Según el salario base
share-by-results = Según el salario base y los resultados propios

pick-ranked = Premio por puesto
ranked-people = Entre personas
ranked-teams = Entre equipos
rank-no-weight = No pesa en este plan
rank-weight = Decide el { $weight } % del bono

pick-budget-cap = Limitar el coste de todos los bonos
pick-stop-rule = Regla de parada
off = no
on = sí
stop-off = El cambio sigue, pierda lo que pierda
stop-on = El cambio se detiene si pierde demasiado

pick-uncertainty = Qué varía entre futuros
uncertainty-all = Azar e incógnitas
uncertainty-noise = Solo azar
