## Names, values and buttons of the levers.

lever-joint-share = Gemeinsamer Anteil
lever-target = Zielwert
lever-gate-opens = Hürde ab
lever-dialogue-today = Kundendialog heute
lever-pooling-today = Gemeinsame Budgets heute
lever-start-lead = Start: Leitung und Stab
    .label = Leitung und Stab
lever-start-roles = Start: Rollen
    .label = Rollen
lever-start-transparency = Start: Transparenz
    .label = Transparenz
lever-start-contact = Start: Kontakt
    .label = Kontakt
lever-start-planning = Start: gemeinsame Planung
    .label = Gemeinsame Planung
lever-start-training = Start: Schulung
    .label = Schulung
lever-start-safe-to-fail = Start: Scheitern erlaubt
    .label = Scheitern erlaubt
lever-start-communication = Start: Kommunikation
    .label = Kommunikation
lever-start-pooling = Start: gemeinsame Budgets
    .label = Gemeinsame Budgets
lever-start-dialogue = Start: Kundendialog
    .label = Kundendialog

unit-percent = %
unit-hours = h
unit-weeks = Wo.

grade-measured = gemessen
grade-inferred = abgeleitet
grade-assumed = angenommen
grade-yours = von Ihnen zu setzen

lever-reset = { $name } auf { $value } zurücksetzen
lever-help = Über: { $name }
out-of-range = „{ $typed }“ ist keine Zahl von { $min } bis { $max }{ $unit }; der letzte Wert bleibt.
out-of-range-empty = Hier fehlt eine Zahl von { $min } bis { $max }{ $unit }; der letzte Wert bleibt.
ambiguous = „{ $typed }“ lässt sich auf zwei Arten lesen; bitte ohne Tausenderzeichen schreiben.

cures = Was hier hilft: { $cures }.

currency = Währung
rest-of-split = Übrige Aufteilung

plan = Bonusplan
plan-as-is = Wie unten eingestellt
same-cost = Gleiche Kosten wie heute
no-plan = Keine Option dieses Szenarios hat einen eigenen Bonusplan, der sich einstellen ließe.
no-programme = Keine Option dieses Szenarios hat ein Programm, das sich einstellen ließe.

misalignment = Aus dem Plan berechnet und nicht von Hand verstellbar: der Anteil des Bonusgeldes, der an Kennzahlen hängt, die den Weg des Kunden nicht beachten; eine Kennzahl, die ihm entgegenwirkt, zählt bis zu doppelt.
misalignment-today = Heute
misalignment-proposal = Vorschlag

# Examples in the help of the levers that stand first; the others are in examples.ftl.
example-joint-share = Bei 45 % hängen von einem Zielbonus von 8.000 für eine Person 3.600 am gemeinsamen Ziel.
example-target-bonus = Bei 8 % gehören zu einem Grundgehalt von 80.000 bei Zielerreichung 6.400.
example-target = Von heute 29 % auf 50 % muss eine von fünf Journeys mehr von Anfang bis Ende gelingen.
example-roles = Bei 100 % hat jede Übergabe eine zuständige Person auf dem Papier; bei 50 % jede zweite.
