//! An experiment: one scenario simulated replicate by replicate, all options in each with common random numbers, and
//! reported at any time.

pub(crate) mod barrier_cost;
pub(crate) mod baseline_error;
pub(crate) mod batch;
pub(crate) mod cache;
pub(crate) mod earlier;
pub(crate) mod expected_pay;
pub(crate) mod export;
pub(crate) mod flips;
pub(crate) mod goal_odds;
pub(crate) mod pilot;
pub(crate) mod preparation;
pub(crate) mod replicate;
pub(crate) mod results;
pub(crate) mod settings;
pub(crate) mod stability;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::experiment::barrier_cost::barrier_cost;
use crate::experiment::baseline_error::BaselineError;
use crate::experiment::batch::Batch;
use crate::experiment::cache::Cache;
use crate::experiment::export::ModelExport;
use crate::experiment::flips::FlipSearch;
use crate::experiment::preparation::Preparation;
use crate::experiment::replicate::ReplicateGroup;
use crate::experiment::results::ReplicateResults;
use crate::experiment::settings::Settings;
use crate::input::barrier::Barrier;
use crate::math::rng::Draws;
use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::Baseline;
use crate::mechanism::indicator::{Indicator, Track};
use crate::mechanism::journey_month::months_of;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::report::{BarrierCost, Report};
use crate::report::{flip, summary};
use crate::scenario::Scenario;
use crate::setup::{Derived, Setup};

/// Simulates a scenario replicate by replicate, every option with common random numbers, and summarises what it has so far.
///
/// Call [`Experiment::advance`] until [`Experiment::is_complete`], or let workers simulate [`Batch`]es and
/// [`Experiment::merge`] their results in any order: the report is the same to the last bit.
#[derive(Debug, Clone)]
pub struct Experiment {
    scenario: Scenario,
    settings: Settings,
    setup: Arc<Setup>,
    correction: NoiseCorrection,
    tracks: Vec<Vec<Track>>,
    /// Merged replicates behind a gap, by the number of their first.
    ahead: BTreeMap<u32, ReplicateResults>,
    /// Replicates that earlier experiments have simulated.
    cache: Cache,
    /// Costs of barriers computed so far, in the order of [`Barrier::ALL`].
    barrier_costs: Vec<BarrierCost>,
    /// The search for what flips the answer, once it has begun.
    flips: Option<Box<FlipSearch>>,
}

/// Why replicates cannot be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// Some of them are simulated or merged already.
    #[error("some of these futures are there already")]
    AlreadyMerged,
    /// They are of another scenario, or beyond the number it asks for.
    #[error("these futures are of another scenario")]
    Foreign,
}

impl Experiment {
    /// Prepares `scenario` with the default [`Settings`].
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn new(scenario: Scenario) -> Result<Self, BaselineError> {
        Self::with_settings(scenario, Settings::default())
    }

    /// Prepares `scenario` at once, which makes the whole pilot run. Use a [`Preparation`] to do it in small steps or to
    /// reuse results of an earlier experiment.
    ///
    /// # Errors
    /// As [`Preparation::new`].
    pub fn with_settings(scenario: Scenario, settings: Settings) -> Result<Self, BaselineError> {
        Preparation::new(scenario, settings, None).map(Preparation::finish)
    }

    /// Assembles the results of a [`Preparation`]; no replicate is simulated yet.
    pub(crate) fn assemble(
        scenario: Scenario,
        settings: Settings,
        setup: Arc<Setup>,
        correction: NoiseCorrection,
    ) -> Self {
        Self {
            scenario,
            settings,
            setup,
            correction,
            tracks: Vec::new(),
            ahead: BTreeMap::new(),
            cache: Cache::default(),
            barrier_costs: Vec::new(),
            flips: None,
        }
    }

    /// Reuses results of `before`: costs of barriers, and simulated replicates of options whose setup is unchanged. Does
    /// nothing if settings, baseline or seed differ; another horizon keeps the costs of barriers alone.
    pub(crate) fn reusing(mut self, before: Self) -> Self {
        let (run, other) = (&self.scenario.run, &before.scenario.run);
        if run.seed == other.seed && before.has_same_baseline(&self.scenario, &self.settings) {
            self.barrier_costs.clone_from(&before.barrier_costs);
            if run.weeks == other.weeks {
                self.cache = before.into_cache(&self.setup);
            }
        }
        self
    }

