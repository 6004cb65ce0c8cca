//! The time of day.

use js_sys::Date;

/// Milliseconds since 1970.
pub fn now() -> u64 {
    Date::now() as u64
}
