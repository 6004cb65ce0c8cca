//! How long ago something was, in words.

use crate::i18n::later;

/// Milliseconds of a minute.
const MINUTE: u64 = 60_000;

/// How long before `now` something was, both in milliseconds since 1970; a clock may have been set back in between.
pub fn ago(now: u64, then: u64) -> String {
    let minutes = now.saturating_sub(then) / MINUTE;
    let (hours, days) = (minutes / 60, minutes / (24 * 60));
    match (minutes, hours, days) {
        (0, ..) => later::ago_now(),
        (_, 0, _) => later::ago_minutes(minutes as f64),
        (_, _, 0) => later::ago_hours(hours as f64),
        _ => later::ago_days(days as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_in_minutes_hours_and_days() {
        let before = |minutes: u64| ago(1_700_000_000_000, 1_700_000_000_000 - minutes * MINUTE);
        let said = [0, 1, 59, 60, 150, 24 * 60, 72 * 60].map(before);
        assert_eq!(
            said,
            [
                "just now",
                "1 minute ago",
                "59 minutes ago",
                "1 hour ago",
                "2 hours ago",
                "yesterday",
                "3 days ago"
            ]
        );
        assert_eq!(ago(5, 90_000), "just now");
    }
}
