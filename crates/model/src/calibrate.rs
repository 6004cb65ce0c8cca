//! The pilot: today is simulated with all its chance on a reserved seed, and what chance alone moves is taken off again.

use crate::correction::Correction;
use crate::draw::Draws;
use crate::effort::Effort;
use crate::luck::Luck;
use crate::scene::Scene;
use crate::setting::{Setting, TeamSetting};
use crate::tenure::usual_hazard;
use crate::today::Today;
use crate::week::live;
use crate::world::World;

/// Seed that no scenario can have: scenarios' seeds fit into 32 bits.
const RESERVED_SEED: u64 = 1 << 40;
/// Pilot futures in each pass; large organisations, whose means are steadier, get fewer.
const FUTURES: u32 = 256;
/// Fewest pilot futures.
const FEWEST_FUTURES: u32 = 64;
/// People up to whom every pilot future is run.
const MANY_PEOPLE: u32 = 150;
/// Weeks of each pilot future.
const WEEKS: usize = 52;
/// Weeks at the start that are left out of level means, until efforts have settled (warm-up).
const WARM_UP: usize = 13;
/// Passes; each corrects what the last one left.
const PASSES: usize = 2;

/// The search for the corrections of a setting, a pilot future at a time, so that whoever simulates can look up in
/// between.
#[derive(Debug, Clone)]
pub struct Calibration {
    correction: Correction,
    pilot: Pilot,
    /// Number of the next pilot future.
    next: u32,
    /// Passes that are not finished.
    passes: usize,
}

impl Calibration {
    /// The search for the corrections of `setting` with as many pilot futures as become it.
    pub fn new(setting: &Setting) -> Self {
        Self::by(setting, futures(setting))
    }

    /// The same with so many pilot futures.
    pub fn by(setting: &Setting, futures: u32) -> Self {
        Self {
            correction: Correction::none(setting),
            pilot: Pilot::new(setting, futures),
            next: 0,
            passes: PASSES,
        }
    }

    /// A search that is over, since its result is known.
    pub fn known(setting: &Setting, correction: Correction) -> Self {
        Self {
            correction,
            passes: 0,
            ..Self::by(setting, 0)
        }
    }

    /// Whether the corrections are found.
    pub fn is_complete(&self) -> bool {
        self.passes == 0
    }

    /// Simulates one more pilot future of `setting`.
    pub fn step(&mut self, setting: &Setting) {
        if self.is_complete() {
            return;
        }
        self.pilot.add(setting, &self.correction, self.next);
        self.next += 1;
        if self.next >= self.pilot.futures {
            self.pilot.refine(setting, &mut self.correction);
            self.pilot = Pilot::new(setting, self.pilot.futures);
            self.next = 0;
            self.passes -= 1;
        }
    }

    /// The corrections, once they are found.
    pub fn finish(mut self, setting: &Setting) -> Correction {
        while !self.is_complete() {
            self.step(setting);
        }
        self.correction
    }
}

/// Means over a pilot, relative to where today stands.
#[derive(Debug, Clone)]
struct Pilot {
    /// How many futures it has.
    futures: u32,
    /// Mean distance of efforts from today's, by team.
    effort: Vec<Effort>,
    /// Mean weekly drift of trust, by team.
    trust: Vec<f64>,
    /// Mean weekly drift of practice, by team.
    practice: Vec<f64>,
    /// Mean integrated share, in per cent.
    integrated: f64,
    /// Mean contribution, relative to today.
    contribution: f64,
    /// Mean hazard of leaving, relative to what is said of today.
    leaving: f64,
}

impl Pilot {
    fn new(setting: &Setting, futures: u32) -> Self {
        Self {
            futures,
            effort: vec![Effort::default(); setting.teams.len()],
            trust: vec![0.0; setting.teams.len()],
            practice: vec![0.0; setting.teams.len()],
            integrated: 0.0,
            contribution: 0.0,
            leaving: 0.0,
        }
    }

