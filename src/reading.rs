//! What a report is based on, what the page says of it beside its answer, and tables that are loaded from the site.

pub(crate) mod basis;
pub(crate) mod bonus_loss;
pub(crate) mod journeys;
pub(crate) mod remote_table;
