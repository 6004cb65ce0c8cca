## Names of the groups of levers that are one click away.

group-plan = Plan in detail
group-teams = Teams and journeys
group-culture = Culture
group-leadership = Leadership
group-roll-out = Roll-out
group-surroundings = Surroundings and simulation
