//! Where the bench runs: natively, under Node or in headless Chromium.

use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use super::side::Side;
use crate::bench::{Bench, wasm};
use crate::env::shell;
use crate::setup::browser::Browser;

/// A place that runs the bench.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// The machine itself.
    Native,
    /// Node.
    Node,
    /// A worker of this Chromium.
    Chromium(PathBuf),
}

impl Host {
    /// All that this machine has.
    pub fn found() -> Vec<Host> {
        let mut hosts = vec![Host::Native, Host::Node];
        match Browser::chromium() {
            Some(browser) => hosts.push(Host::Chromium(browser)),
            None => println!("   Chromium is not on this machine: left out"),
        }
        hosts
    }

    /// What both sides say, each measured once; the second goes first in every other round.
    pub fn turns(&self, bench: &Bench, sides: &[Side; 2], round: usize) -> Result<[Value; 2]> {
        let [there, here] = sides;
        Ok(if round.is_multiple_of(2) {
            let there = self.turn(bench, there)?;
            [there, self.turn(bench, here)?]
        } else {
            let here = self.turn(bench, here)?;
            [self.turn(bench, there)?, here]
        })
    }

    fn turn(&self, bench: &Bench, side: &Side) -> Result<Value> {
        let asked = &side.asked;
        match self {
            Host::Native => {
                let mut program = Command::new(&side.native);
                Ok(serde_json::from_str(&shell::answer(program.arg(asked))?)?)
            }
            Host::Node => wasm::ask(bench, &side.wasm, None, asked),
            Host::Chromium(browser) => wasm::ask(bench, &side.wasm, Some(browser), asked),
        }
    }
}

impl Display for Host {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Host::Native => "native",
            Host::Node => "Node",
            Host::Chromium(_) => "Chromium",
        })
    }
}
