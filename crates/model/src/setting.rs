//! A scenario made ready to run: everything the weekly loop needs, looked up and worked out once.

use std::ops::Range;

use crate::choice::Chooser;
use crate::constants::Constants;
use crate::culture::Culture;
use crate::draw::Draws;
use crate::effort::{Effort, WEEK_HOURS};
use crate::fault::Faults;
use crate::handoff::Quality;
use crate::leadership::Programme;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::plan::{Component, Goal, Plan};
use crate::scenario::Scenario;
use crate::uncertainty::Uncertainty;

/// Help inside the team today, in standard weeks.
const INSIDE_TODAY: f64 = 0.08;
/// Weeks that a role workshop takes.
const WORKSHOP_WEEKS: usize = 13;
/// Weeks after which structured contact is halved.
const FULL_CONTACT_WEEKS: usize = 52;
/// Weeks in a year.
pub const YEAR_WEEKS: f64 = 52.0;

/// What does not change from week to week or from future to future.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Behavioural constants.
    pub constants: Constants,
    /// The solver of the weekly choice under these constants.
    pub chooser: Chooser,
    /// Barriers today.
    pub culture: Culture,
    /// How far tools and data fit together, 0 to 1.
    pub systems: f64,
    /// Hand-offs.
    pub network: Network,
    /// How good hand-offs are today and what they can become.
    pub quality: Quality,
    /// Teams, in the network's order.
    pub teams: Vec<TeamSetting>,
    /// Mean efforts of a person's week today; across is help that reaches others.
    pub week: Effort,
    /// Cross-team meetings today, in standard weeks.
    pub meetings: f64,
    /// Integrated share of journeys today, 0 to 1; 1 where no journey needs a hand-off.
    pub integrated: f64,
    /// Contribution a week today, in currency.
    pub contribution: f64,
    /// Options, today first.
    pub arms: Vec<ArmSetting>,
    /// What differs from future to future.
    pub uncertainty: Uncertainty,
    /// Weeks to simulate.
    pub weeks: usize,
}

/// One team.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamSetting {
    /// Its people, as positions in the columns of everyone.
    pub people: Range<usize>,
    /// How many they are.
    pub heads: f64,
    /// Base salary of one person, by year.
    pub base: f64,
    /// θ: control over the own KPI.
    pub control: f64,
    /// Mean experience with the old way.
    pub experience: f64,
    /// ι inside the team.
    pub inside_worth: f64,
    /// Own output lost per unit of help across: τ times the number of partner teams.
    pub switching: f64,
    /// Its share of what the channels' own attribution adds up to.
    pub attributed: f64,
}

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct ArmSetting {
    /// Its plan.
    pub plan: Plan,
    /// Its programme, with nothing in it where there is none.
    pub programme: Programme,
    /// Target bonus of each team as a share of base.
    pub target_bonus: Vec<f64>,
    /// Whether there is anything new in it for people to take up.
    pub novelty: Novelty,
}

/// Whether an option differs from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Novelty {
    /// Today's plan and way of working.
    Unchanged,
    /// Another plan, a programme or both.
    New,
}

impl Setting {
    /// Prepares a scenario.
    ///
    /// # Errors
    /// Returns a fault where today's integrated share cannot be reached under today's ceiling.
    pub fn new(scenario: &Scenario, constants: Constants) -> Result<Self, Faults> {
        let organisation = &scenario.organisation;
        let network = Network::new(organisation);
        let quality = Quality::today(organisation, &scenario.culture, &network, &constants)?;
        let teams = teams(organisation, &network, &constants);
        let help = organisation.help_hours / WEEK_HOURS;
        let meetings = organisation.meeting_hours / WEEK_HOURS;
        Ok(Self {
            chooser: Chooser::new(&constants),
            culture: scenario.culture,
            systems: organisation.systems,
            arms: arms(scenario, &network),
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
            constants,
            network,
            quality,
            teams,
        })
    }

