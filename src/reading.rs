//! What a report is based on, its results under rival theories, and tables that are loaded from the site.

pub(crate) mod basis;
pub(crate) mod remote_table;
pub(crate) mod theories;
