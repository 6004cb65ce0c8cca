//! Settings in the address's query: the number of workers, and the timeout of one.

use std::str::FromStr;

use web_sys::UrlSearchParams;

/// Seconds without an answer after which the simulation counts as hung. `?timeout=2` in the address sets another
/// number, for tests and for very slow devices.
const TIMEOUT: u32 = 20;
/// Most workers, however many cores there are: more would be started for less than they are waited for.
const MOST_WORKERS: usize = 4;

/// How many workers there may be: as many as there are cores, which the browser may understate; `?workers=1` in the address sets another number.
pub fn workers() -> usize {
    let cores = || Some(web_sys::window()?.navigator().hardware_concurrency() as usize);
    let number = number("workers").or_else(cores).unwrap_or(1);
    number.clamp(1, MOST_WORKERS)
}

/// Seconds after which a worker that has not answered counts as hung.
pub fn timeout() -> u32 {
    let asked = number("timeout").filter(|seconds| (1..=600).contains(seconds));
    asked.unwrap_or(TIMEOUT)
}

/// A whole number that the address asks for.
fn number<T: FromStr>(name: &str) -> Option<T> {
    let query = web_sys::window()?.location().search().ok()?;
    let text = UrlSearchParams::new_with_str(&query).ok()?.get(name)?;
    text.parse().ok()
}
