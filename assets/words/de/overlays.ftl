## First visit: scenarios, tour, replay, shortcuts.

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
replay-before = Davor: { $what }
replay-after = Danach: { $what }
replay-before-many = Davor: { $count } Einstellungen, wie sie waren
replay-after-many = Danach: { $count } Einstellungen geändert
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
