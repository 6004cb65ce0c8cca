//! Evaluates one option against today without noise at any point of constants and fields.

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::experiment::Experiment;
use crate::experiment::baseline_error::BaselineError;
use crate::experiment::settings::{Chance, Settings};
use crate::experiment::stability;
use crate::input::fault::{Fault, Faults};
use crate::input::field::parameter;
use crate::input::form::Form;
use crate::mechanism::indicator::{Indicator, Track};
use crate::report::net::cumulative;
use crate::report::summary::plateau;
use crate::scenario::Scenario;
use crate::setup::Setup;

use crate::input::field::MovedField;
use crate::sensitivity::factor::{Cause, Factor, Family};

/// Values that some causes have in place of their usual ones.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Point(pub(super) Vec<(Cause, f64)>);

/// What is expected at a point, or why it cannot be.
pub type Answer = Result<f64, Faults>;

/// One option beside today without chance.
#[derive(Debug, Clone)]
pub struct Evaluator {
    scenario: Scenario,
    measure: Indicator,
    futures: u32,
    usual: f64,
}

impl Evaluator {
    /// Sets up option number `option` of `scenario`, counted with today as 0. The answer is the mean of `measure` over so
    /// many futures' people: of [`Indicator::Net`] what is gained against today over the horizon, of any other measure the
    /// difference to today over the last half year. Today itself as an option gives 0.
    ///
    /// # Errors
    /// Returns a fault where there is no such option, or nothing can make today what it is said to be.
    pub fn new(
        scenario: &Scenario,
        option: usize,
        measure: Indicator,
        futures: u32,
    ) -> Result<Self, Faults> {
        let arm = scenario.arms().get(option).ok_or_else(|| {
            let allowed = format!("less than {}", scenario.arms().len());
            Fault::new("option", option, allowed)
        })?;
        let mut evaluator = Self {
            scenario: stable(with_futures(arm.alone(scenario), futures))?,
            measure,
            futures,
            usual: 0.0,
        };
        evaluator.usual = evaluator.answer(&Point::default())?;
        Ok(evaluator)
    }

    /// The answer with everything at its usual value.
    pub fn usual(&self) -> f64 {
        self.usual
    }

    /// What can be moved: the constants that play a part without chance, or the numbers that this scenario and option have.
    pub fn factors(&self, family: Family) -> Vec<Factor> {
        let constants = &central();
        match family {
            Family::Constants => Constant::ALL
                .iter()
                .filter(|constant| constant.is_drawn(constants))
                .map(|constant| Factor::of_constant(constant, constants))
                .collect(),
            Family::Levers => MovedField::all()
                .filter_map(|lever| Factor::of_lever(lever, &self.scenario))
                .collect(),
        }
    }

    /// What is expected at `point`. The same point gives the same bits on any thread.
    ///
    /// # Errors
    /// Returns what is wrong with the scenario there.
    pub fn answer(&self, point: &Point) -> Answer {
        let (mut constants, mut form) = (central(), self.scenario.form().clone());
        for (cause, value) in &point.0 {
            match cause {
                Cause::Constant(constant) => constant.set(&mut constants, *value),
                Cause::Field(lever) => lever.set(&mut form, *value),
            }
        }
        let scenario = if form == *self.scenario.form() {
            self.scenario.clone()
        } else {
            stable(form)?
        };
        let settings = Settings {
            constants: constants.under_one_ceiling(),
            chance: Chance::Off,
        };
        let mut experiment = Experiment::with_settings(scenario, settings)?;
        experiment.advance(self.futures);
        Ok(self.read(experiment.tracks()))
    }

    fn read(&self, tracks: &[Vec<Track>]) -> f64 {
        let ends: Vec<f64> = match self.measure {
            Indicator::Net => cumulative(tracks, 1)
                .iter()
                .filter_map(|path| path.last().copied())
                .collect(),
            measure => tracks
                .iter()
                .map(|arms| plateau(&arms[1], measure) - plateau(&arms[0], measure))
                .collect(),
        };
        ends.iter().sum::<f64>() / ends.len().max(1) as f64
    }
}

/// The published constants in a world without surprises.
fn central() -> Constants {
    Constants::default().without_noise()
}

/// The form as a scenario whose baseline is stable under the published constants. Where a factor moves constants this is
/// not asked again, as it is not of a replicate that draws them.
fn stable(form: Form) -> Result<Scenario, Faults> {
    let scenario = Scenario::check(form)?;
    let setup = Setup::new(&scenario, central()).map_err(BaselineError::from)?;
    stability::check(&setup, &setup.central)?;
    Ok(scenario)
}

/// The form with as many futures; fewer than a scenario may ask for are enough where chance plays no part.
fn with_futures(mut form: Form, futures: u32) -> Form {
    form.run.replicates = futures.max(parameter::REPLICATES.min as u32);
    form
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    fn evaluator(option: usize, measure: Indicator) -> Evaluator {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 52;
        Evaluator::new(&Scenario::check(form).unwrap(), option, measure, 2).unwrap()
    }

    fn moved(evaluator: &Evaluator, family: Family, name: &str, value: f64) -> Answer {
        let factors = evaluator.factors(family);
        let factor = factors.iter().find(|factor| factor.name == name).unwrap();
        evaluator.answer(&Point(vec![(factor.cause, value)]))
    }

    #[test]
    fn today_as_an_option_gains_nothing_wherever_constants_and_levers_stand() {
        let evaluator = evaluator(0, Indicator::Net);
        assert_eq!(evaluator.usual(), 0.0);
        assert_eq!(
            moved(&evaluator, Family::Constants, "handoff_worth", 0.1),
            Ok(0.0)
        );
        assert_eq!(
            moved(&evaluator, Family::Levers, "culture.fear_of_failure", 75.0),
            Ok(0.0)
        );
    }

    #[test]
    fn a_factor_at_its_usual_value_changes_nothing() {
        let evaluator = evaluator(3, Indicator::Integrated);
        assert!(evaluator.usual() > 1.0);
        for family in [Family::Constants, Family::Levers] {
            for factor in evaluator
                .factors(family)
                .iter()
                .filter(|f| f.name != "plan.target_bonus")
            {
                let answer = evaluator
                    .answer(&Point(vec![(factor.cause, factor.usual)]))
                    .unwrap();
                assert!((answer - evaluator.usual()).abs() < 1e-9, "{}", factor.name);
            }
        }
    }

    #[test]
    fn todays_plan_stays_where_an_option_that_keeps_it_is_moved() {
        let evaluator = evaluator(1, Indicator::Net);
        let halved = moved(&evaluator, Family::Levers, "plan.target_bonus", 0.04).unwrap();
        // A cut that is not held: it saves pay and costs work, and today's plan beside it stays what it is.
        let moved = halved - evaluator.usual();
        assert!(moved.abs() > 1e4, "{halved} {}", evaluator.usual());
    }

    #[test]
    fn a_value_that_cannot_be_is_refused_in_words() {
        let evaluator = evaluator(3, Indicator::Net);
        let refused = moved(&evaluator, Family::Levers, "plan.goal.metric", 0.2).unwrap_err();
        assert!(refused.to_string().contains("today's integrated share"));
    }
}
