//! What can be typed after `tandem`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use tandem_model::Theory;

/// Simulates what people would do under individual and joint-goal incentive plans.
///
/// A model for discussion: not payroll, and not advice about anybody's pay.
#[derive(Debug, Parser)]
#[command(name = "tandem", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Simulate a scenario and compare its options with today
    Run(Run),
    /// Say which constants and which of a scenario's numbers the answer hangs on
    Sensitivity(Sensitivity),
    /// Hold the model against published studies
    Evidence(Evidence),
    /// Say how fast the model is on this machine, in a few seconds
    Bench {
        /// Print the figures as JSON
        #[arg(long)]
        json: bool,
    },
    /// List the starter scenarios and plans
    Presets,
    /// Print a starter scenario as JSON, to be changed and run
    Scenario {
        /// Name of the scenario, as `tandem presets` lists it
        name: String,
    },
    /// Work out goals of the same odds: for each option one that 6 in 10 of its own futures reach
    ///
    /// Prints the scenario with them as JSON.
    Goals {
        #[command(flatten)]
        source: Source,
    },
    /// Print the code that carries a scenario in a link
    Link {
        #[command(flatten)]
        source: Source,
    },
}

/// Where a scenario comes from.
#[derive(Debug, Args)]
pub struct Source {
    /// A JSON file, `-` for standard input, a starter scenario's name, or a shared link or code
    pub scenario: OsString,
}

/// How to run a scenario.
#[derive(Debug, Args)]
pub struct Run {
    #[command(flatten)]
    pub source: Source,
    /// Simulate so many weeks instead of the scenario's
    #[arg(long, value_name = "N")]
    pub weeks: Option<u32>,
    /// Simulate so many futures instead of the scenario's
    #[arg(long, value_name = "N")]
    pub replicates: Option<u32>,
    /// Draw from this seed instead of the scenario's
    #[arg(long, value_name = "S")]
    pub seed: Option<u32>,
    /// Let chance alone differ between futures, or all that nobody knows, whatever the scenario says
    #[arg(long, value_name = "noise|all", hide_possible_values = true)]
    pub uncertainty: Option<Uncertainty>,
    /// Let people respond as this theory says; `all` holds the ranking of the options under each against the others
    #[arg(long, value_name = "NAME")]
    pub theory: Option<Theories>,
    #[command(flatten)]
    output: Output,
}

/// What the answer of one option hangs on: its difference to today, expected without chance.
///
/// Every behavioural constant and every number of the scenario is moved by itself; those with the widest swings are then
/// moved together. The default scenario takes about a minute on two cores.
#[derive(Debug, Args)]
pub struct Sensitivity {
    #[command(flatten)]
    pub source: Source,
    /// What is asked: `net` over the horizon, or any measure of a run by its name, as the mean of the last 26 weeks
    #[arg(long, value_name = "M", default_value = "net")]
    pub measure: String,
    /// Name of the option; without one, the first whose plan and programme both differ from today's, or else the last
    #[arg(long, value_name = "NAME")]
    pub option: Option<String>,
    /// Average over the people of so many futures
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=64))]
    pub futures: u32,
    /// Move so many constants, and so many levers, together
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub factors: u32,
    /// Rows of the sample in which they are moved together; each takes as many points as factors, and two
    #[arg(long, value_name = "N", default_value_t = 128, value_parser = clap::value_parser!(u32).range(8..=65_536))]
    pub samples: u32,
    /// Print everything as JSON
    #[arg(long)]
    pub json: bool,
}

/// Which studies to hold the model against.
#[derive(Debug, Args)]
pub struct Evidence {
    /// A study file to run in place of the studies that come with the model; may be given more than once
    #[arg(long, value_name = "FILE")]
    pub study: Vec<PathBuf>,
    /// Simulate so many futures of every setting
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(10..=10_000))]
    pub replicates: u32,
    /// Print everything as JSON
    #[arg(long)]
    pub json: bool,
}

/// What differs between futures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Uncertainty {
    /// Chance alone
    Noise,
    /// Chance, and the constants that nobody knows well
    All,
}

impl From<Uncertainty> for tandem_model::Uncertainty {
    fn from(uncertainty: Uncertainty) -> Self {
        match uncertainty {
            Uncertainty::Noise => Self::Noise,
            Uncertainty::All => Self::All,
        }
    }
}

/// Under which theories of how people respond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theories {
    /// A bit of everything, as published and fitted
    Tandem,
    /// One's own gain, and the pressure of those who watch
    Selfish,
    /// Others' gain, as far as the others care too
    ConditionalCooperation,
    /// A clear goal, paid or not
    GoalSetting,
    /// Trust, which pay for counted results drives out
    TrustFlatWage,
    /// Each of them, side by side
    All,
}

impl Theories {
    /// The theory, where it is one.
    pub fn one(self) -> Option<Theory> {
        match self {
            Self::Tandem => Some(Theory::Tandem),
            Self::Selfish => Some(Theory::Selfish),
            Self::ConditionalCooperation => Some(Theory::ConditionalCooperation),
            Self::GoalSetting => Some(Theory::GoalSetting),
            Self::TrustFlatWage => Some(Theory::TrustAndFlatWage),
            Self::All => None,
        }
    }
}

#[derive(Debug, Args)]
#[group(multiple = false)]
struct Output {
    /// Print everything as JSON
    #[arg(long)]
    json: bool,
    /// Print one row per option, week and measure as CSV
    #[arg(long)]
    csv: bool,
    /// Print what each option needs, what would flip it, and the bonus by job group
    #[arg(long)]
    details: bool,
}

/// What a run prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A summary to read.
    Summary,
    /// What each option needs, what would flip it, and the bonus by job group.
    Details,
    /// The whole report.
    Json,
    /// Quantiles by option, week and measure.
    Csv,
}

impl Run {
    /// What to print.
    pub fn shape(&self) -> Shape {
        match &self.output {
            Output { json: true, .. } => Shape::Json,
            Output { csv: true, .. } => Shape::Csv,
            Output { details: true, .. } => Shape::Details,
            _ => Shape::Summary,
        }
    }
}
