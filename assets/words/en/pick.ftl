## Names of the choices, what there is to choose, and what it means.

pick-metric = Joint measure
metric-integrated-journeys = Integrated journeys
    .hint = Journeys whose hand-offs all work
metric-customer-value = Customer value
    .hint = What customers contribute, hand-offs and all
metric-attributed-results = Attributed results
    .hint = What channels claim; hand-offs do not show in it

pick-inside = Who is in
inside-all = Every team
inside-own = All but agencies
inside-marketing = Marketing alone
# Another choice of kinds, which is made one click away.
inside-some = Chosen one by one
inside-teams = { NUMBER($count) } of { NUMBER($of) } teams share the goal

pick-lead = Who leads
lead-nobody = Nobody
lead-committee = A committee
lead-agency = A lead agency
lead-one = One lead with authority
lead-free = Costs nothing
lead-cost = From week { NUMBER($week) }, { $cost } a year
