//! What would flip the answer: for each constant that differs from future to future, the value at which an option's
//! expected net would cross the worthwhile bar, read off the futures themselves by linear regression.

use crate::constants::Constants;
use crate::draw::Draws;
use crate::report::Flip;
use crate::scenario::Scenario;
use crate::uncertainty::{Range, Uncertainty};

/// Futures below which nothing is read off.
const FEWEST_FUTURES: usize = 60;
/// Standard errors by which an effect must differ from nought to be read off.
const CLEAR: f64 = 2.5;

/// The constants that would flip the answer inside the ranges held possible, the nearest first; `ends` are the option's
/// net results by replicate.
pub fn flips(scenario: &Scenario, central: &Constants, ends: &[f64]) -> Vec<Flip> {
    if ends.len() < FEWEST_FUTURES {
        return Vec::new();
    }
    let drawn: Vec<Constants> = (0..ends.len() as u32)
        .map(|replicate| {
            let draws = Draws::new(u64::from(scenario.run.seed), replicate);
            scenario.run.uncertainty.constants(central, draws)
        })
        .collect();
    let one = |range: &Range| flip(range, central, &drawn, ends, scenario.worthwhile);
    let mut flips: Vec<Flip> = Uncertainty::ranges().iter().filter_map(one).collect();
    let distance = |flip: &Flip| (flip.at - flip.usual).abs() / (flip.most - flip.least);
    flips.sort_by(|a, b| distance(a).total_cmp(&distance(b)));
    flips
}

fn flip(
    range: &Range,
    central: &Constants,
    drawn: &[Constants],
    ends: &[f64],
    bar: f64,
) -> Option<Flip> {
    let causes: Vec<f64> = drawn
        .iter()
        .map(|constants| range.value(constants))
        .collect();
    let line = Line::through(&causes, ends)?;
    let at = line.cause_of(bar);
    let flips = (range.least..=range.most).contains(&at);
    flips.then(|| Flip {
        name: range.name.to_owned(),
        at,
        usual: range.value(central),
        least: range.least,
        most: range.most,
    })
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
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let noise: Vec<f64> = causes.iter().map(|c| wobble(*c)).collect();
        assert!(Line::through(&causes, &noise).is_none());
        assert!(Line::through(&[1.0; 100], &effects).is_none());
    }
}
