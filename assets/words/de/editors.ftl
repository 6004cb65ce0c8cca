## What differs from the start, one by one.

none = keine
there = vorhanden
added = hinzugefügt
as-at-the-start = wie zu Beginn
changed = geändert
as-the-rest = wie die Übrigen
never = nie
weeks-short = { $weeks } Wo.
hours-short = { $hours } h
per-cent = { $share } %
setting-now = { $name } { $value }
metric-with-target = { $name }, { $target }
take-back = { $name } auf { $value } zurücksetzen
take-all-back = Alles zurücknehmen
change-team = Team { $name }
change-team-name = Name von { $name }
change-of = { $of }: { $setting }
change-team-order = Reihenfolge der Teams
change-currency = Währung
change-journey = Journey { $steps }
change-steps = Stationen der Journey { $number }
change-value = Wert von { $steps }
change-shares = Anteile der Journeys
change-journey-order = Reihenfolge der Journeys
change-goal = Gemeinsames Ziel
change-rank = Wer in der Rangfolge steht
change-outside = Außerhalb des gemeinsamen Ziels
change-plan = Bonusplan { $name }
change-programme = Programm { $name }
change-title = Titel
change-note = Notiz
change-returns = Erträge
change-option = Option { $name }
change-option-name = Name der Option { $name }
change-option-order = Reihenfolge der Optionen
change-levers = Die Hebel bewegen
change-terms = Sonderregeln für { $team }
option-plan = Bonusplan
option-programme = Programm
option-from = neuer Plan ab
option-until = endet nach
returns-diminishing = abnehmend
returns-proportional = im Verhältnis
people = { $heads ->
    [one] 1 Person
   *[other] { $heads } Personen
}
bonus-as-today = Bonus wie heute
bonus-of-base = Bonus { $share } vom Grundgehalt
curve-in-short = { $threshold-pay } bei { $threshold }, { $maximum-pay } bei { $maximum }
payout-own = Auszahlung der eigenen Kennzahl
payout-team = Auszahlung der Teamkennzahl
payout-firm = Auszahlung des Unternehmensergebnisses
payout-joint = Auszahlung des gemeinsamen Ziels
payout-feedback = Auszahlung der Rückmeldungen von Kollegen
payout-rank = Auszahlung der Prämie für den Rang

## Kinds of teams and how they are paid.

kind-channel = Kanal
kind-brand = Marke und Content
kind-site = Website oder Shop
kind-service = Kundenservice
kind-sales = Vertrieb
kind-it = IT
kind-analytics = Analyse
kind-agency = Agentur
paid-bonus = Gehalt und Bonus
paid-salary = nur Gehalt
paid-fee = Agenturhonorar
meets-online = online
meets-offline = offline
basis-output = was sie liefert
basis-contribution = was das Unternehmen verdient
team-kind = Art
team-contract = Bezahlt durch
team-medium = Trifft Kunden
team-basis = Erfolgsabhängiges Honorar folgt dem,
team-heads = Köpfe
team-base = Grundgehalt
team-bonus = Zielbonus
team-fee = Honorar im Jahr
team-at-risk = Erfolgsabhängiger Anteil
team-renewal-fear = Sorge um die Verlängerung
team-control = Einfluss auf die eigene Kennzahl
team-opposing = Gegenläufige Kennzahl
team-inside-worth = Wert der Hilfe im Team
team-experience = Erfahrung mit der alten Arbeitsweise
editor-undo = Rückgängig
teams-and-journeys = Teams und Journeys
teams-edit = Teams und Journeys bearbeiten
teams-lede = Ihre Organisation, wie sie heute ist. Jede Änderung zählt sofort; Rückgängig nimmt sie zurück.
teams = Teams
teams-sum = { $people } in { $teams ->
    [one] 1 Team
   *[other] { $teams } Teams
}.
team-add = Team hinzufügen
team-new = Neues Team
team-name = Name
team-craft = Fach
team-craft-note = Teams mit demselben Wort tun dieselbe Arbeit und lernen im strukturierten Austausch voneinander. Leer heißt: ein Fach für sich.
team-craft-own = für sich
team-more = Mehr zu { $name }
team-more-short = Mehr
team-up = { $name } nach oben
team-down = { $name } nach unten
team-remove = { $name } entfernen
team-idle = In keiner Journey: Die Arbeit zählt, die Übergaben nicht.
team-pay-note = Vergütung einer typischen Person im Jahr.
team-removed = { $name } ist entfernt.
team-removed-from = { $name } ist entfernt, auch aus { $from }.
team-from-journeys = { $count ->
    [one] 1 Journey
   *[other] { $count } Journeys
}
team-from-plans = { $count ->
    [one] den Regeln von 1 Bonusplan
   *[other] den Regeln von { $count } Bonusplänen
}
team-with-journeys = { $count ->
    [one] 1 Journey dieses Teams allein fiel mit weg
   *[other] { $count } Journeys dieses Teams allein fielen mit weg
}
journeys = Journeys
journeys-sum = Eine Journey ist an ihren Teams zu erkennen, in der Reihenfolge, in der Kunden sie durchlaufen. Die Anteile ergeben 100 %: Setzen Sie einen, machen die anderen Platz.
journey-number = Journey { $number }
journey-add = Journey hinzufügen
journey-share = Anteil der Kunden
journey-value = Wert eines Kunden
journey-up = Journey { $number } nach oben
journey-down = Journey { $number } nach unten
journey-remove = Journey { $number } entfernen
journey-removed = Journey { $number } ist entfernt; die anderen teilen sich ihre Kunden.
journey-add-team = Team hinzufügen …
journey-add-team-to = Team zur Journey { $number } hinzufügen
step-earlier = { $name }: früher in Journey { $number }
step-later = { $name }: später in Journey { $number }
step-remove = { $name } aus Journey { $number } nehmen
name-empty = Ein Name ist nötig; der letzte bleibt.
name-long = Namen haben höchstens { $most } Zeichen; der letzte bleibt.
name-taken = „{ $name }“ gibt es schon; der letzte bleibt.
edit-refused-people = Eine Organisation hat hier 1 bis 40 Teams und höchstens 2.000 Personen.
edit-refused-journeys = Es muss mindestens eine und höchstens 60 Journeys geben; fügen Sie erst eine andere hinzu.
edit-refused-today = Mit diesen Teams und Journeys ist der heutige Anteil integrierter Journeys nicht erreichbar; stellen Sie ihn zuerst unter „Teams und Journeys“ anders ein.
edit-refused-outside = Dann wäre niemand im gemeinsamen Ziel; nehmen Sie erst jemanden hinein.
edit-refused-rank = Eine Prämie für den Rang braucht mindestens zwei, die einen Bonus bekommen.
edit-refused-relative = Bezahlung relativ zu anderen braucht mindestens zwei Personen in jedem Team oder zwei Teams, die so bezahlt werden, und keine Prämie für den Rang daneben.
edit-refused-options = Neben heute muss mindestens eine Option bleiben.
edit-refused-else = Das ist nicht möglich: { $why }.

