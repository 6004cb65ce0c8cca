//! An experiment: one scenario simulated future by future, every option in every future, and reported at any time.

use std::collections::BTreeMap;

use crate::barrier::Barrier;
use crate::correction::Correction;
use crate::draw::Draws;
use crate::fault::Faults;
use crate::futures::Futures;
use crate::kernel::Kernel;
use crate::lane::Lane;
use crate::measure::{Measure, Track};
use crate::memory::Memory;
use crate::passage::months_of;
use crate::preparation::Preparation;
use crate::relief::relieve;
use crate::replicate::Outlook;
use crate::report::{Relief, Report};
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::settings::Settings;
use crate::stretch::Stretch;
use crate::summary;
use crate::today::Today;

/// A scenario under simulation.
#[derive(Debug, Clone)]
pub struct Experiment {
    scenario: Scenario,
    settings: Settings,
    setting: Setting,
    correction: Correction,
    tracks: Vec<Vec<Track>>,
    /// Futures that came before those that stand in front of them, by the number of their first.
    ahead: BTreeMap<u32, Futures>,
    memory: Memory,
    /// What today would be without each barrier alone, as far as that is worked out.
    reliefs: Vec<Relief>,
}

/// Why futures cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stray {
    /// Some of them are there already.
    #[error("some of these futures are there already")]
    Twice,
    /// They are of another scenario.
    #[error("these futures are of another scenario")]
    Foreign,
}

impl Experiment {
    /// Prepares `scenario` with the default [`Settings`].
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn new(scenario: Scenario) -> Result<Self, Faults> {
        Self::with_settings(scenario, Settings::default())
    }

    /// Prepares `scenario` at once, which makes the whole pilot run. Use a [`Preparation`] to do it in small steps or to
    /// reuse results of an earlier experiment.
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn with_settings(scenario: Scenario, settings: Settings) -> Result<Self, Faults> {
        Preparation::new(scenario, settings, None).map(Preparation::finish)
    }

    /// Puts together what a [`Preparation`] has worked out; no replicate is simulated yet.
    pub(crate) fn assemble(
        scenario: Scenario,
        settings: Settings,
        setting: Setting,
        correction: Correction,
    ) -> Self {
        Self {
            scenario,
            settings,
            setting,
            correction,
            tracks: Vec::new(),
            ahead: BTreeMap::new(),
            memory: Memory::default(),
            reliefs: Vec::new(),
        }
    }

    /// Reuses results of `before`: costs of barriers, and simulated replicates of options whose setup is unchanged. Does
    /// nothing if settings, baseline or seed differ; another horizon keeps the costs of barriers alone.
    pub(crate) fn reusing(mut self, before: Self) -> Self {
        let (run, other) = (&self.scenario.run, &before.scenario.run);
        if run.seed == other.seed && before.has_same_baseline(&self.scenario, &self.settings) {
            self.reliefs.clone_from(&before.reliefs);
            if run.weeks == other.weeks {
                self.memory = before.into_memory(&self.setting);
            }
        }
        self
    }

    /// Whether a pilot run for `scenario` under `settings` would find what this experiment's has found.
    pub(crate) fn has_same_baseline(&self, scenario: &Scenario, settings: &Settings) -> bool {
        self.settings == *settings && self.scenario.has_same_today(scenario)
    }

    fn into_memory(self, setting: &Setting) -> Memory {
        let places = self.setting.arms.iter();
        let places = places.map(|arm| setting.arms.iter().position(|other| other == arm));
        let places: Vec<Option<usize>> = places.collect();
        let mut memory = self.memory.moved(&places);
        let done = Futures {
            first: 0,
            tracks: self.tracks,
        };
        for futures in std::iter::once(done).chain(self.ahead.into_values()) {
            memory.learn(futures, &places);
        }
        memory
    }

    /// What an earlier experiment has found out of future number `replicate` under option number `option`.
    pub(crate) fn recall(&self, replicate: u32, option: usize) -> Option<&Track> {
        self.memory.recall(replicate, option)
    }

    /// The scenario under simulation.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// What makes today stand still in spite of chance.
    pub(crate) fn correction(&self) -> &Correction {
        &self.correction
    }

