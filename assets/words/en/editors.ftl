## What differs from the start, one by one.

none = none
there = there
added = added
as-at-the-start = as at the start
changed = changed
as-the-rest = as the rest
never = never
# Some weeks, in short.
weeks-short = { NUMBER($weeks) } wk
hours-short = { NUMBER($hours) } h
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
change-steps = Steps of journey { NUMBER($number) }
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
editor-undo = Undo
teams-and-journeys = Teams and journeys
teams-edit = Edit teams and journeys
teams-lede = Your organisation as it is today. Each change counts at once; undo takes it back.
teams = Teams
teams-sum = { $people } in { $teams ->
    [one] 1 team
   *[other] { $teams } teams
}.
team-add = Add a team
team-new = New team
team-name = Name
team-craft = Craft
team-craft-note = Teams with the same word do the same work and learn from each other in structured contact. Leave it empty for a craft of its own.
team-craft-own = of its own
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
journey-number = Journey { NUMBER($number) }
journey-add = Add a journey
journey-share = Share of customers
journey-value = Value of a customer
journey-up = Move journey { NUMBER($number) } up
journey-down = Move journey { NUMBER($number) } down
journey-remove = Remove journey { NUMBER($number) }
journey-removed = Journey { NUMBER($number) } is removed; the others share its customers.
journey-add-team = Add a team…
journey-add-team-to = Add a team to journey { NUMBER($number) }
step-earlier = { $name }: earlier in journey { NUMBER($number) }
step-later = { $name }: later in journey { NUMBER($number) }
step-remove = Take { $name } out of journey { NUMBER($number) }
name-empty = A name is needed; the last one stays.
name-long = Names have at most { NUMBER($most) } characters; the last one stays.
name-taken = “{ $name }” is taken already; the last one stays.
edit-refused-people = An organisation here has 1 to 40 teams and at most 2,000 people.
edit-refused-journeys = There must be at least one journey, and at most 60; add another one first.
edit-refused-today = With these teams and journeys the share of journeys that hold today is out of reach; set “Journeys integrated today” under Teams and journeys first.
edit-refused-outside = Then nobody would be inside the joint goal; put somebody inside first.
edit-refused-rank = A prize for rank takes at least two who are paid a bonus.
edit-refused-relative = Pay relative to others takes at least two people in each team, or two teams that are paid so, and no prize for rank beside it.
edit-refused-options = At least one option must remain beside today.
edit-refused-else = That is not possible: { $why }.

## The payout curve.

payout-chart = Payout by attainment; two points can be moved
payout-threshold = Threshold: left and right move attainment, up and down pay
payout-maximum = Maximum: left and right move attainment, up and down pay
payout-at = at { $attainment } of target it pays { $pay } of the target bonus
payout-begins = Below { $threshold } of target it pays nothing, there { $pay } of the target bonus.
payout-begins-at-nothing = Below { $threshold } of target it pays nothing.
payout-same-slope = Each point of attainment above the threshold pays { $slope } more, up to { $most } at { $maximum }.
payout-slopes = Each point of attainment above the threshold pays { $slope } more, each above target { $above } more, up to { $most } at { $maximum }.
payout-others = Some measures pay along a curve of their own.
payout-legend = Across: attainment of the measure. Up: pay, in % of the target bonus. Dashed: today’s plan.
payout-legend-same = Across: attainment of the measure. Up: pay, in % of the target bonus. Today’s plan pays along the same curve.

## The ten questions.

