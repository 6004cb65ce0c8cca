## What the value of a lever means.

hint-as-today = Comme aujourd’hui : { $level } %
hint-at-once = Tout de suite
hint-after = Après { $stretch }
hint-not-in-programme = Pas dans le programme actuel
split-own = individuel { $share }
split-team = équipe { $share }
split-firm = entreprise { $share }
split-joint = commun { $share }
split-peers = collègues { $share }
split-rank = rang { $share }
hint-hardly-fits = Cela ne s’accorde guère avec { $today } % de parcours intégrés ; le comptage est retenu, et l’obstacle pèse moins dans ce que les relais peuvent atteindre.
hint-same-cost = Du salaire de base ; même coût à la cible
hint-of-base = Du salaire de base, le même pour tous
hint-target-journeys = Part des parcours ; aujourd’hui { $today } %
hint-target-own = Les options ont leurs objectifs ; fixée, elle vaut pour toutes
hint-target-index = Aujourd’hui vaut 100
