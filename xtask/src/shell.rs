//! Running other programs: in full view, quietly with a pulse, or for their answer.

use std::io::{BufRead, BufReader, IsTerminal, Read, stderr};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::clock;

/// How often a quiet command says that it is still at work.
const PULSE: Duration = Duration::from_secs(20);
/// How many of a quiet command's last lines are shown when it fails.
const TAIL: usize = 40;

/// Runs a command with its output in full view.
pub fn stream(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| cannot_start(command))?;
    judge(command, status)
}

/// Runs a long command: in full view on a terminal, else with a line now and then and its last lines on failure.
pub fn quietly(command: &mut Command) -> Result<()> {
    if stderr().is_terminal() {
        return stream(command);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| cannot_start(command))?;
    let lines = Lines::default();
    let readers = lines.follow(&mut child);
    let status = wait(&mut child, &lines)?;
    for reader in readers {
        reader.join().ok();
    }
    if !status.success() {
        eprintln!("{}", lines.tail());
    }
    judge(command, status)
}

/// Runs a command and returns what it wrote to standard output.
pub fn answer(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| cannot_start(command))?;
    if !output.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    judge(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs one command's output into another's input.
pub fn pipe(from: &mut Command, into: &mut Command) -> Result<()> {
    let mut source = from
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(from))?;
    let output = source
        .stdout
        .take()
        .context("a pipe was asked for and not given")?;
    let status = into
        .stdin(output)
        .status()
        .with_context(|| cannot_start(into))?;
    judge(into, status)?;
    judge(from, source.wait()?)
}

/// The command as one would type it.
pub fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn judge(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` ended with {status}", typed(command));
    }
    Ok(())
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", command.get_program().to_string_lossy())
}

fn wait(child: &mut Child, lines: &Lines) -> Result<ExitStatus> {
    let start = Instant::now();
    let mut next = PULSE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > next {
            println!("    {}: {}", clock::say(start.elapsed()), lines.last());
            next += PULSE;
        }
        thread::sleep(Duration::from_millis(50));
    }
}

/// What a command has said so far.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    fn follow(&self, child: &mut Child) -> Vec<thread::JoinHandle<()>> {
        let out = child.stdout.take().map(|pipe| self.read(pipe));
        let err = child.stderr.take().map(|pipe| self.read(pipe));
        out.into_iter().chain(err).collect()
    }

    fn read(&self, pipe: impl Read + Send + 'static) -> thread::JoinHandle<()> {
        let lines = self.clone();
        thread::spawn(move || {
            for line in BufReader::new(pipe).lines().map_while(Result::ok) {
                lines
                    .0
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(line);
            }
        })
    }

    fn last(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines
            .iter()
            .rev()
            .find(|line| !line.trim().is_empty())
            .map_or_else(String::new, |line| line.trim().to_owned())
    }

    fn tail(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines[lines.len().saturating_sub(TAIL)..].join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_is_named_as_typed() {
        let error = stream(Command::new("false").arg("--why"))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("`false --why` ended with"), "{error}");
    }

    #[test]
    fn a_missing_command_is_named() {
        let error = answer(&mut Command::new("no-such-program-anywhere"))
            .unwrap_err()
            .to_string();
        assert_eq!(error, "cannot start `no-such-program-anywhere`");
    }

    #[test]
    fn one_command_feeds_another() {
        assert!(
            pipe(
                Command::new("echo").arg("a"),
                Command::new("grep").args(["-q", "a"])
            )
            .is_ok()
        );
    }
}
