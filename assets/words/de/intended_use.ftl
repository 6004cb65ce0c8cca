## People and law: intended use, and the brief for a consultation.

law-title = Menschen und Recht

law-for = Wofür es da ist
law-for-text = Tandem ist ein Modell für die Diskussion. Es vergleicht Optionen für eine Organisation als Ganzes unter denselben Annahmen, um eine Entscheidung zu rahmen und einen Pilot zu planen.
law-not = Wofür es nicht da ist
law-not-text = Es ist keine Grundlage für Entscheidungen über einzelne Personen, setzt niemandes Vergütung fest und sagt das Ergebnis keines Unternehmens voraus. Es sagt nichts über eine Person: Die Menschen darin sind vom Zufall gezogen. Boni werden für Gruppen ab fünf Personen gezeigt; kleinere Teams werden zusammengefasst, und wo es auch dann weniger als fünf sind, wird nichts gezeigt.
law-check = Was Sie bei sich prüfen sollten
law-check-codetermination = Mitbestimmung: Betriebsrat oder Gewerkschaft können bei Bonusplänen, Leistungsmessung und Rückmeldungen durch Kollegen mitzureden haben.
law-check-equal = Entgeltgleichheit: was ein Plan nach Geschlecht, Alter, Herkunft, Behinderung und Teilzeit bewirkt; der Bonus von Teilzeitkräften ist anteilig.
law-check-wage = Regeln zum Entgelt: was zugesagt oder betrieblich üblich ist, Fristen, Tarife, Mindestlohn, wann ein Bonus verdient ist und wann er zurückgefordert werden darf.
law-check-data = Datenschutz: welche Daten über die Arbeit nötig sind, wer sie sieht und wann sie gelöscht werden.
law-check-advice = Nichts davon ist Rechtsberatung.

brief = Vorlage für die Mitbestimmung
brief-about = Was diejenigen wissen müssen, die mitbestimmen, mit den Einstellungen dieses Szenarios. Ein Entwurf zum Korrigieren.
brief-copy = Vorlage kopieren
brief-copied = Die Vorlage ist kopiert.
brief-not-copied = Dieser Browser lässt die Seite nicht kopieren; markieren Sie stattdessen den Text.

brief-title = Vorlage für die Mitbestimmung: { $name }
brief-proposed = Was vorgeschlagen wird
brief-plan = Der Plan „{ $plan }“ tritt an die Stelle von „{ $today }“.
brief-same-cost = Der Zielbonus bleibt für jedes Team, wie er ist.
brief-share = Der Zielbonus beträgt künftig { $share } % des Grundgehalts.
brief-total-pay = Gesamtvergütung: { $choice }. { $hint }.
brief-goal-journeys = Das gemeinsame Ziel: Der Anteil der Customer Journeys, deren Übergaben alle gelingen, steigt innerhalb von { $weeks } Wochen von { $from } % auf { $to } %.
brief-goal-value = Das gemeinsame Ziel: Der Deckungsbeitrag der Kunden steigt innerhalb von { $weeks } Wochen auf { $to } % des heutigen.
brief-goal-attributed = Das gemeinsame Ziel: Die Ergebnisse, wie die Kanäle sie zählen, steigen innerhalb von { $weeks } Wochen auf { $to } % der heutigen.
brief-guarantee = Im ersten Jahr bekommt niemand weniger als { $share } % des heutigen Zielbonus.
brief-no-guarantee = Im ersten Jahr ist kein Bonus garantiert.
brief-none = Dieses Szenario schlägt keinen eigenen Plan vor.

brief-measured = Was gemessen wird
brief-weights = Anteile am Bonus: { $split }.
brief-period = Ausgezahlt wird alle { $weeks } Wochen.
brief-own = eigenes Ergebnis
brief-team = Team
brief-firm = Unternehmensergebnis
brief-joint = gemeinsames Ziel
brief-feedback = Rückmeldung von Kollegen
brief-rank = Prämie für den Rang
brief-part = { $measure } { $share } %
brief-feedback-agree = Kollegen sagen, wie viel Hilfe sie bekommen haben. Wer gefragt wird, wer es liest und wann es gelöscht wird, ist vorher zu vereinbaren.
brief-rank-agree = Personen oder Teams werden in eine Rangfolge gebracht. Wie das geschieht und wer den Rang sieht, ist vorher zu vereinbaren.
brief-relative-agree = Ergebnisse werden relativ zum Mittel der anderen bezahlt: der Markt bewegt das Geld nicht, und wer diesen anderen hilft, senkt das eigene Geld.

brief-seen = Wer was sieht (Vorschlag)
brief-seen-joint = Das gemeinsame Ziel und sein Stand: alle.
brief-seen-team = Ergebnisse eines Teams: das Team und seine Leitung.
brief-seen-own = Ergebnisse einer Person und Rückmeldungen zu ihr: diese Person und ihre direkte Führungskraft.
brief-seen-report = Berichte über Vergütung und Wirkung: Gruppen ab fünf Personen, nie einzelne Personen.

brief-when = Wann es gilt und wann es überprüft wird
brief-from = Der Plan gilt { $weeks ->
    [0] sofort; für die Mitbestimmung ist keine Zeit vorgesehen
    [one] 1 Woche nach der Entscheidung
   *[other] { $weeks } Wochen nach der Entscheidung; das ist die Zeit für diese Mitbestimmung
}.
brief-review = Überprüfung: nach 52 Wochen, bevor der Plan weitergeht.
brief-stop = Überprüfung: nach { $weeks } Wochen; der Plan wird abgebrochen, wenn er mehr als { $loss } verloren hat.

brief-model = Was das Modell sagt
brief-line = { $line } über { $horizon }, nach Abzug von Vergütungs- und Programmkosten gegenüber dem heutigen Bonusplan. Ein Modell für die Diskussion, keine Prognose und keine Grundlage für Entscheidungen über einzelne Personen.
