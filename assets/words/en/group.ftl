## Names of the groups of levers that are one click away.

group-plan = Plan in detail
group-culture = Culture
group-leadership = Leadership and remedies
group-roll-out = Roll-out
group-surroundings = Organisation and surroundings
group-simulation = Simulation
