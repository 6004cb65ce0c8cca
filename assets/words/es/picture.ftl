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

summary = Lo que cuesta y aporta cada opción
summary-drawn = Medianas; índice y recorridos del último semestre, dinero en total

column-option = Opción
column-month = Mes
column-net = Neto
column-range = 80 de 100
column-clears = Supera umbral en
column-better = Mejor en
column-bonus = Bonos
column-at-target = Al objetivo
column-unpaid = Sin pagar
column-programme = Programa
column-plateau = Índice
column-journeys = Recorridos
cell-range = { $low } a { $high }
cell-banded = { $median } ({ $low } a { $high })
cell-of-hundred = { $count } de 100

axis-contribution = Índice de margen, hoy = 100
axis-collaboration = Horas por semana y persona
axis-integrated = Parte de los recorridos
axis-help-inside = Horas de ayuda en el equipo por semana
axis-own-work = Horas de trabajo propio por semana
axis-reported = Parte de los recorridos, según se declara
axis-trust = Confianza en otros equipos, por ciento
axis-clarity = Claridad de los roles, por ciento
axis-fear = Miedo al fracaso, por ciento
axis-adoption = Personas que actúan de la forma nueva, por ciento
axis-engagement = Ocasiones en que se entra en trabajo conjunto, por ciento
axis-free-riding = Personas que ayudan poco, por ciento del total
axis-overload = Trabajo por encima del de hoy, por ciento de una semana
axis-leaving = Personas que se marchan, por ciento al año
axis-care = Esmero en lo que no se cuenta, por ciento
axis-claims = Tiempo para apuntarse méritos por encima de hoy, por ciento
axis-inequality = Desigualdad de los bonos (Gini), por ciento
axis-earned = Desigualdad que sigue a los resultados, por ciento
axis-commitment = Compromiso con el cambio, por ciento
axis-systems = Integración de sistemas, por ciento
axis-pay = Bonos con cargas en la semana
axis-programme = Coste del programa en la semana
axis-net = Neto acumulado frente a hoy
