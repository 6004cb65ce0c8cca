## What each picture shows: a heading that states the finding, and a line that says what is drawn.

within-bar = unter Ihrer Schwelle
today = Heute
waiting = Die ersten simulierten Verläufe kommen gleich.

ranges-estimate = erste Schätzung, Spannen folgen
ranges-futures = 50 und 80 von 100 Verläufen

options-no-difference = Wohl keine Option bringt genug, um zu zählen
options-harmful = Jede Option verliert gegenüber heute

cash-no-hole = Kein Liquiditätsloch im mittleren Verlauf
cash-level = Erst im Minus, im Plus um Monat { $month }
cash-never-level = Das Minus wird über { $over } nicht eingeholt
cash-trough = minus { $depth }, Monat { $month }
cash-payback = ausgeglichen in Monat { $month }

axis-net = Kumuliertes Netto gegenüber heute
