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
    /// Net gain over the horizon below which the visitor would rather not bother.
    #[serde(default = "absent::form::worthwhile")]
    pub worthwhile: f64,
    /// How it is simulated.
    #[serde(default = "Run::absent")]
    pub run: Run,
}

/// An option in a file: a plan and optionally a programme, both by name, and when they begin and end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
