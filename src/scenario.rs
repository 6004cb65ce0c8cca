//! What a visitor sets: the parts of a form, checked revisions of it, and the edits that change it.

pub(crate) mod bonus_weights;
pub(crate) mod choice;
pub(crate) mod curve;
pub(crate) mod edit;
pub(crate) mod example;
pub(crate) mod field;
pub(crate) mod goal_scope;
pub(crate) mod ids;
pub(crate) mod joint_metric;
pub(crate) mod own_goal;
pub(crate) mod proposal;
pub(crate) mod readiness;
pub(crate) mod revision;
pub(crate) mod starter;
pub(crate) mod team;
