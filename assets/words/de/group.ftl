## Names of the groups of levers that are one click away.

group-plan = Der Bonusplan im Einzelnen
group-culture = Kultur
group-leadership = Führung und Gegenmittel
group-roll-out = Einführung
group-surroundings = Umfeld und Simulation
group-teams = Teams und Journeys