    /// Whether a pilot run for `scenario` under `settings` would find what this experiment's has found.
    pub(crate) fn has_same_baseline(&self, scenario: &Scenario, settings: &Settings) -> bool {
        self.settings == *settings && self.scenario.has_same_today(scenario)
    }

    /// Everything simulated so far, by the options of `setup`.
    fn into_cache(self, setup: &Setup) -> Cache {
        let places = self.setup.arms.iter();
        let places = places.map(|arm| setup.arms.iter().position(|other| other == arm));
        let places: Vec<Option<usize>> = places.collect();
        let mut cache = self.cache.renumbered(&places);
        let done = ReplicateResults {
            first: 0,
            tracks: self.tracks,
        };
        for futures in std::iter::once(done).chain(self.ahead.into_values()) {
            cache.insert(futures, &places);
        }
        cache
    }

    /// The track of replicate number `replicate` under option number `option`, if an earlier experiment has simulated it.
    pub(crate) fn cached(&self, replicate: u32, option: usize) -> Option<&Track> {
        self.cache.get(replicate, option)
    }

    /// How many options each replicate is simulated under, today among them.
    pub(crate) fn options(&self) -> usize {
        self.setup.arms.len()
    }

    /// The validated scenario that is simulated.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The compiled scenario.
    pub(crate) fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The drift of chance alone, as the pilot run has found it.
    pub(crate) fn correction(&self) -> &NoiseCorrection {
        &self.correction
    }

    /// Simulates `futures` more replicates, or as many as are missing of those that the scenario asks for.
    pub fn advance(&mut self, futures: u32) {
        let end = self
            .done()
            .saturating_add(futures)
            .min(self.scenario.run.replicates);
        while self.done() < end {
            let there = self.ahead.keys().next().copied();
            let mut batch = Batch::new(self.done()..there.unwrap_or(end).min(end));
            while !batch.is_complete() {
                batch.step(self);
            }
            self.tracks.extend(batch.futures().tracks);
            self.close_up();
        }
    }

    /// Adds replicates simulated by another copy of this experiment, on any machine and in any order.
    ///
    /// # Errors
    /// Adds none of them and returns why if some are there already or they do not fit the scenario.
    pub fn merge(&mut self, futures: ReplicateResults) -> Result<(), MergeError> {
        if !self.fits(&futures) {
            return Err(MergeError::Foreign);
        }
        let range = futures.range();
        let overlaps = |other: &ReplicateResults| {
            let other = other.range();
            range.start < other.end && other.start < range.end
        };
        if range.start < self.done() || self.ahead.values().any(overlaps) {
            return Err(MergeError::AlreadyMerged);
        }
        if !range.is_empty() {
            self.ahead.insert(range.start, futures);
        }
        self.close_up();
        Ok(())
    }

    /// Takes over merged replicates that no gap separates any more.
    fn close_up(&mut self) {
        while let Some(next) = self.ahead.remove(&self.done()) {
            self.tracks.extend(next.tracks);
        }
    }

    fn fits(&self, futures: &ReplicateResults) -> bool {
        let weeks = self.setup.weeks;
        let journey_months = months_of(weeks) * self.setup.network.paths.len();
        let result = |track: &Track| {
            track.rows.len() == weeks && track.journey_months.len() == journey_months
        };
        let whole = |future: &Vec<Track>| {
            future.len() == self.setup.arms.len() && future.iter().all(result)
        };
        futures.range().end <= self.scenario.run.replicates && futures.tracks.iter().all(whole)
    }

    /// Replicate number `first`, and those simulated side by side with it, before the first week.
    pub(crate) fn group<L: SimdFloat>(&self, first: u32) -> ReplicateGroup<L> {
        let seed = u64::from(self.scenario.run.seed);
        ReplicateGroup::new(&self.setup, &self.correction, seed, first)
    }

    /// Number of replicates simulated so far, up to the first gap.
    pub fn done(&self) -> u32 {
        self.tracks.len() as u32
    }

    /// Whether all replicates that the scenario asks for are simulated.
    pub fn is_complete(&self) -> bool {
        self.done() >= self.scenario.run.replicates
    }

    /// Tracks of the replicates so far: by replicate, then by option, today first.
    pub fn tracks(&self) -> &[Vec<Track>] {
        &self.tracks
    }

