//! `tandem`: the simulator in a terminal. The same scenario gives the same numbers here and on the page.
//!
//! This binary is glue: it finds a scenario, runs the model and prints. Exit codes: 0, 1 for bad input (one sentence per
//! fault on standard error), 2 for wrong usage.

mod arguments;
mod bench;
mod commands;
mod details;
mod evidence;
mod goals;
mod json;
mod pay;
mod progress;
mod rows;
mod sensitivity;
mod source;
mod summary;
mod table;
mod terminal_text;
mod theories;

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;

fn main() -> ExitCode {
    let done = match Arguments::try_parse() {
        Ok(arguments) => commands::obey(arguments),
        Err(usage) if usage.use_stderr() => usage.exit(),
        Err(help) => show(&help),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

/// Prints the help or the version that was asked for.
fn show(help: &clap::Error) -> anyhow::Result<()> {
    help.print()?;
    Ok(io::stdout().flush()?)
}

/// Whether the reader of the output went away, as `head` does: it has all it wanted.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let closed = |cause: &io::Error| cause.kind() == ErrorKind::BrokenPipe;
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref())
        .any(closed)
}

/// Prints one line per fault. A standard error that is closed leaves nobody to tell.
fn complain(error: &anyhow::Error) {
    let mut err = io::stderr().lock();
    for line in format!("{error:#}").lines() {
        let _ = writeln!(err, "tandem: {}", terminal_text::sanitize(line));
    }
}
