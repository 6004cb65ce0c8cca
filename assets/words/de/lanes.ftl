## Journeys as lanes, bonus as dumbbells, and what flips the answer.

lanes-cost = Übergaben kosten bis zu etwa { $amount } im Jahr
lanes-no-cost = An den heutigen Übergaben geht nichts verloren
lanes-unclear-roles = Unklare Rollen wiegen am schwersten
lanes-distrust = Mangelndes Vertrauen wiegt am schwersten
lanes-fear = Angst vor Misserfolg wiegt am schwersten
lanes-misalignment = Fehlgerichtete Anreize wiegen am schwersten
lanes-aversion = Veränderungsscheu wiegt am schwersten
lanes-no-barrier = Keine einzelne Hürde steht dahinter
lanes-drawn = Gut übergeben: oben heute, unten { $option }; Verlust im Jahr
lanes-drawn-barrier = { $barrier }; oben heute, unten { $option }
lanes-some = Die { $shown } von { $of } Journeys, die am meisten verlieren
lanes-month = Monat
lanes-month-hint = Bewegt die unteren Bahnen und die Zahlen durch die Monate
lanes-month-at = { $month ->
    [0] Start
   *[other] Monat { $month }
}
lanes-play = Monate abspielen
lanes-pause = Anhalten
lanes-journey = Journey
lanes-volume = Von allen Kunden
lanes-held-today = Heute
lanes-held = { $month ->
    [0] { $option }, Start
   *[other] { $option }, Monat { $month }
}
lanes-each = Jede Übergabe
lanes-lost-today = Heute im Jahr verloren
lanes-lost = Dann im Jahr verloren
lanes-barrier = Ohne sie heute
lanes-saved = Weniger Verlust im Jahr
lanes-gained = Mehr Deckungsbeitrag im Jahr
lanes-integrated = Gelingende Journeys
lanes-against = Gemessen wird der Verlust an dem Fall, dass jede Übergabe gelingt, den niemand erreicht: eine Obergrenze, kein Versprechen. 80 von 100 simulierten Verläufen: { $low } bis { $high } im Jahr mit dem heutigen Bonusplan.
lanes-alone = Am meisten wiegt, was den größten Deckungsbeitrag brächte. Jede Hürde wird für sich allein weggenommen, ohne Zufall, für zwei Jahre; Hürden wirken durcheinander, daher lassen sich die Zahlen nicht addieren. Veränderungsscheu kostet nichts, solange sich nichts ändert; sie bremst, was begonnen wird.
lanes-weighing = Welche Hürde dahintersteht, wird nach dem letzten Verlauf berechnet.

bonus-loses = { $group } verdient bis zu { $points } weniger
bonus-points = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
bonus-nobody = Keine Gruppe verdient weniger, weder im schlechten noch im normalen noch im guten Jahr
bonus-none = Es gibt keine Gruppe ab fünf Personen, deren Bonus sich zeigen ließe
bonus-drawn = Bonus schlecht, normal, gut, % vom Grundgehalt: oben heute, unten { $option }
bonus-drawn-guarantee = Bonus schlecht, normal, gut: oben heute, unten { $option }; Garantie gestrichelt
bonus-drawn-salary = Bonus mit dem, was Gehalt wurde, schlecht, normal, gut: oben heute, unten { $option }
bonus-low-paid = ▼ Niedrig bezahlt und schlechter gestellt: { $groups }.
bonus-no-low-paid = Keine niedrig bezahlte Gruppe ist schlechter gestellt.
bonus-held-back = { $people ->
    [0] Jede Gruppe hat fünf Personen oder mehr.
    [one] Nicht gezeigt: 1 Person in einer Gruppe unter fünf.
   *[other] Nicht gezeigt: { $people } in Gruppen unter fünf.
}
bonus-years = Schlecht, normal, gut: Eines von zehn Jahren ist schlechter, die Hälfte ist es, neun von zehn sind es. Niedrig bezahlt: Grundgehalt unter zwei Dritteln des Medians.
bonus-group = Gruppe
bonus-this-bad = Schlecht
bonus-this-normal = Normal
bonus-this-good = Gut
bonus-salary = Davon Gehalt
bonus-today-bad = Heute, schlecht
bonus-today-normal = Heute, normal
bonus-today-good = Heute, gut
bonus-guarantee = Garantie
bonus-and = { $one } und { $other }
bonus-more = { $one } und { $count } weitere

flips-some = { $count ->
    [one] Eine Angabe oder Annahme könnte es kippen
   *[other] { $count } Angaben oder Annahmen könnten es kippen
}
flips-none = Keine Angabe und keine Annahme kippt es allein
flips-too-few = Zu wenige Verläufe, um zu sagen, was es kippt
flips-later = Was es kippt, wird geprüft, sobald alle Verläufe da sind
flips-yours = Ihre Angabe: { $name }
flips-tried = { $count ->
    [one] Eine wurde geprüft.
   *[other] { $count } wurden geprüft.
}
flips-chance = Hier unterscheidet nur der Zufall, daher wird keine Annahme geprüft
flips-drawn = Schattiert: { $option } erreicht Ihre Schwelle; Ring: Wert jetzt, Strich: Kipppunkt
flips-over = { $count ->
    [one] Ein simulierter Verlauf
   *[other] { $count } simulierte Verläufe
}
flips-alone = Jede wurde für sich allein bewegt, in Läufen ohne Zufall; die Werte sind ungefähr.
flips-ranges = Der Unterschied zwischen diesen Läufen kommt zum Median der Verläufe hinzu. Ihre eigenen Angaben stehen zuerst: Sie wurden von der Hälfte bis zum Doppelten des Eingegebenen bewegt, Anteile und Stufen um höchstens 25 Punkte, was wir so annehmen; die übrigen über alles, was für möglich gehalten wird.
flips-from-to = { $from } → { $to }
flips-assumption = Angabe oder Annahme
flips-usual = Jetzt
flips-at = Kippt bei
flips-possible = Bewegt über
flips-clears = Erreicht Schwelle
# After a track that nowhere flips the answer: the option clears the bar all along, or nowhere.
flips-holds = hält
flips-never = erreicht sie nie
# Column head: expected net at both ends of what is held possible.
flips-net = Netto über die Spanne
flips-above = darüber
flips-below = darunter
flips-range = { $from } bis { $to }
value-in-share = { $value } %
value-in-week = { $value } % in der Woche
value-in-month = { $value } % im Monat
value-in-hours = { $value } h
