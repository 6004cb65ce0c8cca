## The tables of numbers.

# Heading of the table of all options.
summary = What each option costs and brings
summary-drawn = Medians, money in all; unpaid bonus counts as no gain; index, journeys: last half year
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
cell-of-hundred = { NUMBER($count) } of 100
