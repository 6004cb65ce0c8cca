//! A scenario being made ready, a little at a time, so that whoever simulates can look up in between.

use crate::calibrate::Calibration;
use crate::constants::Constants;
use crate::experiment::Experiment;
use crate::fault::Faults;
use crate::measure::Measure;
use crate::report::Report;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::steady;

/// A scenario whose pilot is under way.
#[derive(Debug, Clone)]
pub struct Preparation {
    scenario: Scenario,
    constants: Constants,
    setting: Setting,
    calibration: Calibration,
}

impl Preparation {
    /// Begins to prepare `scenario`.
    ///
    /// # Errors
    /// Returns a fault where nothing can make today what it is said to be.
    pub fn new(scenario: Scenario) -> Result<Self, Faults> {
        Self::under(scenario, Constants::default())
    }

    /// The same with what the experiment `before` knows already, where today is the same in both.
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn after(before: &Experiment, scenario: Scenario) -> Result<Self, Faults> {
        let constants = *before.constants();
        if !before.scenario().has_same_today(&scenario) {
            return Self::under(scenario, constants);
        }
        let setting = Setting::new(&scenario, constants)?;
        Ok(Self {
            scenario,
            constants,
            calibration: Calibration::known(&setting, before.correction().clone()),
            setting,
        })
    }

    /// The same under other behavioural constants than the published ones.
    pub(crate) fn under(scenario: Scenario, constants: Constants) -> Result<Self, Faults> {
        Self::begin(scenario, constants, Calibration::new)
    }

    /// The same with a pilot of so many futures.
    pub(crate) fn rough(
        scenario: Scenario,
        constants: Constants,
        pilot: u32,
    ) -> Result<Self, Faults> {
        Self::begin(scenario, constants, |setting| {
            Calibration::by(setting, pilot)
        })
    }

    fn begin(
        scenario: Scenario,
        constants: Constants,
        calibration: impl FnOnce(&Setting) -> Calibration,
    ) -> Result<Self, Faults> {
        let setting = Setting::new(&scenario, constants)?;
        steady::check(&setting)?;
        Ok(Self {
            scenario,
            constants,
            calibration: calibration(&setting),
            setting,
        })
    }

    /// A first estimate of what the futures will say, of `measures` alone and without waiting for the pilot: the one
    /// future without chance under the usual constants.
    ///
    /// # Errors
    /// Returns a fault where today's integrated share cannot be reached under the usual constants.
    pub fn sketch(&self, measures: &[Measure]) -> Result<Report, Faults> {
        let mut quiet = Experiment::quiet(self.scenario.clone(), self.constants)?;
        quiet.advance(1);
        Ok(quiet.report_on(measures))
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
        Experiment::ready(self.scenario, self.constants, self.setting, correction)
    }
}
