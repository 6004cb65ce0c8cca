//! Works out joint goals of equal odds: for each option the level that 6 in 10 of its own futures reach.
//!
//! A future reaches a goal where what it counts is on average at least what it asks for, over all weeks in which it asks for
//! the level that it ends at: true results, without errors of measurement. Where the horizon or a trial ends before, the last
//! pay period counts. A goal itself changes what people do, so every level that is tried is simulated anew.

use std::sync::Arc;

use crate::codec::{Codec, Reader};
use crate::experiment::Experiment;
use crate::experiment::expected_pay::expect_pay;
use crate::experiment::replicate::ReplicateGroup;
use crate::input::fault::{Fault, Faults};
use crate::input::plan::{Goal, JointMetric};
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::measurement::{metric, target};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::setup::{ArmSetup, Setup};

/// Share of an option's own futures that reach its goal where goals have the same odds.
pub const GOAL_ODDS: f64 = 0.6;
/// Seed of the futures in which goals are worked out, so that another seed changes no goal. No scenario can have it:
/// scenarios' seeds fit into 32 bits.
const SEED: u64 = 1 << 41;
/// Futures in which a level is tried.
const FUTURES: u32 = 192;
/// Levels are whole multiples of one by this: a point more or less moves the odds of a starter by up to three in ten.
const PER_MILLE: f64 = 1000.0;
/// Every so many levels that are tried, the middle of what is left is, so that the search ends wherever the odds jump.
const HALVE_EVERY: u32 = 4;

/// Why goals cannot be worked out. It is made of numbers and says its sentence only where one is shown.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{}", self.fault())]
pub enum GoalError {
    /// No option's plan has a joint goal.
    Missing,
    /// No level that a goal may end at has such odds: the least is reached too seldom, or the greatest too often, as where
    /// nothing moves what the goal counts.
    Unmoved {
        /// Number of the option, from 0 beside today.
        option: u32,
        /// The least or the greatest level.
        level: f64,
        /// Share of the option's futures that reach it.
        reached: f64,
    },
}

/// Levels of goals by option, none for an option without a joint goal, or why there are none.
pub type GoalLevels = Result<Vec<Option<f64>>, GoalError>;

impl Codec for GoalError {
    fn write(&self, out: &mut Vec<u8>) {
        match *self {
            Self::Missing => out.push(0),
            Self::Unmoved {
                option,
                level,
                reached,
            } => {
                out.push(1);
                option.write(out);
                level.write(out);
                reached.write(out);
            }
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Missing,
            1 => Self::Unmoved {
                option: Codec::read(bytes),
                level: Codec::read(bytes),
                reached: Codec::read(bytes),
            },
            _ => {
                bytes.mark_corrupt();
                Self::Missing
            }
        }
    }
}

impl GoalError {
    fn fault(self) -> Fault {
        match self {
            Self::Missing => Fault::new(
                "options",
                "without a joint goal",
                "at least one option whose plan has a joint goal",
            ),
            Self::Unmoved {
                option,
                level,
                reached,
            } => Fault::new(
                format!("options[{option}].goal"),
                format!("{level}, reached by {:.0} % of futures", 100.0 * reached),
                "a level that 60 % of an option's futures reach, or `goals` other than `same_odds`",
            ),
        }
    }
}

impl From<GoalError> for Faults {
    fn from(error: GoalError) -> Self {
        error.fault().into()
    }
}

/// Works out a goal for every option of a scenario whose plan has one. [`Form::set_goals`](crate::Form::set_goals) puts them
/// into a form.
///
/// Call [`GoalSearch::step`] until [`GoalSearch::is_over`], then [`GoalSearch::finish`]. What it finds depends on the
/// scenario but for its seed, its number of futures, and the levels that stand in it.
#[derive(Debug, Clone)]
pub struct GoalSearch {
    setup: Arc<Setup>,
    correction: NoiseCorrection,
    /// Goals of the options so far, in their order; none where a plan has no joint goal.
    found: Vec<Option<f64>>,
    /// The option at hand.
    levels: Option<Levels>,
    error: Option<GoalError>,
}

