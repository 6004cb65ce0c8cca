## The answer. Odds are always of simulated futures, and nothing is promised.

-net = nach Abzug von Vergütungs- und Programmkosten gegenüber dem heutigen Bonusplan
answer-range = 80 von 100 simulierten Verläufen: { $low } bis { $high }

answer-win = Über { $horizon } bringt { $option } etwa { $about } { -net } ({ answer-range }).
answer-no-difference = Keine Option bringt genug, um ins Gewicht zu fallen: Über { $horizon } kommt die beste, { $option }, auf etwa { $about } { -net } ({ answer-range }).
answer-harmful = Jede Option verliert Geld: Über { $horizon } kommt die beste, { $option }, auf etwa { $about } { -net } ({ answer-range }).
answer-uncertain = Ob { $option } Ihre Schwelle von { $bar } erreicht, ist zu ungewiss. Über { $horizon } kommt diese Option auf etwa { $about } { -net } ({ answer-range }).
answer-estimate = Erste Schätzung: Über { $horizon } kommt { $option } auf etwa { $about } { -net } (wie weit die Verläufe auseinandergehen, wird gerade simuliert).
answer-other-estimate = { $option } kommt auf etwa { $about }

answer-hole-level = Rechnen Sie damit, bis Monat { $month } etwa { $depth } im Minus und um Monat { $level } wieder ausgeglichen zu sein.
answer-hole = Rechnen Sie damit, bis Monat { $month } etwa { $depth } im Minus und über { $horizon } nicht wieder ausgeglichen zu sein.
answer-no-hole = Der mittlere Verlauf fällt zu keiner Zeit hinter heute zurück.

answer-called-off = In { $count } von 100 simulierten Verläufen wird die Umstellung vorzeitig abgebrochen.
answer-unpaid = { $basis ->
    [paid] In einem normalen Verlauf bleiben etwa { $amount } Zielbonus unausgezahlt; die erwartete Vergütung wird gehalten, also zählt netto, was gezahlt wird.
   *[charged] Etwa { $amount } Bonus bleiben unausgezahlt; das zählt nicht als Gewinn.
}
answer-earn-less = { $less ->
    [all] Ein normales Jahr bringt jeder Gruppe von Beschäftigten weniger Vergütung als heute.
   *[some] Ein normales Jahr bringt { $count } von { $groups } Gruppen von Beschäftigten weniger Vergütung als heute.
}
answer-rival = { $rival } könnte ebenso gut sein: In { $count } von 100 simulierten Verläufen liegt { $option } am Ende um mehr als Ihre Schwelle vorn.
answer-hinge = Am meisten hängt das an „{ $assumption }“: { $whose ->
    [yours] Angegeben ist { $usual }, und
   *[usual] Üblich ist { $usual }, und
} { $side ->
    [above] über
   *[below] unter
} etwa { $at } { $then ->
    [clears] würde die Option Ihre Schwelle erreichen.
   *[fails] erreicht die Option Ihre Schwelle nicht mehr.
}
answer-no-hinge = Keine einzelne Annahme kippt dieses Ergebnis innerhalb dessen, was für möglich gehalten wird.

