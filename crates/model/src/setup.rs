//! Compiles a scenario for the weekly loop: everything that does not change from week to week, computed once. [`Setup`] holds
//! what the scenario says, [`Derived`] what follows from the behavioural constants of one or several futures.

pub(crate) mod choice;
pub(crate) mod cooperation;
pub(crate) mod craft;
pub(crate) mod derived;
pub(crate) mod effort;
pub(crate) mod pay_change;
pub(crate) mod pay_response;
pub(crate) mod plan_response;
pub(crate) mod plan_setup;
pub(crate) mod seat;
pub(crate) mod team_setup;
pub(crate) mod tenure;
pub(crate) mod unmeasured_work;

use crate::constants::table::Constants;
use crate::input::calendar::WEEK_HOURS;
use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::form::Uncertainty;
use crate::input::organisation::{Medium, Organisation, Returns};
use crate::input::plan::{Kpi, Plan};
use crate::input::programme::Programme;
use crate::scenario::handoff::{OutOfReach, Quality, Structure};
use crate::scenario::network::Network;
use crate::scenario::{Arm, Scenario};
use crate::setup::craft::Crafts;
pub use crate::setup::derived::Derived;
use crate::setup::effort::Effort;
pub use crate::setup::plan_setup::PlanSetup;
pub use crate::setup::seat::Seat;
pub use crate::setup::team_setup::{Payroll, TeamSetup};

/// Help inside the team today, in standard weeks.
const INSIDE_TODAY: f64 = 0.08;
/// Credit that a touch off-line gets, beside 1 for a digital one.
const OFFLINE_CREDIT: f64 = 0.5;
/// Weeks in a year.
pub const YEAR_WEEKS: f64 = 52.0;

/// What a scenario says, compiled: the same in every week and every future. What follows from the behavioural constants of
/// single futures is in [`Derived`].
#[derive(Debug, Clone)]
pub struct Setup {
    /// What is described.
    pub organisation: Organisation,
    /// Behavioural constants around which futures differ, before the surroundings have their say.
    pub drawn_around: Constants,
    /// The same in these surroundings.
    pub central: Constants,
    /// Barriers today.
    pub culture: Culture,
    /// What surrounds the organisation.
    pub environment: Environment,
    /// What caps hand-offs today, beside clarity and trust.
    pub structure: Structure,
    /// How well colleagues see each other's work, 0 to 1.
    pub observability: f64,
    /// How far total pay lies above the market's, as a share of it.
    pub pay_against_market: f64,
    /// Multiplier of what is usually at stake at a hand-off between teams.
    pub interdependence: f64,
    /// How contribution follows output.
    pub returns: Returns,
    /// Hand-offs.
    pub network: Network,
    /// How good hand-offs are today and what they can become, under the central constants.
    pub central_quality: Quality,
    /// Teams, in the network's order.
    pub teams: Vec<TeamSetup>,
    /// Which of them are of one craft.
    pub crafts: Crafts,
    /// Where each person sits.
    seats: Vec<Seat>,
    /// Mean efforts of a person's week today; across is help that reaches others.
    pub week: Effort,
    /// Cross-team meetings today, in standard weeks.
    pub meetings: f64,
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
    /// What it costs, once, to change the plan; nothing where everybody's bonus is decided as today.
    pub plan_change_cost: f64,
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
    pub fn new(scenario: &Scenario, drawn_around: Constants) -> Result<Self, OutOfReach> {
        let organisation = &scenario.organisation;
        let central = drawn_around.in_surroundings(organisation, &scenario.environment);
        let network = Network::new(organisation);
        let (central, central_quality) =
            central.fitted_to(organisation, &scenario.culture, &network)?;
        let teams = teams(organisation, &network);
        let arms = arms(scenario, &network, &teams);
        let help = organisation.help_hours / WEEK_HOURS;
        let meetings = organisation.meeting_hours / WEEK_HOURS;
        Ok(Self {
            culture: scenario.culture,
            environment: scenario.environment,
            structure: Structure::today(organisation),
            observability: organisation.observability,
            interdependence: organisation.interdependence,
            pay_against_market: organisation.pay_against_market,
            returns: organisation.returns,
            asks_feedback: arms.iter().any(|arm| arm.plan.pays_for(Kpi::Feedback)),
            arms,
            organisation: organisation.clone(),
            drawn_around,
            weeks: scenario.run.weeks as usize,
            uncertainty: scenario.run.uncertainty,
            contribution: organisation.contribution / YEAR_WEEKS,
            week: Effort {
                own: 1.0 - help - meetings - INSIDE_TODAY,
                inside: INSIDE_TODAY,
                across: help,
            },
            meetings,
            crafts: Crafts::new(organisation, &network, &central),
            central,
            network,
            central_quality,
            seats: seats(&teams),
            teams,
        })
    }

    /// Whether barriers count for less than they are described, so that today's integrated share can be reached.
    pub fn gives_way(&self) -> bool {
        let described = &self.drawn_around;
        self.central.ceiling_clarity_power < described.ceiling_clarity_power
            || self.central.trust_ceiling_power < described.trust_ceiling_power
    }

    /// The constants of a replicate under `seed`, by its number, in these surroundings.
    pub fn constants_of(&self, seed: u64, replicate: u32) -> Constants {
        let drawn = self
            .uncertainty
            .constants(&self.drawn_around, seed, replicate);
        drawn.in_surroundings(&self.organisation, &self.environment)
    }

    /// Replaces the horizon, in weeks.
    pub fn over(mut self, weeks: usize) -> Self {
        self.weeks = weeks;
        self
    }

    /// An option that pays by `plan` from the start and does nothing else.
    pub fn paying(&self, plan: &Plan) -> ArmSetup {
        let today = &self.arms[0].plan;
        let order = &self.network.teams;
        ArmSetup {
            plan: PlanSetup::new(plan, &today.plan, &self.organisation, order, &self.teams),
            programme: Programme::nothing(),
            novelty: Novelty::New,
            pay: Novelty::New,
            plan_change_cost: 0.0,
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

    /// Number of people.
    pub fn people(&self) -> usize {
        self.teams.last().map_or(0, |team| team.people.end)
    }

    /// Where person number `i`, who must be one of them, sits.
    pub fn seat(&self, i: usize) -> Seat {
        self.seats[i]
    }
}

fn seats(teams: &[TeamSetup]) -> Vec<Seat> {
    let of_team = |(team, setup): (usize, &TeamSetup)| {
        let places = 0..setup.people.len();
        places.map(move |place| Seat { team, place })
    };
    teams.iter().enumerate().flat_map(of_team).collect()
}

fn teams(organisation: &Organisation, network: &Network) -> Vec<TeamSetup> {
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

/// What another plan costs once, for the firm and for each person on its payroll.
fn plan_change_cost(organisation: &Organisation, teams: &[TeamSetup]) -> f64 {
    let staff = teams.iter().filter(|team| team.payroll == Payroll::Staff);
    let heads: f64 = staff.map(|team| team.heads).sum();
    organisation.plan_change_cost + organisation.plan_change_cost_a_head * heads
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

fn arms(scenario: &Scenario, network: &Network, teams: &[TeamSetup]) -> Vec<ArmSetup> {
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
            plan_change_cost: if arm.plan.has_the_bonus_of(&today.plan) {
                0.0
            } else {
                plan_change_cost(&scenario.organisation, teams)
            },
            pay_from: arm.pay_from as usize,
            until: arm.until.map(|week| week as usize),
        }
    };
    scenario.arms().iter().map(prepare).collect()
}