/// Levels tried for one option, in thousandths.
#[derive(Debug, Clone)]
struct Levels {
    /// The least and the greatest that a goal may end at.
    ends: [u32; 2],
    /// The highest that is known to be reached, once the least is.
    low: u32,
    /// The lowest that is known not to be, or beyond the greatest.
    high: u32,
    tried: u32,
    /// The level at hand.
    level: u32,
    setup: Arc<Setup>,
    /// How each future fares at it so far.
    attainment: Vec<f64>,
}

impl GoalSearch {
    /// Begins to work out the goals of what `experiment` simulates; whether it has begun to does not matter.
    ///
    /// # Errors
    /// Returns [`GoalError::Missing`] if no option has a goal.
    pub fn new(experiment: &Experiment) -> Result<Self, GoalError> {
        let setup = &experiment.setup;
        if setup.arms.iter().all(|arm| arm.plan.goal().is_none()) {
            return Err(GoalError::Missing);
        }
        Ok(Self {
            setup: Arc::clone(setup),
            correction: experiment.correction().clone(),
            found: Vec::new(),
            levels: None,
            error: None,
        })
    }

    /// Whether all goals are worked out, or one cannot be.
    pub fn is_over(&self) -> bool {
        self.error.is_some() || self.done() >= self.options()
    }

    /// Options of the scenario beside today.
    pub fn options(&self) -> usize {
        self.setup.arms.len() - 1
    }

    /// Options that are done with.
    pub fn done(&self) -> usize {
        self.found.len()
    }

    /// Simulates a few futures of the option at hand; does nothing once the search is over.
    pub fn step(&mut self) {
        if self.is_over() {
            return;
        }
        let Some(mut levels) = self.levels.take().or_else(|| self.begin()) else {
            self.found.push(None);
            return;
        };
        levels.simulate(&self.correction);
        if levels.attainment.len() < FUTURES as usize {
            self.levels = Some(levels);
            return;
        }
        match levels.judge() {
            Err((level, reached)) => {
                let option = self.found.len() as u32;
                self.error = Some(GoalError::Unmoved {
                    option,
                    level,
                    reached,
                });
            }
            Ok(Some(level)) => self.found.push(Some(level)),
            Ok(None) => {
                levels.setup = self.setup_at(level(levels.level));
                self.levels = Some(levels);
            }
        }
    }

    /// The levels that the goals of the options end at, in their order; none for an option without one.
    ///
    /// # Errors
    /// Returns [`GoalError::Unmoved`] if an option's cannot be worked out.
    pub fn finish(mut self) -> GoalLevels {
        while !self.is_over() {
            self.step();
        }
        self.error.map_or(Ok(self.found), Err)
    }

    /// Takes the next step towards the goals of `experiment`, beginning with the first if there is no `search` yet. The
    /// levels, as [`GoalSearch::finish`] gives them, once all are there; then there is no search any more.
    pub fn advance(search: &mut Option<Box<Self>>, experiment: &Experiment) -> Option<GoalLevels> {
        match search.take() {
            Some(found) if found.is_over() => return Some(found.finish()),
            Some(mut found) => {
                found.step();
                *search = Some(found);
            }
            None => match Self::new(experiment) {
                Ok(begun) => *search = Some(Box::new(begun)),
                Err(error) => return Some(Err(error)),
            },
        }
        None
    }

    /// The next option before anything is tried; none if its plan has no joint goal.
    fn begin(&self) -> Option<Levels> {
        let goal = self.setup.arms[self.found.len() + 1].plan.goal()?;
        let parameter = goal.metric.parameter();
        let least = match goal.metric {
            JointMetric::IntegratedJourneys(_) => {
                thousandths(self.setup.organisation.integrated_today) + 1
            }
            JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => {
                thousandths(parameter.min)
            }
        };
        let most = thousandths(parameter.max);
        Some(Levels {
            ends: [least, most],
            low: least,
            high: most + 1,
            tried: 0,
            level: least,
            setup: self.setup_at(level(least)),
            attainment: Vec::new(),
        })
    }

