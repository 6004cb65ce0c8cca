//! Round numbers for an axis: steps of 1, 2 or 5 times a power of ten, found without logarithms, whose last bits
//! differ between targets.

/// Ticks and the step between them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ticks {
    /// The ticks inside the range, rising.
    pub(crate) values: Vec<f64>,
    /// Distance between two of them.
    pub(crate) step: f64,
}

/// Round ticks inside `low..=high`, about `wanted` of them and at least one, for a range checked beforehand.
pub(crate) fn ticks(low: f64, high: f64, wanted: f64) -> Ticks {
    let step = step((high - low) / wanted.max(1.0));
    let first = (low / step - 1e-9).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    let values = (first..=last).map(|i| i as f64 * step).collect();
    Ticks { values, step }
}

/// The round step nearest to `rough`, in proportion.
fn step(rough: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    // The geometric middles between 1, 2, 5 and 10 part the ranges.
    match rough / power {
        digit if digit < 1.41 => power,
        digit if digit < 3.16 => 2.0 * power,
        digit if digit < 7.07 => 5.0 * power,
        _ => 10.0 * power,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (rough, round) in [
            (0.9, 1.0),
            (1.2, 1.0),
            (1.5, 2.0),
            (3.3, 5.0),
            (7.2, 10.0),
            (31_000.0, 20_000.0),
            (0.013, 0.01),
        ] {
            assert!(
                (step(rough) - round).abs() < 1e-9 * round,
                "{rough}: {}",
                step(rough)
            );
        }
    }

    #[test]
    fn ticks_lie_inside_and_include_the_ends_when_round() {
        let found = ticks(-1e6, 2e6, 4.0);
        assert_eq!(found.values, [-1e6, 0.0, 1e6, 2e6]);
        let found = ticks(95.3, 104.6, 4.0);
        assert_eq!(found.values, [96.0, 98.0, 100.0, 102.0, 104.0]);
    }
}
