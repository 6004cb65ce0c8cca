## What each picture shows: a heading that states the finding, and a line that says what is drawn.

within-bar = sous votre seuil
today = Aujourd’hui
waiting = Les premiers futurs simulés arrivent.

ranges-estimate = première estimation, fourchettes à venir
ranges-futures = 50 et 80 futurs sur 100

options-no-difference = Sans doute aucune option ne rapporte assez
options-harmful = Toutes les options perdent par rapport à aujourd’hui

cash-no-hole = Pas de creux de trésorerie dans le futur médian
cash-level = Creux d’abord, équilibre au mois { $month }
cash-never-level = Le creux n’est pas comblé sur { $over }
cash-trough = moins { $depth }, mois { $month }
cash-payback = équilibre au mois { $month }

axis-net = Net cumulé par rapport à aujourd’hui
