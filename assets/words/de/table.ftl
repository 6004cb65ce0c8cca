## The tables of numbers.

summary = Was jede Option kostet und bringt
summary-drawn = Mediane, Geld insgesamt; unbezahlter Bonus zählt nicht als Gewinn; Index, Journeys: letztes Halbjahr
column-option = Option
column-month = Monat
column-net = Netto
column-range = 80 von 100
column-clears = Über Schwelle in
column-better = Besser in
column-bonus = Bonus
column-at-target = Bei Zielerreichung
column-unpaid = Unausgezahlt
column-programme = Programm
column-plateau = Index
column-journeys = Journeys
cell-range = { $low } bis { $high }
cell-banded = { $median } ({ $low } bis { $high })
cell-of-hundred = { $count } von 100
