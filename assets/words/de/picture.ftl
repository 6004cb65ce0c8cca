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

summary = Was jede Option kostet und bringt
summary-drawn = Mediane; Index und Journeys des letzten Halbjahres, Geld insgesamt

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

axis-contribution = Index des Deckungsbeitrags, heute = 100
axis-collaboration = Stunden in der Woche je Person
axis-integrated = Anteil der Journeys
axis-help-inside = Stunden Hilfe im Team in der Woche
axis-own-work = Stunden eigene Arbeit in der Woche
axis-reported = Anteil der Journeys, wie gemeldet
axis-trust = Vertrauen zu anderen Teams, Prozent
axis-clarity = Klarheit der Rollen, Prozent
axis-fear = Angst vor Misserfolg, Prozent
axis-adoption = Menschen, die nach der neuen Weise handeln, Prozent
axis-engagement = Gelegenheiten, bei denen Menschen in gemeinsame Arbeit einsteigen, Prozent
axis-free-riding = Menschen, die wenig helfen, Prozent aller
axis-overload = Arbeit über das Heutige hinaus, Prozent einer Woche
axis-leaving = Menschen, die gehen, Prozent im Jahr
axis-care = Sorgfalt für Ungezähltes, Prozent
axis-claims = Zeit für das Beanspruchen von Erfolgen über heute, Prozent
axis-inequality = Ungleichheit der Boni (Gini), Prozent
axis-earned = Ungleichheit, die Ergebnissen folgt, Prozent
axis-commitment = Rückhalt für die Umstellung, Prozent
axis-systems = Integration der Systeme, Prozent
axis-pay = Bonus mit Lohnnebenkosten in der Woche
axis-programme = Programmkosten in der Woche
axis-net = Kumuliertes Netto gegenüber heute
