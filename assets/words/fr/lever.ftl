## Names, values and buttons of the levers.

lever-plan-weights-joint = Part commune
lever-mean-target-bonus = Prime cible (moyenne ; le taux propre à chaque équipe bouge en proportion)
lever-plan-goal-metric-integrated-journeys = Cible

unit-percent = %
unit-hours = h
unit-weeks = sem.

lever-reset = Remettre { $name } à { $value }
lever-help = À propos : { $name }
out-of-range = « { $typed } » n’est pas un nombre de { $min } à { $max }{ $unit } ; la dernière valeur reste.
out-of-range-empty = Il manque un nombre de { $min } à { $max }{ $unit } ; la dernière valeur reste.
ambiguous = « { $typed } » peut se lire de deux façons ; écrivez-le sans séparateur de milliers.

plan = Plan de primes
plan-as-is = Comme réglé ci-dessous
same-cost = Même coût qu’aujourd’hui
no-plan = Aucune option de ce scénario n’a de plan propre à régler.
no-programme = Aucune option de ce scénario n’a de programme à régler.
