//! What the address's query says about how to run the page.

use web_sys::UrlSearchParams;

/// Seconds without an answer after which the simulation counts as hung. `?patience=2` in the address sets another
/// number, for tests and for very slow devices.
const PATIENCE: u32 = 20;

/// Milliseconds without an answer after which the simulation counts as hung.
pub fn patience() -> u32 {
    1000 * asked().unwrap_or(PATIENCE)
}

fn asked() -> Option<u32> {
    let query = web_sys::window()?.location().search().ok()?;
    let seconds = UrlSearchParams::new_with_str(&query)
        .ok()?
        .get("patience")?;
    seconds
        .parse()
        .ok()
        .filter(|seconds| (1..=600).contains(seconds))
}