    /// The same for one future, with its own draw of what is uncertain.
    pub fn drawn(&self, draws: Draws) -> Self {
        let constants = self.uncertainty.constants(&self.constants, draws);
        self.clone().with_constants(constants)
    }

    /// The same under other constants; those that hand-off quality rests on must be the same.
    pub fn with_constants(mut self, constants: Constants) -> Self {
        for (team, partners) in self.teams.iter_mut().zip(&self.network.partners) {
            team.switching = constants.switching_loss * partners;
        }
        self.chooser = Chooser::new(&constants);
        self.constants = constants;
        self
    }

    /// The same over another horizon.
    pub fn over(mut self, weeks: usize) -> Self {
        self.weeks = weeks;
        self
    }

    /// Number of people.
    pub fn people(&self) -> usize {
        self.teams.last().map_or(0, |team| team.people.end)
    }
}

impl ArmSetting {
    /// Weight of one component of the bonus.
    pub fn weight(&self, component: Component) -> f64 {
        self.plan.weights.of(component)
    }

    /// The joint goal, if one is announced or paid.
    pub fn goal(&self) -> Option<&Goal> {
        self.plan.goal.as_ref()
    }

    /// Hours of structured contact in week number `week`, from 0.
    pub fn contact_hours(&self, week: usize) -> f64 {
        let share = if week < FULL_CONTACT_WEEKS { 1.0 } else { 0.5 };
        share * self.programme.contact_hours
    }

    /// Time that the programme takes from everyone in week number `week`, in standard weeks.
    pub fn time_taken(&self, week: usize, constants: &Constants) -> f64 {
        let workshop = if week < WORKSHOP_WEEKS {
            constants.workshop_hours * self.programme.roles
        } else {
            0.0
        };
        (workshop + self.contact_hours(week)) / WEEK_HOURS
    }

    /// What the programme costs in week number `week`, in currency.
    pub fn programme_cost(&self, week: usize) -> f64 {
        let once = if week == 0 {
            self.programme.one_off_cost()
        } else {
            0.0
        };
        once + self.programme.yearly_cost() / YEAR_WEEKS
    }
}

fn teams(
    organisation: &Organisation,
    network: &Network,
    constants: &Constants,
) -> Vec<TeamSetting> {
    let mut first = 0;
    let worth = attributed(network);
    let prepare = |(k, &place): (usize, &usize)| {
        let team = &organisation.teams[place];
        let people = first..first + team.heads as usize;
        first = people.end;
        TeamSetting {
            people,
            heads: f64::from(team.heads),
            base: team.base,
            control: team.controllability,
            experience: team.experience,
            inside_worth: team.inside_worth,
            switching: constants.switching_loss * network.partners[k],
            attributed: worth[k],
        }
    };
    network.teams.iter().enumerate().map(prepare).collect()
}

/// What each team's own attribution claims, as shares that add up to 1: every journey's worth, split evenly.
fn attributed(network: &Network) -> Vec<f64> {
    let mut shares = vec![0.0; network.teams.len()];
    for path in &network.paths {
        for team in &path.teams {
            shares[*team] += path.worth / path.teams.len() as f64;
        }
    }
    shares
}

fn arms(scenario: &Scenario, network: &Network) -> Vec<ArmSetting> {
    let today = &scenario.arms()[0];
    let teams = &scenario.organisation.teams;
    let prepare = |arm: &crate::scenario::Arm| {
        let same = arm.plan.pays_like(&today.plan)
            && arm.programme.as_ref().is_none_or(Programme::does_nothing);
        let bonus = |&team: &usize| {
            let team = &teams[team];
            let today = today.plan.bonus_of(&team.name, team.bonus_today());
            arm.plan.bonus_of(&team.name, today)
        };
        ArmSetting {
            plan: arm.plan.clone(),
            programme: arm.programme.clone().unwrap_or_else(Programme::nothing),
            target_bonus: network.teams.iter().map(bonus).collect(),
            novelty: if same {
                Novelty::Unchanged
            } else {
                Novelty::New
            },
        }
    };
    scenario.arms().iter().map(prepare).collect()
}
