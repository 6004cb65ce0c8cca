## What the value of a lever means.

hint-as-today = As today: { NUMBER($level) } %
hint-at-once = At once
# $stretch is a stretch of time in words: three months.
hint-after = After { $stretch }
hint-not-in-programme = Not in the programme now
# The parts of a bonus; those that carry weight stand side by side with commas, the first with a capital letter.
split-own = own { NUMBER($share) }
split-team = team { NUMBER($share) }
split-firm = firm { NUMBER($share) }
split-joint = joint { NUMBER($share) }
split-peers = peers { NUMBER($share) }
split-rank = rank { NUMBER($share) }
hint-hardly-fits = That hardly fits { NUMBER($today) } % integrated journeys; the count is kept, and the barrier weighs less in what hand-offs can reach.
hint-same-cost = Of base; same cost at target
hint-of-base = Of base, the same for everybody
hint-target-journeys = Share of journeys; today { NUMBER($today) } %
hint-target-own = Options have goals of their own; set, it is all’s
hint-target-index = Today is 100
