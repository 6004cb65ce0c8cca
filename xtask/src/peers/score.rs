//! How fast each peer is, and how that is told.

use anyhow::Result;
use serde_json::json;

use super::answer::Answer;
use super::peer::Peer;

/// The times of one peer.
#[derive(Debug)]
pub struct Score {
    /// Whose.
    pub peer: Peer,
    name: String,
    /// Agent-weeks a second, by round.
    speeds: Vec<f64>,
}

impl Score {
    /// No times yet.
    pub fn new(peer: Peer) -> Self {
        Self {
            peer,
            name: String::new(),
            speeds: Vec::new(),
        }
    }

    /// Notes the last lap, which is warm.
    pub fn note(&mut self, answer: &Answer) {
        self.name.clone_from(&answer.name);
        self.speeds
            .extend(answer.seconds.last().map(|last| answer.agent_weeks / last));
    }

    /// The median of all rounds.
    fn speed(&self) -> f64 {
        let mut sorted = self.speeds.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// How many times as fast Tandem is in the same surroundings.
fn lead(score: &Score, scores: &[Score]) -> f64 {
    let rival = scores.iter().find(|other| other.peer == score.peer.rival());
    rival.map_or(f64::NAN, |rival| rival.speed() / score.speed())
}

/// A table in Markdown.
pub fn table(scores: &[Score]) -> String {
    let mut table =
        "| program | million agent-weeks a second | Tandem beside it |\n|---|--:|--:|\n".to_owned();
    for score in scores {
        let beside = if score.peer.is_tandem() {
            String::new()
        } else {
            format!("{} times", digits(lead(score, scores)))
        };
        let speed = digits(score.speed() / 1e6);
        table += &format!("| {} | {speed} | {beside} |\n", score.name);
    }
    table
}

/// Two digits, or what stands before the point.
fn digits(number: f64) -> String {
    match number {
        n if n < 1.0 => format!("{n:.2}"),
        n if n < 10.0 => format!("{n:.1}"),
        n => format!("{n:.0}"),
    }
}

/// The same for a program, with the median and every round.
pub fn json(scores: &[Score]) -> Result<String> {
    let one = |score: &Score| {
        json!({
            "name": score.name,
            "agent_weeks_per_second": score.speed(),
            "rounds": score.speeds,
            "tandem_times_as_fast": lead(score, scores),
        })
    };
    let all: Vec<_> = scores.iter().map(one).collect();
    Ok(serde_json::to_string_pretty(&all)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(peer: Peer, speeds: [f64; 3]) -> Score {
        Score {
            peer,
            name: format!("{peer:?}"),
            speeds: speeds.to_vec(),
        }
    }

    #[test]
    fn each_is_held_against_tandem_in_its_own_surroundings() {
        let scores = [
            score(Peer::Native, [8e6, 9e6, 1e6]),
            score(Peer::BrowserWasm, [4e6, 4e6, 4e6]),
            score(Peer::Mesa, [1e5, 1e5, 1e5]),
            score(Peer::Browser, [2e6, 9e6, 1e6]),
        ];
        let table = table(&scores);
        assert!(table.contains("| Native | 8.0 |  |"), "{table}");
        assert!(table.contains("| Mesa | 0.10 | 80 times |"), "{table}");
        assert!(table.contains("| Browser | 2.0 | 2.0 times |"), "{table}");
    }
}
