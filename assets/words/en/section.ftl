## Names of the sections in the groups of levers.

section-goal = Joint goal
section-payout = Payout
section-conditions = Conditions
section-transition = Protection and risk
section-staff = Lead and staff
section-sponsor = Sponsor
section-for-roles = For clear roles
section-for-trust = For trust
section-results = Results and talks
section-against-fear = Against fear
section-against-aversion = Against aversion to change
section-for-handoffs = For better hand-offs
section-pace = Pace and stop
section-starts = When each measure starts
section-money = Money
section-today = How they work today
section-tools = Tools, data and budgets today
section-market = Market and measures
section-channels = People, channels and systems
section-simulation = Simulation