## The payout curve.

payout-chart = Auszahlung nach Zielerreichung; zwei Punkte lassen sich bewegen
payout-threshold = Einstiegsschwelle: links und rechts bewegen die Zielerreichung, auf und ab die Auszahlung
payout-maximum = Höchstwert: links und rechts bewegen die Zielerreichung, auf und ab die Auszahlung
payout-at = bei { $attainment } des Ziels werden { $pay } des Zielbonus ausgezahlt
payout-begins = Unter { $threshold } des Ziels wird nichts ausgezahlt, dort { $pay } des Zielbonus.
payout-begins-at-nothing = Unter { $threshold } des Ziels wird nichts ausgezahlt.
payout-same-slope = Jeder Punkt Zielerreichung über der Einstiegsschwelle bringt { $slope } mehr, bis { $most } bei { $maximum }.
payout-slopes = Jeder Punkt Zielerreichung über der Einstiegsschwelle bringt { $slope } mehr, über dem Ziel { $above } mehr, bis { $most } bei { $maximum }.
payout-others = Manche Kennzahlen haben eine eigene Auszahlungskurve.
payout-legend = Waagerecht: Zielerreichung der Kennzahl. Senkrecht: Auszahlung in % des Zielbonus. Gestrichelt: der heutige Bonusplan.
payout-legend-same = Waagerecht: Zielerreichung der Kennzahl. Senkrecht: Auszahlung in % des Zielbonus. Der heutige Bonusplan hat dieselbe Kurve.

## The ten questions.

