//! What a report says: the answer, who gains and who loses, rival theories.

pub(crate) mod answer;
pub(crate) mod bonus_loss;
pub(crate) mod job_group_changes;
pub(crate) mod journeys;
pub(crate) mod remote_table;
pub(crate) mod theories;
