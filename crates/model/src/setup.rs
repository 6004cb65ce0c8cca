//! Compiles a scenario for the weekly loop: everything that does not change from week to week, computed once.

pub(crate) mod choice;
pub(crate) mod effort;
pub(crate) mod plan_setup;
pub(crate) mod team_setup;
pub(crate) mod unmeasured_work;

use std::sync::Arc;

use crate::constants::table::Constants;
use crate::input::calendar::WEEK_HOURS;
use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::form::Uncertainty;
use crate::input::organisation::{Medium, Organisation, Returns};
use crate::input::plan::{Kpi, Plan};
use crate::input::programme::Programme;
use crate::scenario::handoff::{OutOfReach, Quality, REFERENCE_QUALITY, Stake, Structure};
use crate::scenario::network::Network;
use crate::scenario::{Arm, Scenario};
use crate::setup::choice::{Chooser, hardness};
use crate::setup::effort::Effort;
pub use crate::setup::plan_setup::PlanSetup;
pub use crate::setup::team_setup::{Payroll, TeamSetup};

/// Help inside the team today, in standard weeks.
const INSIDE_TODAY: f64 = 0.08;
/// Credit that a touch off-line gets, beside 1 for a digital one.
const OFFLINE_CREDIT: f64 = 0.5;
/// Weeks in a year.
pub const YEAR_WEEKS: f64 = 52.0;

/// What does not change from week to week or from future to future.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What is described; what follows from it under one set of constants stands beside it.
    pub organisation: Arc<Organisation>,
    /// Behavioural constants around which futures differ, before the surroundings have their say.
    pub central: Constants,
    /// Behavioural constants in these surroundings.
    pub constants: Constants,
    /// The solver of the weekly choice under these constants.
    pub chooser: Chooser,
    /// Barriers today.
    pub culture: Culture,
    /// What surrounds the organisation.
    pub environment: Environment,
    /// What caps hand-offs today, beside clarity and trust.
    pub structure: Structure,
    /// What this week's results count for beside later ones: multiplier of the worth of help, which pays later.
    pub foresight: f64,
    /// How well colleagues see each other's work, 0 to 1.
    pub observability: f64,
    /// Multiplier of what is usually at stake at a hand-off between teams.
    pub interdependence: f64,
    /// How contribution follows output.
    pub returns: Returns,
    /// How hard joint work is that many weeks after taking up the new way.
    pub hardness: Vec<f64>,
    /// Hand-offs.
    pub network: Network,
    /// How good hand-offs are today and what they can become.
    pub quality: Quality,
    /// Teams, in the network's order.
    pub teams: Vec<TeamSetup>,
    /// Mean efforts of a person's week today; across is help that reaches others.
    pub week: Effort,
    /// Cross-team meetings today, in standard weeks.
    pub meetings: f64,
    /// Integrated share of journeys today, 0 to 1; 1 where no journey needs a hand-off.
    pub integrated: f64,
    /// Elasticity of the integrated share in everyone's help today.
    pub help_elasticity: f64,
    /// Contribution a week today, in currency.
    pub contribution: f64,
    /// Options, today first.
    pub arms: Vec<ArmSetup>,
    /// Whether peer feedback is asked for at all: under some option somebody is paid by it.
    pub asks_feedback: bool,
    /// What differs from future to future.
    pub uncertainty: Uncertainty,
    /// Weeks to simulate.
    pub weeks: usize,
}

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct ArmSetup {
    /// Its plan.
    pub plan: PlanSetup,
    /// Its programme, with nothing in it where there is none.
    pub programme: Programme,
    /// Whether there is anything new in it for people to take up.
    pub novelty: Novelty,
    /// Whether its plan pays otherwise than today's.
    pub pay: Novelty,
    /// Week in which its plan takes the place of today's.
    pub pay_from: usize,
    /// Week in which today's plan and way of working come back, if it is a trial.
    pub until: Option<usize>,
}

/// Whether an option differs from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Novelty {
    /// Today's plan and way of working.
    Unchanged,
    /// Another plan, a programme or both.
    New,
}

impl Setup {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// Returns where today's integrated share cannot be reached under today's ceiling.
    pub fn new(scenario: &Scenario, central: Constants) -> Result<Self, OutOfReach> {
        let organisation = &scenario.organisation;
        let constants = central.in_surroundings(organisation, &scenario.environment);
        let network = Network::new(organisation);
        let quality = Quality::today(organisation, &scenario.culture, &network, &constants)?;
        let teams = teams(organisation, &network, &constants);
        let arms = arms(scenario, &network, &teams, &constants);
        let help = organisation.help_hours / WEEK_HOURS;
        let meetings = organisation.meeting_hours / WEEK_HOURS;
        Ok(Self {
            chooser: Chooser::new(&constants, organisation.observability),
            hardness: hardness_by_week(&constants, scenario.run.weeks as usize),
            culture: scenario.culture,
            environment: scenario.environment,
            structure: Structure::today(organisation),
            foresight: foresight(&constants, organisation.weekly_targets),
            observability: organisation.observability,
            interdependence: organisation.interdependence,
            returns: organisation.returns,
            asks_feedback: arms.iter().any(|arm| arm.plan.pays_for(Kpi::Feedback)),
            arms,
            organisation: Arc::new(organisation.clone()),
            central,
            weeks: scenario.run.weeks as usize,
            uncertainty: scenario.run.uncertainty,
            contribution: organisation.contribution / YEAR_WEEKS,
            week: Effort {
                own: 1.0 - help - meetings - INSIDE_TODAY,
                inside: INSIDE_TODAY,
                across: help,
            },
            meetings,
            integrated: network.integrated_evenly(quality.across),
            help_elasticity: quality.response * network.mean_handoffs(quality.across),
            constants,
            network,
            quality,
            teams,
        })
    }

