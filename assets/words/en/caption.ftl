## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Net against today over { $over }
caption-estimate-none = No option gains by a first estimate
caption-estimate-little = { $option } is ahead by a first estimate, but within your bar
caption-estimate-ahead = { $option } is ahead by a first estimate
caption-loses-least = { $option } loses least; too uncertain to say more
caption-may-miss = { $option } is ahead, but may miss your bar
caption-tie = { $option } and { $other } gain about as much
caption-rival = { $option } is ahead; { $other } may do as well
caption-ties = { $option } and { NUMBER($count) } others gain about as much
caption-gains-enough = { $option } gains enough to matter
caption-gains-most = { $option } gains most
caption-gains-most-but = { $option } gains most; { $other } may miss the bar
caption-gains-most-but-several = { $option } gains most; { NUMBER($count) } options may miss the bar
caption-cash-drawn = Cumulative net of { $option }
caption-hardly-a-hole = Hardly a hole; level again around month { NUMBER($month) }
caption-still-out = Money still goes out after { $over }
