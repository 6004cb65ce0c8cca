## Stretches of time, as one would say them. All are in the accusative, which is the nominative as well.

count = { $count ->
    [0] null
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
   *[other] { $count }
}
horizon-years = { $count ->
    [one] ein Jahr
   *[other] { count } Jahre
}
horizon-months = { $count ->
    [one] einen Monat
   *[other] { count } Monate
}
horizon-weeks = { $count ->
    [one] eine Woche
   *[other] { count } Wochen
}
