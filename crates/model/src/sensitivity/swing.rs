//! One-at-a-time sensitivity: the answer with one factor at its least and at its most, all others at their usual values.

use serde::Serialize;

use crate::input::fault::Faults;

use crate::sensitivity::evaluator::{Answer, Point};
use crate::sensitivity::factor::Factor;

/// What one factor does to the answer by itself: a bar of a tornado.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Swing {
    /// Name of the constant, or where the lever sits.
    pub name: &'static str,
    /// What it is, in words.
    pub words: String,
    /// Its usual value.
    pub usual: f64,
    /// Least value it was moved to.
    pub least: f64,
    /// Most it was moved to.
    pub most: f64,
    /// The answer at its least; none where it cannot be there.
    pub at_least: Option<f64>,
    /// The answer at its most; none where it cannot be there.
    pub at_most: Option<f64>,
    /// Highest less lowest of the two answers and the usual one.
    pub swing: f64,
    /// Why it cannot be at an end, in a sentence each.
    pub refused: Vec<String>,
}

/// Two points for each factor: at its least and at its most.
pub(super) fn points(factors: &[Factor]) -> Vec<Point> {
    let ends = |factor: &Factor| {
        let at = |value| Point(vec![(factor.cause, value)]);
        [at(factor.least), at(factor.most)]
    };
    factors.iter().flat_map(ends).collect()
}

/// The swings, the widest first, given the answers at [`points`] and the `usual` one.
pub(super) fn swings(usual: f64, factors: &[Factor], answers: &[Answer]) -> Vec<Swing> {
    let one = |(factor, ends): (&Factor, &[Answer])| Swing::new(usual, factor, ends);
    let mut swings: Vec<Swing> = factors
        .iter()
        .zip(answers.chunks_exact(2))
        .map(one)
        .collect();
    swings.sort_by(|a, b| b.swing.total_cmp(&a.swing));
    swings
}

/// The `count` factors with the widest swings, the widest first; from an end that cannot be, they keep away.
pub(super) fn most_telling(factors: &[Factor], swings: &[Swing], count: usize) -> Vec<Factor> {
    let find = |swing: &Swing| {
        let factor = factors.iter().find(|factor| factor.name == swing.name)?;
        Some(Factor {
            least: swing.at_least.map_or(factor.usual, |_| factor.least),
            most: swing.at_most.map_or(factor.usual, |_| factor.most),
            ..factor.clone()
        })
    };
    let moving = swings.iter().filter(|swing| swing.swing > 0.0);
    moving.take(count).filter_map(find).collect()
}

impl Swing {
    fn new(usual: f64, factor: &Factor, ends: &[Answer]) -> Self {
        let reached = ends.iter().flatten().copied().chain([usual]);
        let (lowest, highest) = reached.fold((usual, usual), |(low, high), answer| {
            (low.min(answer), high.max(answer))
        });
        let at = |end: usize| {
            ends.get(end)
                .and_then(|answer| answer.as_ref().ok().copied())
        };
        Self {
            name: factor.name,
            words: factor.words.clone(),
            usual: factor.usual,
            least: factor.least,
            most: factor.most,
            at_least: at(0),
            at_most: at(1),
            swing: highest - lowest,
            refused: ends
                .iter()
                .filter_map(|end| end.as_ref().err())
                .map(sentence)
                .collect(),
        }
    }
}

/// The first fault, with the option's parts called as levers call them.
fn sentence(faults: &Faults) -> String {
    let first = faults
        .0
        .first()
        .map(ToString::to_string)
        .unwrap_or_default();
    [
        ("plans[1].", "plan."),
        ("programmes[0].", "programme."),
        ("options[0].", "option."),
    ]
    .iter()
    .find_map(|(listed, own)| Some(format!("{own}{}", first.strip_prefix(listed)?)))
    .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::constant::Constant;
    use crate::constants::table::Constants;
    use crate::input::fault::Fault;

    fn factors(count: usize) -> Vec<Factor> {
        let central = Constants::default();
        let drawn = Constant::ALL.iter().filter(|c| c.is_drawn(&central));
        drawn
            .take(count)
            .map(|c| Factor::of_constant(c, &central))
            .collect()
    }

    #[test]
    fn the_widest_comes_first_whichever_way_it_goes() {
        let factors = factors(3);
        let answers = [Ok(9.0), Ok(11.0), Ok(14.0), Ok(6.0), Ok(12.0), Ok(15.0)];
        let swings = swings(10.0, &factors, &answers);
        let found: Vec<(&str, f64)> = swings.iter().map(|s| (s.name, s.swing)).collect();
        let expected = [
            (factors[1].name, 8.0),
            (factors[2].name, 5.0),
            (factors[0].name, 2.0),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_end_that_cannot_be_is_said_and_kept_away_from() {
        let factors = factors(2);
        let refused = || Err(Fault::new("plans[1].goal.metric", 0.2, "more").into());
        let swings = swings(10.0, &factors, &[refused(), Ok(13.0), Ok(10.0), Ok(10.0)]);
        assert_eq!((swings[0].at_least, swings[0].swing), (None, 3.0));
        assert_eq!(
            swings[0].refused,
            ["plan.goal.metric is 0.2: allowed is more"]
        );
        let telling = most_telling(&factors, &swings, 5);
        assert_eq!(telling.len(), 1, "what plays no part tells nothing");
        assert_eq!(
            (telling[0].least, telling[0].most),
            (factors[0].usual, factors[0].most)
        );
    }
}
