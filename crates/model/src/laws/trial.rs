//! Test helper: means of some weeks of an option over a few replicates.

use crate::constants::table::{Constants, Events, Noise};
use crate::experiment::Experiment;
use crate::experiment::settings::{Chance, Settings};
use crate::input::form::{Form, GoalRule, Uncertainty};
use crate::input::plan::Plan;
use crate::input::preset;
use crate::input::programme::Programme;
use crate::laws::single_run::SingleRun;
use crate::mechanism::commitment::Stage;
use crate::mechanism::indicator::{Indicator, Row};
use crate::mechanism::pay::Payout;
use crate::report::net::cumulative;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::simulate_week;
use crate::week::world::World;

/// Options of every preset.
pub const TODAY: usize = 0;
pub const LEAD_AND_ROLES: usize = 1;
pub const PAY_ONLY: usize = 2;
pub const BOTH: usize = 3;
pub const GOAL_WITHOUT_PAY: usize = 4;

/// Weeks over which a plateau is averaged.
const PLATEAU: usize = 26;
/// Casts of people where nothing else is left to chance.
const REPLICATES: u32 = 8;

/// A scenario to be simulated under some of its options.
#[derive(Clone)]
pub struct Trial {
    pub form: Form,
    pub constants: Constants,
    pub weeks: u32,
    pub replicates: u32,
    /// Week from which the change is called off, whatever its rules say.
    pub called_off: Option<usize>,
}

impl Trial {
    /// A preset over two years in a world without surprises, in which goals end where plans say.
    pub fn for_preset(name: &str) -> Self {
        let mut form = preset::scenario(name).unwrap();
        form.set_goals(GoalRule::Own, &[]);
        Self {
            form,
            constants: Constants::default().without_noise(),
            weeks: 104,
            replicates: REPLICATES,
            called_off: None,
        }
    }

    /// The default.
    pub fn usual() -> Self {
        Self::for_preset("default")
    }

    /// The same with a change.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut Form)) -> Self {
        change(&mut self.form);
        self
    }

    /// The same where the programme is nothing but what `change` puts into it.
    #[must_use]
    pub fn doing(self, change: impl FnOnce(&mut Programme)) -> Self {
        self.with(|form| {
            form.programmes[0] = Programme {
                name: form.programmes[0].name.clone(),
                ..Programme::nothing()
            };
            change(&mut form.programmes[0]);
        })
    }

    /// The same where the option's plan, and the plan of pay alone, are today's with a `change`.
    #[must_use]
    pub fn paying(self, change: impl FnOnce(&mut Plan)) -> Self {
        self.with(|form| {
            form.plans[1] = Plan {
                name: form.plans[1].name.clone(),
                ..form.plans[0].clone()
            };
            change(&mut form.plans[1]);
        })
    }

    /// The same under other constants.
    #[must_use]
    pub fn under(mut self, change: impl FnOnce(&mut Constants)) -> Self {
        change(&mut self.constants);
        self
    }

    /// The same where people leave and sponsors change, over more replicates.
    #[must_use]
    pub fn eventful(mut self) -> Self {
        self.constants.noise.events = Events::Happen;
        self.replicates = 24;
        self
    }

    /// The same with all noise.
    #[must_use]
    pub fn noisy(mut self) -> Self {
        self.constants.noise = Noise::default();
        self.replicates = 24;
        self
    }

    /// The same over another horizon.
    #[must_use]
    pub fn over(mut self, weeks: u32) -> Self {
        self.weeks = weeks;
        self
    }

    /// The same where the change is called off in that week.
    #[must_use]
    pub fn called_off(mut self, week: usize) -> Self {
        self.called_off = Some(week);
        self
    }

    /// Lives one option.
    pub fn simulate(&self, arm: usize) -> TrialResult {
        let mut form = self.form.clone();
        form.run.weeks = self.weeks;
        form.run.uncertainty = Uncertainty::Noise;
        let scenario = Scenario::check(form).unwrap();
        let setup = Setup::new(&scenario, self.constants)
            .unwrap()
            .expecting_pay();
        let mut result = TrialResult {
            rows: vec![[0.0; Indicator::COUNT]; self.weeks as usize],
            lives: Vec::new(),
            worlds: Vec::new(),
            payouts: Vec::new(),
        };
        for replicate in 0..self.replicates {
            let run = SingleRun::new(setup.clone(), arm, replicate);
            result.add(run, f64::from(self.replicates), self.called_off);
        }
        result
    }

    /// Mean net of an option over the whole run beside today, in currency.
    pub fn net(&self, option: usize) -> f64 {
        let mut form = self.form.clone();
        form.run.weeks = self.weeks;
        form.run.replicates = self.replicates.max(10);
        let settings = Settings {
            constants: self.constants,
            chance: Chance::Off,
        };
        let scenario = Scenario::check(form).unwrap();
        let mut experiment = Experiment::with_settings(scenario, settings).unwrap();
        experiment.advance(self.replicates);
        let paths = cumulative(experiment.tracks(), option);
        let ends: f64 = paths.iter().filter_map(|path| path.last()).sum();
        ends / f64::from(self.replicates)
    }

    /// What an option adds to contribution in the end, in points of today's 100.
    pub fn gain(&self, arm: usize) -> f64 {
        self.simulate(arm).plateau(Indicator::Contribution) - 100.0
    }

    /// The same to the integrated share of journeys, in points.
    pub fn integrated(&self, arm: usize) -> f64 {
        self.simulate(arm).plateau(Indicator::Integrated)
    }

    /// Hours of help across at the end.
    pub fn help(&self, arm: usize) -> f64 {
        self.simulate(arm).plateau(Indicator::Collaboration)
    }
}

