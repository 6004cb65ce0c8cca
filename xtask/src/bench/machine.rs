//! Describes the machine a benchmark ran on: processor, cores, system, compiler, date.

use std::fmt::{self, Display, Formatter};
use std::fs;
use std::process::Command;
use std::thread;

use anyhow::Result;
use serde_json::{Value, json};

use crate::env::shell;

/// A kind of machine on a day.
pub struct Machine {
    processor: String,
    cores: usize,
    system: String,
    compiler: String,
    date: String,
}

impl Machine {
    /// This one, today.
    pub fn this() -> Result<Machine> {
        let line =
            |command: &mut Command| shell::answer(command).map(|said| said.trim().to_owned());
        Ok(Machine {
            processor: processor(),
            cores: thread::available_parallelism()?.get(),
            system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            compiler: line(Command::new("rustc").arg("--version"))?,
            date: line(Command::new("date").args(["-u", "+%Y-%m-%d"]))?,
        })
    }

    /// For a file.
    pub fn to_json(&self) -> Value {
        json!({
            "processor": self.processor,
            "cores": self.cores,
            "system": self.system,
            "compiler": self.compiler,
            "date": self.date,
        })
    }
}

impl Display for Machine {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let Machine {
            processor,
            cores,
            system,
            compiler,
            date,
        } = self;
        write!(
            f,
            "{date}, {processor}, {cores} cores, {system}, {compiler}"
        )
    }
}

/// The processor's name where Linux tells it.
fn processor() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or("unnamed processor", |(_, name)| name)
        .to_owned()
}
