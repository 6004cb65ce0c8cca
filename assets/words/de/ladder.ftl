## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-programme-roles-0 = Niemand hat sich zusammengesetzt
ladder-programme-roles-1 = Ein erstes Gespräch
ladder-programme-roles-2 = Die Hälfte hat Zuständige
ladder-programme-roles-3 = Die meisten haben Zuständige
ladder-programme-roles-4 = Jede Übergabe hat Zuständige
