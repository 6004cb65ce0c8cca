## The views under the answer, copies of pictures and tables, and what stands in each view.

copying-svg = Bild, SVG
copying-png = Bild, PNG
copying-csv = Tabelle, CSV
copying-save-short = Speichern
copying-copy-short = Kopieren
copying-copied = Kopiert.
copying-not-saved = Dieser Browser lässt die Seite keine Dateien speichern; nehmen Sie Kopieren.
copying-not-copied = Dieser Browser lässt die Seite nicht kopieren; nehmen Sie Speichern.
copying-not-drawn = Das Bild ließ sich nicht herstellen; die Tabelle schon.
copying-save = { $what } speichern
copying-copy = { $what } kopieren
copying-saved = Gespeichert als { $file }.
copying-saved-in-frame = Gespeichert als { $file }, falls dieser Rahmen Dateien speichern darf; erscheint keine, nehmen Sie Kopieren.
copying-low = { $name }, unten
copying-median = { $name }, Median
copying-high = { $name }, oben
copying-foot = Ein Modell für die Diskussion, keine Empfehlung. Tandem, Modell { $model }, { $futures ->
    [one] { $futures } simulierter Verlauf
   *[other] { $futures } simulierte Verläufe
}.
weeks-large = Ergebnisse Woche für Woche
weeks-small = Was sich dahinter bewegt
weeks-legend = Mediane aller Optionen; das Band gehört zur führenden Option
people-title = Menschen
people-promise = Nichts hier handelt von einer Person: Menschen werden in jedem Verlauf ausgelost, Gruppen haben fünf Personen oder mehr, und Trittbrettfahren wird für die Organisation als Ganzes gezeigt. Erfahrung mit der alten Arbeitsweise gehört zu einem Team, nie zu einer Person.
people-none = Keine Gruppe ab fünf Personen hat einen Bonus
people-same = { $option } lässt bei jeder Gruppe etwa, was sie verdient
people-gain = { $option }: { $gain } von { $of } Gruppen bekommen in einem normalen Jahr mehr, keine weniger
people-lose = { $option }: { $lose } von { $of } Gruppen bekommen in einem normalen Jahr weniger, keine mehr
people-both = { $option }: { $gain } von { $of } Gruppen bekommen in einem normalen Jahr mehr, { $lose } weniger
people-hidden = { $people ->
    [0] In dieser Tabelle fehlt niemand.
    [one] 1 Person ist in keiner Fünfergruppe und fehlt hier.
   *[other] { $people } Personen sind in keiner Fünfergruppe und fehlen hier.
}
people-gains = mehr
people-share = { $share } %
people-stays = etwa gleich viel
people-loses = weniger
people-loses-and-is-paid-little = weniger, bei niedrigem Grundgehalt
people-drawn = Bonus im letzten Jahr, mit dem, was davon Gehalt wurde, als Anteil am Grundgehalt; ein schlechtes Jahr ist eines der zehn schlechtesten von hundert
people-head-1 = Gruppe
people-head-2 = Personen
people-head-3 = Heute
people-head-4 = Diese Option
people-head-5 = Schlechtes Jahr, gegenüber heute
people-head-6 = Normales Jahr
why-chance-title = Wie viel davon Zufall ist
why-chance = { $tenths ->
    [0] Kaum etwas von dem, was die Verläufe von { $option } unterscheidet, ist Zufall.
    [1] Etwa ein Zehntel dessen, was die Verläufe von { $option } unterscheidet, ist Zufall.
    [2] Etwa ein Fünftel dessen, was die Verläufe von { $option } unterscheidet, ist Zufall.
    [3] Fast ein Drittel dessen, was die Verläufe von { $option } unterscheidet, ist Zufall.
    [4] Etwa zwei Fünftel dessen, was die Verläufe von { $option } unterscheidet, sind Zufall.
    [5] Etwa die Hälfte dessen, was die Verläufe von { $option } unterscheidet, ist Zufall.
    [6] Etwa drei Fünftel dessen, was die Verläufe von { $option } unterscheidet, sind Zufall.
    [7] Etwa zwei Drittel dessen, was die Verläufe von { $option } unterscheidet, sind Zufall.
    [8] Etwa vier Fünftel dessen, was die Verläufe von { $option } unterscheidet, sind Zufall.
    [9] Etwa neun Zehntel dessen, was die Verläufe von { $option } unterscheidet, sind Zufall.
   *[10] Alles, was die Verläufe von { $option } unterscheidet, ist Zufall.
}
why-doubt = Der Rest ist, was niemand über Menschen und Märkte weiß: Konstanten unterscheiden sich von Verlauf zu Verlauf innerhalb der Spanne, die für möglich gehalten wird. Mehr Messen, vor allem ein Pilot, kann diesen Teil verkleinern; den Zufall verkleinert nichts.
why-noise = Die Verläufe unterscheiden sich allein durch Zufall, wie Sie es gewählt haben; was niemand über Menschen weiß, fehlt in den Spannen.
why-too-few = Es braucht mehr Verläufe, um Zufall von Ungewusstem zu trennen.
why-title = Würden andere Theorien dasselbe sagen?
why-about = Dasselbe Szenario unter fünf Theorien dazu, wie Menschen reagieren, jede beim Wort genommen. Übersteht die Rangfolge sie alle, hängt sie nicht daran, welche recht hat.
why-option = Option
why-run = Unter fünf Theorien rechnen
why-again = Noch einmal rechnen
why-stop = Anhalten
why-outdated = Diese gehören zu früheren Einstellungen.
why-progress = { $theory }: { $done } von { $of } simulierten Verläufen
why-stopped = Angehalten nach { $done } von 5 Theorien.
why-survives = Die Rangfolge übersteht es: Alle fünf ordnen die Optionen gleich, { $best } zuerst.
why-best-survives = { $best } ist unter allen fünf die erste; die Reihenfolge dahinter ist anders unter { $not_in }.
why-overturned = Die Rangfolge übersteht es nicht: { $best } ist nicht die erste unter { $not_in }.
why-cell = { $net } ({ $rank })
why-drawn = Medianes Netto gegenüber heute über { $over }; in Klammern der Rang
why-and = { $rest } und { $last }