/// What an option brought.
pub struct TrialResult {
    /// Rows by week, means over replicates.
    pub rows: Vec<Row>,
    /// Each replicate.
    pub lives: Vec<SingleRun>,
    /// Its end.
    pub worlds: Vec<World>,
    /// Payouts of all replicates, in order.
    pub payouts: Vec<Payout>,
}

impl TrialResult {
    fn add(&mut self, run: SingleRun, replicates: f64, called_off: Option<usize>) {
        let mut world = run.world();
        for (week, row) in self.rows.iter_mut().enumerate() {
            if called_off == Some(week) {
                world.commitment[0].stage = Stage::CalledOff;
                world.commitment[0].level = 0.0;
            }
            let trace = simulate_week(&run.context(), &mut world);
            for (sum, number) in row.iter_mut().zip(trace.row[0]) {
                *sum += number / replicates;
            }
            self.payouts.extend(trace.payout.into_iter().flatten());
        }
        self.worlds.push(world);
        self.lives.push(run);
    }

    /// A measure in week number `week`, from 0.
    pub fn at(&self, week: usize, measure: Indicator) -> f64 {
        self.rows[week][measure as usize]
    }

    /// Its mean over some weeks.
    pub fn mean(&self, weeks: std::ops::Range<usize>, measure: Indicator) -> f64 {
        let count = weeks.len() as f64;
        weeks.map(|week| self.at(week, measure)).sum::<f64>() / count
    }

    /// Its mean over all weeks.
    pub fn overall(&self, measure: Indicator) -> f64 {
        self.mean(0..self.rows.len(), measure)
    }

    /// Its mean over the last half-year.
    pub fn plateau(&self, measure: Indicator) -> f64 {
        self.mean(self.rows.len() - PLATEAU..self.rows.len(), measure)
    }

    /// Mean of something about the end of all replicates.
    pub fn end(&self, of: impl Fn(&World) -> f64) -> f64 {
        self.worlds.iter().map(of).sum::<f64>() / self.worlds.len() as f64
    }

    /// Mean help across of the people of the team that is called `name` at the end, relative to today's.
    pub fn help_of(&self, form: &Form, name: &str) -> f64 {
        let file = form.organisation.team(name).unwrap();
        let (mut now, mut before) = (0.0, 0.0);
        for (run, world) in self.lives.iter().zip(&self.worlds) {
            let network = &run.setup.network;
            let k = network
                .teams
                .iter()
                .position(|&place| place == file)
                .unwrap();
            for i in run.setup.teams[k].people.clone() {
                now += world.positions[i].help;
                before += run.today.person_baselines[i].help;
            }
        }
        now / before
    }
}

/// Fails unless one number lies above another by at least so much.
#[track_caller]
pub fn exceeds(larger: f64, smaller: f64, by: f64) {
    assert!(larger > smaller + by, "{larger} against {smaller}");
}
