## Stretches of time, as one would say them.

count = { $count ->
    [0] cero
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
   *[other] { $count }
}
horizon-years = { $count ->
    [one] un año
   *[other] { count } años
}
horizon-months = { $count ->
    [one] un mes
   *[other] { count } meses
}
horizon-weeks = { $count ->
    [one] una semana
   *[other] { count } semanas
}
