//! Reads a peer's output: the simulated measures of each future, and the time of each lap.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::env::shell;

/// Values by option, date and future.
pub type Values = Vec<Vec<Vec<f64>>>;

/// An answer.
#[derive(Debug, Deserialize)]
pub struct Answer {
    /// What was run, with versions.
    pub name: String,
    /// People times weeks times options times futures of a lap.
    pub agent_weeks: f64,
    /// Seconds of each lap: of processor time, or by the watch in a browser.
    pub seconds: Vec<f64>,
    /// What was seen, by measure.
    pub values: BTreeMap<String, Values>,
}

impl Answer {
    /// Runs a peer and reads its answer.
    pub fn read(command: &mut Command) -> Result<Self> {
        let text = shell::answer(command)?;
        Self::parse(&text).with_context(|| format!("`{}` gave no answer", shell::typed(command)))
    }

    /// What was seen in the first futures.
    pub fn first(&self, futures: usize) -> BTreeMap<String, Values> {
        let mut values = self.values.clone();
        let lists = values.values_mut().flatten().flatten();
        lists.for_each(|list| list.truncate(futures));
        values
    }

    fn parse(text: &str) -> Result<Self> {
        Ok(serde_json::from_str(text)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_and_something_else_is_not() {
        let text = r#"{"name": "x", "agent_weeks": 12, "seconds": [0.5], "values": {"trust": [[[45.0, 46.0]]]}}"#;
        let answer = Answer::parse(text).unwrap();
        assert_eq!((answer.name.as_str(), answer.agent_weeks), ("x", 12.0));
        assert_eq!(answer.values["trust"], vec![vec![vec![45.0, 46.0]]]);
        assert!(Answer::parse(r#"{"error": "the page did not answer"}"#).is_err());
    }
}
