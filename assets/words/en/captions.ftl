## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Net against today over { $over }
caption-estimate-none = No option gains by a first estimate
caption-estimate-little = { $option } is ahead by a first estimate, but within your bar
caption-estimate-ahead = { $option } is ahead by a first estimate
caption-loses-least = { $option } loses least; too uncertain to say more
caption-may-miss = { $option } is ahead, but may miss your bar
caption-tie = { $option } and { $other } gain about as much
caption-ties = { $option } and { $count } others gain about as much
caption-gains-enough = { $option } gains enough to matter
caption-gains-most = { $option } gains most
caption-gains-most-but = { $option } gains most; { $other } may miss the bar
caption-gains-most-but-several = { $option } gains most; { $count } options may miss the bar
caption-cash-drawn = Cumulative net of { $option }
caption-hardly-a-hole = Hardly a hole; level again around month { $month }
caption-still-out = Money still goes out after { $over }
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
caption-samples = { $above } of these { $of } futures end above today
caption-samples-drawn = Cumulative net of { $option }, the first futures one by one
caption-future = Future { $number }
