//! Runs child processes: streaming their output, quietly with progress, or capturing their standard output.

use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use crate::env::progress;

/// Runs a command with its output in full view.
pub fn stream(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| cannot_start(command))?;
    judge(command, status)
}

/// Runs a long command with a line of progress now and then, and its last lines on failure.
pub fn quietly(command: &mut Command) -> Result<()> {
    let what = command.get_program().to_string_lossy().into_owned();
    let what = what.rsplit('/').next().unwrap_or_default();
    progress::run(what, command, None)
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

/// What is said of a command that cannot be started.
pub fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", command.get_program().to_string_lossy())
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
