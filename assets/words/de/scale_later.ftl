## What a share or level looks like: none, a quarter, half, three quarters and all of it.

scale-culture-history-of-competition = { $step ->
    [0] Teams wurden nie gegeneinander gerankt, und niemand erinnert sich an ein verlorenes Budget.
    [1] Es gab einmal eine Rangliste; heute lacht man darüber, doch manche wissen noch ihren Platz.
    [2] In manchen Jahren wuchs das Budget des einen Teams auf Kosten des anderen, und man weiß noch, wessen.
    [3] Jedes Quartal gab es eine Rangliste; wer wem einen Pitch abgenommen hat, kommt in jeder Planungsrunde wieder hoch.
   *[4] Jahrelang verlor der Letzte der Rangliste Stellen; einem anderen Team zu helfen, fühlt sich noch immer wie Entwaffnung an.
}

scale-plan-goal-announced = { $step ->
    [0] Nicht angekündigt
    [1] Erwähnt
    [2] Angekündigt
    [3] Wiederholt
   *[4] An jeder Wand
}

scale-programme-transparency = { $step ->
    [0] Ergebnisse bleiben im Team
    [1] Manches wird geteilt
    [2] Pläne und Ergebnisse werden geteilt
    [3] Offenheit ist Gewohnheit
   *[4] Alles ist sichtbar
}

scale-programme-training = { $step ->
    [0] Keine
    [1] Ein Vortrag zum Auftakt
    [2] Zwei Tage für die Leitungen
    [3] Zwei Tage für die meisten
   *[4] Alle, mit Nachbereitung
}

scale-programme-safe-to-fail = { $step ->
    [0] Ein gescheiterter Versuch zählt in der Beurteilung
    [1] Leitungen versprechen Nachsicht
    [2] Kleine Versuche sind ausgenommen
    [3] Gemeinsame Versuche sind ausgenommen
   *[4] Gescheiterte Versuche werden gezeigt, und es wird dafür gedankt
}

scale-programme-communication = { $step ->
    [0] Eine Ankündigung, dann Stille
    [1] Ab und zu Neuigkeiten
    [2] Ein Bericht im Monat
    [3] Jeden Monat Gründe und Erfolge
   *[4] Jede Woche Gründe und frühe Erfolge
}

scale-programme-informed = { $step ->
    [0] Nur die Steuerungsgruppe weiß davon
    [1] Die Teamleitungen wissen davon
    [2] Etwa die Hälfte weiß davon
    [3] Die meisten wissen davon
   *[4] Alle kennen Ziel und Ergebnisse
}

scale-programme-sponsor-strength = { $step ->
    [0] Niemand an der Spitze
    [1] Ein Name auf einer Folie
    [2] Kommt, wenn man bittet
    [3] Fragt jeden Monat danach
   *[4] In jeder Besprechung, in der ersten Reihe
}

scale-organisation-systems = { $step ->
    [0] Listen per E-Mail
    [1] Exporte von Hand
    [2] Manche Werkzeuge sind verbunden
    [3] Die meisten Werkzeuge teilen Daten
   *[4] Ein Blick auf den Kunden für alle
}

scale-organisation-spend-scale = { $step ->
    [0] Ein oder zwei Kontakte je Kunde
    [1] Wenige Kontakte
    [2] Einige Kontakte
    [3] Viele Kontakte
   *[4] So viele Kontakte, wie es braucht
}

scale-organisation-weekly-targets = { $step ->
    [0] Niemand schaut auf die Woche
    [1] Ein Blick am Montag
    [2] Eine wöchentliche Durchsicht
    [3] Die Wochenzahl führt
   *[4] Nur diese Woche zählt
}

scale-organisation-observability = { $step ->
    [0] Niemand sieht, was andere tun
    [1] Ergebnisse sieht man ab und zu
    [2] Die Arbeit ist halb sichtbar
    [3] Die meiste Arbeit ist sichtbar
   *[4] Den ganzen Tag Seite an Seite
}

scale-environment-system-pressure = { $step ->
    [0] Wie heute
    [1] Einige Notlösungen mehr
    [2] Abkürzungen sind üblich
    [3] Meist Abkürzungen
   *[4] Nichts als Abkürzungen
}

scale-organisation-dialogue = { $step ->
    [0] Antworten bleiben, wo sie ankommen
    [1] Beschwerden werden weitergegeben
    [2] Die Hälfte des Gehörten wird geteilt
    [3] Das meiste wird geteilt
   *[4] Jedes Team hört jede Antwort
}

scale-organisation-budget-pooling = { $step ->
    [0] Jedes Team hütet sein eigenes Budget
    [1] Ein kleiner gemeinsamer Topf
    [2] Etwa die Hälfte ist gemeinsam
    [3] Weitgehend ein Budget
   *[4] Ein Budget für alle
}