    /// Simulates up to `futures` more of the replicates that the scenario asks for.
    pub fn advance(&mut self, futures: u32) {
        let end = self
            .done()
            .saturating_add(futures)
            .min(self.scenario.run.replicates);
        while self.done() < end {
            let there = self.ahead.keys().next().copied();
            let mut stretch = Stretch::new(self.done()..there.unwrap_or(end).min(end));
            while !stretch.is_complete() {
                stretch.step(self);
            }
            self.tracks.extend(stretch.futures().tracks);
            self.close_up();
        }
    }

    /// Takes in futures that were simulated apart, on any machine and in any order.
    ///
    /// # Errors
    /// Returns why not, and takes in none of them: some are there already, or they are of another scenario.
    pub fn merge(&mut self, futures: Futures) -> Result<(), Stray> {
        if !self.fits(&futures) {
            return Err(Stray::Foreign);
        }
        let range = futures.range();
        let overlaps = |other: &Futures| {
            let other = other.range();
            range.start < other.end && other.start < range.end
        };
        if range.start < self.done() || self.ahead.values().any(overlaps) {
            return Err(Stray::Twice);
        }
        if !range.is_empty() {
            self.ahead.insert(range.start, futures);
        }
        self.close_up();
        Ok(())
    }

    /// Moves up what was ahead and no longer is.
    fn close_up(&mut self) {
        while let Some(next) = self.ahead.remove(&self.done()) {
            self.tracks.extend(next.tracks);
        }
    }

    fn fits(&self, futures: &Futures) -> bool {
        let weeks = self.setting.weeks;
        let passages = months_of(weeks) * self.setting.network.paths.len();
        let lived = |track: &Track| track.rows.len() == weeks && track.passages.len() == passages;
        let whole = |future: &Vec<Track>| {
            future.len() == self.setting.arms.len() && future.iter().all(lived)
        };
        futures.range().end <= self.scenario.run.replicates && futures.tracks.iter().all(whole)
    }

    /// Future number `first` before anything happens, and those beside it.
    pub(crate) fn outlook<L: Lane>(&self, first: u32) -> Outlook<L> {
        let seed = u64::from(self.scenario.run.seed);
        Outlook::new(&self.setting, &self.correction, seed, first)
    }

    /// What happens in futures under option number `option`; none if there is no such option.
    pub(crate) fn follow<L: Lane>(
        &self,
        outlook: &Outlook<L>,
        option: usize,
    ) -> Option<L::Each<Track>> {
        outlook.follow(&self.correction, option)
    }

    /// Futures simulated so far, up to the first that is missing.
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

    /// Works out what today would be without the next barrier, each alone; a report says it from then on. It takes about as
    /// long as an option of a future.
    pub fn weigh(&mut self) {
        if let Some(barrier) = Barrier::ALL.get(self.reliefs.len()) {
            let seed = u64::from(self.scenario.run.seed);
            self.reliefs.push(relieve(&self.setting, seed, *barrier));
        }
    }

    /// Whether that is worked out for all barriers.
    pub fn is_weighed(&self) -> bool {
        self.reliefs.len() == Barrier::ALL.len()
    }

    /// What was worked out before the first future.
    #[cfg(feature = "plain")]
    pub(crate) fn prepared(&self) -> (&Setting, &Correction) {
        (&self.setting, &self.correction)
    }

    /// What a program in another language needs to do the core of the work.
    pub fn kernel(&self) -> Kernel {
        Kernel::new(&self.setting, &self.correction)
    }

    /// What the futures so far say; nothing, as long as there are none.
    pub fn report(&self) -> Report {
        self.report_on(&Measure::ALL)
    }

    /// The same with bands of some `measures` only, and of net, on which the rest hangs: quicker by as much as is left out.
    pub fn report_on(&self, measures: &[Measure]) -> Report {
        let constants = &self.settings.constants;
        Report {
            reliefs: if self.is_weighed() {
                self.reliefs.clone()
            } else {
                Vec::new()
            },
            ..summary::report(&self.scenario, constants, &self.tracks, measures)
        }
    }
}
