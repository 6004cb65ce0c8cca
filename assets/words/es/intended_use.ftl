## People and law: intended use, and the brief for a consultation.

law-title = Personas y derecho

law-for = Para qué sirve
law-for-text = Tandem es un modelo para el debate. Compara opciones para una organización en su conjunto bajo los mismos supuestos, para encuadrar una decisión y planear un piloto.
law-not = Para qué no sirve
law-not-text = No es una base para decisiones sobre personas, no fija la retribución de nadie ni predice el resultado de ninguna empresa. No dice nada de una persona: las que contiene se sacan al azar. El bono se muestra para grupos de cinco o más; los equipos menores se juntan, y donde aun así son menos de cinco no se muestra nada.
law-check = Qué comprobar en su caso
law-check-codetermination = Participación: el comité de empresa o los sindicatos pueden tener voz en los planes de bonos, la medición del rendimiento y las opiniones de compañeros.
law-check-equal = Igualdad retributiva: lo que hace un plan según sexo, edad, origen, discapacidad y jornada parcial; el bono a tiempo parcial es proporcional.
law-check-wage = Reglas salariales: lo prometido o ya habitual, plazos, convenios, salario mínimo, cuándo se ha ganado un bono y cuándo se puede retirar.
law-check-data = Protección de datos: qué datos sobre el trabajo hacen falta, quién los ve y cuándo se borran.
law-check-advice = Nada de esto es asesoramiento jurídico.

brief = Nota para la consulta
brief-about = Lo que deben saber quienes participan, con los ajustes de este escenario. Un borrador para corregir.
brief-copy = Copiar la nota
brief-copied = La nota está copiada.
brief-not-copied = Este navegador no deja copiar a la página; seleccione el texto.

brief-title = Nota para la consulta: { $name }
brief-proposed = Qué se propone
brief-plan = El plan «{ $plan }» ocupa el lugar de «{ $today }».
brief-same-cost = El bono objetivo queda como está para cada equipo.
brief-share = El bono objetivo pasa a ser el { $share } % del salario base.
brief-total-pay = Retribución total: { $choice }. { $hint }.
brief-goal-journeys = El objetivo común: la parte de los recorridos de clientes en los que funcionan todos los traspasos sube del { $from } % al { $to } % en { $weeks } semanas.
brief-goal-value = El objetivo común: el margen de los clientes sube al { $to } % del de hoy en { $weeks } semanas.
brief-goal-attributed = El objetivo común: los resultados tal como los cuentan los canales suben al { $to } % de los de hoy en { $weeks } semanas.
brief-guarantee = El primer año nadie recibe menos del { $share } % del bono objetivo de hoy.
brief-no-guarantee = Ningún bono está garantizado el primer año.
brief-none = Este escenario no propone un plan propio.

brief-measured = Qué se mide
brief-weights = Partes del bono: { $split }.
brief-period = Se paga cada { $weeks } semanas.
brief-own = resultado propio
brief-team = equipo
brief-firm = resultado de la empresa
brief-joint = objetivo común
brief-feedback = opinión de compañeros
brief-rank = premio por puesto
brief-part = { $measure } { $share } %
brief-feedback-agree = Los compañeros dicen cuánta ayuda han tenido. A quién se pregunta, quién lo lee y cuándo se borra debe acordarse antes.
brief-rank-agree = Se clasifica a personas o equipos. Cómo, y quién ve el puesto, debe acordarse antes.
brief-relative-agree = Los resultados se pagan respecto de la media de los demás: el mercado no mueve la paga, y quien ayuda a esos otros baja su propia paga.

brief-seen = Quién ve qué (propuesta)
brief-seen-joint = El objetivo común y cómo va: todos.
brief-seen-team = Resultados de un equipo: el equipo y quienes lo dirigen.
brief-seen-own = Resultados de una persona y opiniones sobre ella: esa persona y su superior directo.
brief-seen-report = Informes sobre retribución y efectos: grupos de cinco o más, nunca personas.

brief-when = Cuándo, y cuándo se revisa
brief-from = El plan vale { $weeks ->
    [0] de inmediato; no se prevé tiempo para una consulta
    [one] 1 semana después de la decisión
   *[other] { $weeks } semanas después de la decisión, que es el tiempo para esta consulta
}.
brief-review = Revisión: a las 52 semanas, antes de que el plan siga.
brief-stop = Revisión: a las { $weeks } semanas; se detiene si ha perdido más de { $loss }.

brief-model = Qué dice el modelo
brief-line = { $line } en { $horizon }, neto de retribución y coste del programa, frente al plan actual. Un modelo para el debate, no un pronóstico ni una base para decisiones sobre personas.
