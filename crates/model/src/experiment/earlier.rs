//! An earlier experiment as a cache for a later one: what of its results is the same, and how it is taken over.

use crate::experiment::Experiment;
use crate::experiment::expected_pay::known_from;
use crate::experiment::settings::Settings;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::setup::pay_change::PayChange;

/// An earlier experiment whose results a [`Preparation`](crate::Preparation) may reuse.
///
/// It brings along how that is done. A program that never makes one holds no code for it: in the browser that code is
/// loaded after the first answer.
#[derive(Debug, Clone)]
pub struct Earlier {
    experiment: Experiment,
    shares_baseline: fn(&Experiment, &Scenario, &Settings) -> bool,
    hand_over: fn(Experiment, Experiment) -> Experiment,
    known_pay: fn(&Setup, &Setup) -> Vec<Option<PayChange>>,
}

impl From<Experiment> for Earlier {
    fn from(experiment: Experiment) -> Self {
        Self {
            experiment,
            shares_baseline: Experiment::has_same_baseline,
            hand_over: Experiment::reusing,
            known_pay: known_from,
        }
    }
}

impl Earlier {
    /// The drift of chance alone as its pilot run has found it, if a pilot run for `scenario` under `settings` would find
    /// the same.
    pub(crate) fn correction_for(
        &self,
        scenario: &Scenario,
        settings: &Settings,
    ) -> Option<&NoiseCorrection> {
        let shared = (self.shares_baseline)(&self.experiment, scenario, settings);
        shared.then(|| self.experiment.correction())
    }

    /// What it knows each option of `setup` to make of expected pay, by number, if it is of the same today as `scenario` under
    /// equal `settings`.
    pub(crate) fn pay_for(
        &self,
        scenario: &Scenario,
        settings: &Settings,
        setup: &Setup,
    ) -> Vec<Option<PayChange>> {
        if (self.shares_baseline)(&self.experiment, scenario, settings) {
            (self.known_pay)(self.experiment.setup(), setup)
        } else {
            Vec::new()
        }
    }

    /// `experiment` with what can be reused.
    pub(crate) fn hand_over_to(self, experiment: Experiment) -> Experiment {
        (self.hand_over)(experiment, self.experiment)
    }

    /// The experiment itself.
    pub(crate) fn into_experiment(self) -> Experiment {
        self.experiment
    }
}
