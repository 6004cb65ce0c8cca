## Journeys as lanes, bonus as dumbbells, and what flips the answer.

# Today's hand-offs in money: $amount a year, against every hand-off holding.
lanes-cost = Hand-offs cost up to about { $amount } a year today
lanes-no-cost = Nothing is lost at today’s hand-offs
# The barrier behind it.
lanes-unclear-roles = Unclear roles weigh most
lanes-distrust = Distrust weighs most
lanes-fear = Fear of failure weighs most
lanes-misalignment = Misaligned pay weighs most
lanes-aversion = Aversion to change weighs most
lanes-no-barrier = No one barrier is behind it
# What is drawn; $option is a plan's name.
lanes-drawn = Customers passed on well: today above, { $option } below; lost a year
lanes-drawn-barrier = { $barrier }; passed on well: today above, { $option } below
# How many of all journeys are drawn.
lanes-some = The { NUMBER($shown) } of { NUMBER($of) } journeys that lose most
# The slider through the months.
lanes-month = Month
lanes-month-hint = Moves the lower lanes and the numbers through the months
lanes-month-at = { $month ->
    [0] Start
   *[other] Month { $month }
}
lanes-play = Play the months
lanes-pause = Pause
# Column heads.
lanes-journey = Journey
lanes-volume = Of all customers
lanes-held-today = Today
lanes-held = { $month ->
    [0] { $option }, start
   *[other] { $option }, month { $month }
}
lanes-each = Each hand-off
lanes-lost-today = Lost a year today
lanes-lost = Lost a year then
# What stands behind today's cost.
lanes-barrier = Without it today
lanes-saved = Less lost a year
lanes-gained = More contribution a year
lanes-integrated = Journeys that hold
barrier-aversion = Aversion to change
barrier-fear = Fear of failure
barrier-unclear-roles = Unclear roles
barrier-misalignment = Misaligned pay
barrier-distrust = Distrust
lanes-against = What is lost is held against every hand-off holding, which nobody reaches: a ceiling, not a promise. 80 of 100 simulated futures: { $low } to { $high } a year under today’s plan.
lanes-alone = What would bring most contribution weighs most. Each barrier is taken away alone, without chance, for two years; barriers work through each other, so these do not add up. Aversion to change costs nothing as long as nothing changes; it slows what is begun.
lanes-weighing = Which barrier is behind it is worked out after the last future.

bonus-loses = { $group } earns up to { $points } less
bonus-points = { $count ->
    [one] 1 point
   *[other] { $count } points
}
bonus-nobody = No group earns less, in a bad, normal or good year
bonus-none = There is no group of five or more people whose bonus could be shown
bonus-drawn = Bonus in a bad, normal, good year, % of base: today above, { $option } below
bonus-drawn-guarantee = Bonus in a bad, normal, good year: today above, { $option } below; guarantee dashed
bonus-drawn-salary = Bonus with what became salary, bad, normal, good year: today above, { $option } below
# People on low pay who lose, by group.
bonus-low-paid = ▼ Low-paid, worse off: { $groups }.
bonus-no-low-paid = No low-paid group is worse off.
bonus-held-back = { $people ->
    [0] Every group has five people or more.
    [one] Left out: 1 person in a group under five.
   *[other] Left out: { $people } in groups under five.
}
bonus-years = Bad, normal, good: one year in ten is worse, half are, nine in ten are. Low-paid: base below two thirds of the median.
bonus-group = Group
bonus-this-bad = Bad
bonus-this-normal = Normal
bonus-this-good = Good
bonus-salary = Of it salary
bonus-today-bad = Today, bad
bonus-today-normal = Today, normal
bonus-today-good = Today, good
bonus-guarantee = Guarantee
# A list of two names, and a list that goes on.
bonus-and = { $one } and { $other }
bonus-more = { $one } and { NUMBER($count) } more

flips-some = { $count ->
    [one] One figure or assumption could flip it
   *[other] { $count } figures or assumptions could flip it
}
flips-none = No figure or assumption flips it alone
flips-too-few = Too few futures to say what flips it
flips-later = What flips it is tried once all futures are there
# A number that the visitor entered, beside assumptions.
flips-yours = Yours: { $name }
flips-chance = Only chance differs here, so no assumption is tried
flips-drawn = Shaded: { $option } clears your bar; ring: value now, tick: flip
flips-over = { $count ->
    [one] One simulated future
   *[other] { $count } simulated futures
}
# How many figures and assumptions were tried, and how.
flips-tried = { $count ->
    [one] One was tried.
   *[other] { $count } were tried.
}
flips-alone = Each was moved alone, in runs without chance; the values are rough.
flips-ranges = What these runs differ by is added to the median of the futures. Your own figures come first: they were moved from half to twice what you entered, shares and levels by 25 points at most, which is our assumption; the others over all that is held possible.
flips-from-to = { $from } → { $to }
flips-assumption = Figure or assumption
flips-usual = Now
flips-at = Flips at
flips-possible = Moved over
flips-clears = Clears
# After a track that nowhere flips the answer: the option clears the bar all along, or nowhere.
flips-holds = holds
flips-never = never clears
# Column head: median net at both ends of what it was moved over.
flips-net = Net over its range
flips-above = above
flips-below = below
flips-range = { $from } to { $to }
value-in-share = { $value } %
value-in-week = { $value } % a week
value-in-month = { $value } % a month
value-in-hours = { $value } h
