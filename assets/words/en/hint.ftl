## What the value of a lever means.

hint-as-today = As today: { $level } %
hint-at-once = At once
# $stretch is a stretch of time in words: three months.
hint-after = After { $stretch }
hint-not-in-programme = Not in the programme now
# The parts of a bonus; those that carry weight stand side by side with commas, the first with a capital letter.
split-own = own { $share }
split-team = team { $share }
split-firm = firm { $share }
split-joint = joint { $share }
split-peers = peers { $share }
split-rank = rank { $share }
hint-same-cost = Of base; same cost at target
hint-of-base = Of base, the same for everybody
hint-target-journeys = Share of journeys; today { $today } %
hint-target-index = Today is 100
