## The bar, the headings and the other fixed words of the page.

-product = Tandem

product = { -product }
title = Tandem: Würde sich ein gemeinsames Ziel lohnen?
skip = Zum Ergebnis springen
scenario = Szenario
undo = Rückgängig
redo = Wiederholen
reset = Auf den Ausgangsstand zurücksetzen
tools = Einstellungen
copy = Link kopieren
language = Sprache
no-starter = Dieses Szenario konnte nicht geladen werden; die Seite bleibt, wie sie ist.
no-words = Die Texte auf { $language } konnten nicht geladen werden; die Seite bleibt, wie sie ist.
levers = Was würden Sie ändern?
answer = Das Ergebnis
pictures = In Bildern
numbers = Zahlen
starting = Die ersten möglichen Verläufe werden simuliert.
no-options = Dieses Szenario vergleicht nichts mit heute.
advice = Ein Modell für die Diskussion, keine Empfehlung für die Vergütung einzelner Personen
privacy = nichts verlässt dieses Gerät, bis Sie es teilen

changes = { $count ->
    [0] Keine Änderungen gegenüber dem Ausgangsstand
    [one] 1 Änderung gegenüber dem Ausgangsstand
   *[other] { $count } Änderungen gegenüber dem Ausgangsstand
}

futures = { $of ->
    [one] { $of } simulierter Verlauf
   *[other] { $of } simulierte Verläufe
}
futures-so-far = { $done } von { $of } simulierten Verläufen
version = Modell { $model }

## Beside the answer, in the bar and in the panel: what opens a part of the page that is loaded later.

use = Nicht für Entscheidungen über Einzelne; prüfen Sie das Arbeitsrecht.
use-more = Menschen und Recht
library = Beispiele
close = Schließen
replay = Letzte Änderung noch einmal zeigen
replay-return = Den Stand danach zeigen
help = Hilfe und Tastenkürzel
dialog-close = Schließen
options-title = Optionen
levers-on = { $plan }
levers-on-option = { $option }
levers-on-both = { $plan } und { $programme }
levers-on-programme = { $programme }
levers-on-nothing = keine Option
levers-on-change = Die Hebel ändern { $what }. Optionen bearbeiten
