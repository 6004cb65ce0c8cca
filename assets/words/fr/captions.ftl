## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what } ; { $ranges }
caption-options-drawn = Net par rapport à aujourd’hui sur { $over }
caption-estimate-none = Aucune option ne gagne selon une première estimation
caption-estimate-little = { $option } en tête (estimation), sous le seuil
caption-estimate-ahead = { $option } en tête, première estimation
caption-loses-least = { $option } perd le moins ; le reste est incertain
caption-may-miss = { $option } en tête, peut-être sous le seuil
caption-tie = { $option } et { $other } rapportent à peu près autant
caption-ties = { $option } et { $count } autres rapportent à peu près autant
caption-gains-enough = { $option } rapporte assez pour compter
caption-gains-most = { $option } rapporte le plus
caption-gains-most-but = { $option } en tête ; { $other } incertain
caption-gains-most-but-several = { $option } en tête ; { $count } options incertaines
caption-cash-drawn = Net cumulé : { $option }
caption-hardly-a-hole = À peine un creux ; équilibre au mois { $month }
caption-still-out = Sur { $over }, l’argent sort encore
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
