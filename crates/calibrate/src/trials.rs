//! Trials of points of the design, appended to a file as they come, so that a run that was stopped goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use anyhow::{Context, Result};

use crate::fingerprint::Fingerprint;

/// How one point fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trial {
    /// Everything was simulated: what it misses, by name. Where today cannot be, that is all it misses.
    Whole(BTreeSet<String>),
    /// It fell at this outcome, and the rest was not simulated.
    Fell(String),
    /// It misses nothing that is asked for.
    Kept,
}

/// What is between the names of outcomes in a line.
const BETWEEN: char = '\t';

impl Trial {
    fn line(&self, point: u32) -> String {
        let words: Vec<&str> = match self {
            Self::Whole(missed) => std::iter::once("whole")
                .chain(missed.iter().map(String::as_str))
                .collect(),
            Self::Fell(at) => vec!["fell", at],
            Self::Kept => vec!["kept"],
        };
        format!("{point}{BETWEEN}{}", words.join(&BETWEEN.to_string()))
    }

    /// Reads a line; none if it is not whole, as the last one of a run that was stopped.
    fn read(line: &str) -> Option<(u32, Self)> {
        let mut words = line.split(BETWEEN);
        let point = words.next()?.parse().ok()?;
        let trial = match words.next()? {
            "whole" => Self::Whole(words.map(str::to_owned).collect()),
            "fell" => Self::Fell(words.next()?.to_owned()),
            "kept" => Self::Kept,
            _ => return None,
        };
        Some((point, trial))
    }
}

/// The trials of one state of table, fit, studies and equations.
#[derive(Debug)]
pub struct Trials {
    known: BTreeMap<u32, Trial>,
    file: File,
}

impl Trials {
    /// Those that are in the folder for `fingerprint`, and the file to which more are appended.
    pub fn open(folder: &Path, fingerprint: Fingerprint) -> Result<Self> {
        fs::create_dir_all(folder).context("folder of trials")?;
        let path = folder.join(format!("{fingerprint}.txt"));
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            read => read.context("file of trials")?,
        };
        // What a stopped run left of a line is cut off.
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        fs::write(&path, &text[..whole])?;
        Ok(Self {
            known: text[..whole].lines().filter_map(Trial::read).collect(),
            file: OpenOptions::new().append(true).open(&path)?,
        })
    }

    /// How a point fared, if it was tried.
    pub fn of(&self, point: u32) -> Option<&Trial> {
        self.known.get(&point)
    }

    /// How many were tried.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Adds trials in the order they are given.
    pub fn add(&mut self, trials: Vec<(u32, Trial)>) -> Result<()> {
        for (point, trial) in trials {
            writeln!(self.file, "{}", trial.line(point))?;
            self.known.insert(point, trial);
        }
        self.file.flush().context("file of trials")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_was_stopped_in_the_middle_of_a_line_goes_on() {
        let folder = std::env::temp_dir().join(format!("tandem-trials-{}", std::process::id()));
        let print = Fingerprint::default();
        let missed: BTreeSet<String> = ["V1".to_owned(), "V26 grid".to_owned()].into();
        let trials = [
            (0, Trial::Whole(missed)),
            (1, Trial::Whole(BTreeSet::new())),
            (2, Trial::Fell("V7 share".to_owned())),
            (3, Trial::Kept),
        ];
        Trials::open(&folder, print)
            .unwrap()
            .add(trials.to_vec())
            .unwrap();
        let path = folder.join(format!("{print}.txt"));
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}4\tfell\tV")).unwrap();
        let mut again = Trials::open(&folder, print).unwrap();
        for (point, trial) in &trials {
            assert_eq!(again.of(*point), Some(trial));
        }
        assert_eq!((again.len(), again.of(4)), (4, None));
        again.add(vec![(4, Trial::Kept)]).unwrap();
        assert_eq!(
            Trials::open(&folder, print).unwrap().of(4),
            Some(&Trial::Kept)
        );
        let mut other = Fingerprint::default();
        other.text("another table");
        assert_eq!(Trials::open(&folder, other).unwrap().len(), 0);
        fs::remove_dir_all(&folder).unwrap();
    }
}
