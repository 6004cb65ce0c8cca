## The tables of numbers.

summary = Ce que chaque option coûte et rapporte
summary-drawn = Médianes, argent au total ; la prime non versée ne compte pas comme gain ; indice, parcours : dernier semestre
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
