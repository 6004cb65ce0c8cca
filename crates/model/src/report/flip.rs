//! Threshold analysis: for each uncertain constant, the value at which an option's expected net would cross the worthwhile
//! bar, by linear regression over the replicates.

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::input::form::Uncertainty;
use crate::mechanism::indicator::Track;
use crate::report::group::Groups;
use crate::report::net::cumulative;
use crate::report::{ArmComparison, Assumption, Flip, RobustAssumption, Side};
use crate::scenario::Scenario;

/// Sets of constants below which nothing is read off.
const FEWEST_SETS: usize = 40;
/// Replicates from which on they rest on so many sets, where constants are drawn.
pub const FEWEST_REPLICATES: u32 = 44;
/// Standard errors by which an effect must differ from nought to be read off: among a hundred constants some differ by two
/// or more by chance.
const CLEAR: f64 = 3.5;
/// Most constants that are named.
const MOST: usize = 6;

/// Whether anything can be read off so many futures of `scenario`.
pub fn is_possible(scenario: &Scenario, futures: usize) -> bool {
    scenario.run.uncertainty == Uncertainty::All && futures >= FEWEST_REPLICATES as usize
}

/// Adds to the `comparisons` of all options but today's what moves them in the futures `tracks`.
pub fn add(
    scenario: &Scenario,
    central: &Constants,
    tracks: &[Vec<Track>],
    comparisons: &mut [ArmComparison],
) {
    let groups = Groups::of_futures(scenario, tracks.len());
    let causes = Causes::for_scenario(scenario, central, &groups);
    for (versus, option) in comparisons.iter_mut().zip(1..) {
        let net = cumulative(tracks, option);
        let ends: Vec<f64> = net.iter().filter_map(|w| w.last().copied()).collect();
        (versus.flips, versus.robust) = causes.weigh(&ends, scenario.worthwhile);
    }
}

/// What replicates differ in beside noise.
#[derive(Debug, Clone)]
struct Causes<'a> {
    central: &'a Constants,
    groups: &'a Groups,
    /// The constants of each group; none where nothing can be read off.
    constants: Vec<Constants>,
}

impl<'a> Causes<'a> {
    /// The constants of `groups` of replicates of `scenario`.
    fn for_scenario(scenario: &Scenario, central: &'a Constants, groups: &'a Groups) -> Self {
        let run = &scenario.run;
        let seed = u64::from(run.seed);
        let drawn = |replicate: &usize| run.uncertainty.constants(central, seed, *replicate as u32);
        let constants = if groups.count() < FEWEST_SETS {
            Vec::new()
        } else {
            groups.first().iter().map(drawn).collect()
        };
        Self {
            central,
            groups,
            constants,
        }
    }

    /// What moves an option clearly, whose net results by future are `ends`: the constants that would flip the answer
    /// inside the ranges held possible, the nearest first, and those that move it most without flipping it. Replicates that
    /// share their constants count as one, as they do not differ by accident.
    fn weigh(&self, ends: &[f64], bar: f64) -> (Vec<Flip>, Vec<RobustAssumption>) {
        let means = self.groups.means(ends);
        let mut flips: Vec<Flip> = Vec::new();
        let mut robust: Vec<RobustAssumption> = Vec::new();
        let distance = |flip: &Flip| {
            let Assumption {
                usual, least, most, ..
            } = flip.assumption;
            (flip.at - usual).abs() / (most - least)
        };
        let effect = |hold: &RobustAssumption| (hold.net[1] - hold.net[0]).abs();
        for constant in Constant::ALL {
            let Some(line) = self.line(constant, &means) else {
                continue;
            };
            let at = line.cause_of(bar);
            if (constant.least..=constant.most).contains(&at) {
                let flip = Flip {
                    assumption: self.assumption(constant),
                    clears: if line.slope > 0.0 {
                        Side::Above
                    } else {
                        Side::Below
                    },
                    at,
                };
                let nearer = |other: &Flip| distance(other) <= distance(&flip);
                flips.insert(flips.partition_point(nearer), flip);
            } else {
                let hold = RobustAssumption {
                    assumption: self.assumption(constant),
                    net: [constant.least, constant.most].map(|cause| line.effect_of(cause)),
                };
                let stronger = |other: &RobustAssumption| effect(other) >= effect(&hold);
                robust.insert(robust.partition_point(stronger), hold);
            }
        }
        flips.truncate(MOST);
        robust.truncate(MOST - flips.len());
        (flips, robust)
    }

    /// How a constant moves the means of groups, if it does so clearly.
    fn line(&self, constant: &Constant, means: &[f64]) -> Option<Line> {
        let causes = self.constants.iter().map(|one| constant.value(one));
        let causes: Vec<f64> = causes.collect();
        Line::through(&causes, means)
    }

    fn assumption(&self, constant: &Constant) -> Assumption {
        Assumption {
            constant: constant.name.to_owned(),
            name: constant.words().to_owned(),
            unit: constant.unit(),
            usual: constant.value(self.central),
            least: constant.least,
            most: constant.most,
        }
    }
}

/// A straight line through points, where its slope is clearly not nought.
struct Line {
    cause: f64,
    effect: f64,
    slope: f64,
}

impl Line {
    fn through(causes: &[f64], effects: &[f64]) -> Option<Self> {
        let count = causes.len() as f64;
        let mean = |of: &[f64]| of.iter().sum::<f64>() / count;
        let (cause, effect) = (mean(causes), mean(effects));
        let (mut both, mut square) = (0.0, 0.0);
        for (c, e) in causes.iter().zip(effects) {
            both += (c - cause) * (e - effect);
            square += (c - cause) * (c - cause);
        }
        if square <= 0.0 {
            return None;
        }
        let slope = both / square;
        let rest = |(c, e): (&f64, &f64)| {
            let rest = e - effect - slope * (c - cause);
            rest * rest
        };
        let rests: f64 = causes.iter().zip(effects).map(rest).sum();
        let error = (rests / (count - 2.0) / square).sqrt();
        (slope.abs() > CLEAR * error).then_some(Self {
            cause,
            effect,
            slope,
        })
    }

    fn cause_of(&self, effect: f64) -> f64 {
        self.cause + (effect - self.effect) / self.slope
    }

    fn effect_of(&self, cause: f64) -> f64 {
        self.effect + self.slope * (cause - self.cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_so_many_replicates_on_there_are_enough_sets_of_constants() {
        let count = |replicates: u32| {
            let sets = Uncertainty::All.sets_of_constants(replicates as usize);
            Groups::new(&sets).count()
        };
        assert_eq!(count(FEWEST_REPLICATES), FEWEST_SETS);
        assert_eq!(count(FEWEST_REPLICATES - 1), FEWEST_SETS - 1);
    }

    #[test]
    fn a_line_finds_where_the_effect_crosses_and_noise_has_no_line() {
        let causes: Vec<f64> = (0..100).map(f64::from).collect();
        let wobble = |c: f64| {
            if (c as u32).is_multiple_of(2) {
                1.0
            } else {
                -1.0
            }
        };
        let effects: Vec<f64> = causes.iter().map(|c| 3.0 * c - 60.0 + wobble(*c)).collect();
        let line = Line::through(&causes, &effects).unwrap();
        assert!((line.cause_of(0.0) - 20.0).abs() < 0.1);
        assert!((line.effect_of(line.cause_of(7.0)) - 7.0).abs() < 1e-9);
        let noise: Vec<f64> = causes.iter().map(|c| wobble(*c)).collect();
        assert!(Line::through(&causes, &noise).is_none());
        assert!(Line::through(&[1.0; 100], &effects).is_none());
    }
}
