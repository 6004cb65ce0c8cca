## Names of the groups of levers that are one click away.

group-plan = Le plan en détail
group-culture = Culture
group-leadership = Pilotage et remèdes
group-roll-out = Déploiement
group-surroundings = Environnement et simulation
group-teams = Équipes et parcours
