## The tables of numbers.

summary = Lo que cuesta y aporta cada opción
summary-drawn = Medianas, dinero en total; el bono no pagado no cuenta como ganancia; índice, recorridos: último semestre
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
