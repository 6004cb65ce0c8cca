## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-competition-0 = Teams were never ranked against each other, and nobody remembers a lost budget.
ladder-competition-1 = There was a league table once; it is a joke by now, though some still know their place in it.
ladder-competition-2 = Some years one team’s budget grew at another’s cost, and people can say whose.
ladder-competition-3 = Teams were ranked every quarter; who lost a pitch to whom comes up in every planning round.
ladder-competition-4 = For years the last in the ranking lost heads; helping another team still feels like disarming.

ladder-announced-0 = Not announced
ladder-announced-1 = Mentioned
ladder-announced-2 = Announced
ladder-announced-3 = Repeated
ladder-announced-4 = On every wall

ladder-transparency-0 = Results stay in the team
ladder-transparency-1 = Some sharing
ladder-transparency-2 = Plans and results shared
ladder-transparency-3 = Open by habit
ladder-transparency-4 = Everything is visible

ladder-training-0 = None
ladder-training-1 = A talk at the kick-off
ladder-training-2 = Two days for the leads
ladder-training-3 = Two days for most
ladder-training-4 = Everyone, with follow-up

ladder-safe-to-fail-0 = A failed trial counts in the review
ladder-safe-to-fail-1 = Leads promise leniency
ladder-safe-to-fail-2 = Small trials are exempt
ladder-safe-to-fail-3 = Joint trials are exempt
ladder-safe-to-fail-4 = Failed trials are shown and thanked for

ladder-communication-0 = One announcement, then silence
ladder-communication-1 = News now and then
ladder-communication-2 = A monthly update
ladder-communication-3 = Reasons and wins each month
ladder-communication-4 = Reasons and early wins, every week

ladder-informed-0 = Only the steering group knows
ladder-informed-1 = Team leads know
ladder-informed-2 = About half know
ladder-informed-3 = Most know
ladder-informed-4 = Everyone knows goal and results

ladder-sponsor-0 = Nobody at the top
ladder-sponsor-1 = A name on a slide
ladder-sponsor-2 = Comes when asked
ladder-sponsor-3 = Asks about it each month
ladder-sponsor-4 = In every review, first in line

ladder-systems-0 = Lists by e-mail
ladder-systems-1 = Exports by hand
ladder-systems-2 = Some tools talk
ladder-systems-3 = Most tools share data
ladder-systems-4 = One view of the customer

ladder-spend-scale-0 = One or two contacts a customer
ladder-spend-scale-1 = A few contacts
ladder-spend-scale-2 = Several contacts
ladder-spend-scale-3 = Many contacts
ladder-spend-scale-4 = As many contacts as it takes

ladder-weekly-targets-0 = Nobody looks at the week
ladder-weekly-targets-1 = A glance on Mondays
ladder-weekly-targets-2 = A weekly review
ladder-weekly-targets-3 = The week’s number leads
ladder-weekly-targets-4 = Only this week counts

ladder-observability-0 = Nobody sees what others do
ladder-observability-1 = Results are seen now and then
ladder-observability-2 = Work is half in the open
ladder-observability-3 = Most work is seen
ladder-observability-4 = Side by side all day

ladder-system-pressure-0 = As today
ladder-system-pressure-1 = Some quick fixes more
ladder-system-pressure-2 = Shortcuts are usual
ladder-system-pressure-3 = Mostly shortcuts
ladder-system-pressure-4 = Nothing but shortcuts

ladder-dialogue-0 = Answers stay where they arrive
ladder-dialogue-1 = Complaints are passed on
ladder-dialogue-2 = Half of what is heard is shared
ladder-dialogue-3 = Most of it is shared
ladder-dialogue-4 = Every team hears every answer

ladder-pooling-0 = Each team guards its own budget
ladder-pooling-1 = A small joint pot
ladder-pooling-2 = About half is joint
ladder-pooling-3 = Mostly one budget
ladder-pooling-4 = One budget for all
