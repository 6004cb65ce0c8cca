//! What flips the answer: a track for each assumption over all that is held possible.

use tandem_charts::{Labels, Role, TrackRow, TracksChart};
use tandem_model::{Flip, Side, Unit, Versus};

use crate::format::number;
use crate::words::assumption;
use crate::words::lanes as words;

/// The tracks of an option.
pub fn chart(versus: &Versus, option: usize) -> TracksChart {
    TracksChart {
        rows: versus.flips.iter().map(row).collect(),
        role: Role::of(option),
        labels: Labels::Beside,
    }
}

fn row(flip: &Flip) -> TrackRow {
    let place = |value: f64| (value - flip.least) / (flip.most - flip.least);
    let at = place(flip.at);
    TrackRow {
        name: assumption(flip),
        wins: match flip.clears {
            Side::Above => [at, 1.0],
            Side::Below => [0.0, at],
        },
        at,
        usual: place(flip.usual),
        note: words::from_to(&valued(flip, flip.usual), &valued(flip, flip.at)),
    }
}

/// A value of an assumption with its unit, with as many digits as tell it from its neighbours.
pub fn valued(flip: &Flip, value: f64) -> String {
    let scale = match flip.unit {
        Unit::Share | Unit::AWeek | Unit::AMonth => 100.0,
        Unit::Hours | Unit::Number => 1.0,
    };
    let width = (scale * (flip.most - flip.least)).max(f64::MIN_POSITIVE);
    let places = (2.0 - width.log10().floor()).clamp(0.0, 4.0) - 1.0;
    let step = 10_f64.powf(-places.max(0.0));
    let rounded = (scale * value / step).round() * step;
    words::with_unit(&number(rounded), flip.unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flip(clears: Side) -> Flip {
        Flip {
            constant: "handoff_worth".to_owned(),
            name: "Share of a journey's value at each hand-off (ι)".to_owned(),
            unit: Unit::Share,
            clears,
            at: 0.05,
            usual: 0.07,
            least: 0.03,
            most: 0.11,
        }
    }

    #[test]
    fn the_shade_lies_where_the_proposal_wins() {
        let above = row(&flip(Side::Above));
        assert!((above.at - 0.25).abs() < 1e-12 && (above.usual - 0.5).abs() < 1e-12);
        assert_eq!(above.wins, [above.at, 1.0]);
        assert_eq!(row(&flip(Side::Below)).wins, [0.0, above.at]);
    }

    #[test]
    fn values_carry_their_unit_and_labels_no_greek() {
        let flip = flip(Side::Above);
        assert_eq!(
            assumption(&flip),
            "Share of a journey\u{2019}s value at each hand-off"
        );
        assert_eq!(valued(&flip, 0.07), "7\u{a0}%");
        assert_eq!(valued(&flip, 0.0514), "5.1\u{a0}%");
        let number = Flip {
            name: "How suddenly help turns into a working hand-off (m)".to_owned(),
            unit: Unit::Number,
            least: 1.6,
            most: 2.6,
            ..flip
        };
        assert_eq!(valued(&number, 2.04), "2");
        let kept = Flip {
            name: "Trust (as people feel it)".to_owned(),
            ..number
        };
        assert_eq!(assumption(&kept), "Trust (as people feel it)");
    }
}
