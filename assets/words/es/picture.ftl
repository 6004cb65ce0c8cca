## What each picture shows: a heading that states the finding, and a line that says what is drawn.

within-bar = bajo su umbral
today = Hoy
waiting = Llegan los primeros futuros simulados.

ranges-estimate = primera estimación, márgenes a continuación
ranges-futures = 50 y 80 de 100 futuros

options-no-difference = Quizá ninguna opción gane lo bastante
options-harmful = Todas las opciones pierden frente a hoy

cash-no-hole = Sin hueco de caja en el futuro mediano
cash-level = Primero hueco, equilibrio en el mes { $month }
cash-never-level = El hueco no se recupera en { $over }
cash-trough = menos { $depth }, mes { $month }
cash-payback = equilibrio en el mes { $month }

axis-net = Neto acumulado frente a hoy
