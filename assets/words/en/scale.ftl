## What a share of the roles looks like: none, a quarter, half, three quarters and all of it. The other scales are in scale_later.ftl.

scale-programme-roles = { $step ->
    [0] Nobody has sat down
    [1] A first talk
    [2] Half have an owner
    [3] Most have an owner
   *[4] Each hand-off has an owner
}
