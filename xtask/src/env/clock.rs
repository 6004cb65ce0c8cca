//! Formats durations.

use std::time::Duration;

/// "0.4 s", "12 s" or "4 min 10 s".
pub fn say(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_spoken() {
        assert_eq!(say(Duration::from_millis(420)), "0.4 s");
        assert_eq!(say(Duration::from_secs(59)), "59 s");
        assert_eq!(say(Duration::from_secs(250)), "4 min 10 s");
    }
}
