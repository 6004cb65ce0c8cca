//! A peer: a program that simulates the core, with the command that runs it.

use std::process::Command;

use anyhow::Result;

use super::stand::Stand;

/// A program, and where it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// Tandem, native.
    Native,
    /// Tandem in wasm under Node.
    NodeWasm,
    /// Tandem in wasm in Chromium.
    BrowserWasm,
    /// Mesa.
    Mesa,
    /// NumPy.
    NumPy,
    /// Typed arrays under Node.
    Node,
    /// Typed arrays in Chromium.
    Browser,
}

impl Peer {
    /// All of them, Tandem first.
    pub const ALL: [Peer; 7] = [
        Peer::Native,
        Peer::NodeWasm,
        Peer::BrowserWasm,
        Peer::Mesa,
        Peer::NumPy,
        Peer::Node,
        Peer::Browser,
    ];

    /// Whether it is Tandem itself.
    pub fn is_tandem(self) -> bool {
        matches!(self, Peer::Native | Peer::NodeWasm | Peer::BrowserWasm)
    }

    /// Tandem in the same surroundings.
    pub fn rival(self) -> Peer {
        match self {
            Peer::Node => Peer::NodeWasm,
            Peer::Browser => Peer::BrowserWasm,
            _ => Peer::Native,
        }
    }

    /// Futures that are looked at in the check.
    pub fn sample(self) -> usize {
        match self {
            Peer::NodeWasm | Peer::BrowserWasm => 100,
            Peer::Mesa => 200,
            Peer::Native | Peer::NumPy | Peer::Node | Peer::Browser => 2000,
        }
    }

    /// Futures of a timed lap, half a second to two of work; times are compared by agent-week. NumPy has one block of them.
    pub fn futures(self) -> usize {
        match self {
            Peer::Mesa => 8,
            Peer::NumPy => 800,
            _ => 400,
        }
    }

    /// The command that does so many laps of so many futures and prints an answer.
    pub fn command(self, stand: &Stand, futures: usize, laps: usize) -> Result<Command> {
        let mut command = match self {
            Peer::Native => Command::new(&stand.native),
            Peer::Mesa => stand.python("mesa/core.py"),
            Peer::NumPy => stand.python("numpy/core.py"),
            Peer::Node | Peer::NodeWasm => stand.node("node.js")?,
            Peer::Browser | Peer::BrowserWasm => stand.node("browser.js")?,
        };
        if self != Peer::Native {
            command.arg(&stand.order);
        }
        command.args([futures.to_string(), laps.to_string()]);
        if matches!(self, Peer::NodeWasm | Peer::BrowserWasm) {
            command.arg(&stand.wasm);
        }
        Ok(command)
    }
}
