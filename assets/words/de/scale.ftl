## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other scales are in scale_later.ftl.

scale-programme-roles = { $step ->
    [0] Niemand hat sich zusammengesetzt
    [1] Ein erstes Gespräch
    [2] Die Hälfte hat Zuständige
    [3] Die meisten haben Zuständige
   *[4] Jede Übergabe hat Zuständige
}
