//! Prepares an experiment in small steps: compiles the scenario, checks the baseline and makes the pilot run. A worker can
//! return to its event loop between steps.

use std::sync::Arc;

use crate::experiment::Experiment;
use crate::experiment::baseline_error::BaselineError;
use crate::experiment::earlier::Earlier;
use crate::experiment::expected_pay::expect_pay;
use crate::experiment::pilot::PilotRun;
use crate::experiment::settings::{Chance, Settings};
use crate::experiment::stability;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::setup::pay_change::PayChange;

/// An experiment that is being prepared: the scenario is compiled and its pilot run is under way.
///
/// Call [`Preparation::step`] until [`Preparation::is_complete`], then [`Preparation::finish`]. [`Experiment::new`] does it
/// all at once.
#[derive(Debug, Clone)]
pub struct Preparation {
    scenario: Scenario,
    settings: Settings,
    setup: Arc<Setup>,
    calibration: PilotRun,
    before: Option<Earlier>,
}

impl Preparation {
    /// Begins to prepare `scenario`; [`Preparation::step`] makes the pilot run and [`Preparation::finish`] gives the
    /// experiment.
    ///
    /// `before` is a cache: an earlier experiment whose results are reused where they would come out the same. With equal
    /// settings and an equal baseline these are the pilot run, with an equal seed the costs of barriers, and with an equal
    /// horizon too the simulated replicates of options that were not changed. Results are the same bits with and without it.
    ///
    /// # Errors
    /// Returns why the baseline does not exist under the constants of `settings`; see [`BaselineError`].
    pub fn new(
        scenario: Scenario,
        settings: Settings,
        before: Option<Earlier>,
    ) -> Result<Self, BaselineError> {
        let (settings, scenario) = settings.applied_to(scenario);
        let setup = Setup::new(&scenario, settings.constants)?;
        let earlier = before.as_ref();
        let known = earlier.map(|before| before.pay_for(&scenario, &settings, &setup));
        let known = known.unwrap_or_default();
        Self::knowing(scenario, settings, setup, known, before)
    }

    /// Begins to prepare a compiled scenario of which it is known what options make of expected pay.
    fn knowing(
        scenario: Scenario,
        settings: Settings,
        setup: Setup,
        known: Vec<Option<PayChange>>,
        before: Option<Earlier>,
    ) -> Result<Self, BaselineError> {
        let setup = expect_pay(setup, known);
        let earlier = before.as_ref();
        let known = earlier.and_then(|before| before.correction_for(&scenario, &settings));
        let calibration = match (known, settings.chance) {
            (Some(correction), _) => PilotRun::known(&setup, correction.clone()),
            (None, Chance::Off) => PilotRun::known(&setup, NoiseCorrection::none(&setup)),
            (None, Chance::On { pilot }) => {
                stability::check(&setup, &setup.central)?;
                PilotRun::new(&setup, pilot)
            }
        };
        Ok(Self {
            scenario,
            settings,
            setup,
            calibration,
            before,
        })
    }

    /// Estimates the results without waiting for the pilot run: simulates one replicate with chance off and returns the
    /// complete experiment. `before` is an earlier estimate, reused as in [`Preparation::new`].
    ///
    /// # Errors
    /// Returns [`BaselineError::Unreachable`]; stability is not checked.
    pub fn sketch(&self, before: Option<Earlier>) -> Result<Experiment, BaselineError> {
        let settings = Settings {
            chance: Chance::Off,
            ..self.settings
        };
        let (settings, scenario) = settings.applied_to(self.scenario.clone());
        let setup = Setup::new(&scenario, settings.constants)?;
        let known = self.setup.arms.iter();
        let known = known.map(|arm| Some(arm.plan.pay.clone())).collect();
        let mut sketch = Self::knowing(scenario, settings, setup, known, before)?.finish();
        sketch.advance(1);
        Ok(sketch)
    }

    /// Whether the pilot run is complete.
    pub fn is_complete(&self) -> bool {
        self.calibration.is_complete()
    }

    /// Simulates a few more replicates of the pilot run; does nothing once it is complete.
    pub fn step(&mut self) {
        self.calibration.step();
    }

    /// Completes the pilot run and returns the experiment, with no replicate simulated yet.
    pub fn finish(self) -> Experiment {
        let correction = self.calibration.finish();
        let experiment = Experiment::assemble(self.scenario, self.settings, self.setup, correction);
        match self.before {
            Some(before) => before.hand_over_to(experiment),
            None => experiment,
        }
    }

    /// Stops preparing and returns what a later preparation can reuse: the experiment if the pilot run is complete, else
    /// the one before.
    pub fn give_up(self) -> Option<Experiment> {
        if self.is_complete() {
            Some(self.finish())
        } else {
            self.before.map(Earlier::into_experiment)
        }
    }
}
