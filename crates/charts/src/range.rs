//! The range an axis covers: all that is drawn, some air, never empty, never infinite.

use crate::error::ChartError;
use crate::format::Format;

/// Beyond this a number is a mistake, not a quantity: it would also overflow the arithmetic of the scale.
const LARGEST: f64 = 1e15;
/// Air above and below what is drawn, as a share of the range.
const AIR: f64 = 0.06;

/// A range of numbers, its low end below its high end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Range {
    /// Covers `values` with air around them, at least as far as `format` asks.
    pub(crate) fn around(values: impl Iterator<Item = f64>, format: &Format) -> Self {
        let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| {
            (low.min(v), high.max(v))
        });
        let lack = (format.least_span() - (high - low)).max(0.0) / 2.0;
        let (low, high) = (low - lack, high + lack);
        let air = AIR * (high - low);
        let (floor, ceiling) = format.limits();
        Self {
            low: (low - air).max(floor.min(low + lack)),
            high: (high + air).min(ceiling.max(high - lack)),
        }
    }
}

impl Range {
    /// Reaches further down (or up) so that at least `share` of the range lies below (or above) `value`.
    pub(crate) fn with_room(self, value: f64, share: f64, side: Side) -> Self {
        let Self { low, high } = self;
        match side {
            Side::Below => Self {
                low: low.min((value - share * high) / (1.0 - share)),
                high,
            },
            Side::Above => Self {
                low,
                high: high.max((value - share * low) / (1.0 - share)),
            },
        }
    }
}

/// A side of a value on an upright axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Below,
    Above,
}

/// The values, if every one of them can be drawn; `name` is what the error calls them.
pub(crate) fn drawable(name: &str, values: &[f64]) -> Result<(), ChartError> {
    if values.iter().all(|value| value.abs() <= LARGEST) {
        Ok(())
    } else {
        Err(ChartError::Unplottable {
            name: name.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_still_spans_something() {
        let range = Range::around([100.0, 100.0].into_iter(), &Format::Index);
        assert!(range.low < 99.5 && range.high > 100.5, "{range:?}");
    }

    #[test]
    fn shares_stop_at_none_and_all_unless_the_numbers_go_on() {
        let range = Range::around([1.0, 99.0].into_iter(), &Format::Percent);
        assert_eq!((range.low, range.high), (0.0, 100.0));
        let range = Range::around([-20.0, 120.0].into_iter(), &Format::Percent);
        assert!(range.low <= -20.0 && range.high >= 120.0, "{range:?}");
    }

    #[test]
    fn room_for_a_word_is_found_on_either_side() {
        let range = Range {
            low: 0.0,
            high: 10.0,
        };
        assert_eq!(range.with_room(0.0, 0.2, Side::Below).low, -2.5);
        assert_eq!(range.with_room(10.0, 0.2, Side::Above).high, 12.5);
        assert_eq!(range.with_room(5.0, 0.2, Side::Below), range);
    }

    #[test]
    fn what_is_not_finite_or_absurd_is_refused() {
        for bad in [f64::NAN, f64::INFINITY, -1e300] {
            assert!(drawable("Both", &[1.0, bad]).is_err());
        }
        assert!(drawable("Both", &[1e12]).is_ok());
    }
}
