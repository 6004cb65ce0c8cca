//! The input of a scenario before validation, as it is deserialized from a file or link or edited on the page.

use serde::{Deserialize, Serialize};

use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::field::{absent, is_absent};
use crate::input::organisation::Organisation;
use crate::input::plan::Plan;
use crate::input::programme::Programme;

/// The content of a scenario file, not validated: organisation, culture, environment, plans, programmes, options and run
/// settings. Serializable. [`Scenario::check`](crate::Scenario::check) validates it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Title, in the visitor's words.
    pub name: String,
    /// What it stands for and where its numbers come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The organisation today.
    pub organisation: Organisation,
    /// Its barriers today.
    #[serde(default = "Culture::absent")]
    pub culture: Culture,
    /// What surrounds it.
    #[serde(default = "Environment::absent")]
    pub environment: Environment,
    /// Incentive plans; the first one is today's.
    pub plans: Vec<Plan>,
    /// What may be done beside pay.
    #[serde(default)]
    pub programmes: Vec<Programme>,
    /// What is compared with today; today itself is always there.
    pub options: Vec<ArmForm>,
    /// How the joint goals of the options were chosen.
    #[serde(default, skip_serializing_if = "GoalRule::is_absent")]
    pub goals: GoalRule,
    /// Net gain over the horizon below which the visitor would rather not bother.
    #[serde(default = "absent::form::worthwhile")]
    pub worthwhile: f64,
    /// How it is simulated.
    #[serde(default = "Run::absent")]
    pub run: Run,
}

impl Form {
    /// Says how goals are chosen, and gives each option the level at its place in `levels` as its own; options beyond its
    /// end have none, and their goals end where their plans' do.
    pub fn set_goals(&mut self, rule: GoalRule, levels: &[Option<f64>]) {
        self.goals = rule;
        for (place, option) in self.options.iter_mut().enumerate() {
            option.goal = levels.get(place).copied().flatten();
        }
    }
}

/// How the levels that joint goals end at were chosen. It changes no result: levels are numbers, of the options and of
/// their plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalRule {
    /// Each option's own number, or else its plan's.
    #[default]
    Own,
    /// Each option's own number, worked out by [`GoalSearch`](crate::GoalSearch) as one that 6 in 10 of its own futures
    /// reach; its plan's as long as none is worked out.
    SameOdds,
    /// The plans' numbers; no option has one of its own.
    SameGoal,
}

impl GoalRule {
    /// Whether it is what a file means that leaves it out.
    fn is_absent(&self) -> bool {
        *self == Self::Own
    }
}

/// An option in a file: a plan and optionally a programme, both by name, when they begin and end, and how high its goal is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArmForm {
    /// Name of the option.
    pub name: String,
    /// Name of its plan.
    pub plan: String,
    /// Name of its programme; none is today's way of working.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// Weeks before its plan takes the place of today's.
    #[serde(
        default = "absent::option::pay_from",
        skip_serializing_if = "is_absent::option::pay_from"
    )]
    pub pay_from: u32,
    /// Weeks after which a trial ends: today's plan and way of working come back. None is for good.
    #[serde(
        default = "absent::option::until",
        skip_serializing_if = "is_absent::option::until"
    )]
    pub until: Option<u32>,
    /// Level that its joint goal ends at, in the unit of the goal's metric, in the place of its plan's.
    #[serde(
        default = "absent::option::goal",
        skip_serializing_if = "is_absent::option::goal"
    )]
    pub goal: Option<f64>,
}

/// What differs between replicates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uncertainty {
    /// Chance alone: who works there, the market, shocks and errors of measurement.
    Noise,
    /// Chance, and the constants that nobody knows well.
    #[default]
    All,
}

/// Run settings: horizon in weeks, number of replicates, seed, uncertainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Run::absent")]
pub struct Run {
    /// Weeks ahead.
    pub weeks: u32,
    /// Simulated futures.
    pub replicates: u32,
    /// Seed of every draw; the same seed gives the same futures.
    pub seed: u32,
    /// What differs from future to future.
    pub uncertainty: Uncertainty,
}
