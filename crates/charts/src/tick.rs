//! Round numbers for an axis: steps of 1, 2, 2.5 or 5 times a power of ten, found without logarithms, whose last bits
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

/// The least round step of at least `rough`.
fn step(rough: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    let rounds = [1.0, 2.0, 2.5, 5.0, 10.0].map(|digit| digit * power);
    rounds
        .into_iter()
        .find(|round| *round >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (rough, round) in [
            (0.9, 1.0),
            (1.1, 2.0),
            (2.1, 2.5),
            (2.6, 5.0),
            (7.0, 10.0),
            (31_000.0, 50_000.0),
            (0.013, 0.02),
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
        assert_eq!(found.values, [97.5, 100.0, 102.5]);
    }
}
