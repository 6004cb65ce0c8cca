## Journeys as lanes, bonus as dumbbells, and what flips the answer.

lanes-cost = Les relais coûtent jusqu’à environ { $amount } par an
lanes-no-cost = Rien ne se perd aux passages de relais d’aujourd’hui
lanes-unclear-roles = Les rôles flous pèsent le plus
lanes-distrust = Le manque de confiance pèse le plus
lanes-fear = La peur de l’échec pèse le plus
lanes-misalignment = Les incitations mal alignées pèsent le plus
lanes-aversion = La résistance au changement pèse le plus
lanes-no-barrier = Aucun obstacle à lui seul n’en est la cause
lanes-drawn = Bien transmis : en haut aujourd’hui, en bas { $option } ; perte par an
lanes-drawn-barrier = { $barrier } ; en haut aujourd’hui, en bas { $option }
lanes-some = Les { $shown } parcours sur { $of } qui perdent le plus
lanes-month = Mois
lanes-month-hint = Fait défiler les mois sur les voies du bas et les chiffres
lanes-month-at = { $month ->
    [0] Départ
   *[other] Mois { $month }
}
lanes-play = Dérouler les mois
lanes-pause = Pause
lanes-journey = Parcours
lanes-volume = De tous les clients
lanes-held-today = Aujourd’hui
lanes-held = { $month ->
    [0] { $option }, départ
   *[other] { $option }, mois { $month }
}
lanes-each = Chaque passage
lanes-lost-today = Perdu par an aujourd’hui
lanes-lost = Perdu par an alors
lanes-barrier = Sans lui aujourd’hui
lanes-saved = Moins perdu par an
lanes-gained = Plus de marge par an
lanes-integrated = Parcours qui tiennent
lanes-against = La perte est mesurée par rapport au cas où chaque passage de relais tiendrait, que personne n’atteint : un plafond, pas une promesse. 80 futurs simulés sur 100 : de { $low } à { $high } par an avec le plan actuel.
lanes-alone = Ce qui rapporterait le plus de marge pèse le plus. Chaque obstacle est ôté seul, sans hasard, pendant deux ans ; les obstacles agissent les uns à travers les autres, ces chiffres ne s’additionnent donc pas. La résistance au changement ne coûte rien tant que rien ne change ; elle ralentit ce qui est entrepris.
lanes-weighing = L’obstacle en cause est calculé après le dernier futur.

bonus-loses = { $group } gagne jusqu’à { $points } de moins
bonus-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
bonus-nobody = Aucun groupe ne gagne moins, en mauvaise, normale ou bonne année
bonus-none = Il n’y a pas de groupe de cinq personnes ou plus dont la prime puisse être montrée
bonus-drawn = Prime mauvaise, normale, bonne, % du salaire : en haut aujourd’hui, en bas { $option }
bonus-drawn-guarantee = Prime mauvaise, normale, bonne : en haut aujourd’hui, en bas { $option } ; garantie en tirets
bonus-drawn-salary = Prime et ce qui en est devenu salaire, mauvaise, normale, bonne année : en haut aujourd’hui, en bas { $option }
bonus-low-paid = ▼ Bas salaires, moins bien lotis : { $groups }.
bonus-no-low-paid = Aucun groupe à bas salaire n’est moins bien loti.
bonus-held-back = { $people ->
    [0] Chaque groupe a cinq personnes ou plus.
    [1] Non montré : 1 personne dans un groupe de moins de cinq.
   *[other] Non montré : { $people } dans des groupes de moins de cinq.
}
bonus-years = Mauvaise, normale, bonne : une année sur dix est pire, la moitié le sont, neuf sur dix le sont. Bas salaire : salaire de base sous les deux tiers de la médiane.
bonus-group = Groupe
bonus-this-bad = Mauvaise
bonus-this-normal = Normale
bonus-this-good = Bonne
bonus-salary = Dont salaire
bonus-today-bad = Aujourd’hui, mauvaise
bonus-today-normal = Aujourd’hui, normale
bonus-today-good = Aujourd’hui, bonne
bonus-guarantee = Garantie
bonus-and = { $one } et { $other }
bonus-more = { $one } et { $count } de plus

flips-some = { $count ->
    [one] Un chiffre ou une hypothèse pourrait l’inverser
   *[other] { $count } chiffres ou hypothèses pourraient l’inverser
}
flips-none = Aucun chiffre, aucune hypothèse ne l’inverse à lui seul
flips-too-few = Trop peu de futurs pour dire ce qui l’inverse
flips-later = Ce qui l’inverse est essayé dès que tous les futurs sont là
flips-yours = Votre chiffre : { $name }
flips-tried = { $count ->
    [one] Une valeur a été essayée.
   *[other] { $count } valeurs ont été essayées.
}
flips-chance = Seul le hasard varie ici, aucune hypothèse n’est donc essayée
flips-drawn = Ombré : { $option } franchit votre seuil ; anneau : valeur actuelle, trait : bascule
flips-over = { $count ->
    [one] Un futur simulé
   *[other] { $count } futurs simulés
}
flips-alone = Chaque valeur a été déplacée seule, dans des simulations sans hasard ; les valeurs sont approximatives.
flips-ranges = L’écart entre ces simulations s’ajoute à la médiane des futurs. Vos propres chiffres viennent d’abord : ils ont été déplacés de la moitié au double de ce que vous avez indiqué, les parts et niveaux de 25 points au plus, ce qui est notre hypothèse ; les autres sur tout ce qui est tenu pour possible.
flips-from-to = { $from } → { $to }
flips-assumption = Chiffre ou hypothèse
flips-usual = Maintenant
flips-at = Bascule à
flips-possible = Déplacé sur
flips-clears = Franchit le seuil
# After a track that nowhere flips the answer: the option clears the bar all along, or nowhere.
flips-holds = tient
flips-never = jamais franchi
# Column head: expected net at both ends of what is held possible.
flips-net = Net sur la plage
flips-above = au-dessus
flips-below = au-dessous
flips-range = { $from } à { $to }
value-in-share = { $value } %
value-in-week = { $value } % par semaine
value-in-month = { $value } % par mois
value-in-hours = { $value } h
