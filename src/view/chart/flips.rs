//! The chart of what flips the answer: a track over its range for each figure and assumption that does, and below them
//! those that move the option most without flipping it.

use tandem_charts::{Labels, Role, TrackRow, TracksChart};
use tandem_model::{ArmComparison, Assumption, Flip, RobustAssumption, Side};

use crate::i18n::assumption_value::valued;
use crate::i18n::later;
use crate::i18n::messages::lanes::whose;

/// The tracks of an option, against a worthwhile bar in `currency`.
pub fn chart(versus: &ArmComparison, option: usize, bar: f64, currency: &str) -> TracksChart {
    let flips = versus.flips.iter().map(|one| flip(one, currency));
    let holds = versus.robust.iter().map(|one| hold(one, bar));
    TracksChart {
        rows: flips.chain(holds).collect(),
        role: Role::of(option),
        labels: Labels::Beside,
    }
}

fn flip(flip: &Flip, currency: &str) -> TrackRow {
    let Flip {
        assumption: it, at, ..
    } = flip;
    let turn = place(it, *at);
    TrackRow {
        name: whose(it),
        wins: match flip.clears {
            Side::Above => [turn, 1.0],
            Side::Below => [0.0, turn],
        },
        at: Some(turn),
        usual: place(it, it.usual),
        note: later::flips_from_to(&valued(it, it.usual, currency), &valued(it, *at, currency)),
    }
}

/// The option clears the bar all along, or nowhere.
fn hold(hold: &RobustAssumption, bar: f64) -> TrackRow {
    let it = &hold.assumption;
    let end = if clears(hold, bar) { 1.0 } else { 0.0 };
    TrackRow {
        name: whose(it),
        wins: [0.0, end],
        at: None,
        usual: place(it, it.usual),
        note: if clears(hold, bar) {
            later::flips_holds()
        } else {
            later::flips_never()
        },
    }
}

/// Whether the option clears the bar wherever in its range the assumption lies; else it does so nowhere.
pub fn clears(hold: &RobustAssumption, bar: f64) -> bool {
    hold.net.iter().all(|net| *net > bar)
}

/// A value's place on the track, as a share.
fn place(it: &Assumption, value: f64) -> f64 {
    (value - it.least) / (it.most - it.least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::assumption_value::worth;

    #[test]
    fn the_shade_lies_where_the_proposal_wins() {
        let row = |clears| {
            let it = Flip {
                assumption: worth(),
                clears,
                at: 0.05,
            };
            flip(&it, "USD")
        };
        let above = row(Side::Above);
        let turn = above.at.unwrap();
        assert!((turn - 0.25).abs() < 1e-12 && (above.usual - 0.5).abs() < 1e-12);
        assert_eq!(above.wins, [turn, 1.0]);
        assert_eq!(row(Side::Below).wins, [0.0, turn]);
    }

    #[test]
    fn what_flips_nothing_is_shaded_all_along_or_nowhere_and_has_no_tick() {
        let row = |net| {
            let assumption = worth();
            hold(&RobustAssumption { assumption, net }, 3e5)
        };
        let (wins, loses) = (row([4e5, 9e5]), row([1e5, 2e5]));
        assert_eq!((wins.wins, wins.at), ([0.0, 1.0], None));
        assert_eq!((loses.wins, loses.at), ([0.0, 0.0], None));
        assert_ne!(wins.note, loses.note);
    }
}
