## What the pictures of single measures show.

# What a measure’s axis counts.
axis-contribution = Contribution index, today = 100
axis-collaboration = Hours a week per person
axis-integrated = Share of journeys
axis-help-inside = Hours a week of help in the team
axis-own-work = Hours a week of own work
axis-reported = Share of journeys, as reported
axis-trust = Trust toward other teams, per cent
axis-clarity = Clarity of roles, per cent
axis-fear = Fear of failure, per cent
axis-adoption = People who act on the new way, per cent
axis-engagement = Occasions on which people enter joint work, per cent
axis-free-riding = People who help little, per cent of all
axis-overload = Work above today’s, per cent of a week
axis-leaving = People who leave, per cent a year
axis-care = Care for what is not counted, per cent
axis-claims = Time for claiming credit above today’s, per cent
axis-inequality = Inequality of bonus (Gini), per cent
axis-earned = Inequality that goes with results, per cent
axis-commitment = Commitment to the change, per cent
axis-systems = Systems integration, per cent
axis-pay = Bonus with on-cost in the week
axis-programme = Programme cost in the week
caption-pays-the-same = { $option } pays about the bonus of today
caption-pays-more = { $option } pays { $by } more bonus than today
caption-pays-less = { $option } pays { $by } less bonus than today
caption-payouts-drawn = Bonus paid over { $over }, without on-cost
caption-hours = { $option }: { $lead } h a week for others, today { $today }
caption-journeys = { $option }: { $lead } of 100 journeys hold, today { $today }
caption-contribution-stays = { $option } leaves the contribution where it is
caption-contribution-above = { $option } ends { $points ->
    [one] { $points } point
   *[other] { $points } points
} above today
caption-contribution-below = { $option } ends { $points ->
    [one] { $points } point
   *[other] { $points } points
} below today
caption-as-today = { $what }: { $lead } %, as today
caption-moved = { $what }: { $lead } %, today { $today } %
measure-contribution = Contribution
measure-collaboration = Help across teams
measure-help-inside = Help inside teams
measure-own-work = Own work
measure-integrated = Journeys that hold
measure-reported = Journeys reported to hold
measure-trust = Trust
measure-clarity = Clear roles
measure-fear = Fear of failure
measure-adoption = On the new way
measure-engagement = Enter joint work
measure-free-riding = Help little
measure-overload = Overload
measure-leaving = Leave in a year
measure-care = Care for the uncounted
measure-claims = Time claiming credit
measure-inequality = Inequality of bonus
measure-earned = Inequality by results
measure-commitment = Stand behind the change
measure-systems = Systems integration
measure-pay = Bonus in the week
measure-programme = Programme in the week
measure-net = Cumulative net
caption-samples = { NUMBER($above) } of these { NUMBER($of) } futures end above today
caption-samples-drawn = Cumulative net of { $option }, the first futures one by one
caption-future = Future { NUMBER($number) }
