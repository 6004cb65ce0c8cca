## Stretches of time, as one would say them.

count = { $count ->
    [0] zéro
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] { $count }
}
horizon-years = { $count ->
    [1] un an
   *[other] { count } ans
}
horizon-months = { $count ->
    [1] un mois
   *[other] { count } mois
}
horizon-weeks = { $count ->
    [1] une semaine
   *[other] { count } semaines
}
