## What each picture shows: a heading that states the finding, and a line that says what is drawn.

# Below the strip of what makes no difference that matters.
within-bar = within your bar
# Name of today’s line.
today = Today
# Instead of a picture before the first numbers.
waiting = Waiting for the first simulated futures.

# What ranges are drawn.
ranges-estimate = first estimate, ranges follow
ranges-futures = 50 and 80 of 100 futures

# The options in money.
options-no-difference = No option is likely to gain enough to matter
options-harmful = Every option loses against today

# The cash curve of the option that leads.
cash-no-hole = No cash hole in the median future
cash-level = First the hole, level again around month { $month }
cash-never-level = The hole is not earned back within { $over }
# A word at the deepest point of the curve, and one where it is level again.
cash-trough = out { $depth }, month { $month }
cash-payback = level in month { $month }

# Heading of the table of all options.
summary = What each option costs and brings
summary-drawn = Medians; index and journeys of the last half year, money in all

# Column heads of the tables.
column-option = Option
column-month = Month
column-net = Net
column-range = 80 of 100
column-clears = Clears bar in
column-better = Better in
column-bonus = Bonus
column-at-target = At target
column-unpaid = Unpaid
column-programme = Programme
column-plateau = Index
column-journeys = Journeys
# In the cells: a range, a median with its range, and how many of a hundred futures.
cell-range = { $low } to { $high }
cell-banded = { $median } ({ $low } to { $high })
cell-of-hundred = { $count } of 100

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
axis-net = Cumulative net against today
