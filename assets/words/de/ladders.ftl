## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-competition-0 = Teams wurden nie gegeneinander gerankt, und niemand erinnert sich an ein verlorenes Budget.
ladder-competition-1 = Es gab einmal eine Rangliste; heute lacht man darüber, doch manche wissen noch ihren Platz.
ladder-competition-2 = In manchen Jahren wuchs das Budget des einen Teams auf Kosten des anderen, und man weiß noch, wessen.
ladder-competition-3 = Jedes Quartal gab es eine Rangliste; wer wem einen Pitch abgenommen hat, kommt in jeder Planungsrunde wieder hoch.
ladder-competition-4 = Jahrelang verlor der Letzte der Rangliste Stellen; einem anderen Team zu helfen, fühlt sich noch immer wie Entwaffnung an.

ladder-announced-0 = Nicht angekündigt
ladder-announced-1 = Erwähnt
ladder-announced-2 = Angekündigt
ladder-announced-3 = Wiederholt
ladder-announced-4 = An jeder Wand

ladder-transparency-0 = Ergebnisse bleiben im Team
ladder-transparency-1 = Manches wird geteilt
ladder-transparency-2 = Pläne und Ergebnisse werden geteilt
ladder-transparency-3 = Offenheit ist Gewohnheit
ladder-transparency-4 = Alles ist sichtbar

ladder-training-0 = Keine
ladder-training-1 = Ein Vortrag zum Auftakt
ladder-training-2 = Zwei Tage für die Leitungen
ladder-training-3 = Zwei Tage für die meisten
ladder-training-4 = Alle, mit Nachbereitung

ladder-safe-to-fail-0 = Ein gescheiterter Versuch zählt in der Beurteilung
ladder-safe-to-fail-1 = Leitungen versprechen Nachsicht
ladder-safe-to-fail-2 = Kleine Versuche sind ausgenommen
ladder-safe-to-fail-3 = Gemeinsame Versuche sind ausgenommen
ladder-safe-to-fail-4 = Gescheiterte Versuche werden gezeigt, und es wird dafür gedankt

ladder-communication-0 = Eine Ankündigung, dann Stille
ladder-communication-1 = Ab und zu Neuigkeiten
ladder-communication-2 = Ein Bericht im Monat
ladder-communication-3 = Jeden Monat Gründe und Erfolge
ladder-communication-4 = Jede Woche Gründe und frühe Erfolge

ladder-informed-0 = Nur die Steuerungsgruppe weiß davon
ladder-informed-1 = Die Teamleitungen wissen davon
ladder-informed-2 = Etwa die Hälfte weiß davon
ladder-informed-3 = Die meisten wissen davon
ladder-informed-4 = Alle kennen Ziel und Ergebnisse

ladder-sponsor-0 = Niemand an der Spitze
ladder-sponsor-1 = Ein Name auf einer Folie
ladder-sponsor-2 = Kommt, wenn man bittet
ladder-sponsor-3 = Fragt jeden Monat danach
ladder-sponsor-4 = In jeder Besprechung, in der ersten Reihe

ladder-systems-0 = Listen per E-Mail
ladder-systems-1 = Exporte von Hand
ladder-systems-2 = Manche Werkzeuge sind verbunden
ladder-systems-3 = Die meisten Werkzeuge teilen Daten
ladder-systems-4 = Ein Blick auf den Kunden für alle

ladder-spend-scale-0 = Ein oder zwei Kontakte je Kunde
ladder-spend-scale-1 = Wenige Kontakte
ladder-spend-scale-2 = Einige Kontakte
ladder-spend-scale-3 = Viele Kontakte
ladder-spend-scale-4 = So viele Kontakte, wie es braucht

ladder-weekly-targets-0 = Niemand schaut auf die Woche
ladder-weekly-targets-1 = Ein Blick am Montag
ladder-weekly-targets-2 = Eine wöchentliche Durchsicht
ladder-weekly-targets-3 = Die Wochenzahl führt
ladder-weekly-targets-4 = Nur diese Woche zählt

ladder-observability-0 = Niemand sieht, was andere tun
ladder-observability-1 = Ergebnisse sieht man ab und zu
ladder-observability-2 = Die Arbeit ist halb sichtbar
ladder-observability-3 = Die meiste Arbeit ist sichtbar
ladder-observability-4 = Den ganzen Tag Seite an Seite

ladder-system-pressure-0 = Wie heute
ladder-system-pressure-1 = Einige Notlösungen mehr
ladder-system-pressure-2 = Abkürzungen sind üblich
ladder-system-pressure-3 = Meist Abkürzungen
ladder-system-pressure-4 = Nichts als Abkürzungen

ladder-dialogue-0 = Antworten bleiben, wo sie ankommen
ladder-dialogue-1 = Beschwerden werden weitergegeben
ladder-dialogue-2 = Die Hälfte des Gehörten wird geteilt
ladder-dialogue-3 = Das meiste wird geteilt
ladder-dialogue-4 = Jedes Team hört jede Antwort

ladder-pooling-0 = Jedes Team hütet sein eigenes Budget
ladder-pooling-1 = Ein kleiner gemeinsamer Topf
ladder-pooling-2 = Etwa die Hälfte ist gemeinsam
ladder-pooling-3 = Weitgehend ein Budget
ladder-pooling-4 = Ein Budget für alle
