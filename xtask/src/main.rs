//! `cargo xtask`: the one command for development and CI.
//!
//! [`setup`] installs missing tools, [`site`] builds and serves the page, [`check`] runs lints and tests, [`mod@bench`]
//! runs benchmarks, [`calibrate`] fits the model's constants, [`freeze`] copies starters for links, and [`mod@env`] is
//! what they have in common.

mod bench;
mod calibrate;
mod check;
mod env;
mod freeze;
mod setup;
mod site;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use check::{Tier, count, evidence, fuzz, lighthouse};
use env::place::Place;
use env::tool_env::ToolEnv;
use setup::std_wasm::StdWay;
use setup::{Purpose, Setup};
use site::serve;

/// Everything one does with this repository: two commands suffice, `serve` and `test`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Where the wasm32 standard library comes from; without it the first way that works here.
    #[arg(long = "std", global = true, env = "TANDEM_STD", value_name = "WAY")]
    std_way: Option<StdWay>,
}

#[derive(Subcommand)]
enum Command {
    /// Makes this machine ready, and does nothing twice.
    Setup {
        /// What the machine is wanted for.
        #[arg(long = "for", value_enum, default_value = "test")]
        purpose: Purpose,
    },
    /// Builds the page and serves it on loopback with live reload.
    Serve {
        /// The port to serve on; without it 8080, or the next free one.
        #[arg(long)]
        port: Option<u16>,
    },
    /// Builds the release site into `dist/`.
    Build,
    /// The fast part of `test`: format, clippy, unit tests.
    Check,
    /// Everything CI checks, fastest first; the first failing step stops it.
    Test {
        /// Also what is heavy and is run before a release (the list is in `xtask/src/check.rs`).
        #[arg(long)]
        full: bool,
    },
    /// Measures how fast Tandem is here; prints a table and writes `target/bench/*.json`.
    Bench {
        /// What is measured; without it everything.
        #[arg(value_enum)]
        parts: Vec<bench::Part>,
        #[command(flatten)]
        against: bench::against::Against,
    },
    /// Counts the instructions of a fixed run again and writes the figure that `test` holds the model to.
    Count,
    /// Simulates the studies and writes what the documentation and the page say of them.
    Evidence,
    /// Fits constants to published studies and keeps the draws that agree; writes both where the model reads them.
    Calibrate {
        /// What is passed on: `fit`, `history`, `stamp` or `misses`; without it fit and history.
        step: Option<String>,
    },
    /// Copies starters, plans and examples into the newest revision of what links name, before any of its links is out.
    Freeze {
        /// Begins the next revision instead.
        #[arg(long)]
        new: bool,
    },
    /// Judges how the built site loads, with Lighthouse.
    Lighthouse,
    /// Throws hostile files and links at what reads them; needs a C++ compiler.
    Fuzz {
        /// How long each of the two is tried.
        #[arg(long, default_value_t = fuzz::USUAL_MINUTES, value_parser = clap::value_parser!(u32).range(1..))]
        minutes: u32,
    },
    /// Prints shell lines that let plain `cargo` find what `setup` installed: `eval "$(cargo xtask env)"`.
    Env,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<()> {
    let place = Place::find()?;
    let setup = Setup::new(&place, cli.std_way);
    match cli.command {
        Command::Setup { purpose } => setup.run(purpose).map(drop),
        Command::Serve { port } => serve::run(&place, &setup, port),
        Command::Build => site::build(&place, &setup.run(Purpose::Build)?),
        Command::Check => check::run(&place, &setup, Tier::Quick),
        Command::Test { full: false } => check::run(&place, &setup, Tier::Usual),
        Command::Test { full: true } => check::run(&place, &setup, Tier::Full),
        Command::Bench {
            ref parts,
            ref against,
        } => match against.commit() {
            Some(commit) => bench::against::run(&place, &setup, against, commit),
            None => bench::run(&place, &setup, parts),
        },
        Command::Count => count::write(&place),
        Command::Evidence => evidence::write(&place),
        Command::Calibrate { ref step } => calibrate::run(&place, step.as_deref()),
        Command::Freeze { new } => freeze::run(&place, new),
        Command::Lighthouse => lighthouse::run(&place, &setup).map(drop),
        Command::Fuzz { minutes } => fuzz::run(&place, &ToolEnv::plain(), minutes),
        Command::Env => setup.print_env(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_cited_has_the_version_that_is_built() {
        let cited = include_str!("../../CITATION.cff");
        let version = format!("\nversion: {}\n", env!("CARGO_PKG_VERSION"));
        assert!(
            cited.contains(&version),
            "CITATION.cff should say {version:?}"
        );
    }
}