check-title = Zehn Fragen dazu, wie Sie zusammenarbeiten
check-open = Zehn Fragen beantworten
check-lede = Antworten Sie nach dem, was Sie in den letzten sechs Monaten gesehen haben. Die Werte neben den Fragen ändern nichts, bis Sie sie übernehmen, und Antworten stehen in keinem Link.
check-fair-try = Wie oft geben Menschen einer neuen Arbeitsweise eine faire Chance, sobald sie den Grund kennen?
check-tried-before = Wie oft beendet „das hatten wir schon“ ein Gespräch?
check-talked-through = Wie oft wird ein gescheiterter gemeinsamer Versuch einmal ohne Schuldzuweisung besprochen?
check-proof = Wie oft sammeln Menschen vor einem gemeinsamen Start Beweise, dass ein Fehlschlag nicht ihre Schuld wäre?
check-owner = Wie oft kann eine Person sagen, was übergeben wird, bis wann, und wer übernimmt?
check-twice = Wie oft tun zwei Teams dieselbe Arbeit oder warten aufeinander?
check-share = Wie oft teilen Teams Ergebnisse, bevor man sie fragt?
check-in-copy = Wie oft gehen Anfragen an andere Teams schriftlich und mit Kopie an die Vorgesetzten?
check-ranked = Wie oft wurden Teams in den letzten Jahren gegeneinander gerankt?
check-budget = Wie oft wuchs das Budget des einen Teams auf Kosten des anderen?
answer-never = nie
answer-rarely = selten
answer-sometimes = manchmal
answer-often = oft
answer-always = immer
check-level = jetzt { $now }, nach Ihren Antworten { $level }
check-stays = jetzt { $now }, und dabei bleibt es
check-half = Eine Antwort fehlt, daher bleibt es, wie es ist.
check-none = Noch nicht beantwortet, daher bleibt es, wie es ist.
check-mean = Mittel aus { $one } und { $other } Punkten.
check-not-asked = Nach „{ $barrier }“ wird nicht gefragt: Es folgt aus den Plänen, und mit dem heutigen sind es { $level } von 100. Die letzten zwei Fragen gelten stattdessen der Frage, wie Teams bisher gegeneinander gestellt wurden.
check-answered = { $count } von 10 Fragen beantwortet
check-again = Neu beginnen
check-use = Diese Antworten übernehmen
check-how = Wie daraus Zahlen werden
check-how-lede = Jede Antwort zählt 0 bis 100 Punkte, und ein Wert ist das Mittel seiner zwei Antworten. Dass die Stufen gleich groß sind, haben wir so gewählt; keine Studie sagt es.
check-how-answer = Antwort
check-how-bad = Punkte, wo „immer“ schlecht ist
check-how-good = Punkte, wo „immer“ gut ist
goals-label = Gemeinsame Ziele
goals-same-odds = gleiche Aussicht für alle
goals-same-goal = gleiches Ziel für alle
goals-own = jede ihr eigenes
goals-at = { $rule }: { $levels }
goals-asked = { $option } verlangt { $level }
goals-said-odds = Das Ziel jeder Option wurde für die gleiche Aussicht ausgerechnet, 6 von 10: { $goals }.
goals-said-missing = Ziele gleicher Aussicht sind noch nicht ausgerechnet: { $goals }.
goals-said-same = Die Ziele sind für alle gleich, wie auch immer ihre Aussicht ist: { $goals }.
goals-said-own = Das Ziel jeder Option ist von Hand gesetzt: { $goals }.
goals-make-same = Gleiches Ziel für alle
goals-make-odds = Gleiche Aussicht für alle
goals-work-out = Ziele neu ausrechnen
goals-working = Ziele werden ausgerechnet …
goals-missing = Keine Option hat ein gemeinsames Ziel, das auszurechnen wäre; geben Sie zuerst einem Plan eines.
goals-unmoved = Kein Ziel von { $option } hat diese Aussicht: { $level } erreichen { $share } ihrer Zukünfte. Erlaubt ist ein Ziel, das 60 % von ihnen erreichen: Wählen Sie eine andere Messgröße, das gleiche Ziel für alle oder ein eigenes.
option-goal = Ziel
change-goals = Gemeinsame Ziele der Optionen
options-lede = Jede Option ist ein Bonusplan und, wenn Sie wollen, ein Programm. Alle werden mit heute verglichen, das immer dabei ist.
options = Verglichen mit heute
options-full = Sechs mit heute sind so viele, wie die Bilder auseinanderhalten.
option-today = { $plan }, und die heutige Arbeitsweise. Immer verglichen, immer zuerst.
option-new = Neue Option
option-add = Option hinzufügen
option-copy = { $name } kopieren, mit eigenem Bonusplan und Programm
option-copy-short = Kopieren
option-plan-label = Bonusplan
option-new-plan = Neu: { $name }
option-programme-label = Programm
option-from-label = Neuer Plan nach
option-trial-label = Wie lange
option-for-good = auf Dauer
option-a-trial = ein Probelauf
option-until-label = Endet nach
option-costs-as-today = Bei Zielerreichung kostet ihr Bonus so viel wie heute.
option-pays-todays-plan = Sie behält den heutigen Plan, daher kostet der Bonus bei Zielerreichung dasselbe.
option-costs = Ihr Zielbonus beträgt für alle { $share } vom Grundgehalt, was immer das kostet.
option-same-cost = Gleiche Kosten wie heute
option-stand = Die Hebel sollen diese Option bewegen
option-stands = Die Hebel bewegen ihren Bonusplan und ihr Programm.
option-stands-plan = Die Hebel bewegen ihren Bonusplan.
option-stands-programme = Die Hebel bewegen ihr Programm; den heutigen Plan bewegt niemand.
option-keeps = Die Hebel bewegen andere Optionen; diese ist der heutige Plan allein.
exceptions = Sonderregeln einzelner Teams in { $name }
exceptions-lede = Alle Teams werden gleich bezahlt, außer denen, die hier stehen. Bei der Aufteilung wird ein Teil gesetzt, und die anderen machen Platz. Der Vertrag einer Agentur ist ihr eigener und steht bei ihrem Team.
exception-add = Einem Team andere Regeln geben …
exception-remove = { $name } wie die Übrigen bezahlen
exception-own = eigene
exception-bonus = Vom Grundgehalt
exception-split = Aufteilung
exception-curve = Es behält eine eigene Auszahlungskurve: { $curve }.
measure-own = Eigene Kennzahl
measure-team = Teamkennzahl
measure-firm = Unternehmen
measure-joint = Gemeinsames Ziel
measure-feedback = Kollegen
measure-rank = Rang
