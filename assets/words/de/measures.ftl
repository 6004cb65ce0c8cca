## What the pictures of single measures show.

axis-contribution = Index des Deckungsbeitrags, heute = 100
axis-collaboration = Stunden in der Woche je Person
axis-integrated = Anteil der Journeys
axis-help-inside = Stunden Hilfe im Team in der Woche
axis-own-work = Stunden eigene Arbeit in der Woche
axis-reported = Anteil der Journeys, wie gemeldet
axis-trust = Vertrauen zu anderen Teams, Prozent
axis-clarity = Klarheit der Rollen, Prozent
axis-fear = Angst vor Misserfolg, Prozent
axis-adoption = Menschen, die nach der neuen Weise handeln, Prozent
axis-engagement = Gelegenheiten, bei denen Menschen in gemeinsame Arbeit einsteigen, Prozent
axis-free-riding = Menschen, die wenig helfen, Prozent aller
axis-overload = Arbeit über das Heutige hinaus, Prozent einer Woche
axis-leaving = Menschen, die gehen, Prozent im Jahr
axis-care = Sorgfalt für Ungezähltes, Prozent
axis-claims = Zeit für das Beanspruchen von Erfolgen über heute, Prozent
axis-inequality = Ungleichheit der Boni (Gini), Prozent
axis-earned = Ungleichheit, die Ergebnissen folgt, Prozent
axis-commitment = Rückhalt für die Umstellung, Prozent
axis-systems = Integration der Systeme, Prozent
axis-pay = Bonus mit Lohnnebenkosten in der Woche
axis-programme = Programmkosten in der Woche
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