    /// The setup of replicate number `future` under `seed`, with its own draw of uncertain constants.
    pub fn drawn(&self, seed: u64, future: u32) -> Self {
        match self.uncertainty {
            Uncertainty::Noise => self.clone(),
            Uncertainty::All => {
                let drawn = self.uncertainty.constants(&self.central, seed, future);
                let drawn = drawn.in_surroundings(&self.organisation, &self.environment);
                self.clone().with_constants(drawn)
            }
        }
    }

    /// Replaces the constants by others, which are those in its surroundings. Where they put today's integrated share out of
    /// reach, the constants that hand-off quality rests on stay as they are.
    pub fn with_constants(self, constants: Constants) -> Self {
        match Quality::today(&self.organisation, &self.culture, &self.network, &constants) {
            Ok(quality) => self.with_quality(quality).with_behaviour(constants),
            Err(_) => {
                let kept = constants.with_handoffs_of(&self.constants);
                self.with_behaviour(kept)
            }
        }
    }

    /// Replaces the quality of hand-offs today.
    fn with_quality(mut self, quality: Quality) -> Self {
        self.integrated = self.network.integrated_evenly(quality.across);
        self.help_elasticity = quality.response * self.network.mean_handoffs(quality.across);
        self.quality = quality;
        self
    }

    /// Replaces the constants by others that fit its quality of hand-offs.
    fn with_behaviour(mut self, constants: Constants) -> Self {
        for (team, partners) in self.teams.iter_mut().zip(&self.network.partners) {
            team.switching = constants.switching_loss * partners;
        }
        count_under(&mut self.arms, &constants);
        self.chooser = Chooser::new(&constants, self.observability);
        self.hardness = hardness_by_week(&constants, self.weeks);
        self.foresight = foresight(&constants, self.organisation.weekly_targets);
        self.constants = constants;
        self
    }

    /// Replaces the horizon, in weeks.
    pub fn over(mut self, weeks: usize) -> Self {
        self.weeks = weeks;
        self.hardness = hardness_by_week(&self.constants, weeks);
        self
    }

    /// An option that pays by `plan` from the start and does nothing else.
    pub fn paying(&self, plan: &Plan) -> ArmSetup {
        let today = &self.arms[0].plan;
        let order = &self.network.teams;
        let mut plan = PlanSetup::new(plan, &today.plan, &self.organisation, order, &self.teams);
        plan.count_under(&self.constants, &today.counted);
        ArmSetup {
            plan,
            programme: Programme::nothing(),
            novelty: Novelty::New,
            pay: Novelty::New,
            pay_from: 0,
            until: None,
        }
    }

    /// Keeps the surroundings as they are today.
    pub fn in_todays_surroundings(mut self) -> Self {
        self.environment.channels_ahead = self.environment.channels_today;
        self.environment.system_pressure = 0.0;
        self
    }

    /// What depends on a hand-off between teams.
    pub fn stake_across(&self) -> Stake {
        Stake {
            share: self.constants.handoff_worth * self.interdependence,
            today: self.quality.across,
            scale: REFERENCE_QUALITY,
        }
    }

    /// What depends on the hand-offs inside team `k`.
    pub fn stake_inside(&self, k: usize) -> Stake {
        Stake {
            share: self.teams[k].inside_worth,
            today: self.quality.inside,
            scale: self.quality.inside,
        }
    }

    /// Elasticity of contribution to output.
    pub fn output_elasticity(&self) -> f64 {
        match self.returns {
            Returns::Diminishing => self.constants.output_elasticity,
            Returns::Proportional => 1.0,
        }
    }

    /// Share of last week's contribution that carries over.
    pub fn carry_over(&self) -> f64 {
        match self.returns {
            Returns::Diminishing => self.constants.carry_over,
            Returns::Proportional => 0.0,
        }
    }

    /// Number of people.
    pub fn people(&self) -> usize {
        self.teams.last().map_or(0, |team| team.people.end)
    }
}

fn hardness_by_week(constants: &Constants, weeks: usize) -> Vec<f64> {
    (0..weeks)
        .map(|week| hardness(constants, week as f64))
        .collect()
}

/// What pays later counts for less where people are steered by weekly numbers; 1 at a middling steering.
fn foresight(constants: &Constants, weekly_targets: f64) -> f64 {
    let later = |steering: f64| 1.0 - constants.short_sight * steering;
    later(weekly_targets) / later(0.5)
}

