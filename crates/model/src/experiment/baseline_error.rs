//! Error of preparing an experiment: the baseline that a checked scenario describes does not exist under the settings.

use crate::codec::{Codec, Reader, structs};
use crate::input::fault::{Fault, Faults};
use crate::scenario::handoff::OutOfReach;

/// Why [`Preparation::new`](crate::Preparation::new) refuses a scenario that [`Scenario::check`](crate::Scenario::check)
/// accepted.
///
/// Both cases depend on the constants of [`Settings`](crate::Settings), which a scenario does not hold: the same file is
/// simulated under any [`Theory`](crate::Theory), chosen at run time, so a checked scenario is no proof that an experiment
/// can be prepared. Checking stability in `Scenario::check` would also refuse files that can be simulated with chance off,
/// take 12 to 30 times as long (it simulates 52 weeks: 0.2 to 0.7 ms for a preset, against 0.02 ms for the whole check),
/// and bring all laws of the weeks into every program that only checks forms, such as the page before its worker.
///
/// It is made of numbers and says its sentence only where one is shown, so that a worker need not know how to write them.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{}", self.fault())]
pub enum BaselineError {
    /// Today's share of integrated journeys lies outside what the organisation can reach under the constants. Under the
    /// default constants `Scenario::check` finds this already.
    Unreachable(OutOfReach),
    /// Today's plan pays so steeply that a small surprise moves efforts for good: more than half of a surprise of 5 %
    /// is left after 52 weeks. Checked with [`Chance::On`](crate::Chance::On) only.
    Unstable,
}

impl BaselineError {
    /// The field at fault, its value and what is allowed.
    fn fault(self) -> Fault {
        match self {
            BaselineError::Unreachable(error) => error.into(),
            BaselineError::Unstable => Fault::new(
                "plans[0]",
                "so steep that today would not hold still",
                "a smaller target bonus, less weight on the own KPI and on feedback or a lower maximum pay",
            ),
        }
    }
}

impl Codec for BaselineError {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            BaselineError::Unreachable(error) => {
                out.push(0);
                error.write(out);
            }
            BaselineError::Unstable => out.push(1),
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => BaselineError::Unreachable(Codec::read(bytes)),
            1 => BaselineError::Unstable,
            _ => {
                bytes.mark_corrupt();
                BaselineError::Unstable
            }
        }
    }
}

structs! {
    OutOfReach { share lowest highest }
}

impl From<OutOfReach> for BaselineError {
    fn from(error: OutOfReach) -> Self {
        BaselineError::Unreachable(error)
    }
}

impl From<BaselineError> for Faults {
    fn from(error: BaselineError) -> Self {
        error.fault().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::table::Constants;
    use crate::experiment::preparation::Preparation;
    use crate::experiment::settings::Settings;
    use crate::input::form::Form;
    use crate::input::plan::TargetBonus;
    use crate::input::preset;
    use crate::scenario::Scenario;

    fn error(change: impl FnOnce(&mut Form), constants: Constants) -> BaselineError {
        let mut form = preset::scenario("startup").unwrap();
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        Preparation::new(scenario, Settings::from(constants), None).unwrap_err()
    }

    #[test]
    fn a_checked_scenario_may_be_unstable() {
        let steep = |form: &mut Form| {
            form.plans[0].target_bonus = TargetBonus::ShareOfBase(1.0);
            form.plans[0].curve.maximum_pay = 5.0;
        };
        let found = error(steep, Constants::default());
        assert!(matches!(found, BaselineError::Unstable), "{found}");
        let text = found.to_string();
        assert_eq!(Faults::from(found).to_string(), text);
    }

    #[test]
    fn a_checked_scenario_may_be_out_of_reach_under_other_constants() {
        let constants = Constants {
            systems_power: 9.0,
            ..Constants::default()
        };
        let found = error(|_| (), constants);
        assert!(matches!(found, BaselineError::Unreachable(_)), "{found}");
    }
}
