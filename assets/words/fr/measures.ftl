## What the pictures of single measures show.

axis-contribution = Indice de marge, aujourd’hui = 100
axis-collaboration = Heures par semaine et par personne
axis-integrated = Part des parcours
axis-help-inside = Heures d’entraide dans l’équipe par semaine
axis-own-work = Heures de travail propre par semaine
axis-reported = Part des parcours, telle que déclarée
axis-trust = Confiance envers les autres équipes, pour cent
axis-clarity = Clarté des rôles, pour cent
axis-fear = Peur de l’échec, pour cent
axis-adoption = Personnes qui agissent selon la nouvelle façon, pour cent
axis-engagement = Occasions où l’on entre dans le travail commun, pour cent
axis-free-riding = Personnes qui aident peu, pour cent de toutes
axis-overload = Travail en plus d’aujourd’hui, pour cent d’une semaine
axis-leaving = Personnes qui partent, pour cent par an
axis-care = Soin de ce qui n’est pas compté, pour cent
axis-claims = Temps passé à s’attribuer les mérites au-delà d’aujourd’hui, pour cent
axis-inequality = Inégalité des primes (Gini), pour cent
axis-earned = Inégalité qui suit les résultats, pour cent
axis-commitment = Engagement pour le changement, pour cent
axis-systems = Intégration des systèmes, pour cent
axis-pay = Primes chargées dans la semaine
axis-programme = Coût du programme dans la semaine
caption-pays-the-same = { $option } verse à peu près la prime d’aujourd’hui
caption-pays-more = { $option } verse { $by } de prime de plus qu’aujourd’hui
caption-pays-less = { $option } verse { $by } de prime de moins qu’aujourd’hui
caption-payouts-drawn = Primes versées sur { $over }, hors charges
caption-hours = { $option } : { $lead } h par semaine pour les autres, aujourd’hui { $today }
caption-journeys = { $option } : { $lead } parcours sur 100 tiennent, aujourd’hui { $today }
caption-contribution-stays = { $option } laisse la marge où elle est
caption-contribution-above = { $option } finit { $points ->
    [one] { $points } point
   *[other] { $points } points
} au-dessus d’aujourd’hui
caption-contribution-below = { $option } finit { $points ->
    [one] { $points } point
   *[other] { $points } points
} au-dessous d’aujourd’hui
caption-as-today = { $what } : { $lead } %, comme aujourd’hui
caption-moved = { $what } : { $lead } %, aujourd’hui { $today } %
measure-contribution = Marge
measure-collaboration = Entraide entre équipes
measure-help-inside = Entraide dans les équipes
measure-own-work = Travail propre
measure-integrated = Parcours qui tiennent
measure-reported = Parcours déclarés tenir
measure-trust = Confiance
measure-clarity = Rôles clairs
measure-fear = Peur de l’échec
measure-adoption = Passés à la nouvelle façon
measure-engagement = Entrent dans le travail commun
measure-free-riding = Aident peu
measure-overload = Surcharge
measure-leaving = Partent en un an
measure-care = Soin de ce qui n’est pas compté
measure-claims = Temps passé à s’attribuer les mérites
measure-inequality = Inégalité des primes
measure-earned = Inégalité selon les résultats
measure-commitment = Soutiennent le changement
measure-systems = Intégration des systèmes
measure-pay = Primes de la semaine
measure-programme = Programme de la semaine
measure-net = Net cumulé
caption-samples = { $above } de ces { $of } futurs finissent au-dessus d’aujourd’hui
caption-samples-drawn = Net cumulé : { $option }, les premiers futurs un par un
caption-future = Futur { $number }
