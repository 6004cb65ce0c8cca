## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other ladders are in ladders.ftl.

ladder-roles-0 = Personne ne s’est réuni
ladder-roles-1 = Un premier échange
ladder-roles-2 = La moitié ont un responsable
ladder-roles-3 = La plupart ont un responsable
ladder-roles-4 = Chaque passage de relais a un responsable
