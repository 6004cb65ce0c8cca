//! A row of the table: a figure of both sides round by round, the median of its ratios and how far they spread.

use std::fmt::{self, Display, Formatter};

use serde_json::{Value, json};

use super::host::Host;
use crate::bench::figure::{median, said};

/// What the bench says: its name there, here, its unit, and which way is better.
const FIGURES: [(&str, &str, &str, Better); 7] = [
    ("futures", "futures", "a second", Better::More),
    ("points", "points", "a second", Better::More),
    (
        "joint_share_first",
        "first bands, joint share",
        "ms",
        Better::Less,
    ),
    (
        "joint_share_all",
        "all bands, joint share",
        "ms",
        Better::Less,
    ),
    (
        "lack_of_trust_first",
        "first bands, lack of trust",
        "ms",
        Better::Less,
    ),
    (
        "lack_of_trust_all",
        "all bands, lack of trust",
        "ms",
        Better::Less,
    ),
    (
        "memory",
        "memory, per person and future",
        "bytes",
        Better::Less,
    ),
];

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Better {
    /// More is better.
    More,
    /// Less is better.
    Less,
}

/// A figure of the commit and of this tree.
#[derive(Clone, Debug)]
pub struct Row {
    host: Option<Host>,
    key: &'static str,
    name: String,
    unit: &'static str,
    better: Better,
    /// By round: the commit's, this tree's.
    rounds: Vec<[f64; 2]>,
}

/// Whether two sides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Same,
    Noise,
    Better,
    Worse,
}

impl Row {
    /// The figures of a host, without a round.
    pub fn of_host(host: &Host) -> impl Iterator<Item = Row> {
        FIGURES
            .into_iter()
            .map(move |(key, name, unit, better)| Row {
                host: Some(host.clone()),
                key,
                name: format!("{host}: {name}"),
                unit,
                better,
                rounds: Vec::new(),
            })
    }

    /// A figure that is the same in every round, the less the better.
    pub fn once(name: &str, unit: &'static str, sides: [u64; 2]) -> Row {
        Row {
            host: None,
            key: "",
            name: name.to_owned(),
            unit,
            better: Better::Less,
            rounds: vec![sides.map(|value| value as f64)],
        }
    }

    /// Whether it is of this host.
    pub fn is_of(&self, host: &Host) -> bool {
        self.host.as_ref() == Some(host)
    }

    /// Whether any round has it.
    pub fn is_measured(&self) -> bool {
        !self.rounds.is_empty()
    }

    /// Takes its figure of a round, if both sides say it.
    pub fn note(&mut self, said: &[Value; 2]) {
        if let [Some(there), Some(here)] = said.each_ref().map(|said| said[self.key].as_f64()) {
            self.rounds.push([there, here]);
        }
    }

    fn ratios(&self) -> Vec<f64> {
        self.rounds
            .iter()
            .map(|[there, here]| here / there)
            .collect()
    }

    /// The median of the rounds' ratios, this tree's to the commit's.
    fn ratio(&self) -> f64 {
        median(self.ratios())
    }

    /// The lowest and the highest of them.
    fn spread(&self) -> [f64; 2] {
        let ratios = self.ratios();
        [
            ratios.iter().copied().fold(f64::INFINITY, f64::min),
            ratios.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        ]
    }

    /// The ratio counts as soon as it lies farther from 1 than the highest lies from the lowest.
    fn verdict(&self) -> Verdict {
        let (ratio, [low, high]) = (self.ratio(), self.spread());
        if low == 1.0 && high == 1.0 {
            Verdict::Same
        } else if (ratio - 1.0).abs() <= high - low {
            Verdict::Noise
        } else if (ratio > 1.0) == (self.better == Better::More) {
            Verdict::Better
        } else {
            Verdict::Worse
        }
    }

    /// The medians of both sides.
    fn sides(&self) -> [f64; 2] {
        [0, 1].map(|side| median(self.rounds.iter().map(|round| round[side]).collect()))
    }

    /// The table's first line.
    pub fn head(commit: &str) -> String {
        let short: String = commit.chars().take(9).collect();
        format!(
            "  {:<40}{short:>10}{:>10} {:<9}{:>6}  {:<14}",
            "", "this tree", "", "ratio", "lowest, highest"
        )
    }

    /// For a file.
    pub fn to_json(&self) -> Value {
        let ([there, here], [low, high]) = (self.sides(), self.spread());
        json!({
            "name": self.name,
            "unit": self.unit,
            "there": there,
            "here": here,
            "ratio": self.ratio(),
            "lowest": low,
            "highest": high,
            "verdict": self.verdict().to_string(),
        })
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let [there, here] = self.sides().map(said);
        let ([low, high], ratio) = (self.spread(), self.ratio());
        let spread = match self.rounds.len() {
            1 => String::new(),
            _ => format!("{low:.3}, {high:.3}"),
        };
        write!(
            f,
            "  {:<40}{there:>10}{here:>10} {:<9}{ratio:>6.3}  {spread:<15}  {}",
            self.name,
            self.unit,
            self.verdict()
        )
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Verdict::Same => "the same",
            Verdict::Noise => "no difference beyond the noise",
            Verdict::Better => "better",
            Verdict::Worse => "worse",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(better: Better, rounds: &[[f64; 2]]) -> Row {
        Row {
            host: Some(Host::Native),
            key: "futures",
            name: "native: futures".to_owned(),
            unit: "a second",
            better,
            rounds: rounds.to_vec(),
        }
    }

    #[test]
    fn the_ratio_is_the_median_of_the_rounds_and_not_that_of_the_medians() {
        let row = row(Better::More, &[[1.0, 2.0], [10.0, 30.0], [2.0, 8.0]]);
        assert_eq!((row.ratio(), row.spread()), (3.0, [2.0, 4.0]));
        assert_eq!(row.sides(), [2.0, 8.0]);
    }

    #[test]
    fn a_ratio_nearer_to_one_than_the_rounds_to_each_other_is_noise() {
        let of = |better, there: f64, here: [f64; 3]| {
            row(better, &here.map(|here| [there, here])).verdict()
        };
        assert_eq!(of(Better::More, 10.0, [10.1, 10.4, 10.6]), Verdict::Noise);
        assert_eq!(of(Better::More, 10.0, [9.0, 10.0, 10.1]), Verdict::Noise);
        assert_eq!(of(Better::More, 10.0, [10.8, 10.9, 11.1]), Verdict::Better);
        assert_eq!(of(Better::Less, 10.0, [10.8, 10.9, 11.1]), Verdict::Worse);
        assert_eq!(of(Better::More, 10.0, [8.0, 8.1, 8.2]), Verdict::Worse);
    }

    #[test]
    fn what_is_counted_once_differs_by_any_byte() {
        let verdict = |sides| Row::once("worker", "bytes", sides).verdict();
        assert_eq!(verdict([100, 100]), Verdict::Same);
        assert_eq!(verdict([1_000_000, 1_000_001]), Verdict::Worse);
        assert_eq!(verdict([1_000_000, 999_999]), Verdict::Better);
    }

    #[test]
    fn what_one_side_does_not_say_is_no_row() {
        let mut row = row(Better::More, &[]);
        row.note(&[json!({}), json!({ "futures": 3.0 })]);
        assert!(!row.is_measured());
        row.note(&[json!({ "futures": 2.0 }), json!({ "futures": 3.0 })]);
        assert!(row.is_measured() && row.is_of(&Host::Native) && !row.is_of(&Host::Node));
        assert_eq!(row.ratio(), 1.5);
    }
}
