//! Processor time of this thread, so that others on the machine do not count; where the system does not tell, a watch.

use std::fs;
use std::time::{Duration, Instant};

/// Where Linux says how many nanoseconds the thread has run.
const RUN_TIME: &str = "/proc/thread-self/schedstat";

/// A running watch.
pub struct Watch {
    run: Option<Duration>,
    start: Instant,
}

impl Watch {
    /// Starts now.
    pub fn start() -> Self {
        Self {
            run: run_time(),
            start: Instant::now(),
        }
    }

    /// Seconds since the start.
    pub fn seconds(&self) -> f64 {
        let run = run_time().zip(self.run).map(|(now, then)| now - then);
        run.unwrap_or_else(|| self.start.elapsed()).as_secs_f64()
    }
}

fn run_time() -> Option<Duration> {
    let text = fs::read_to_string(RUN_TIME).ok()?;
    let run = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(run))
}
