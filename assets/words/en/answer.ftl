## The answer. Odds are always of simulated futures, and nothing is promised.

# $low to $high: 80 of 100 simulated futures end between them.
-net = net of pay and programme cost compared with today’s plan
answer-range = 80 of 100 simulated futures: { $low } to { $high }

# What the option that leads comes to over $horizon; one message for each of the four classes.
answer-win = Over { $horizon }, { $option } adds about { $about } { -net } ({ answer-range }).
answer-no-difference = No option gains enough to matter: over { $horizon } the best, { $option }, comes to about { $about } { -net } ({ answer-range }).
answer-harmful = Every option loses money: over { $horizon } the best, { $option }, comes to about { $about } { -net } ({ answer-range }).
answer-uncertain = It is too uncertain to say whether { $option } clears your { $bar } bar. Over { $horizon } it comes to about { $about } { -net } ({ answer-range }).
# Before any future is simulated: neither a range nor odds nor a class.
answer-estimate = First estimate: over { $horizon }, { $option } comes to about { $about } { -net } (how far futures differ is being simulated).
answer-other-estimate = { $option } comes to about { $about }

# The way there in the median future.
answer-hole-level = Expect to be out about { $depth } by month { NUMBER($month) } and level around month { NUMBER($level) }.
answer-hole = Expect to be out about { $depth } by month { NUMBER($month) } and not level again within { $horizon }.
answer-no-hole = At no time does the median future fall behind today.

# What a colleague would ask next; each only where it applies.
answer-called-off = In { $count } of 100 simulated futures the change is called off before the end.
answer-unpaid = { $basis ->
    [paid] In a normal future about { $amount } of bonus at target stays unpaid; expected pay is held, so net counts what is paid.
   *[charged] About { $amount } of bonus stays unpaid, which is not counted as a gain.
}
# In a normal year most groups of five people or more earn less than today, counting bonus that became salary.
answer-earn-less = { $less ->
    [all] A normal year brings less pay than today to every job group.
   *[some] A normal year brings less pay than today to { NUMBER($count) } of { NUMBER($groups) } job groups.
}
answer-rival = { $rival } may do as well: { $option } is ahead by more than your bar in { $count } of 100 simulated futures.
# The assumption on which the answer hangs most; $at is where it would flip.
answer-hinge = It rests most on “{ $assumption }” ({ $whose ->
    [yours] you entered { $usual }
   *[usual] usually { $usual }
}): { $side ->
    [above] above
   *[below] below
} about { $at } { $then ->
    [clears] it would clear your bar.
   *[fails] it no longer clears your bar.
}
answer-no-hinge = No single assumption flips this answer inside the range held possible.

# What the option makes of pay; money is a year’s, before anyone reacts.
answer-terms = Pay and goals
answer-pay-held = Pay is held: each group is expected to earn at least what it does today.
answer-pay-dropped = Bonus that this option drops ({ $dropped } a year) becomes salary, which does not fall in a bad year, as bonus does.
# Where pay is held, and less is paid all the same.
answer-pay-less-paid = What people expect is held, not what they come to be paid: over { $horizon }, bonus and salary come to about { $amount } less than today’s in the mean of the futures, and net counts that as a gain.
answer-pay-taken-out = Bonus that it adds ({ $added } a year) is taken out of { $source ->
    [rounds] the next pay rounds.
   *[salary] salary, which people must agree to.
}
answer-pay-rises = Expected pay rises by { $more } a year.
answer-pay-cut = This option is a pay cut: { NUMBER($less) } of { NUMBER($groups) } groups would expect less, { $share } % over all. It saves { $saved } a year before anyone reacts.
answer-pay-cut-stops = It stops paying if work falls by { $fall } %; published cases run from no fall to a third.
answer-pay-some-less = Pay is not held: { NUMBER($less) } of { NUMBER($groups) } groups would expect less than today.
# A button after the two above.
answer-hold-pay = Hold pay
# Who leaves; the cost is a year’s.
answer-leavers-more = { $count ->
    [one] About one more person a year leaves than today; recruiting costs { $cost } a year more.
   *[other] About { $count } more people a year leave than today; recruiting costs { $cost } a year more.
}
answer-leavers-fewer = { $count ->
    [one] About one fewer person a year leaves than today.
   *[other] About { $count } fewer people a year leave than today.
}
answer-changing = { $weeks ->
    [0] Changing the plan costs { $cost } once. Net counts it.
    [one] Changing the plan costs { $cost } once and { $weeks } week. Net counts both.
   *[other] Changing the plan costs { $cost } once and { $weeks } weeks. Net counts both.
}

# How the other options stand; $options is a list of names.
answer-other-win = { $option } adds about { $about }
answer-other-harmful = { $option } loses about { $about }
answer-others-no-difference = { $count ->
    [one] { $options } makes no difference that matters
   *[other] { $options } make no difference that matters
}
answer-others-gain = { $count ->
    [one] { $options } gains, perhaps less than your bar
   *[other] { $options } gain, perhaps less than your bar
}
answer-others-lose = { $count ->
    [one] { $options } loses, perhaps less than your bar
   *[other] { $options } lose, perhaps less than your bar
}
answer-others-uncertain = { $count ->
    [one] { $options } is too uncertain to call
   *[other] { $options } are too uncertain to call
}
list-last = { $before } and { $last }
list-next = { $before }, { $next }
list-clauses = { $before }; { $next }

# Beside the picture of a hundred dots.
answer-clears = { $count } simulated futures clear your { $bar } bar, { $loses ->
    [one] { $lose } loses money
   *[other] { $lose } lose money
}
# A count where none or all of fewer than 10,000 futures do something.
answer-fewer = fewer than { $count }
answer-more = more than { $count }
answer-of-hundred = { $count } of 100
answer-odds-to-come = How many of 100 simulated futures reach your { $bar } bar is being counted
answer-basis-estimate = First estimate, without chance
answer-basis-rough = Rough so far: { NUMBER($done) } of { NUMBER($wanted) } futures
# $sets: how many different sets of the constants of behaviour the futures have.
answer-basis = { NUMBER($done) } simulated futures, { $sets ->
    [one] one set of assumptions
   *[other] { NUMBER($sets) } sets of assumptions
}

# It stands beside every answer.
answer-evidence = Evidence comes from shops, plants and labs, not marketing teams: pilot first.
answer-ranges-chance = These ranges hold chance only; what is not known about people comes on top.
answer-ranges-all = These ranges hold chance and what we know to be uncertain about people, not the model’s form or your own figures.

# The visitor's own bar, as a box beside the odds.
answer-bar = Your bar

# What the copy button copies.
answer-copy = Copy
answer-copied = The answer is copied, with what it rests on.
answer-not-copied = This browser does not let the page copy; the answer can be marked and copied by hand.
answer-signed = { $answer } ({ $title }; { $basis }; Tandem, model { NUMBER($model) }. A model for discussion, not advice on anybody’s pay.)