answer-terms = Vergütung und Ziele
answer-pay-held = Die Vergütung wird gehalten: Jede Gruppe hat insgesamt mindestens so viel zu erwarten wie heute.
answer-pay-dropped = Bonus, der hier wegfällt ({ $dropped } im Jahr), wird Gehalt, das in einem schlechten Jahr nicht sinkt, anders als Bonus.
answer-pay-less-paid = Gehalten wird, was zu erwarten ist, nicht was am Ende gezahlt wird: Über { $horizon } sind Bonus und Gehalt im Mittel der Verläufe zusammen etwa { $amount } niedriger als heute, und das zählt netto als Gewinn.
answer-pay-taken-out = Bonus, der hinzukommt ({ $added } im Jahr), geht { $source ->
    [rounds] von den nächsten Gehaltsrunden ab.
   *[salary] vom Gehalt ab, dem müssen die Menschen zustimmen.
}
answer-pay-rises = Die erwartete Vergütung steigt um { $more } im Jahr.
answer-pay-cut = Diese Option ist eine Kürzung: { $less } von { $groups } Gruppen hätten weniger zu erwarten, insgesamt { $share } %. Sie spart { $saved } im Jahr, bevor jemand darauf reagiert.
answer-pay-cut-stops = Sie lohnt nicht mehr, wenn die Arbeit um { $fall } % zurückgeht; veröffentlichte Fälle reichen von keinem Rückgang bis zu einem Drittel.
answer-pay-some-less = Die Vergütung wird nicht gehalten: { $less } von { $groups } Gruppen hätten weniger zu erwarten als heute.
answer-hold-pay = Vergütung halten
answer-leavers-more = { $count ->
    [one] Etwa eine Person im Jahr geht mehr als heute; die Personalsuche kostet { $cost } im Jahr mehr.
   *[other] Etwa { $count } Personen im Jahr gehen mehr als heute; die Personalsuche kostet { $cost } im Jahr mehr.
}
answer-leavers-fewer = { $count ->
    [one] Etwa eine Person im Jahr geht weniger als heute.
   *[other] Etwa { $count } Personen im Jahr gehen weniger als heute.
}
answer-changing = { $weeks ->
    [0] Den Plan zu ändern, kostet einmal { $cost }. Netto ist es enthalten.
    [one] Den Plan zu ändern, kostet einmal { $cost } und { $weeks } Woche. Beides ist netto enthalten.
   *[other] Den Plan zu ändern, kostet einmal { $cost } und { $weeks } Wochen. Beides ist netto enthalten.
}

answer-other-win = { $option } bringt etwa { $about }
answer-other-harmful = { $option } verliert etwa { $about }
answer-others-no-difference = { $count ->
    [one] { $options } macht keinen Unterschied, der ins Gewicht fällt
   *[other] { $options } machen keinen Unterschied, der ins Gewicht fällt
}
answer-others-gain = { $count ->
    [one] { $options } gewinnt, vielleicht weniger als Ihre Schwelle
   *[other] { $options } gewinnen, vielleicht weniger als Ihre Schwelle
}
answer-others-lose = { $count ->
    [one] { $options } verliert, vielleicht weniger als Ihre Schwelle
   *[other] { $options } verlieren, vielleicht weniger als Ihre Schwelle
}
answer-others-uncertain = { $count ->
    [one] { $options } ist zu ungewiss für ein Urteil
   *[other] { $options } sind zu ungewiss für ein Urteil
}
list-last = { $before } und { $last }
list-next = { $before }, { $next }
list-clauses = { $before }; { $next }

answer-clears = { $count } simulierten Verläufen erreichen Ihre Schwelle von { $bar }, { $loses ->
    [one] { $lose } verliert Geld
   *[other] { $lose } verlieren Geld
}
answer-fewer = weniger als { $count }
answer-more = mehr als { $count }
answer-of-hundred = { $count } von 100
answer-odds-to-come = Wie viele von 100 simulierten Verläufen Ihre Schwelle von { $bar } erreichen, wird gezählt
answer-basis-estimate = Erste Schätzung, ohne Zufall
answer-basis-rough = Noch grob: { $done } von { $wanted } Verläufen
answer-basis = { $done } simulierte Verläufe, { $sets ->
    [one] ein Satz von Annahmen
   *[other] { $sets } Sätze von Annahmen
}

answer-evidence = Die Belege stammen aus Läden, Werken und Labors, nicht aus Marketingteams: erst ein Pilot.
answer-ranges-chance = Diese Spannen enthalten nur den Zufall; was man über Menschen nicht weiß, kommt hinzu.
answer-ranges-all = Diese Spannen enthalten den Zufall und was an Menschen bekanntermaßen ungewiss ist, nicht die Form des Modells und nicht Ihre eigenen Zahlen.

answer-bar = Ihre Schwelle

answer-copy = Kopieren
answer-copied = Das Ergebnis ist kopiert, mit dem, worauf es beruht.
answer-not-copied = Dieser Browser lässt die Seite nicht kopieren; das Ergebnis lässt sich von Hand markieren und kopieren.
answer-signed = { $answer } ({ $title }; { $basis }; Tandem, Modell { $model }. Ein Modell für die Diskussion, keine Empfehlung für die Vergütung einzelner Personen.)
