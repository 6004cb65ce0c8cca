## Names of the choices, what there is to choose, and what it means.

insiders = Inside the joint goal
insiders-hint = For teams outside, the own KPI decides that part.
no-such-team = no such team here
# How a choice of who is inside is named where nothing around it says so.
in-the-joint-goal = { $name } in the joint goal

pick-metric = Joint measure
metric-integrated-journeys = Integrated journeys
    .hint = Journeys whose hand-offs all work
metric-customer-value = Customer value
    .hint = What customers contribute, hand-offs and all
metric-attributed-results = Attributed results
    .hint = What channels claim; hand-offs do not show in it

pick-lead = Who leads
lead-nobody = Nobody
lead-committee = A committee
lead-agency = A lead agency
lead-one = One lead with authority
lead-free = Costs nothing
lead-cost = From week { $week }, { $cost } a year

pick-sales-inside = Sales
pick-service-inside = Customer service
pick-it-inside = IT
pick-agencies-inside = Agencies
outside = outside
inside = inside

pick-gate = Gate
gate-none = None
    .hint = The own KPI pays whatever else happens
gate-firm = Firm’s result
    .hint = Below it, the own KPI pays nothing
gate-joint = Joint goal
    .hint = Below it, the own KPI pays nothing

pick-pool = Pool
pool-none = None
    .hint = Each person is paid on their own
pool-team = Each team’s part
    .hint = The people of a team share its part
pool-joint = The joint goal’s part
    .hint = Everyone inside the goal shares its part

pick-pool-share = How the pool is shared
share-equally = Equally
share-by-base = By base salary
share-by-results = By base salary and own results

pick-ranked = Prize for rank
ranked-people = Between people
ranked-teams = Between teams
rank-no-weight = It carries no weight in this plan
rank-weight = It decides { $weight } % of the bonus

pick-budget-cap = Cap what all bonuses cost
pick-stop-rule = Stop rule
off = off
on = on
stop-off = The change goes on, whatever it loses
stop-on = The change is called off if it loses too much

pick-uncertainty = What differs between futures
uncertainty-all = Chance and unknowns
uncertainty-noise = Chance alone
