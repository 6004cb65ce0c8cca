//! Simulates the scenario of a study and reads its observables, one number a replicate.

use std::num::NonZeroU32;

use crate::constants::table::Constants;
use crate::evidence::baseline_probe;
use crate::evidence::observable::{Observable, Probe};
use crate::experiment::Experiment;
use crate::experiment::settings::Settings;
use crate::input::fault::Faults;
use crate::mechanism::indicator::Row;
use crate::scenario::Scenario;

/// A setting with all its options simulated.
#[derive(Debug)]
pub struct SimulatedSetting {
    experiment: Experiment,
}

impl SimulatedSetting {
    /// Simulates `futures` futures of `scenario` under `constants`.
    ///
    /// # Errors
    /// As [`Experiment::with_settings`].
    pub fn new(scenario: &Scenario, constants: &Constants, futures: u32) -> Result<Self, Faults> {
        let mut form = scenario.form().clone();
        form.run.replicates = futures;
        let settings = Settings::from(*constants).with_pilot(NonZeroU32::new(futures));
        let mut experiment = Experiment::with_settings(Scenario::check(form)?, settings)?;
        experiment.advance(futures);
        Ok(Self { experiment })
    }

    /// Position of the option called `name`, today's first.
    fn option(&self, name: &str) -> usize {
        let arms = self.experiment.scenario().arms();
        arms.iter().position(|arm| arm.name == name).unwrap_or(0)
    }

    /// What `observable` is under `option`, averaged over `weeks` (first and last, from 1), by future.
    pub fn by_future(&self, observable: Observable, option: &str, weeks: [u32; 2]) -> Vec<f64> {
        let option = self.option(option);
        match observable {
            Observable::Week(measure) => {
                let [first, last] = weeks.map(|week| week as usize);
                let mean = |rows: &[Row]| {
                    let window = &rows[first - 1..last.min(rows.len())];
                    window.iter().map(|row| row[measure as usize]).sum::<f64>()
                        / window.len() as f64
                };
                let tracks = self.experiment.tracks().iter();
                tracks.map(|tracks| mean(&tracks[option].rows)).collect()
            }
            Observable::Probe(Probe::PeerResponse) => self.probed(baseline_probe::peer_response),
            Observable::Probe(Probe::TeamMatesWeight) => {
                self.probed(baseline_probe::team_mates_weight)
            }
        }
    }

    fn probed(
        &self,
        probe: fn(&crate::setup::Derived, &crate::mechanism::baseline::Baseline) -> f64,
    ) -> Vec<f64> {
        let futures = 0..self.experiment.done();
        futures
            .map(|replicate| self.experiment.with_baseline(replicate, probe))
            .collect()
    }

    /// What 10 % more own work and 10 % more help are perceived to earn under `option` when it starts.
    pub fn perceived_pay(&self, option: &str) -> baseline_probe::PerceivedPay {
        let option = self.option(option);
        self.experiment.with_baseline(0, |derived, today| {
            baseline_probe::perceived_pay(derived, today, option)
        })
    }
}
