## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Netto gegenüber heute über { $over }
caption-estimate-none = Keine Option gewinnt nach erster Schätzung
caption-estimate-little = { $option } vorn (Schätzung), unter Ihrer Schwelle
caption-estimate-ahead = { $option } vorn, nach erster Schätzung
caption-loses-least = { $option } verliert am wenigsten; mehr ist ungewiss
caption-may-miss = { $option } vorn, vielleicht unter Ihrer Schwelle
caption-tie = { $option } und { $other } bringen etwa gleich viel
caption-ties = { $option } und { $count } andere bringen etwa gleich viel
caption-gains-enough = { $option } bringt genug, um ins Gewicht zu fallen
caption-gains-most = { $option } bringt am meisten
caption-gains-most-but = { $option } vorn; { $other } unsicher
caption-gains-most-but-several = { $option } vorn; { $count } Optionen unsicher
caption-cash-drawn = Kumuliertes Netto: { $option }
caption-hardly-a-hole = Kaum im Minus; im Plus um Monat { $month }
caption-still-out = Über { $over } fließt noch immer Geld ab
caption-pays-the-same = { $option } zahlt etwa so viel Bonus wie heute
caption-pays-more = { $option } zahlt { $by } mehr Bonus als heute
caption-pays-less = { $option } zahlt { $by } weniger Bonus als heute
caption-payouts-drawn = Ausgezahlter Bonus über { $over }, ohne Lohnnebenkosten
caption-hours = { $option }: { $lead } h in der Woche für andere, heute { $today }
caption-journeys = { $option }: { $lead } von 100 Journeys gelingen, heute { $today }
caption-contribution-stays = { $option } lässt den Deckungsbeitrag, wo er ist
caption-contribution-above = { $option } endet { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
} über heute
caption-contribution-below = { $option } endet { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
} unter heute
caption-as-today = { $what }: { $lead } %, wie heute
caption-moved = { $what }: { $lead } %, heute { $today } %
measure-contribution = Deckungsbeitrag
measure-collaboration = Hilfe zwischen Teams
measure-help-inside = Hilfe im Team
measure-own-work = Eigene Arbeit
measure-integrated = Gelingende Journeys
measure-reported = Als gelungen gemeldete Journeys
measure-trust = Vertrauen
measure-clarity = Klare Rollen
measure-fear = Angst vor Misserfolg
measure-adoption = Auf der neuen Weise
measure-engagement = Steigen in gemeinsame Arbeit ein
measure-free-riding = Helfen wenig
measure-overload = Überlastung
measure-leaving = Gehen in einem Jahr
measure-care = Sorgfalt für Ungezähltes
measure-claims = Zeit für das Beanspruchen von Erfolgen
measure-inequality = Ungleichheit der Boni
measure-earned = Ungleichheit nach Ergebnissen
measure-commitment = Stehen hinter der Umstellung
measure-systems = Integration der Systeme
measure-pay = Bonus in der Woche
measure-programme = Programm in der Woche
measure-net = Kumuliertes Netto
caption-samples = { $above } von diesen { $of } Verläufen enden über heute
caption-samples-drawn = Kumuliertes Netto: { $option }, die ersten Verläufe einzeln
caption-future = Verlauf { $number }