    /// Today, and the option at hand with a goal that ends at `level`.
    fn setup_at(&self, level: f64) -> Arc<Setup> {
        let mut setup = Setup::clone(&self.setup);
        setup.arms.swap(1, self.found.len() + 1);
        setup.arms.truncate(2);
        if let Some(goal) = &mut setup.arms[1].plan.plan.goal {
            goal.metric = goal.metric.with_target(level);
        }
        // Another goal brings another bonus.
        expect_pay(setup, Vec::new())
    }
}

impl Levels {
    /// Simulates the next futures, as many as stand side by side.
    fn simulate(&mut self, correction: &NoiseCorrection) {
        let first = self.attainment.len() as u32;
        let group = ReplicateGroup::<Lanes>::new(&self.setup, correction, SEED, first);
        let attained = attainment(&group, &self.setup.arms[1], self.setup.weeks);
        self.attainment.extend(attained);
    }

    /// Judges the level at hand by its futures: the level that the goal is to end at, once it is known, or else another one
    /// is at hand.
    ///
    /// # Errors
    /// Returns the least level and the share of futures that reach it, if these are too few, or the greatest, if enough do.
    fn judge(&mut self) -> Result<Option<f64>, (f64, f64)> {
        let attainment = std::mem::take(&mut self.attainment);
        let reach = attainment.iter().filter(|it| **it >= 1.0).count() as f64;
        let share = reach / attainment.len() as f64;
        let is_reached = share >= GOAL_ODDS;
        if self.level == self.ends[usize::from(is_reached)] {
            return Err((level(self.level), share));
        }
        if is_reached {
            self.low = self.level;
        } else {
            self.high = self.level;
        }
        if self.high - self.low <= 1 {
            return Ok(Some(level(self.low)));
        }
        let likely = reached_by_share(&attainment) * level(self.level);
        self.tried += 1;
        let next = if self.tried.is_multiple_of(HALVE_EVERY) {
            u32::midpoint(self.low, self.high)
        } else {
            thousandths(likely)
        };
        self.level = next.max(self.low + 1).min(self.high - 1);
        Ok(None)
    }
}

/// The attainment that as many of the futures reach as reach a goal. Their few numbers are counted and not sorted, which
/// would be more code for a worker.
fn reached_by_share(attainment: &[f64]) -> f64 {
    let wanted = GOAL_ODDS * attainment.len() as f64;
    let reached = |it: &&f64| attainment.iter().filter(|other| *other >= it).count() as f64;
    let enough = attainment.iter().filter(|it| reached(it) >= wanted);
    enough.fold(0.0, |most, it| most.max(*it))
}

fn level(thousandths: u32) -> f64 {
    f64::from(thousandths) / PER_MILLE
}

/// Whole thousandths of a level.
fn thousandths(level: f64) -> u32 {
    (level * PER_MILLE + 1e-6) as u32
}

/// What the goal counts on average in each of the futures of an option, as a multiple of what it asks for.
fn attainment<L: SimdFloat>(group: &ReplicateGroup<L>, arm: &ArmSetup, weeks: usize) -> Vec<f64> {
    let Some(goal) = arm.plan.goal().copied() else {
        return Vec::new();
    };
    let from = first_week(arm, &goal, weeks);
    let end = last_week(arm, weeks);
    let mut sums = vec![(0.0, 0.0); L::LANES];
    let mut week = 0;
    group.simulate_watched(1, &mut |context, world, _| {
        if (from..end).contains(&week) {
            for (future, (reached, asked)) in sums.iter_mut().enumerate() {
                let today = context.derived.integrated.extract(future);
                *reached += metric(goal.metric, &world.outcome, world.contribution, future);
                *asked += target(&goal, today, week.saturating_sub(arm.pay_from));
            }
        }
        week += 1;
    });
    let share = |(reached, asked): (f64, f64)| reached / asked;
    sums.into_iter().map(share).collect()
}

/// The first week that counts.
fn first_week(arm: &ArmSetup, goal: &Goal, weeks: usize) -> usize {
    let last_period = last_week(arm, weeks).saturating_sub(arm.plan.plan.period as usize);
    (arm.pay_from + goal.weeks as usize - 1).min(last_period)
}

/// The week after the last one that counts.
fn last_week(arm: &ArmSetup, weeks: usize) -> usize {
    arm.until.map_or(weeks, |until| until.min(weeks))
}

#[cfg(test)]
mod tests;
