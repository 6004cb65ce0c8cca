## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-culture-history-of-competition-0 = Nunca se ha clasificado a los equipos unos contra otros, y nadie recuerda un presupuesto perdido.
ladder-culture-history-of-competition-1 = Hubo una clasificación una vez; hoy es motivo de broma, aunque algunos aún saben su puesto.
ladder-culture-history-of-competition-2 = Algunos años el presupuesto de un equipo creció a costa del de otro, y la gente sabe decir cuál.
ladder-culture-history-of-competition-3 = Se clasificaba a los equipos cada trimestre; quién perdió un concurso ante quién sale en cada ronda de planificación.
ladder-culture-history-of-competition-4 = Durante años el último de la clasificación perdió puestos; ayudar a otro equipo sigue pareciendo desarmarse.

ladder-plan-goal-announced-0 = Sin anunciar
ladder-plan-goal-announced-1 = Mencionado
ladder-plan-goal-announced-2 = Anunciado
ladder-plan-goal-announced-3 = Repetido
ladder-plan-goal-announced-4 = En todas las paredes

ladder-programme-transparency-0 = Los resultados se quedan en el equipo
ladder-programme-transparency-1 = Algo se comparte
ladder-programme-transparency-2 = Se comparten planes y resultados
ladder-programme-transparency-3 = Transparencia por costumbre
ladder-programme-transparency-4 = Todo está a la vista

ladder-programme-training-0 = Ninguna
ladder-programme-training-1 = Una charla en el arranque
ladder-programme-training-2 = Dos días para los responsables
ladder-programme-training-3 = Dos días para la mayoría
ladder-programme-training-4 = Todos, con seguimiento

ladder-programme-safe-to-fail-0 = Un intento fallido cuenta en la evaluación
ladder-programme-safe-to-fail-1 = Los responsables prometen indulgencia
ladder-programme-safe-to-fail-2 = Los intentos pequeños están exentos
ladder-programme-safe-to-fail-3 = Los intentos conjuntos están exentos
ladder-programme-safe-to-fail-4 = Los intentos fallidos se muestran y se agradecen

ladder-programme-communication-0 = Un anuncio y luego silencio
ladder-programme-communication-1 = Noticias de vez en cuando
ladder-programme-communication-2 = Un informe mensual
ladder-programme-communication-3 = Motivos y logros cada mes
ladder-programme-communication-4 = Motivos y primeros logros, cada semana

ladder-programme-informed-0 = Solo lo sabe el comité de dirección
ladder-programme-informed-1 = Lo saben los jefes de equipo
ladder-programme-informed-2 = Lo sabe la mitad, más o menos
ladder-programme-informed-3 = Lo sabe la mayoría
ladder-programme-informed-4 = Todos conocen el objetivo y los resultados

ladder-programme-sponsor-strength-0 = Nadie en la dirección
ladder-programme-sponsor-strength-1 = Un nombre en una diapositiva
ladder-programme-sponsor-strength-2 = Viene si se le pide
ladder-programme-sponsor-strength-3 = Pregunta por ello cada mes
ladder-programme-sponsor-strength-4 = En cada revisión, en primera fila

ladder-organisation-systems-0 = Listas por correo electrónico
ladder-organisation-systems-1 = Exportaciones a mano
ladder-organisation-systems-2 = Algunas herramientas se comunican
ladder-organisation-systems-3 = La mayoría de las herramientas comparten datos
ladder-organisation-systems-4 = Una única visión del cliente

ladder-organisation-spend-scale-0 = Uno o dos contactos por cliente
ladder-organisation-spend-scale-1 = Pocos contactos
ladder-organisation-spend-scale-2 = Varios contactos
ladder-organisation-spend-scale-3 = Muchos contactos
ladder-organisation-spend-scale-4 = Tantos contactos como haga falta

ladder-organisation-weekly-targets-0 = Nadie mira la semana
ladder-organisation-weekly-targets-1 = Un vistazo los lunes
ladder-organisation-weekly-targets-2 = Una revisión semanal
ladder-organisation-weekly-targets-3 = La cifra de la semana manda
ladder-organisation-weekly-targets-4 = Solo cuenta esta semana

ladder-organisation-observability-0 = Nadie ve lo que hacen los demás
ladder-organisation-observability-1 = Los resultados se ven de vez en cuando
ladder-organisation-observability-2 = El trabajo está medio a la vista
ladder-organisation-observability-3 = Se ve la mayor parte del trabajo
ladder-organisation-observability-4 = Codo con codo todo el día

ladder-environment-system-pressure-0 = Como hoy
ladder-environment-system-pressure-1 = Algunos arreglos rápidos más
ladder-environment-system-pressure-2 = Los atajos son habituales
ladder-environment-system-pressure-3 = Sobre todo atajos
ladder-environment-system-pressure-4 = Nada más que atajos

ladder-organisation-dialogue-0 = Las respuestas se quedan donde llegan
ladder-organisation-dialogue-1 = Las quejas se transmiten
ladder-organisation-dialogue-2 = Se comparte la mitad de lo que se oye
ladder-organisation-dialogue-3 = Se comparte la mayor parte
ladder-organisation-dialogue-4 = Cada equipo oye cada respuesta

ladder-organisation-budget-pooling-0 = Cada equipo guarda su propio presupuesto
ladder-organisation-budget-pooling-1 = Un pequeño fondo común
ladder-organisation-budget-pooling-2 = Cerca de la mitad es común
ladder-organisation-budget-pooling-3 = Casi un solo presupuesto
ladder-organisation-budget-pooling-4 = Un solo presupuesto para todos
