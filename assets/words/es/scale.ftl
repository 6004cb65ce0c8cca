## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other scales are in scale_later.ftl.

scale-programme-roles = { $step ->
    [0] Nadie se ha sentado a hablarlo
    [1] Una primera conversación
    [2] La mitad tiene responsable
    [3] La mayoría tiene responsable
   *[4] Cada traspaso tiene responsable
}
