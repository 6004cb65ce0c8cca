//! Runs long commands: prints a progress line every few seconds, filters their output, and shows the last lines on failure.

use std::fmt::Write as _;
use std::io::{BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::env::clock;
use crate::env::shell;

/// How often a long command says how far it is.
const PULSE: Duration = Duration::from_secs(5);
/// How many of a command's last lines are shown when it fails.
const TAIL: usize = 60;
/// How cargo's own lines begin that are no diagnostics.
const STATUS: [&str; 14] = [
    "Adding",
    "Blocking",
    "Building",
    "Checking",
    "Compiling",
    "Downloaded",
    "Downloading",
    "Finished",
    "Fresh",
    "Installed",
    "Installing",
    "Locking",
    "Running",
    "Updating",
];

/// How long something takes, as far as that is known beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Estimate {
    began: Instant,
    total: Duration,
}

impl Estimate {
    /// An estimate for what begins now.
    pub fn of(total: Duration) -> Estimate {
        Estimate {
            began: Instant::now(),
            total,
        }
    }

    /// What is left in words, for instance "about 1 min 20 s to go".
    fn left(&self) -> String {
        let left = self.total.saturating_sub(self.began.elapsed());
        // Nobody waits by the second, and no estimate is that good.
        let tens = left.as_secs().div_ceil(10) * 10;
        match tens {
            0 => "longer than expected, but at work".to_owned(),
            _ => format!("about {} to go", clock::say(Duration::from_secs(tens))),
        }
    }
}

/// Runs a long command; `what` names it in its lines of progress. With an estimate they also say what is left.
///
/// # Errors
/// If the command cannot be started or fails; the error holds its last lines.
pub fn run(what: &str, command: &mut Command, estimate: Option<Estimate>) -> Result<()> {
    let warnings = capture(what, command, estimate)?.diagnostics();
    if !warnings.is_empty() {
        eprintln!("{warnings}");
    }
    Ok(())
}

/// Runs a long command whose warnings mean nothing to anybody here.
///
/// # Errors
/// If the command cannot be started or fails; the error holds its last lines.
pub fn silently(what: &str, command: &mut Command) -> Result<()> {
    capture(what, command, None).map(drop)
}

fn capture(what: &str, command: &mut Command, estimate: Option<Estimate>) -> Result<Said> {
    for (name, value) in [
        ("CARGO_TERM_PROGRESS_WHEN", "always"),
        ("CARGO_TERM_PROGRESS_WIDTH", "100"),
        ("CARGO_TERM_COLOR", "never"),
    ] {
        command.env(name, value);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| shell::cannot_start(command))?;
    let said = Said::default();
    let readers = said.follow(&mut child);
    let status = wait(&mut child, || say(what, &said, estimate.as_ref()))?;
    for reader in readers {
        reader.join().ok();
    }
    if !status.success() {
        bail!(
            "{}\n`{}` ended with {status}",
            said.tail(),
            shell::typed(command)
        );
    }
    Ok(said)
}

fn wait(child: &mut Child, mut pulse: impl FnMut()) -> Result<ExitStatus> {
    let start = Instant::now();
    let mut next = PULSE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > next {
            pulse();
            next += PULSE;
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn say(what: &str, said: &Said, estimate: Option<&Estimate>) {
    let mut line = format!("    {what}: {}", said.state());
    if let Some(estimate) = estimate {
        write!(line, "; {}", estimate.left()).ok();
    }
    println!("{line}");
}

/// What a command has said so far.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Lines>>);

#[derive(Default)]
struct Lines {
    all: Vec<String>,
    /// Of how many pieces how many are done, where the command is a cargo that compiles.
    done: Option<(u32, u32)>,
}

impl Said {
    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn follow(&self, child: &mut Child) -> Vec<JoinHandle<()>> {
        let out = child.stdout.take().map(|pipe| self.read(pipe));
        let err = child.stderr.take().map(|pipe| self.read(pipe));
        out.into_iter().chain(err).collect()
    }

    fn read(&self, pipe: impl Read + Send + 'static) -> JoinHandle<()> {
        let said = self.clone();
        thread::spawn(move || {
            let mut line = Vec::new();
            // Cargo overwrites its line of progress, so a line ends where it is begun anew, too.
            for byte in BufReader::new(pipe).bytes().map_while(Result::ok) {
                match byte {
                    b'\n' | b'\r' => {
                        said.take(&String::from_utf8_lossy(&line));
                        line.clear();
                    }
                    _ => line.push(byte),
                }
            }
            said.take(&String::from_utf8_lossy(&line));
        })
    }

    fn take(&self, line: &str) {
        let line = line.trim_end().trim_end_matches("\u{1b}[K");
        let mut lines = self.lines();
        match units(line) {
            Some(done) => lines.done = Some(done),
            None if !line.trim().is_empty() => lines.all.push(line.to_owned()),
            None => (),
        }
    }

    /// How far the command is: pieces done, or else its last line.
    fn state(&self) -> String {
        let lines = self.lines();
        match (lines.done, lines.all.last()) {
            (Some((done, all)), _) => format!("{done} of {all} pieces compiled"),
            (None, Some(line)) => line.trim().to_owned(),
            (None, None) => "at work".to_owned(),
        }
    }

    /// Everything but cargo's lines about its own work.
    fn diagnostics(&self) -> String {
        let lines = self.lines();
        let kept: Vec<&str> = lines
            .all
            .iter()
            .map(String::as_str)
            .filter(|line| !is_status(line))
            .collect();
        kept.join("\n")
    }

    fn tail(&self) -> String {
        let diagnostics = self.diagnostics();
        let lines: Vec<&str> = diagnostics.lines().collect();
        lines[lines.len().saturating_sub(TAIL)..].join("\n")
    }
}

/// The counts in a line of cargo's progress: `Building [==>  ] 34/96: serde, wide`.
fn units(line: &str) -> Option<(u32, u32)> {
    let rest = line.trim_start().strip_prefix("Building [")?;
    let (_, counts) = rest.split_once("] ")?;
    let (done, rest) = counts.split_once('/')?;
    let all = rest.split(|letter: char| !letter.is_ascii_digit()).next()?;
    Some((done.trim().parse().ok()?, all.parse().ok()?))
}

fn is_status(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    line.starts_with(' ') && STATUS.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_progress_is_read_and_other_lines_are_not() {
        let line = "    Building [=======>         ] 34/96: serde, wide(build)";
        assert_eq!(units(line), Some((34, 96)));
        assert_eq!(units("   Compiling serde v1.0"), None);
        assert_eq!(units("    Building [===> ] nothing"), None);
    }

    #[test]
    fn diagnostics_stay_and_cargos_own_lines_go() {
        let said = Said::default();
        for line in [
            "   Compiling a v1.0",
            "warning: unused variable: `x`",
            "  --> src/lib.rs:1:1",
            "    Finished `dev` profile",
        ] {
            said.take(line);
        }
        assert_eq!(
            said.diagnostics(),
            "warning: unused variable: `x`\n  --> src/lib.rs:1:1"
        );
    }

    #[test]
    fn a_failing_command_says_why() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo no such luck >&2; exit 3"]);
        let error = run("trying", &mut command, None).unwrap_err().to_string();
        assert!(error.starts_with("no such luck\n`sh -c"), "{error}");
    }

    #[test]
    fn an_estimate_that_ran_out_does_not_count_on() {
        let over = Estimate::of(Duration::ZERO);
        assert_eq!(over.left(), "longer than expected, but at work");
        let ahead = Estimate::of(Duration::from_secs(79));
        assert_eq!(ahead.left(), "about 1 min 20 s to go");
    }
}
