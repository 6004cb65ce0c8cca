//! An experiment: one scenario simulated future by future, every option in every future, and reported at any time.

use crate::calibrate::{calibrate, calibrate_by};
use crate::constants::{Constants, Noise};
use crate::correction::Correction;
use crate::draw::Draws;
use crate::fault::Faults;
use crate::kernel::Kernel;
use crate::measure::{Measure, Track};
use crate::replicate::{simulate, simulate_pair};
use crate::report::Report;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::steady;
use crate::summary;
use crate::theory::Theory;
use crate::today::Today;
use crate::uncertainty::Uncertainty;

/// A scenario under simulation.
#[derive(Debug, Clone)]
pub struct Experiment {
    scenario: Scenario,
    constants: Constants,
    setting: Setting,
    correction: Correction,
    tracks: Vec<Vec<Track>>,
}

impl Experiment {
    /// Prepares `scenario`: solves for what makes today stand still.
    ///
    /// # Errors
    /// Returns a fault where nothing can make today what it is said to be.
    pub fn new(scenario: Scenario) -> Result<Self, Faults> {
        Self::with_constants(scenario, Constants::default())
    }

    /// The same under a theory of how people respond, which stays when the experiment is restarted.
    ///
    /// # Errors
    /// As [`Experiment::new`].
    pub fn under(scenario: Scenario, theory: Theory) -> Result<Self, Faults> {
        Self::with_constants(scenario, theory.constants())
    }

    /// The same under other behavioural constants than the published ones.
    ///
    /// # Errors
    /// As [`Experiment::new`].
    pub fn with_constants(scenario: Scenario, constants: Constants) -> Result<Self, Faults> {
        Self::prepare(scenario, constants, calibrate)
    }

    /// The same with a pilot of so many futures: rougher, and quicker where many constants are to be compared.
    ///
    /// # Errors
    /// As [`Experiment::new`].
    pub fn rough(scenario: Scenario, constants: Constants, pilot: u32) -> Result<Self, Faults> {
        Self::prepare(scenario, constants, |setting| calibrate_by(setting, pilot))
    }

    fn prepare(
        scenario: Scenario,
        constants: Constants,
        calibrate: impl FnOnce(&Setting) -> Correction,
    ) -> Result<Self, Faults> {
        let setting = Setting::new(&scenario, constants)?;
        steady::check(&setting)?;
        let correction = calibrate(&setting);
        Ok(Self {
            scenario,
            constants,
            setting,
            correction,
            tracks: Vec::new(),
        })
    }

    /// The same without chance: no luck, no errors of measurement, nobody leaves, and the constants are `constants` in every
    /// future; only who works there differs. Chance moves nothing, so there is nothing to correct for.
    ///
    /// # Errors
    /// As [`Experiment::new`].
    pub fn without_chance(scenario: Scenario, constants: Constants) -> Result<Self, Faults> {
        steady::check(&Setting::new(&scenario, constants)?)?;
        let constants = quiet(constants);
        let scenario = scenario.with_uncertainty(Uncertainty::Noise);
        let setting = Setting::new(&scenario, constants)?;
        Ok(Self {
            scenario,
            constants,
            correction: Correction::none(&setting),
            setting,
            tracks: Vec::new(),
        })
    }

    /// An experiment without chance begun again under other constants, which are taken as they are: as in a future that
    /// draws them, whether today is stable is not asked again.
    ///
    /// # Errors
    /// Returns a fault where today's integrated share cannot be reached under them.
    pub(crate) fn moved_to(&self, constants: Constants) -> Result<Self, Faults> {
        let constants = quiet(constants);
        let setting = Setting::new(&self.scenario, constants)?;
        Ok(Self {
            scenario: self.scenario.clone(),
            constants,
            correction: Correction::none(&setting),
            setting,
            tracks: Vec::new(),
        })
    }

    /// Another scenario, prepared with what is already known where today is the same in both.
    ///
    /// # Errors
    /// As [`Experiment::new`].
    pub fn restart(self, scenario: Scenario) -> Result<Self, Faults> {
        if !self.scenario.has_same_today(&scenario) {
            return Self::with_constants(scenario, self.constants);
        }
        let setting = Setting::new(&scenario, self.constants)?;
        Ok(Self {
            scenario,
            constants: self.constants,
            setting,
            correction: self.correction,
            tracks: Vec::new(),
        })
    }

    /// The scenario under simulation.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Simulates up to `futures` more of the replicates that the scenario asks for.
    pub fn advance(&mut self, futures: u32) {
        let done = self.done();
        let end = done
            .saturating_add(futures)
            .min(self.scenario.run.replicates);
        let seed = u64::from(self.scenario.run.seed);
        let (setting, correction) = (&self.setting, &self.correction);
        let mut next = done;
        while next < end {
            if next % 2 == 0 && next + 1 < end {
                let pair = simulate_pair(setting, correction, seed, next);
                self.tracks.extend(pair);
                next += 2;
            } else {
                self.tracks.push(simulate(setting, correction, seed, next));
                next += 1;
            }
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

    /// The futures so far: by replicate, then by option, today first.
    pub fn tracks(&self) -> &[Vec<Track>] {
        &self.tracks
    }

    /// Asks how things stand today in future number `replicate`, before anything happens.
    pub(crate) fn stand<T>(&self, replicate: u32, ask: impl FnOnce(&Setting, &Today) -> T) -> T {
        let seed = u64::from(self.scenario.run.seed);
        let setting = self.setting.drawn(seed, replicate);
        let draws = [Draws::new(seed, replicate)];
        ask(&setting, &Today::solve(&setting, &self.correction, &draws))
    }

    /// What a program in another language needs to do the core of the work.
    pub fn kernel(&self) -> Kernel {
        Kernel::new(&self.setting, &self.correction)
    }

    /// What the futures so far say; nothing, as long as there are none.
    pub fn report(&self) -> Report {
        self.report_on(&Measure::ALL)
    }

    /// The same with bands of some measures only, and of net: quicker by as much as is left out.
    pub fn report_on(&self, measures: &[Measure]) -> Report {
        summary::report(&self.scenario, &self.constants, &self.tracks, measures)
    }
}

/// The same constants in a world without surprises.
fn quiet(constants: Constants) -> Constants {
    Constants {
        noise: Noise::NONE,
        ..constants
    }
}
