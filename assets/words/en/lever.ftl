## Names, values and buttons of the levers. Names, sentences and sources that are not here are the model's.

# Names that differ from the manual's, since the page has more than one lever with that manual, or says what it is of.
lever-plan-weights-joint = Joint share
# Where teams have target bonuses of their own.
lever-mean-target-bonus = Target bonus (mean; every team’s own rate moves in proportion)
lever-plan-goal-metric-integrated-journeys = Target

# What a number counts, after the number.
unit-percent = %
unit-hours = h
unit-weeks = wk

# Buttons beside a lever.
lever-reset = Set { $name } back to { $value }
lever-help = About { $name }
# What a typed text is that is no number in the range. $unit may be empty.
out-of-range = “{ $typed }” is not a number from { $min } to { $max }{ $unit }; the last value stays.
out-of-range-empty = Nothing is not a number from { $min } to { $max }{ $unit }; the last value stays.

# A number with a point or comma before three digits, which could be either sign.
ambiguous = “{ $typed }” reads in two ways; please write it without a sign between thousands.

# The choice of plan; the first entry is what stands in the scenario.
plan = Plan
plan-as-is = As set below
same-cost = Same cost as today
no-plan = No option of this scenario has a plan of its own to set.
no-programme = No option of this scenario has a programme to set.
