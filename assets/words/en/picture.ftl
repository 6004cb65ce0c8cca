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
cash-level = First the hole, level again around month { NUMBER($month) }
cash-never-level = The hole is not earned back within { $over }
# A word at the deepest point of the curve, and one where it is level again.
cash-trough = out { $depth }, month { NUMBER($month) }
cash-payback = level in month { NUMBER($month) }

axis-net = Cumulative net against today
