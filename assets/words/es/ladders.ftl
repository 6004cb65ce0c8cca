## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-competition-0 = Nunca se ha clasificado a los equipos unos contra otros, y nadie recuerda un presupuesto perdido.
ladder-competition-1 = Hubo una clasificación una vez; hoy es motivo de broma, aunque algunos aún saben su puesto.
ladder-competition-2 = Algunos años el presupuesto de un equipo creció a costa del de otro, y la gente sabe decir cuál.
ladder-competition-3 = Se clasificaba a los equipos cada trimestre; quién perdió un concurso ante quién sale en cada ronda de planificación.
ladder-competition-4 = Durante años el último de la clasificación perdió puestos; ayudar a otro equipo sigue pareciendo desarmarse.

ladder-announced-0 = Sin anunciar
ladder-announced-1 = Mencionado
ladder-announced-2 = Anunciado
ladder-announced-3 = Repetido
ladder-announced-4 = En todas las paredes

ladder-transparency-0 = Los resultados se quedan en el equipo
ladder-transparency-1 = Algo se comparte
ladder-transparency-2 = Se comparten planes y resultados
ladder-transparency-3 = Transparencia por costumbre
ladder-transparency-4 = Todo está a la vista

ladder-training-0 = Ninguna
ladder-training-1 = Una charla en el arranque
ladder-training-2 = Dos días para los responsables
ladder-training-3 = Dos días para la mayoría
ladder-training-4 = Todos, con seguimiento

ladder-safe-to-fail-0 = Un intento fallido cuenta en la evaluación
ladder-safe-to-fail-1 = Los responsables prometen indulgencia
ladder-safe-to-fail-2 = Los intentos pequeños están exentos
ladder-safe-to-fail-3 = Los intentos conjuntos están exentos
ladder-safe-to-fail-4 = Los intentos fallidos se muestran y se agradecen

ladder-communication-0 = Un anuncio y luego silencio
ladder-communication-1 = Noticias de vez en cuando
ladder-communication-2 = Un informe mensual
ladder-communication-3 = Motivos y logros cada mes
ladder-communication-4 = Motivos y primeros logros, cada semana

ladder-informed-0 = Solo lo sabe el comité de dirección
ladder-informed-1 = Lo saben los jefes de equipo
ladder-informed-2 = Lo sabe la mitad, más o menos
ladder-informed-3 = Lo sabe la mayoría
ladder-informed-4 = Todos conocen el objetivo y los resultados

ladder-sponsor-0 = Nadie en la dirección
ladder-sponsor-1 = Un nombre en una diapositiva
ladder-sponsor-2 = Viene si se le pide
ladder-sponsor-3 = Pregunta por ello cada mes
ladder-sponsor-4 = En cada revisión, en primera fila

ladder-systems-0 = Listas por correo electrónico
ladder-systems-1 = Exportaciones a mano
ladder-systems-2 = Algunas herramientas se comunican
ladder-systems-3 = La mayoría de las herramientas comparten datos
ladder-systems-4 = Una única visión del cliente

ladder-spend-scale-0 = Uno o dos contactos por cliente
ladder-spend-scale-1 = Pocos contactos
ladder-spend-scale-2 = Varios contactos
ladder-spend-scale-3 = Muchos contactos
ladder-spend-scale-4 = Tantos contactos como haga falta

ladder-weekly-targets-0 = Nadie mira la semana
ladder-weekly-targets-1 = Un vistazo los lunes
ladder-weekly-targets-2 = Una revisión semanal
ladder-weekly-targets-3 = La cifra de la semana manda
ladder-weekly-targets-4 = Solo cuenta esta semana

ladder-observability-0 = Nadie ve lo que hacen los demás
ladder-observability-1 = Los resultados se ven de vez en cuando
ladder-observability-2 = El trabajo está medio a la vista
ladder-observability-3 = Se ve la mayor parte del trabajo
ladder-observability-4 = Codo con codo todo el día

ladder-system-pressure-0 = Como hoy
ladder-system-pressure-1 = Algunos arreglos rápidos más
ladder-system-pressure-2 = Los atajos son habituales
ladder-system-pressure-3 = Sobre todo atajos
ladder-system-pressure-4 = Nada más que atajos

ladder-dialogue-0 = Las respuestas se quedan donde llegan
ladder-dialogue-1 = Las quejas se transmiten
ladder-dialogue-2 = Se comparte la mitad de lo que se oye
ladder-dialogue-3 = Se comparte la mayor parte
ladder-dialogue-4 = Cada equipo oye cada respuesta

ladder-pooling-0 = Cada equipo guarda su propio presupuesto
ladder-pooling-1 = Un pequeño fondo común
ladder-pooling-2 = Cerca de la mitad es común
ladder-pooling-3 = Casi un solo presupuesto
ladder-pooling-4 = Un solo presupuesto para todos
