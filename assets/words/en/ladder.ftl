## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-programme-roles-0 = Nobody has sat down
ladder-programme-roles-1 = A first talk
ladder-programme-roles-2 = Half have an owner
ladder-programme-roles-3 = Most have an owner
ladder-programme-roles-4 = Each hand-off has an owner
