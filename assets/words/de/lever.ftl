## Names, values and buttons of the levers.

lever-plan-weights-joint = Gemeinsamer Anteil
lever-mean-target-bonus = Zielbonus (Mittel; der eigene Satz jedes Teams bewegt sich im selben Verhältnis)
lever-plan-goal-metric-integrated-journeys = Zielwert

unit-percent = %
unit-hours = h
unit-weeks = Wo.

lever-reset = { $name } auf { $value } zurücksetzen
lever-help = Über: { $name }
out-of-range = „{ $typed }“ ist keine Zahl von { $min } bis { $max }{ $unit }; der letzte Wert bleibt.
out-of-range-empty = Hier fehlt eine Zahl von { $min } bis { $max }{ $unit }; der letzte Wert bleibt.
ambiguous = „{ $typed }“ lässt sich auf zwei Arten lesen; bitte ohne Tausenderzeichen schreiben.

plan = Bonusplan
plan-as-is = Wie unten eingestellt
same-cost = Gleiche Kosten wie heute
no-plan = Keine Option dieses Szenarios hat einen eigenen Bonusplan, der sich einstellen ließe.
no-programme = Keine Option dieses Szenarios hat ein Programm, das sich einstellen ließe.
