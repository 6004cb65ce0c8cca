## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-culture-history-of-competition-0 = Teams wurden nie gegeneinander gerankt, und niemand erinnert sich an ein verlorenes Budget.
ladder-culture-history-of-competition-1 = Es gab einmal eine Rangliste; heute lacht man darüber, doch manche wissen noch ihren Platz.
ladder-culture-history-of-competition-2 = In manchen Jahren wuchs das Budget des einen Teams auf Kosten des anderen, und man weiß noch, wessen.
ladder-culture-history-of-competition-3 = Jedes Quartal gab es eine Rangliste; wer wem einen Pitch abgenommen hat, kommt in jeder Planungsrunde wieder hoch.
ladder-culture-history-of-competition-4 = Jahrelang verlor der Letzte der Rangliste Stellen; einem anderen Team zu helfen, fühlt sich noch immer wie Entwaffnung an.

ladder-plan-goal-announced-0 = Nicht angekündigt
ladder-plan-goal-announced-1 = Erwähnt
ladder-plan-goal-announced-2 = Angekündigt
ladder-plan-goal-announced-3 = Wiederholt
ladder-plan-goal-announced-4 = An jeder Wand

ladder-programme-transparency-0 = Ergebnisse bleiben im Team
ladder-programme-transparency-1 = Manches wird geteilt
ladder-programme-transparency-2 = Pläne und Ergebnisse werden geteilt
ladder-programme-transparency-3 = Offenheit ist Gewohnheit
ladder-programme-transparency-4 = Alles ist sichtbar

ladder-programme-training-0 = Keine
ladder-programme-training-1 = Ein Vortrag zum Auftakt
ladder-programme-training-2 = Zwei Tage für die Leitungen
ladder-programme-training-3 = Zwei Tage für die meisten
ladder-programme-training-4 = Alle, mit Nachbereitung

ladder-programme-safe-to-fail-0 = Ein gescheiterter Versuch zählt in der Beurteilung
ladder-programme-safe-to-fail-1 = Leitungen versprechen Nachsicht
ladder-programme-safe-to-fail-2 = Kleine Versuche sind ausgenommen
ladder-programme-safe-to-fail-3 = Gemeinsame Versuche sind ausgenommen
ladder-programme-safe-to-fail-4 = Gescheiterte Versuche werden gezeigt, und es wird dafür gedankt

ladder-programme-communication-0 = Eine Ankündigung, dann Stille
ladder-programme-communication-1 = Ab und zu Neuigkeiten
ladder-programme-communication-2 = Ein Bericht im Monat
ladder-programme-communication-3 = Jeden Monat Gründe und Erfolge
ladder-programme-communication-4 = Jede Woche Gründe und frühe Erfolge

ladder-programme-informed-0 = Nur die Steuerungsgruppe weiß davon
ladder-programme-informed-1 = Die Teamleitungen wissen davon
ladder-programme-informed-2 = Etwa die Hälfte weiß davon
ladder-programme-informed-3 = Die meisten wissen davon
ladder-programme-informed-4 = Alle kennen Ziel und Ergebnisse

ladder-programme-sponsor-strength-0 = Niemand an der Spitze
ladder-programme-sponsor-strength-1 = Ein Name auf einer Folie
ladder-programme-sponsor-strength-2 = Kommt, wenn man bittet
ladder-programme-sponsor-strength-3 = Fragt jeden Monat danach
ladder-programme-sponsor-strength-4 = In jeder Besprechung, in der ersten Reihe

ladder-organisation-systems-0 = Listen per E-Mail
ladder-organisation-systems-1 = Exporte von Hand
ladder-organisation-systems-2 = Manche Werkzeuge sind verbunden
ladder-organisation-systems-3 = Die meisten Werkzeuge teilen Daten
ladder-organisation-systems-4 = Ein Blick auf den Kunden für alle

ladder-organisation-spend-scale-0 = Ein oder zwei Kontakte je Kunde
ladder-organisation-spend-scale-1 = Wenige Kontakte
ladder-organisation-spend-scale-2 = Einige Kontakte
ladder-organisation-spend-scale-3 = Viele Kontakte
ladder-organisation-spend-scale-4 = So viele Kontakte, wie es braucht

ladder-organisation-weekly-targets-0 = Niemand schaut auf die Woche
ladder-organisation-weekly-targets-1 = Ein Blick am Montag
ladder-organisation-weekly-targets-2 = Eine wöchentliche Durchsicht
ladder-organisation-weekly-targets-3 = Die Wochenzahl führt
ladder-organisation-weekly-targets-4 = Nur diese Woche zählt

ladder-organisation-observability-0 = Niemand sieht, was andere tun
ladder-organisation-observability-1 = Ergebnisse sieht man ab und zu
ladder-organisation-observability-2 = Die Arbeit ist halb sichtbar
ladder-organisation-observability-3 = Die meiste Arbeit ist sichtbar
ladder-organisation-observability-4 = Den ganzen Tag Seite an Seite

ladder-environment-system-pressure-0 = Wie heute
ladder-environment-system-pressure-1 = Einige Notlösungen mehr
ladder-environment-system-pressure-2 = Abkürzungen sind üblich
ladder-environment-system-pressure-3 = Meist Abkürzungen
ladder-environment-system-pressure-4 = Nichts als Abkürzungen

ladder-organisation-dialogue-0 = Antworten bleiben, wo sie ankommen
ladder-organisation-dialogue-1 = Beschwerden werden weitergegeben
ladder-organisation-dialogue-2 = Die Hälfte des Gehörten wird geteilt
ladder-organisation-dialogue-3 = Das meiste wird geteilt
ladder-organisation-dialogue-4 = Jedes Team hört jede Antwort

ladder-organisation-budget-pooling-0 = Jedes Team hütet sein eigenes Budget
ladder-organisation-budget-pooling-1 = Ein kleiner gemeinsamer Topf
ladder-organisation-budget-pooling-2 = Etwa die Hälfte ist gemeinsam
ladder-organisation-budget-pooling-3 = Weitgehend ein Budget
ladder-organisation-budget-pooling-4 = Ein Budget für alle