theory-tandem = Von allem etwas
theory-selfish = Eigener Gewinn
theory-conditional-cooperation = Helfen, wenn andere helfen
theory-goal-setting = Klare Ziele
theory-trust-and-flat-wage = Vertrauen
theory-tandem-says = Menschen reagieren auf Bezahlung, auf das, was andere gewinnen und tun, auf ein Ziel, auf die Norm und auf Gewohnheit, jeweils so stark, wie es am wahrscheinlichsten gilt. Das verwendet der Rest der Seite.
theory-selfish-says = Menschen achten allein auf den eigenen Gewinn; ein geteilter Bonus verdünnt sich, und nur die Augen derer, die ihn teilen, halten die Anstrengung aufrecht.
theory-conditional-cooperation-says = Die meisten helfen so viel, wie sie es von den anderen glauben; Hilfe und Vertrauen breiten sich gemeinsam aus oder zerfallen gemeinsam.
theory-goal-setting-says = Ein bestimmtes, forderndes Ziel bewegt Menschen, ob es zahlt oder nicht; Bezahlung fügt wenig hinzu.
theory-trust-and-flat-wage-says = Menschen leisten gute Arbeit, wo man ihnen vertraut; Bezahlung für Gezähltes verdrängt die Sorgfalt für das Übrige.

