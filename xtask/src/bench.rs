//! Benchmarks, run by `cargo xtask bench`.
//!
//! Each part prints its figures and writes `target/bench/<part>.json`. A part whose tools are missing on this machine is
//! skipped, with the reason in the table. Times depend on the machine, so no test asserts one. [`against`] compares two
//! trees.

pub mod against;
mod figure;
mod growth;
mod loading;
mod machine;
mod native;
mod page;
mod peers;
mod wasm;

use std::ffi::OsString;
use std::fmt::Display;
use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::ValueEnum;
use serde_json::json;

use crate::env::cargo;
use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::Setup;

use figure::Figure;
use machine::Machine;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The model natively, part by part, against the machine and against the reference implementation.
    Native,
    /// The same work in WebAssembly, under Node and in Chromium, beside native in the same run.
    Wasm,
    /// Time and memory as people, teams and futures grow.
    Growth,
    /// Other tools on the same work.
    Peers,
    /// The page under real lever events.
    Page,
    /// The page while it loads.
    Loading,
}

/// What a part found.
enum Outcome {
    /// Its figures; none if it printed its own table and wrote its own file.
    Measured(Vec<Figure>),
    /// Why there are no figures.
    Skipped(String),
}

/// What the parts work with.
struct Bench<'a> {
    place: &'a Place,
    setup: &'a Setup<'a>,
    tools: ToolEnv,
    folder: PathBuf,
}

/// Measures `parts`, or all of them.
pub fn run(place: &Place, setup: &Setup, parts: &[Part]) -> Result<()> {
    let bench = Bench {
        place,
        setup,
        tools: ToolEnv::plain(),
        folder: place.root.join("target/bench"),
    };
    fs::create_dir_all(&bench.folder)?;
    let machine = Machine::this()?;
    let parts = if parts.is_empty() {
        Part::value_variants()
    } else {
        parts
    };
    let mut table = format!("\n{machine}\n");
    let mut failed = Vec::new();
    for part in parts {
        let name = part.name();
        println!("\n== bench: {name}");
        match bench
            .measure(*part)
            .and_then(|outcome| bench.tell(&name, &machine, outcome))
        {
            Ok(rows) => table += &rows,
            Err(error) => {
                table += &row(&name, format!("failed: {error:#}"));
                failed.push(name);
            }
        }
    }
    print!("{table}");
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
}

fn row(name: &str, says: impl Display) -> String {
    format!("  {name:<9}{says}\n")
}

impl Part {
    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

impl Bench<'_> {
    fn measure(&self, part: Part) -> Result<Outcome> {
        match part {
            Part::Native => native::measure(self),
            Part::Wasm => wasm::measure(self),
            Part::Growth => growth::measure(self),
            Part::Peers => peers::measure(self),
            Part::Page => page::measure(self),
            Part::Loading => loading::measure(self),
        }
    }

    /// Writes a part's figures and makes them rows of the table.
    fn tell(&self, name: &str, machine: &Machine, outcome: Outcome) -> Result<String> {
        Ok(match outcome {
            Outcome::Skipped(why) => row(name, format!("left out: {why}")),
            Outcome::Measured(figures) if figures.is_empty() => row(name, "see its table above"),
            Outcome::Measured(figures) => {
                self.write(name, machine, &figures)?;
                figures.iter().map(|figure| row(name, figure)).collect()
            }
        })
    }

    fn write(&self, name: &str, machine: &Machine, figures: &[Figure]) -> Result<()> {
        let figures: Vec<_> = figures.iter().map(Figure::to_json).collect();
        let text = json!({ "part": name, "machine": machine.to_json(), "figures": figures });
        let path = self.folder.join(format!("{name}.json"));
        Ok(fs::write(path, serde_json::to_string_pretty(&text)?)?)
    }

    /// The same with one variable more.
    fn with(&self, name: &str, value: impl Into<OsString>) -> Self {
        self.and(&ToolEnv::plain().with(name, value))
    }

    /// The same with more tools.
    fn and(&self, tool_env: &ToolEnv) -> Self {
        Self {
            tools: self.tools.and(tool_env),
            folder: self.folder.clone(),
            ..*self
        }
    }

    /// What cargo says when it runs something that prints its answer.
    fn cargo(&self, words: &str) -> Result<String> {
        let mut cargo = self.tools.command("cargo")?;
        cargo::plain(&mut cargo);
        cargo.current_dir(&self.place.root).args(words.split(' '));
        println!("   {}", shell::typed(&cargo));
        shell::answer(&mut cargo)
    }
}
