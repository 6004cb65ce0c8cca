## Names of the groups of levers that are one click away, and of the sections in them.

group-plan = Plan in detail
group-culture = Culture
group-leadership = Leadership and remedies
group-roll-out = Roll-out
group-surroundings = Organisation and surroundings
group-simulation = Simulation
section-goal = Joint goal
section-payout = Payout
section-conditions = Conditions
section-transition = Protection and risk
section-staff = Lead and staff
section-sponsor = Sponsor
section-for-roles = For clear roles
section-for-trust = For trust
section-against-fear = Against fear
section-against-aversion = Against aversion to change
section-for-handoffs = For better hand-offs
section-pace = Pace and stop
section-starts = When each measure starts
section-money = Money
section-today = Today
section-market = Market and measures
section-channels = People, channels and systems
