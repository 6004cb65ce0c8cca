## First visit: scenarios, tour, replay, shortcuts.

library = Beispiele
library-title = Szenarien zum Öffnen
library-examples = Zehn durchgerechnete Beispiele
library-kept = In diesem Browser behalten
library-organisations = Organisationen für den Anfang
library-none-kept = Szenarien, die Sie ändern, werden hier behalten, die letzten acht, und nur in diesem Browser.
library-refused = Dieser Browser behält nichts für diese Seite; auch ein Link behält ein Szenario.
library-fault = Das lässt sich nicht öffnen: { $why }.
forget = Vergessen
forget-one = { $name } vergessen
forget-all = Alle vergessen
close = Schließen
kept-line = { $option }: etwa { $amount }
kept-nothing = Nichts wird mit heute verglichen

ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
ago-days = { $count ->
    [one] gestern
   *[other] vor { $count } Tagen
}

## Worked examples: a title and a lesson of two sentences. Tests run the model and hold it to what the lessons say.

example-pay-alone-title = Nur Vergütung
example-pay-alone-lesson = Wo niemand weiß, wem eine Übergabe gehört, endet ein gemeinsamer Bonus für sich allein etwas unter heute. Mit Leitung und geklärten Rollen bringt derselbe Bonus etwa eine Million Dollar.
example-roles-first-title = Erst die Rollen
example-roles-first-lesson = Erst Rollen zu klären und neun Monate später das gemeinsame Ziel zu vergüten, erhält fast den ganzen Gewinn. Andersherum geht mehr als ein Drittel davon verloren, und mehr vom Bonus wird verfehlt.
example-everybodys-goal-title = Aller Ziel, niemandes Ziel
example-everybodys-goal-lesson = Wo das Unternehmensergebnis den größten Teil des Bonus von 120 Menschen entscheidet, bewegt sich die Hilfe zwischen Teams kaum. Dasselbe Gewicht auf Journeys, die Teams nur gemeinsam schaffen, bewegt sie und gewinnt.
example-it-planet-title = IT auf einem anderen Planeten
example-it-planet-lesson = Steht die IT außerhalb des gemeinsamen Ziels, ist etwa ein Drittel des Gewinns dahin, denn sie ist an den meisten Journeys beteiligt. Nimmt man sie hinein, kommt er zurück; dass sie auch das Risiko teilt, bringt wenig hinzu.
example-three-agencies-title = Drei Agenturen
example-three-agencies-lesson = Agenturen im gemeinsamen Ziel helfen mehr, und mehr Journeys gelingen. Hier kosten ihre Honorare mehr, als das bringt: Mit Agenturen außerhalb bleibt der Marke mehr.
example-record-campaigns-title = Rekordkampagnen, schlechtere Kunden
example-record-campaigns-lesson = Nur für eigene Ergebnisse bezahlt, verdienen Menschen mehr, während Sorgfalt und Deckungsbeitrag sinken. Ein gemeinsames Ziel auf das, was Kanäle zählen, verliert ebenfalls; eines auf den Kundenwert gewinnt.
example-too-many-meetings-title = Zu viele Besprechungen
example-too-many-meetings-lesson = Jede weitere Stunde miteinander lässt mehr Übergaben gelingen und kostet eigene Arbeit. Zwei Stunden in der Woche kosten mehr als die Hälfte des Gewinns; vier machen daraus einen Verlust.
example-sponsor-leaves-title = Der Sponsor geht
example-sponsor-leaves-lesson = Sponsoren, die jedes halbe Jahr wechseln, kosten mehr als ein Viertel des Gewinns: Der Rückhalt sinkt, und die Menschen gleiten zurück. Wo jeder fest steht, geht fast nichts verloren.
example-star-who-lost-title = Der Star, der verlor
example-star-who-lost-lesson = Der geänderte Plan allein nimmt dem Außendienst in einem normalen Jahr etwa ein Zehntel des Bonus, obwohl das Unternehmen gewinnt. Mit Leitung und Rollen steht das Team am Ende gleich oder besser da; lässt man es außen vor, kostet das ein Drittel des Gewinns.
example-leave-them-alone-title = Lasst sie in Ruhe
example-leave-them-alone-lesson = Zwanzig Menschen, die einander vertrauen und wissen, wem was gehört, lassen wenig zu gewinnen. Jedes Programm kostet mehr, als es bringt, und gemeinsame Vergütung allein macht keinen Unterschied, der ins Gewicht fällt.

## The tour.

tour = Rundgang zeigen
tour-title = Rundgang, Schritt { $step } von { $of }
tour-answer = Das Ergebnis sagt, welche Option vorn liegt, in Geld und gegenüber dem heutigen Bonusplan, und in wie vielen von 100 simulierten Verläufen sie Ihre Schwelle erreicht.
tour-lever = Bewegen Sie einen Hebel, etwa den gemeinsamen Anteil. Eine Schätzung folgt sofort; Spannen und Chancen kommen einen Augenblick später. Jeder Schritt lässt sich rückgängig machen.
tour-ranges = Balken zeigen, wo 80 von 100 Verläufen enden. Die Kurve zeigt, wie tief das Liquiditätsloch ist und wann es ausgeglichen ist.
tour-next = Öffnen Sie ein durchgerechnetes Beispiel, oder kopieren Sie einen Link auf das, was Sie sehen: Er enthält diese Einstellungen und sonst nichts.
tour-back = Zurück
tour-on = Weiter
tour-done = Fertig
tour-skip = Rundgang überspringen

## Replaying the last change.

replay = Letzte Änderung noch einmal zeigen
replay-return = Den Stand danach zeigen
replay-before = Davor: { $what }
replay-after = Danach: { $what }
replay-before-many = Davor: { $count } Einstellungen, wie sie waren
replay-after-many = Danach: { $count } Einstellungen geändert

## Help: shortcuts.

help = Hilfe und Tastenkürzel
help-keys = Tastenkürzel
help-always = Immer
help-single = Einzelne Tasten, außerhalb von Textfeldern
help-switch = Einzelne Tasten sind an
shortcut-undo = Rückgängig
shortcut-redo = Wiederholen
shortcut-replay = Letzte Änderung noch einmal zeigen
shortcut-reset = Auf den Ausgangsstand zurücksetzen
shortcut-copy = Den Link kopieren
shortcut-library = Beispiele und behaltene Szenarien
shortcut-next-tab = Nächster Reiter
shortcut-previous-tab = Voriger Reiter
shortcut-help = Diese Hilfe
shortcut-close = Schließen, was über der Seite liegt
key-undo = Strg oder Cmd Z
key-redo = Strg oder Cmd Umschalt Z
key-close = Esc