    /// Passes what follows from the constants and the baseline of replicate number `replicate` to `ask`.
    pub(crate) fn with_baseline<T>(
        &self,
        replicate: u32,
        ask: impl FnOnce(&Derived, &Baseline) -> T,
    ) -> T {
        let seed = u64::from(self.scenario.run.seed);
        let derived = Derived::drawn(&self.setup, seed, |_| replicate);
        let draws = [Draws::new(seed, replicate)];
        ask(
            &derived,
            &Baseline::solve(&derived, &self.correction, &draws),
        )
    }

    /// Computes the cost of the next barrier; call it until [`Experiment::has_barrier_costs`], since a report holds these costs only
    /// when all are known. A call takes about as long as one option of one replicate.
    pub fn compute_barrier_cost(&mut self) {
        if let Some(barrier) = Barrier::ALL.get(self.barrier_costs.len()) {
            let seed = u64::from(self.scenario.run.seed);
            self.barrier_costs
                .push(barrier_cost(&self.setup, seed, *barrier));
        }
    }

    /// Whether the costs of all barriers are computed.
    pub fn has_barrier_costs(&self) -> bool {
        self.barrier_costs.len() == Barrier::ALL.len()
    }

    /// Takes the next step of the search for what flips the answer: one option simulated without chance, or less. Call it
    /// until [`Experiment::has_flips`] once all replicates are simulated; before, it does nothing.
    pub fn step_flips(&mut self) {
        if self.has_flips() || !self.is_complete() {
            return;
        }
        let begin = || FlipSearch::new(&self.scenario, &self.setup, &self.tracks);
        self.flips.get_or_insert_with(|| Box::new(begin())).step();
    }

    /// Whether it is known what flips the answer, or that nothing can be said: constants are not drawn, or the replicates
    /// that the scenario asks for are too few.
    pub fn has_flips(&self) -> bool {
        let is_over = self.flips.as_ref().is_some_and(|search| search.is_over());
        is_over || (self.is_complete() && !flip::is_possible(&self.scenario, self.tracks.len()))
    }

    /// Works out what a report holds beside the replicates, all at once: the costs of barriers and what flips the answer.
    pub fn complete_analysis(&mut self) {
        while !self.has_barrier_costs() {
            self.compute_barrier_cost();
        }
        while self.is_complete() && !self.has_flips() {
            self.step_flips();
        }
    }

    /// The compiled scenario and the correction that all replicates share.
    #[cfg(any(test, feature = "reference"))]
    pub(crate) fn prepared(&self) -> (&Arc<Setup>, &NoiseCorrection) {
        (&self.setup, &self.correction)
    }

    /// The constants and derived numbers with which programs in other languages simulate the core of the model.
    pub fn export(&self) -> ModelExport {
        ModelExport::new(&Derived::central(&self.setup), &self.correction)
    }

    /// Summarises the replicates so far; the report is empty as long as there are none.
    pub fn report(&self) -> Report {
        self.report_on(&Indicator::ALL)
    }

    /// Summarises the replicates so far with quantile bands of `measures` and of net only, which is quicker than all bands.
    pub fn report_on(&self, measures: &[Indicator]) -> Report {
        let mut report = self.summary_on(measures);
        self.add_analysis(&mut report);
        report
    }

    /// As [`Self::report_on`], but for thresholds and the costs of barriers, which [`Self::add_analysis`] adds. Use both
    /// where the code of the second is loaded later than that of the first.
    pub fn summary_on(&self, measures: &[Indicator]) -> Report {
        summary::report(&self.scenario, &self.setup, &self.tracks, measures)
    }

    /// Adds to a report of [`Self::summary_on`] what flips the answer and what moves it most without, once that is known,
    /// and the costs of barriers once all are computed.
    pub fn add_analysis(&self, report: &mut Report) {
        if self.has_flips() {
            let comparison = &mut report.comparison;
            let add = |search: &FlipSearch| search.add_to(&mut comparison.options);
            comparison.tried = Some(self.flips.as_deref().map_or(0, add));
        }
        if self.has_barrier_costs() {
            report.barrier_costs.clone_from(&self.barrier_costs);
        }
    }

    /// Whether [`Self::add_analysis`] may add anything to a report.
    pub fn can_be_analysed(&self) -> bool {
        self.is_complete() || self.has_barrier_costs()
    }
}
