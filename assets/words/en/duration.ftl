## Stretches of time, as one would say them: three years, six months, 20 weeks.

# Small numbers as words.
count = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $count }
}
horizon-years = { count } { $count ->
    [one] year
   *[other] years
}
horizon-months = { count } { $count ->
    [one] month
   *[other] months
}
horizon-weeks = { count } { $count ->
    [one] week
   *[other] weeks
}
