## Names of the choices, what there is to choose, and what it means.

insiders = Im gemeinsamen Ziel
insiders-hint = Für Teams außerhalb entscheidet die eigene Kennzahl über diesen Teil.
no-such-team = hier gibt es kein solches Team
in-the-joint-goal = { $name } im gemeinsamen Ziel

pick-metric = Gemeinsame Kennzahl
metric-integrated-journeys = Integrierte Journeys
    .hint = Journeys, deren Übergaben alle gelingen
metric-customer-value = Kundenwert
    .hint = Was Kunden beitragen, Übergaben eingeschlossen
metric-attributed-results = Zugerechnete Ergebnisse
    .hint = Was Kanäle für sich beanspruchen; Übergaben sind darin nicht zu sehen

pick-lead = Wer führt
lead-nobody = Niemand
lead-committee = Ein Gremium
lead-agency = Eine Leadagentur
lead-one = Eine Leitung mit Weisungsbefugnis
lead-free = Kostet nichts
lead-cost = Ab Woche { $week }, { $cost } im Jahr

pick-sales-inside = Vertrieb
pick-service-inside = Kundenservice
pick-it-inside = IT
pick-agencies-inside = Agenturen
outside = außerhalb
inside = innerhalb

pick-gate = Hürde
gate-none = Keine
    .hint = Die eigene Kennzahl zahlt aus, was auch geschieht
gate-firm = Unternehmensergebnis
    .hint = Darunter zahlt die eigene Kennzahl nichts aus
gate-joint = Gemeinsames Ziel
    .hint = Darunter zahlt die eigene Kennzahl nichts aus

pick-pool = Bonustopf
pool-none = Keiner
    .hint = Jede Person wird für sich bezahlt
pool-team = Der Teil jedes Teams
    .hint = Die Personen eines Teams teilen sich dessen Teil
pool-joint = Der Teil des gemeinsamen Ziels
    .hint = Alle im gemeinsamen Ziel teilen sich dessen Teil

pick-pool-share = Wie der Topf geteilt wird
share-equally = Zu gleichen Teilen
share-by-base = Nach Grundgehalt
share-by-results = Nach Grundgehalt und eigenen Ergebnissen

pick-ranked = Prämie für den Rang
ranked-people = Zwischen Personen
ranked-teams = Zwischen Teams
rank-no-weight = In diesem Plan ohne Gewicht
rank-weight = Entscheidet über { $weight } % des Bonus

pick-budget-cap = Kosten aller Boni deckeln
pick-stop-rule = Abbruchregel
off = aus
on = an
stop-off = Die Umstellung geht weiter, was immer sie verliert
stop-on = Die Umstellung wird abgebrochen, wenn sie zu viel verliert

pick-uncertainty = Worin sich die Verläufe unterscheiden
uncertainty-all = Zufall und Ungewusstes
uncertainty-noise = Zufall allein