evidence-title = Größen { $sizes }, Richtungen { $signs }, Nullbefunde { $nulls }
evidence-about = Das Modell wird mit einem Satz von Konstanten an allen veröffentlichten Studien gemessen. Ein Feldversuch mit gemeinsamen Zielen über Marketingteams hinweg ist nicht bekannt: Diese stammen aus Läden, Werken, Callcentern und Labors, und dass sie auf das Marketing übertragbar sind, ist eine Annahme.
evidence-rule = Eine veröffentlichte Größe ist getroffen, wenn der Effekt des Modells in ihrem Band liegt, ein Nullbefund, wenn er dort liegt, wo nichts zu sehen gewesen wäre. Eine Richtung ist getroffen, wenn sie außer Zweifel steht und der Effekt mindestens ein Viertel Prozent oder Punkt beträgt, oder 0,05 Standardabweichungen. Sie werden getrennt gezählt, denn eine Richtung ist leichter zu treffen als eine Größe; getrennt gezählt werden auch Metaanalysen, die über viele Umgebungen mitteln, und das Drittel der Studien, das an der Anpassung der Konstanten nicht teilnahm.
evidence-agree = { $inside } von { $of }
evidence-studies = Studien
evidence-sizes = Größen
evidence-signs = Richtungen
evidence-nulls = Nullbefunde
evidence-all = Alle
evidence-single-studies = Einzelstudien
evidence-meta-analyses = Metaanalysen
evidence-fitted = Zur Anpassung verwendet
evidence-left-out = Nicht zur Anpassung verwendet
evidence-size = eine Größe
evidence-sign = eine Richtung
evidence-null = ein Nullbefund
evidence-single-study = Einzelstudie
evidence-meta-analysis = Metaanalyse
evidence-unseen = nicht zur Anpassung verwendet
evidence-seen = in der Quelle gelesen
evidence-second-hand = in der Darstellung anderer gelesen
evidence-recalled = aus allgemeiner Kenntnis, nicht geprüft
evidence-inside = getroffen
evidence-missed = verfehlt
evidence-misses = Was das Modell verfehlt ({ $count })
evidence-hits = Was es trifft ({ $count })
evidence-effects = Veröffentlicht: { $published }. Das Modell: { $simulated }.
evidence-reason = Warum: { $why }
model-in-title = Was das Modell enthält
model-out-title = Was es weglässt
model-week-title = Eine Woche in sieben Zeilen
model-constants-about = Sie sind für jede Organisation gleich. Die meisten unterscheiden sich von Verlauf zu Verlauf innerhalb ihrer Spanne; daher kommt der größte Teil der Breite des Ergebnisses.
model-filter = Filtern
model-matches = { $count ->
    [0] Keine Konstante enthält diese Worte.
    [one] { $count } Konstante
   *[other] { $count } Konstanten
}
model-fixed = fest
model-range = { $least } bis { $most }
model-measured = gemessen
model-inferred = abgeleitet
model-yours = Ihre
model-assumed = angenommen
model-device-title = Was dieses Gerät verlässt
model-inside-1 = Teams von Menschen, die ihre Woche zwischen eigener Arbeit, Hilfe im Team und Hilfe für andere Teams aufteilen.
model-inside-2 = Journeys, auf denen Kunden von Team zu Team gehen; eine Journey gelingt nur, wenn alle ihre Übergaben gelingen.
model-inside-3 = Bonuspläne mit Gewichten, Auszahlungskurven, Hürden, Deckeln, Töpfen und einem gemeinsamen Ziel, auf den Cent ausgezahlt.
model-inside-4 = Fünf Hürden der Zusammenarbeit und die Maßnahmen eines Programms, die sie senken: Leitung, Rollen, Kontakt, Planung, Schulung.
model-inside-5 = Glück am Markt, Messfehler, Menschen, die gehen und kommen, wechselnde Sponsoren, neue Kanäle.
model-outside-1 = Jede einzelne Person: Können, Angst und Gehen werden ausgelost, und über Gruppen unter fünf wird nichts gesagt.
model-outside-2 = Wettbewerber, Preise und Kampagnen als solche; der Markt bewegt sich allein durch Zufall.
model-outside-3 = Geplante Einstellungen, Beförderungen und Vergütung neben Grundgehalt und Bonus.
model-outside-4 = Recht: Ob ein Plan eingeführt werden darf, klären Rechtsberatung und Arbeitnehmervertretung.
model-outside-5 = Politik zwischen bestimmten Personen und alles, was nur einmal geschah.
model-week-1 = Die Menschen erwarten, was ihre Anstrengung unter dem geltenden Plan einbringt.
model-week-2 = Sie wägen es gegen Mühe, die Norm ihres Teams, Gewohnheit, den Gewinn anderer und das Ziel ab und bewegen sich auf das zu, was ihnen am besten passt.
model-week-3 = Manche nehmen die neue Arbeitsweise auf, umso mehr, je mehr andere es getan haben.
model-week-4 = Aus Anstrengung werden Übergaben, unter einer Grenze aus Rollen, Vertrauen, Systemen und Übung; aus Übergaben werden Journeys und aus Journeys Deckungsbeitrag.
model-week-5 = Ergebnisse werden gemessen, mit Fehlern; am Ende eines Zeitraums werden alle bezahlt und sehen, wie gerecht es aussieht.
model-week-6 = Vertrauen, Angst, Klarheit, Übung und Ansichten folgen dem, was geschehen ist.
model-week-7 = Manche gehen, Neue nehmen ihre Plätze ein; Führungskräfte stehen hinter der Umstellung oder brechen sie ab.
model-head-1 = Konstante
model-head-2 = Wert
model-head-3 = Spanne
model-head-4 = Güte
model-head-5 = Quelle
model-device-1 = Nichts, solange Sie die Seite nur benutzen: Die Simulation läuft in diesem Browser, und nach dem Laden ihrer eigenen Dateien fragt die Seite nichts weiter ab.
model-device-2 = Ein Link, den Sie teilen, enthält die Einstellungen: Namen von Teams und Plänen, Köpfe, Grundgehälter und Boni, wie Sie sie eingegeben haben. Er enthält keine Ergebnisse, und der Teil nach # wird an keinen Server gesendet.
model-device-3 = Ein Bild oder eine Tabelle, die Sie kopieren, enthält, was darin gezeigt wird, mit den Namen darin.
model-constants-title = Die { $count } Konstanten des Verhaltens
model-version = Modell { $model }. Gleiche Einstellungen, Startzahl und Version ergeben dieselben Zahlen, bis aufs letzte Bit.
data-loading = Wird geladen.
data-failed = Dieser Teil konnte nicht geladen werden; der Rest der Seite funktioniert ohne ihn.
data-retry = Erneut versuchen
