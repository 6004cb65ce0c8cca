## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-programme-roles-0 = Nadie se ha sentado a hablarlo
ladder-programme-roles-1 = Una primera conversación
ladder-programme-roles-2 = La mitad tiene responsable
ladder-programme-roles-3 = La mayoría tiene responsable
ladder-programme-roles-4 = Cada traspaso tiene responsable