fn teams(organisation: &Organisation, network: &Network, constants: &Constants) -> Vec<TeamSetup> {
    let mut first = 0;
    let worth = attributed(organisation, network);
    let prepare = |(k, &place): (usize, &usize)| {
        let team = &organisation.teams[place];
        let people = first..first + team.heads as usize;
        first = people.end;
        let reserve = team.agency().map_or(0.0, |agency| agency.reserve());
        let on_cost = team.agency().map_or(organisation.on_cost, |_| 0.0);
        TeamSetup {
            people,
            heads: f64::from(team.heads),
            kind: team.kind,
            pay_base: team.pay_base(),
            payroll: team.agency().map_or(Payroll::Staff, |_| Payroll::Agency),
            load: 1.0 + on_cost,
            control: team.controllability,
            opposing: team.opposing,
            experience: team.experience,
            inside_worth: team.inside_worth,
            switching: constants.switching_loss * network.partners[k],
            attributed: worth[k],
            reserve,
            claimable: if network.partners[k] > 0.0 {
                credit(team.medium)
            } else {
                0.0
            },
        }
    };
    network.teams.iter().enumerate().map(prepare).collect()
}

/// Credit that a touch gets in attribution.
fn credit(medium: Medium) -> f64 {
    match medium {
        Medium::Digital => 1.0,
        Medium::Offline => OFFLINE_CREDIT,
    }
}

/// What each team's own attribution claims, as shares that add up to 1: every journey's worth, split by credit.
fn attributed(organisation: &Organisation, network: &Network) -> Vec<f64> {
    let credit = |team: usize| credit(organisation.teams[network.teams[team]].medium);
    let mut shares = vec![0.0; network.teams.len()];
    for path in &network.paths {
        let all: f64 = path.teams.iter().map(|&team| credit(team)).sum();
        for &team in &path.teams {
            shares[team] += path.worth * credit(team) / all;
        }
    }
    shares
}

fn arms(
    scenario: &Scenario,
    network: &Network,
    teams: &[TeamSetup],
    constants: &Constants,
) -> Vec<ArmSetup> {
    let today = &scenario.arms()[0];
    let prepare = |arm: &Arm| {
        let novelty = |is_new| {
            if is_new {
                Novelty::New
            } else {
                Novelty::Unchanged
            }
        };
        let pays_otherwise = !arm.plan.pays_like(&today.plan);
        let does_something = !arm.programme.as_ref().is_none_or(Programme::does_nothing);
        ArmSetup {
            plan: PlanSetup::new(
                &arm.plan,
                &today.plan,
                &scenario.organisation,
                &network.teams,
                teams,
            ),
            programme: arm.programme.clone().unwrap_or_else(Programme::nothing),
            novelty: novelty(pays_otherwise || does_something),
            pay: novelty(pays_otherwise),
            pay_from: arm.pay_from as usize,
            until: arm.until.map(|week| week as usize),
        }
    };
    let mut arms: Vec<ArmSetup> = scenario.arms().iter().map(prepare).collect();
    count_under(&mut arms, constants);
    arms
}

/// Works out how strongly every option pays for what is counted, beside today's plan.
fn count_under(arms: &mut [ArmSetup], constants: &Constants) {
    let today = arms
        .first()
        .map(|today| today.plan.counted_under(constants));
    let today = today.unwrap_or_default();
    for arm in arms {
        arm.plan.count_under(constants, &today);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    fn setup(change: impl Fn(&mut crate::input::form::Form)) -> Setup {
        let mut form = preset::scenario("default").unwrap();
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        Setup::new(&scenario, Constants::default()).unwrap()
    }

    #[test]
    fn every_future_has_todays_share_of_integrated_journeys() {
        let setup = setup(|_| {});
        for pair in 0..40 {
            let future = setup.drawn(1, 2 * pair);
            assert_ne!(future.quality, setup.quality);
            assert!((future.integrated - setup.integrated).abs() < 1e-9);
        }
    }

    #[test]
    fn a_future_that_cannot_reach_todays_share_keeps_what_hand_offs_rest_on() {
        let setup = setup(|form| form.organisation.integrated_today = 0.29);
        let capped = Constants {
            systems_power: 20.0,
            handoff_worth: 0.1,
            ..setup.constants
        };
        let future = setup.clone().with_constants(capped);
        assert_eq!(future.quality, setup.quality);
        assert_eq!(
            future.constants.systems_power,
            setup.constants.systems_power
        );
        assert_eq!(future.constants.handoff_worth, 0.1);
    }

    #[test]
    fn the_surroundings_scale_what_is_drawn_of_chance() {
        let quiet = setup(|form| form.environment.market_noise = 0.0);
        let usual = setup(|_| {});
        let loud = setup(|form| form.environment.market_noise = 0.06);
        let market = |setup: &Setup| setup.drawn(1, 4).constants.noise.market;
        assert_eq!(market(&quiet), 0.0);
        assert!((market(&loud) - 2.0 * market(&usual)).abs() < 1e-12);
        assert_ne!(market(&usual), usual.constants.noise.market);
    }
}
