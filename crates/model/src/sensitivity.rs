//! Sensitivity analysis: each behavioural constant and each field of the scenario moved by itself (swings), and those with the
//! largest swings moved together (Sobol indices).
//!
//! The answer is that of one option against today in a world without chance, so that a difference is an effect and not noise.
//! Nothing here starts a thread: [`explore`] hands points to whoever runs them and wants the answers back in their order.
//!
//! ```
//! use tandem_model::sensitivity::{Evaluator, Extent, Family, explore};
//! use tandem_model::{Indicator, Scenario, preset};
//!
//! let mut form = preset::scenario("startup").expect("the start-up is always there");
//! form.run.weeks = 13;
//! let evaluator = Evaluator::new(&Scenario::check(form)?, 1, Indicator::Net, 1)?;
//! let extent = Extent { factors: 1, samples: 4 };
//! let levers = explore(&evaluator, Family::Levers, extent, |points| {
//!     points.iter().map(|point| evaluator.answer(point)).collect()
//! });
//! assert!(levers.swings[0].swing >= levers.swings[1].swing);
//! # Ok::<(), tandem_model::Faults>(())
//! ```

mod bootstrap;
mod evaluator;
mod factor;
mod indices;
mod sample;
mod swing;

use serde::Serialize;

use crate::input::plan::Plan;
use crate::scenario::{Arm, Scenario};

pub use crate::input::field::MovedField;
pub use evaluator::{Answer, Evaluator, Point};
pub use factor::{Factor, Family};
pub use indices::{Estimate, Index, Indices};
pub use swing::Swing;

use sample::Sample;

/// How much is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Extent {
    /// Factors with the largest swings that are moved together.
    pub factors: usize,
    /// Rows of the base sample; each costs as many answers as there are factors, and two.
    pub samples: u32,
}

/// Results of the sensitivity analysis for one family of factors.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FamilyResults {
    /// Every factor moved by itself, the widest swing first.
    pub swings: Vec<Swing>,
    /// Those with the widest swings moved together.
    pub indices: Indices,
}

/// Moves the factors of `family`, first one at a time, then together. `run` answers the points it is given, in their order.
pub fn explore(
    evaluator: &Evaluator,
    family: Family,
    extent: Extent,
    mut run: impl FnMut(&[Point]) -> Vec<Answer>,
) -> FamilyResults {
    let factors = evaluator.factors(family);
    let answers = run(&swing::points(&factors));
    let swings = swing::swings(evaluator.usual(), &factors, &answers);
    let telling = swing::most_telling(&factors, &swings, extent.factors);
    let sample = Sample::new(telling, extent.samples);
    let indices = sample.indices(&run(&sample.points()));
    FamilyResults { swings, indices }
}

/// The option that is looked at where none is named: the first whose plan and programme both differ from today's, or else
/// the last.
pub fn usual_option(scenario: &Scenario) -> usize {
    let arms = scenario.arms();
    let today = &arms[0].plan;
    let both = |arm: &Arm| differs(&arm.plan, today) && does_something(arm);
    let first = arms.iter().skip(1).position(both);
    first.map_or(arms.len() - 1, |place| place + 1)
}

fn differs(plan: &Plan, today: &Plan) -> bool {
    !plan.pays_like(today)
}

fn does_something(arm: &Arm) -> bool {
    arm.programme.as_ref().is_some_and(|p| !p.does_nothing())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    #[test]
    fn the_usual_option_changes_pay_and_the_way_of_working_or_is_the_last() {
        let mut form = preset::scenario("default").unwrap();
        let usual = |form: &crate::Form| {
            let scenario = Scenario::check(form.clone()).unwrap();
            scenario.arms()[usual_option(&scenario)].name.clone()
        };
        assert_eq!(usual(&form), "Both");
        form.options.truncate(2);
        assert_eq!(usual(&form), "Pay only");
    }
}
