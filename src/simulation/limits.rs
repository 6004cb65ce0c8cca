//! How many workers simulate at once, and the timeout of one.

use crate::browser::query;
use crate::simulation::worker::pool::Limits;

/// The limits that the browser and the address's query set; the timeout is in milliseconds.
pub fn limits() -> Limits {
    Limits {
        workers: query::workers(),
        timeout: 1000 * query::timeout(),
    }
}
