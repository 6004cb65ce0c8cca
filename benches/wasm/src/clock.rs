//! The clock: in WebAssembly the host's `performance`; natively the processor's time of this thread where Linux tells it, so
//! that others on the machine do not count.

/// Milliseconds since some moment; not a number where the host has no clock.
pub fn now() -> f64 {
    host::now().unwrap_or(f64::NAN)
}

#[cfg(target_family = "wasm")]
mod host {
    use js_sys::{Function, Reflect};
    use wasm_bindgen::JsCast;

    pub fn now() -> Option<f64> {
        let clock = Reflect::get(&js_sys::global(), &"performance".into()).ok()?;
        let now = Reflect::get(&clock, &"now".into()).ok()?;
        let now: Function = now.dyn_into().ok()?;
        now.call0(&clock).ok()?.as_f64()
    }
}

#[cfg(not(target_family = "wasm"))]
mod host {
    use std::fs;
    use std::thread;
    use std::time::SystemTime;

    /// Where Linux says how many nanoseconds the thread has run.
    const RUN_TIME: &str = "/proc/thread-self/schedstat";

    pub fn now() -> Option<f64> {
        run_time().or_else(passed)
    }

    fn run_time() -> Option<f64> {
        // Linux brings the count up to date when it schedules, otherwise every four milliseconds only.
        thread::yield_now();
        let text = fs::read_to_string(RUN_TIME).ok()?;
        let nanoseconds: f64 = text.split_whitespace().next()?.parse().ok()?;
        Some(nanoseconds / 1e6)
    }

    fn passed() -> Option<f64> {
        let passed = SystemTime::UNIX_EPOCH.elapsed().ok()?;
        Some(1e3 * passed.as_secs_f64())
    }
}
