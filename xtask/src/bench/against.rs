//! This tree beside that of a commit: both built with the same bench, then measured in turns, natively, under Node and in
//! Chromium. Says what differs by more than the noise of the rounds.

mod host;
mod row;
mod side;
mod tree;

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::{Value, json};

use super::Bench;
use super::machine::Machine;
use crate::env::clock;
use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;
use crate::setup::{Purpose, Setup};
use crate::site::size_budget;

use host::Host;
use row::Row;
use side::Side;
use tree::Trees;

/// Rounds, in each of which both sides are measured once at every host, the other one first each time.
const ROUNDS: usize = 5;

/// What is measured against what.
#[derive(Args)]
pub struct Against {
    /// Measures this tree beside that of a commit instead, in turns.
    #[arg(
        id = "against",
        long = "against",
        value_name = "COMMIT",
        conflicts_with = "parts"
    )]
    commit: Option<String>,
    /// Futures of the first and of all bands.
    #[arg(
        long,
        value_name = "FIRST,ALL",
        requires = "against",
        default_value = "48,200"
    )]
    bands: Bands,
    /// Futures of the first and of all bands in this tree, where they are others than the commit's.
    #[arg(long, value_name = "FIRST,ALL", requires = "against")]
    bands_here: Option<Bands>,
    /// The commit's built site, whose bytes are set beside those of `dist`.
    #[arg(long, value_name = "FOLDER", requires = "against")]
    site: Option<PathBuf>,
}

/// After how many futures bands are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bands {
    first: u32,
    all: u32,
}

impl FromStr for Bands {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let (first, all) = text.split_once(',').context("two counts, as in 48,200")?;
        let bands = Bands {
            first: first.parse()?,
            all: all.parse()?,
        };
        match bands {
            Bands { first: 0, .. } => bail!("bands of no future"),
            Bands { first, all } if first > all => bail!("{first} is more than {all}"),
            bands => Ok(bands),
        }
    }
}

/// As the bench is told.
impl Display for Bands {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{} {}", self.first, self.all)
    }
}

impl Against {
    /// The commit that is asked for, if any.
    pub fn commit(&self) -> Option<&str> {
        self.commit.as_deref()
    }
}

/// Builds both sides, measures them in turns and prints the table.
pub fn run(place: &Place, setup: &Setup, asked: &Against, commit: &str) -> Result<()> {
    let bench = Bench {
        place,
        setup,
        tools: ToolEnv::plain().and(&setup.run(Purpose::Build)?.wasm()),
        folder: place.root.join("target/bench"),
    };
    fs::create_dir_all(&bench.folder)?;
    let sides = sides(&bench, asked, commit)?;
    let began = Instant::now();
    let mut rows = rounds(&bench, &sides)?;
    rows.push(Row::once(
        "bench in wasm, uncompressed",
        "bytes",
        sides.each_ref().map(Side::bytes),
    ));
    let weighed = weigh(&place.root.join("dist"), asked.site.as_deref());
    tell(&bench, commit, &mut rows, &weighed)?;
    println!("  measured in {}", clock::say(began.elapsed()));
    Ok(())
}

/// The commit's side and this tree's.
fn sides(bench: &Bench, asked: &Against, commit: &str) -> Result<[Side; 2]> {
    let trees = Trees::under(bench.place, "target/against")?;
    let there = trees.commit(commit)?;
    let here = trees.this()?;
    let bands = asked.bands_here.unwrap_or(asked.bands);
    Ok([
        Side::build(bench, &trees, "that", &there, asked.bands)?,
        Side::build(bench, &trees, "this", &here, bands)?,
    ])
}

fn rounds(bench: &Bench, sides: &[Side; 2]) -> Result<Vec<Row>> {
    let hosts = Host::found();
    let mut rows: Vec<Row> = hosts.iter().flat_map(Row::of_host).collect();
    for round in 0..ROUNDS {
        println!("   round {} of {ROUNDS}", round + 1);
        for host in &hosts {
            let said = host.turns(bench, sides, round)?;
            for row in rows.iter_mut().filter(|row| row.is_of(host)) {
                row.note(&said);
            }
        }
    }
    rows.retain(Row::is_measured);
    Ok(rows)
}

/// The bytes of both sites, or what is missing.
fn weigh(here: &Path, there: Option<&Path>) -> Result<Vec<Row>> {
    let there = there.context("no built site of the commit is named with --site")?;
    let [there, here] = [there, here].map(size_budget::first_answer);
    let (there, here) = (there?, here?);
    Ok(vec![
        Row::once("worker, compressed", "bytes", [there.worker, here.worker]),
        Row::once("first answer, compressed", "bytes", [there.all, here.all]),
    ])
}

fn tell(
    bench: &Bench,
    commit: &str,
    rows: &mut Vec<Row>,
    weighed: &Result<Vec<Row>>,
) -> Result<()> {
    let machine = Machine::this()?;
    println!("\n{machine}\n{}", Row::head(commit));
    if let Ok(bytes) = weighed {
        rows.extend(bytes.iter().cloned());
    }
    rows.iter().for_each(|row| println!("{row}"));
    if let Err(error) = weighed {
        println!("  worker and first answer: no bytes, {error:#}");
    }
    let figures: Vec<Value> = rows.iter().map(Row::to_json).collect();
    let text = json!({ "against": commit, "machine": machine.to_json(), "figures": figures });
    let path = bench.folder.join("against.json");
    Ok(fs::write(path, serde_json::to_string_pretty(&text)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_two_counts_that_rise() {
        let bands = |text: &str| text.parse::<Bands>().ok();
        let (first, all) = (48, 200);
        assert_eq!(bands("48,200"), Some(Bands { first, all }));
        assert!(bands("200,48").is_none() && bands("48").is_none() && bands("0,4").is_none());
    }
}
