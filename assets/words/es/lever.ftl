## Names, values and buttons of the levers.

lever-plan-weights-joint = Parte común
lever-mean-target-bonus = Bono objetivo (media; la tasa propia de cada equipo se mueve en proporción)
lever-plan-goal-metric-integrated-journeys = Meta

unit-percent = %
unit-hours = h
unit-weeks = sem.

lever-reset = Devolver { $name } a { $value }
lever-help = Acerca de: { $name }
out-of-range = «{ $typed }» no es un número de { $min } a { $max }{ $unit }; se mantiene el último valor.
out-of-range-empty = Falta un número de { $min } a { $max }{ $unit }; se mantiene el último valor.
ambiguous = «{ $typed }» se puede leer de dos formas; escríbalo sin separador de miles.

plan = Plan de bonos
plan-as-is = Como está abajo
same-cost = El mismo coste que hoy
no-plan = Ninguna opción de este escenario tiene un plan propio que ajustar.
no-programme = Ninguna opción de este escenario tiene un programa que ajustar.
