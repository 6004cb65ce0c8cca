## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-culture-history-of-competition-0 = Teams were never ranked against each other, and nobody remembers a lost budget.
ladder-culture-history-of-competition-1 = There was a league table once; it is a joke by now, though some still know their place in it.
ladder-culture-history-of-competition-2 = Some years one team’s budget grew at another’s cost, and people can say whose.
ladder-culture-history-of-competition-3 = Teams were ranked every quarter; who lost a pitch to whom comes up in every planning round.
ladder-culture-history-of-competition-4 = For years the last in the ranking lost heads; helping another team still feels like disarming.

ladder-plan-goal-announced-0 = Not announced
ladder-plan-goal-announced-1 = Mentioned
ladder-plan-goal-announced-2 = Announced
ladder-plan-goal-announced-3 = Repeated
ladder-plan-goal-announced-4 = On every wall

ladder-programme-transparency-0 = Results stay in the team
ladder-programme-transparency-1 = Some sharing
ladder-programme-transparency-2 = Plans and results shared
ladder-programme-transparency-3 = Open by habit
ladder-programme-transparency-4 = Everything is visible

ladder-programme-training-0 = None
ladder-programme-training-1 = A talk at the kick-off
ladder-programme-training-2 = Two days for the leads
ladder-programme-training-3 = Two days for most
ladder-programme-training-4 = Everyone, with follow-up

ladder-programme-safe-to-fail-0 = A failed trial counts in the review
ladder-programme-safe-to-fail-1 = Leads promise leniency
ladder-programme-safe-to-fail-2 = Small trials are exempt
ladder-programme-safe-to-fail-3 = Joint trials are exempt
ladder-programme-safe-to-fail-4 = Failed trials are shown and thanked for

ladder-programme-communication-0 = One announcement, then silence
ladder-programme-communication-1 = News now and then
ladder-programme-communication-2 = A monthly update
ladder-programme-communication-3 = Reasons and wins each month
ladder-programme-communication-4 = Reasons and early wins, every week

ladder-programme-informed-0 = Only the steering group knows
ladder-programme-informed-1 = Team leads know
ladder-programme-informed-2 = About half know
ladder-programme-informed-3 = Most know
ladder-programme-informed-4 = Everyone knows goal and results

ladder-programme-sponsor-strength-0 = Nobody at the top
ladder-programme-sponsor-strength-1 = A name on a slide
ladder-programme-sponsor-strength-2 = Comes when asked
ladder-programme-sponsor-strength-3 = Asks about it each month
ladder-programme-sponsor-strength-4 = In every review, first in line

ladder-organisation-systems-0 = Lists by e-mail
ladder-organisation-systems-1 = Exports by hand
ladder-organisation-systems-2 = Some tools talk
ladder-organisation-systems-3 = Most tools share data
ladder-organisation-systems-4 = One view of the customer

ladder-organisation-spend-scale-0 = One or two contacts a customer
ladder-organisation-spend-scale-1 = A few contacts
ladder-organisation-spend-scale-2 = Several contacts
ladder-organisation-spend-scale-3 = Many contacts
ladder-organisation-spend-scale-4 = As many contacts as it takes

ladder-organisation-weekly-targets-0 = Nobody looks at the week
ladder-organisation-weekly-targets-1 = A glance on Mondays
ladder-organisation-weekly-targets-2 = A weekly review
ladder-organisation-weekly-targets-3 = The week’s number leads
ladder-organisation-weekly-targets-4 = Only this week counts

ladder-organisation-observability-0 = Nobody sees what others do
ladder-organisation-observability-1 = Results are seen now and then
ladder-organisation-observability-2 = Work is half in the open
ladder-organisation-observability-3 = Most work is seen
ladder-organisation-observability-4 = Side by side all day

ladder-environment-system-pressure-0 = As today
ladder-environment-system-pressure-1 = Some quick fixes more
ladder-environment-system-pressure-2 = Shortcuts are usual
ladder-environment-system-pressure-3 = Mostly shortcuts
ladder-environment-system-pressure-4 = Nothing but shortcuts

ladder-organisation-dialogue-0 = Answers stay where they arrive
ladder-organisation-dialogue-1 = Complaints are passed on
ladder-organisation-dialogue-2 = Half of what is heard is shared
ladder-organisation-dialogue-3 = Most of it is shared
ladder-organisation-dialogue-4 = Every team hears every answer

ladder-organisation-budget-pooling-0 = Each team guards its own budget
ladder-organisation-budget-pooling-1 = A small joint pot
ladder-organisation-budget-pooling-2 = About half is joint
ladder-organisation-budget-pooling-3 = Mostly one budget
ladder-organisation-budget-pooling-4 = One budget for all
