## The tables of numbers.

# Heading of the table of all options.
summary = What each option costs and brings
summary-drawn = Medians, money in all; unpaid bonus is no gain unless pay is held; index, journeys: last half year
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
# In the cells: a range, and a median with its range.
cell-range = { $low } to { $high }
cell-banded = { $median } ({ $low } to { $high })
# What net is made of, line by line.
money = What net is made of
money-drawn = Mean over { $horizon } against today; dots mark parts of contribution, the other lines add up to mean net
money-line = Line
money-contribution = Contribution
money-less-work = · work withdrawn
money-empty-seats = · empty seats
money-rest = · all else
money-bonus = Bonus
money-salary = Salary for bonus
money-newcomers = Newcomers’ pay
money-recruiting = Recruiting
money-vacancies = Pay of empty seats
money-plan-change = Changing the plan
money-programme = Programme
money-net = Mean net
