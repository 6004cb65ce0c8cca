//! Settings of an experiment: the behavioural constants, and whether noise acts and how long the pilot run is. They are
//! chosen at run time and are no part of a scenario's file or link.

use std::num::NonZeroU32;

use crate::constants::table::Constants;
use crate::input::form::Uncertainty;
use crate::scenario::Scenario;

/// Settings of an experiment. The default is what the page and the terminal use: the published constants, with chance,
/// after a pilot run that fits the size of the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Settings {
    /// Behavioural constants of all replicates, or where [`Uncertainty::All`] draws them, the centre of the draws.
    pub constants: Constants,
    /// Whether chance acts.
    pub chance: Chance,
}

/// Whether chance acts in the replicates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// Shocks, errors of measurement and turnover act. Preparing checks that the baseline is stable and makes a pilot run,
    /// which measures the mean drift that chance alone causes so that it can be subtracted.
    On {
        /// Replicates in each pass of the pilot run; with `None` 64 to 256, fewer for larger organisations. Few make
        /// preparing quicker and the correction rougher.
        pilot: Option<NonZeroU32>,
    },
    /// No shocks, no errors of measurement, nobody leaves, and all replicates have the same constants; they differ only in
    /// who works there. There is no drift to subtract, so no pilot run is made, and whether the baseline is stable is not
    /// checked.
    Off,
}

impl Default for Chance {
    fn default() -> Self {
        Self::On { pilot: None }
    }
}

impl From<Constants> for Settings {
    fn from(constants: Constants) -> Self {
        Self {
            constants,
            ..Self::default()
        }
    }
}

impl Settings {
    /// Turns chance on with so many replicates in each pass of the pilot run, as in [`Chance::On`].
    #[must_use]
    pub fn with_pilot(self, pilot: Option<NonZeroU32>) -> Self {
        let chance = Chance::On { pilot };
        Self { chance, ..self }
    }

    /// What is simulated of `scenario`: where chance is off, neither the constants nor the scenario keep any.
    pub(crate) fn applied_to(self, scenario: Scenario) -> (Self, Scenario) {
        match self.chance {
            Chance::On { .. } => (self, scenario),
            Chance::Off => {
                let constants = self.constants.without_noise();
                let scenario = scenario.with_uncertainty(Uncertainty::Noise);
                (Self { constants, ..self }, scenario)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::experiment::preparation::Preparation;
    use crate::input::plan::TargetBonus;
    use crate::input::preset;

    fn off() -> Settings {
        Settings {
            chance: Chance::Off,
            ..Settings::default()
        }
    }

    fn scenario(change: impl FnOnce(&mut crate::Form)) -> Scenario {
        let mut form = preset::scenario("startup").unwrap();
        (form.run.weeks, form.run.replicates) = (13, 10);
        change(&mut form);
        Scenario::check(form).unwrap()
    }

    #[test]
    fn a_pilot_run_is_reused_only_under_equal_settings() {
        let short = |pilot| Settings::default().with_pilot(NonZeroU32::new(pilot));
        let before = Experiment::with_settings(scenario(|_| ()), short(2)).unwrap();
        let is_reused = |settings| {
            let longer = scenario(|form| form.run.weeks = 26);
            let preparation = Preparation::new(longer, settings, Some(before.clone().into()));
            preparation.unwrap().is_complete()
        };
        assert!(is_reused(short(2)));
        assert!(!is_reused(short(4)));
        assert!(!is_reused(Settings::default()));
    }

    #[test]
    fn without_chance_there_is_neither_a_pilot_run_nor_a_check_of_stability() {
        let steep = || {
            scenario(|form| {
                form.plans[0].target_bonus = TargetBonus::ShareOfBase(1.0);
                form.plans[0].curve.maximum_pay = 5.0;
            })
        };
        assert!(Experiment::new(steep()).is_err());
        let preparation = Preparation::new(steep(), off(), None).unwrap();
        assert!(preparation.is_complete());
    }

    #[test]
    fn without_chance_no_constants_are_drawn() {
        let tracks = |uncertainty, settings| {
            let scenario = scenario(|form| form.run.uncertainty = uncertainty);
            let mut experiment = Experiment::with_settings(scenario, settings).unwrap();
            experiment.advance(4);
            experiment.tracks().to_vec()
        };
        let [all, noise] = [Uncertainty::All, Uncertainty::Noise];
        assert!(tracks(all, off()) == tracks(noise, off()));
        let on = Settings::default().with_pilot(NonZeroU32::new(1));
        assert!(tracks(all, on) != tracks(noise, on));
    }
}
