## What differs from the start, one by one.

none = none
there = there
added = added
as-at-the-start = as at the start
changed = changed
as-the-rest = as the rest
never = never
# Some weeks, in short.
weeks-short = { $weeks } wk
hours-short = { $hours } h
per-cent = { $share } %
setting-now = { $name } { $value }
metric-with-target = { $name }, { $target }
take-back = Set { $name } back to { $value }
take-all-back = Revert all
change-team = Team { $name }
change-team-name = Name of { $name }
# A number or a choice of a team, a journey or an option.
change-of = { $of }: { $setting }
change-team-order = Order of teams
change-currency = Currency
change-journey = Journey { $steps }
change-steps = Steps of journey { $number }
change-value = Value of { $steps }
change-shares = Shares of journeys
change-journey-order = Order of journeys
change-goal = Joint goal
change-rank = Who is ranked
change-outside = Outside the joint goal
change-plan = Plan { $name }
change-programme = Programme { $name }
change-title = Title
change-note = Note
change-returns = Returns
change-option = Option { $name }
change-option-name = Name of option { $name }
change-option-order = Order of options
change-levers = The levers move
change-terms = Terms of { $team }
option-plan = plan
option-programme = programme
option-from = new plan from
option-until = ends after
returns-diminishing = diminishing
returns-proportional = in proportion
people = { $heads ->
    [one] 1 person
   *[other] { $heads } people
}
bonus-as-today = bonus as today
bonus-of-base = bonus { $share } of base
# A payout curve: what is paid at the threshold and at the maximum.
curve-in-short = { $threshold-pay } at { $threshold }, { $maximum-pay } at { $maximum }
payout-own = Payout of the own KPI
payout-team = Payout of the team KPI
payout-firm = Payout of the firm’s result
payout-joint = Payout of the joint goal
payout-feedback = Payout of peer feedback
payout-rank = Payout of the prize for rank

## Kinds of teams and how they are paid.

kind-channel = channel
kind-brand = brand and content
kind-site = site or shop
kind-service = customer service
kind-sales = sales
kind-it = IT
kind-analytics = analytics
kind-agency = agency
paid-bonus = salary and bonus
paid-salary = salary alone
paid-fee = agency’s fee
meets-online = online
meets-offline = offline
basis-output = what it delivers
basis-contribution = what the firm earns
team-kind = Kind
team-contract = Paid by
team-medium = Meets customers
team-basis = Fee at risk depends on
team-heads = Heads
team-base = Base salary
team-bonus = Target bonus
team-fee = Fee a year
team-at-risk = Fee at risk
team-renewal-fear = Fear for renewal
team-control = Control over own KPI
team-opposing = Opposing KPI
team-inside-worth = Worth of help inside
team-experience = Experience with the old way

## The editor of teams and journeys.

dialog-close = Close
editor-undo = Undo
teams-and-journeys = Teams and journeys
teams-edit = Edit teams and journeys
teams-lede = Your organisation as it is today. Each change counts at once; undo takes it back.
teams = Teams
teams-sum = { $heads } people in { $teams } teams
team-add = Add a team
team-new = New team
team-name = Name
team-more = More about { $name }
team-more-short = More
team-up = Move { $name } up
team-down = Move { $name } down
team-remove = Remove { $name }
team-idle = In no journey: its work counts, its hand-offs do not.
team-pay-note = Pay is that of a typical person, a year.
# What removing a team took with it.
team-removed = { $name } is removed.
team-removed-from = { $name } is removed, and taken out of { $from }.
team-from-journeys = { $count ->
    [one] 1 journey
   *[other] { $count } journeys
}
team-from-plans = { $count ->
    [one] the terms of 1 plan
   *[other] the terms of { $count } plans
}
team-with-journeys = { $count ->
    [one] 1 journey of this team alone went with it
   *[other] { $count } journeys of this team alone went with it
}
journeys = Journeys
journeys-sum = A journey is known by its teams, in the order in which customers pass them. Shares make 100 %: set one and the others make room.
journey-number = Journey { $number }
journey-add = Add a journey
journey-share = Share of customers
journey-value = Value of a customer
journey-up = Move journey { $number } up
journey-down = Move journey { $number } down
journey-remove = Remove journey { $number }
journey-removed = Journey { $number } is removed; the others share its customers.
journey-add-team = Add a team…
journey-add-team-to = Add a team to journey { $number }
step-earlier = { $name }: earlier in journey { $number }
step-later = { $name }: later in journey { $number }
step-remove = Take { $name } out of journey { $number }
name-empty = A name is needed; the last one stays.
name-long = Names have at most { $most } characters; the last one stays.
name-taken = “{ $name }” is taken already; the last one stays.
refused-people = An organisation here has 1 to 40 teams and at most 2,000 people.
refused-journeys = There must be at least one journey, and at most 60; add another one first.
refused-outside = Then nobody would be inside the joint goal; put somebody inside first.
refused-rank = A prize for rank takes at least two who are paid a bonus.
refused-options = At least one option must remain beside today.
refused-else = That is not possible: { $why }.
