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

summary = Ce que chaque option coûte et rapporte
summary-drawn = Médianes ; indice et parcours du dernier semestre, argent au total

column-option = Option
column-month = Mois
column-net = Net
column-range = 80 sur 100
column-clears = Seuil franchi dans
column-better = Mieux dans
column-bonus = Primes
column-at-target = À l’objectif
column-unpaid = Non versé
column-programme = Programme
column-plateau = Indice
column-journeys = Parcours
cell-range = { $low } à { $high }
cell-banded = { $median } ({ $low } à { $high })
cell-of-hundred = { $count } sur 100

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
axis-net = Net cumulé par rapport à aujourd’hui
