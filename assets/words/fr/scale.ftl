## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other scales are in scale_later.ftl.

scale-programme-roles = { $step ->
    [0] Personne ne s’est réuni
    [1] Un premier échange
    [2] La moitié ont un responsable
    [3] La plupart ont un responsable
   *[4] Chaque passage de relais a un responsable
}