    fn add(&mut self, setting: &Setting, correction: &Correction, replicate: u32) {
        let draws = Draws::new(RESERVED_SEED, replicate);
        let drawn = setting.drawn(RESERVED_SEED, replicate);
        let setting = &drawn.over(WEEKS).in_todays_surroundings();
        let today = Today::solve(setting, correction, draws);
        let luck = Luck::draw(setting, draws);
        let scene = Scene {
            setting,
            arm: &setting.arms[0],
            today: &today,
            luck: &luck,
            correction,
        };
        let mut world = World::start(setting, &today);
        let share = 1.0 / (f64::from(self.futures) * (WEEKS - WARM_UP) as f64);
        for week in 0..WEEKS {
            let trace = live(&scene, &mut world);
            if week >= WARM_UP {
                self.add_levels(setting, &today, &world, share);
                self.contribution +=
                    share * trace.row[crate::Measure::Contribution as usize] / 100.0;
                self.integrated += share * trace.row[crate::Measure::Integrated as usize] / 100.0;
                self.leaving += share * relative_leaving(setting, &world);
            }
        }
        self.add_drifts(setting, &today, &world);
    }

    fn add_levels(&mut self, setting: &Setting, today: &Today, world: &World, share: f64) {
        for (sum, team) in self.effort.iter_mut().zip(&setting.teams) {
            let distance = |i: usize| world.effort[i] - today.effort[i];
            *sum += mean_effort(team, distance) * share;
        }
    }

    fn add_drifts(&mut self, setting: &Setting, today: &Today, world: &World) {
        let share = 1.0 / (f64::from(self.futures) * WEEKS as f64);
        for (k, team) in setting.teams.iter().enumerate() {
            self.trust[k] += share * mean(team, |i| world.trust[i] - today.people.trust[i]);
            self.practice[k] += share * mean(team, |i| world.practice[i] - 1.0);
        }
    }

    /// Moves the corrections so that the means come back to today's.
    fn refine(&self, setting: &Setting, correction: &mut Correction) {
        for (motive, effort) in correction.motive.iter_mut().zip(&self.effort) {
            *motive += *effort * -setting.constants.effort_cost;
        }
        let take_off = |drifts: &mut [f64], found: &[f64]| {
            drifts
                .iter_mut()
                .zip(found)
                .for_each(|(drift, found)| *drift += found);
        };
        take_off(&mut correction.trust, &self.trust);
        take_off(&mut correction.practice, &self.practice);
        correction.supply *= self.supply_factor(setting);
        correction.contribution /= self.contribution;
        correction.leaving *= self.leaving;
    }

    /// By how much supply must change for the integrated share to come back to today's.
    fn supply_factor(&self, setting: &Setting) -> f64 {
        let today = setting.integrated;
        let elasticity = setting.help_elasticity;
        if elasticity > 0.0 {
            1.0 + (today - self.integrated) / (today * elasticity)
        } else {
            1.0
        }
    }
}

/// Mean hazard of leaving, relative to what is said of today; 1 where nobody leaves.
fn relative_leaving(setting: &Setting, world: &World) -> f64 {
    let usual = usual_hazard(setting);
    if usual > 0.0 {
        world.leaving / usual
    } else {
        1.0
    }
}

/// Pilot futures for an organisation of this size.
fn futures(setting: &Setting) -> u32 {
    let people = (setting.people() as u32).max(MANY_PEOPLE);
    (FUTURES * MANY_PEOPLE / people).max(FEWEST_FUTURES)
}

fn mean(team: &TeamSetting, value: impl Fn(usize) -> f64) -> f64 {
    team.people.clone().map(value).sum::<f64>() / team.heads
}

fn mean_effort(team: &TeamSetting, value: impl Fn(usize) -> Effort) -> Effort {
    let sum = team
        .people
        .clone()
        .map(value)
        .fold(Effort::default(), |sum, one| sum + one);
    sum * (1.0 / team.heads)
}
