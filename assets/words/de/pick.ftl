## Names of the choices, what there is to choose, and what it means.

pick-metric = Gemeinsame Kennzahl
metric-integrated-journeys = Integrierte Journeys
    .hint = Journeys, deren Übergaben alle gelingen
metric-customer-value = Kundenwert
    .hint = Was Kunden beitragen, Übergaben eingeschlossen
metric-attributed-results = Zugerechnete Ergebnisse
    .hint = Was Kanäle für sich beanspruchen; Übergaben sind darin nicht zu sehen

pick-inside = Wer dabei ist
inside-all = Alle Teams
inside-own = Alle außer Agenturen
inside-marketing = Nur das Marketing
# Another choice of kinds, which is made one click away.
inside-some = Einzeln gewählt
inside-teams = { $count } von { $of } Teams teilen das Ziel

pick-lead = Wer führt
lead-nobody = Niemand
lead-committee = Ein Gremium
lead-agency = Eine Leadagentur
lead-one = Eine Leitung mit Weisungsbefugnis
lead-free = Kostet nichts
lead-cost = Ab Woche { $week }, { $cost } im Jahr
