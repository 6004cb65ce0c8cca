//! A scenario being made ready, a little at a time, so that whoever simulates can look up in between.

use crate::calibrate::Calibration;
use crate::constants::Constants;
use crate::experiment::Experiment;
use crate::fault::Faults;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::steady;
use crate::theory::Theory;

/// A scenario whose pilot is under way.
#[derive(Debug, Clone)]
pub struct Preparation {
    scenario: Scenario,
    constants: Constants,
    setting: Setting,
    calibration: Calibration,
    /// An experiment that may know something of this one.
    before: Option<Experiment>,
}

impl Preparation {
    /// Begins to prepare `scenario`.
    ///
    /// # Errors
    /// Returns a fault where nothing can make today what it is said to be.
    pub fn new(scenario: Scenario) -> Result<Self, Faults> {
        Self::under(scenario, Constants::default())
    }

    /// The same with what the experiment `before` knows already: the pilot, where today is the same in both, and futures of
    /// options that were not changed.
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn after(before: Experiment, scenario: Scenario) -> Result<Self, Faults> {
        let constants = *before.constants();
        let mut preparation = if before.scenario().has_same_today(&scenario) {
            let correction = before.correction().clone();
            let known = |setting: &Setting| Calibration::known(setting, correction);
            Self::with(scenario, constants, |_| Ok(()), known)?
        } else {
            Self::under(scenario, constants)?
        };
        preparation.before = Some(before);
        Ok(preparation)
    }

    /// Begins to prepare `scenario` under a theory of how people respond, with what `before` knows already if it was
    /// simulated under the same one.
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn of(
        scenario: Scenario,
        theory: Theory,
        before: Option<Experiment>,
    ) -> Result<Self, Faults> {
        let same = |before: &Experiment| *before.constants() == theory.constants();
        match before.filter(same) {
            Some(before) => Self::after(before, scenario),
            None => Self::under(scenario, theory.constants()),
        }
    }

    /// The same under other behavioural constants than the published ones.
    pub(crate) fn under(scenario: Scenario, constants: Constants) -> Result<Self, Faults> {
        Self::with(scenario, constants, steady::check, Calibration::new)
    }

    /// The same with a pilot of so many futures.
    pub(crate) fn rough(
        scenario: Scenario,
        constants: Constants,
        pilot: u32,
    ) -> Result<Self, Faults> {
        let by = |setting: &Setting| Calibration::by(setting, pilot);
        Self::with(scenario, constants, steady::check, by)
    }

    fn with(
        scenario: Scenario,
        constants: Constants,
        check: impl FnOnce(&Setting) -> Result<(), Faults>,
        calibration: impl FnOnce(&Setting) -> Calibration,
    ) -> Result<Self, Faults> {
        let setting = Setting::new(&scenario, constants)?;
        check(&setting)?;
        Ok(Self {
            scenario,
            constants,
            calibration: calibration(&setting),
            setting,
            before: None,
        })
    }

    /// A first estimate of what the futures will say, without waiting for the pilot: the one future without chance under the
    /// usual constants, as an experiment that is complete. `before` is an earlier one.
    ///
    /// # Errors
    /// Returns a fault where today's integrated share cannot be reached under the usual constants.
    pub fn sketch(&self, before: Option<Experiment>) -> Result<Experiment, Faults> {
        let mut quiet = Experiment::quiet(self.scenario.clone(), self.constants)?;
        if let Some(before) = before {
            quiet = quiet.remembering(before);
        }
        quiet.advance(1);
        Ok(quiet)
    }

    /// Whether the pilot is over.
    pub fn is_complete(&self) -> bool {
        self.calibration.is_complete()
    }

    /// Simulates one more future of the pilot.
    pub fn step(&mut self) {
        self.calibration.step(&self.setting);
    }

    /// The experiment, after what is left of the pilot.
    pub fn finish(self) -> Experiment {
        let correction = self.calibration.finish(&self.setting);
        let experiment = Experiment::ready(self.scenario, self.constants, self.setting, correction);
        match self.before {
            Some(before) => experiment.remembering(before),
            None => experiment,
        }
    }

    /// What is known if this is not finished.
    pub fn give_up(self) -> Option<Experiment> {
        if self.is_complete() {
            Some(self.finish())
        } else {
            self.before
        }
    }
}
