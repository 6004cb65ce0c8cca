## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-programme-roles-0 = Personne ne s’est réuni
ladder-programme-roles-1 = Un premier échange
ladder-programme-roles-2 = La moitié ont un responsable
ladder-programme-roles-3 = La plupart ont un responsable
ladder-programme-roles-4 = Chaque passage de relais a un responsable