check-title = Ten questions about how you work together
check-open = Answer ten questions
check-lede = Answer what you have seen in the last six months. The levels beside the questions change nothing until you use them, and answers are not kept in links.
check-fair-try = How often do people give a new way a fair try once they know the reason?
check-tried-before = How often does “we tried that before” end a discussion?
check-talked-through = How often is a joint attempt that failed talked through once, without blame?
check-proof = How often do people collect proof before a joint launch that a miss would not be their fault?
check-owner = How often can one person say what is handed over, by when, and who takes it from there?
check-twice = How often do two teams do the same work, or each wait for the other?
check-share = How often do teams share results before they are asked?
check-in-copy = How often do requests to other teams go out in writing with the boss in copy?
check-ranked = How often were teams ranked against each other in the last years?
check-budget = How often did one team’s budget grow at another’s cost?
answer-never = never
answer-rarely = rarely
answer-sometimes = sometimes
answer-often = often
answer-always = always
# A level now and what the answers make it.
check-level = { NUMBER($now) } now, { NUMBER($level) } by your answers
check-stays = { NUMBER($now) } now, and it stays
check-half = One answer is missing, so it stays as it is.
check-none = Not answered yet, so it stays as it is.
check-mean = Mean of { NUMBER($one) } and { NUMBER($other) } points.
check-not-asked = { $barrier } is not asked for: it follows from the plans, and today’s comes to { NUMBER($level) } of 100. The last two questions ask instead how teams were set against each other so far.
check-answered = { NUMBER($count) } of 10 questions answered
check-again = Start again
check-use = Use these answers
check-how = How this becomes numbers
check-how-lede = Each answer is worth 0 to 100 points, and a level is the mean of its two answers. The steps are even by our choice; no study says that they are.
check-how-answer = Answer
check-how-bad = Points where always is bad
check-how-good = Points where always is good
# How the goals of the options are chosen, and what each asks for.
goals-label = Joint goals
goals-same-odds = same odds for all
goals-same-goal = same goal for all
goals-own = each its own
# A rule and the levels that were set: same odds for all: 33.5 %, 44.8 %
goals-at = { $rule }: { $levels }
goals-asked = { $option } asks { $level }
goals-said-odds = Each option’s goal was worked out for the same odds, 6 in 10: { $goals }.
goals-said-missing = Goals of the same odds are not worked out yet: { $goals }.
goals-said-same = Goals are the same for all, whatever their odds: { $goals }.
goals-said-own = Each option’s goal is set by hand: { $goals }.
goals-make-same = Same goal for all
goals-make-odds = Same odds for all
goals-work-out = Work goals out anew
goals-working = Goals are being worked out …
goals-missing = No option has a joint goal to work out; give a plan one first.
# Why an option has no goal of the same odds; $share of its futures reach $level.
goals-unmoved = No goal of { $option } has such odds: { $level } is reached by { $share } of its futures. Allowed is a goal that 60 % of them reach: choose another measure, the same goal for all or one’s own.
option-goal = Goal
change-goals = Joint goals of the options
options-lede = Each option is a plan and, if you like, a programme. All are compared with today, which is always there.
options = Compared with today
options-full = Six with today are as many as the charts tell apart.
option-today = { $plan }, and today’s way of working. Always compared, always first.
option-new = New option
option-add = Add an option
option-copy = Copy { $name }, with a plan and a programme of its own
option-copy-short = Copy
option-plan-label = Plan
option-new-plan = New: { $name }
option-programme-label = Programme
option-from-label = New plan after
option-trial-label = How long
option-for-good = for good
option-a-trial = a trial
option-until-label = Ends after
option-costs-as-today = At target its bonus costs the same as today.
option-pays-todays-plan = It keeps today’s plan, so the bonus costs the same at target.
option-costs = Its bonus at target is { $share } of base for everybody, whatever that costs.
option-same-cost = Same cost as today
option-stand = Let the levers move this option
option-stands = The levers move its plan and programme.
option-stands-plan = The levers move its plan.
option-stands-programme = The levers move its programme; nobody moves today’s plan.
option-keeps = The levers move other options; this one is today’s plan alone.
exceptions = Terms of single teams in { $name }
exceptions-lede = Every team is paid alike unless it stands here. In a split, one part is set and the others make room. An agency’s contract is its own and stands with its team.
exception-add = Give a team other terms…
exception-remove = Pay { $name } like the rest
exception-own = its own
exception-bonus = Of base
exception-split = Split
exception-curve = It keeps a payout curve of its own: { $curve }.
measure-own = Own KPI
measure-team = Team KPI
measure-firm = Firm
measure-joint = Joint goal
measure-feedback = Peers
measure-rank = Rank
