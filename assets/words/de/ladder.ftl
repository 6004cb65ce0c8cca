## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-roles-0 = Niemand hat sich zusammengesetzt
ladder-roles-1 = Ein erstes Gespräch
ladder-roles-2 = Die Hälfte hat Zuständige
ladder-roles-3 = Die meisten haben Zuständige
ladder-roles-4 = Jede Übergabe hat Zuständige
