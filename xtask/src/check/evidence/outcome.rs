//! Outcomes of studies and their counts as `tandem evidence --json` prints them, and their numbers in words.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What is simulated of all studies.
#[derive(Debug, Clone, Deserialize)]
pub struct Report {
    /// How many agree, all studies first.
    pub counts: Vec<Tally>,
    /// Every outcome.
    pub outcomes: Vec<Outcome>,
}

/// How many outcomes of a group of studies agree, by what was published.
#[derive(Debug, Clone, Copy, Deserialize, Serialize)]
pub struct Tally {
    /// Whose outcomes are counted.
    pub group: Group,
    /// Of published sizes.
    pub sizes: Agree,
    /// Of published signs.
    pub signs: Agree,
    /// Of effects that were not seen.
    pub nulls: Agree,
}

/// Studies that are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// All of them.
    All,
    /// Single studies.
    Single,
    /// Meta-analyses.
    Meta,
    /// Those that constants were fitted to.
    Fitted,
    /// Those that were left out of the fit.
    LeftOut,
}

/// How many agree of how many, written `9 of 14`.
#[derive(Debug, Clone, Copy, Deserialize, Serialize)]
pub struct Agree {
    inside: u32,
    of: u32,
}

impl fmt::Display for Agree {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} of {}", self.inside, self.of)
    }
}

/// What was published, what is simulated, and whether they agree.
#[derive(Debug, Clone, Deserialize)]
pub struct Outcome {
    /// Its name: the study's, and a word where the study has several.
    pub id: String,
    /// Authors, year and place of publication.
    pub study: String,
    /// What was done and where.
    pub setting: String,
    /// What was found, in a sentence.
    #[serde(rename = "finding")]
    pub found: String,
    /// How sure one can be of the figure.
    known: Known,
    /// `sign`, `band` or `null`.
    pub kind: String,
    /// Whether it is a single study or a meta-analysis.
    design: Design,
    /// Of both numbers: `%`, `points` or `SD`; nothing for a level.
    unit: String,
    published: String,
    simulated: f64,
    interval: [f64; 2],
    /// Whether they agree.
    #[serde(rename = "inside")]
    pub agrees: bool,
    too_small: bool,
    felt: Felt,
    /// Whether its study took no part in the fit.
    pub left_out: bool,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Known {
    Seen,
    SeenSecondHand,
    Recalled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Design {
    SingleStudy,
    MetaAnalysis,
}

/// What ten per cent more effort is felt to earn, in per cent of base.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Felt {
    own: f64,
    help: f64,
}

impl Outcome {
    fn is_sign(&self) -> bool {
        self.kind == "sign"
    }

    /// Whether its study sums up others.
    pub fn is_meta_analysis(&self) -> bool {
        self.design == Design::MetaAnalysis
    }

    /// Whether they agree, in a word or two.
    pub fn verdict(&self) -> &'static str {
        match (self.agrees, self.too_small) {
            (true, _) => "yes",
            (false, true) => "too small",
            (false, false) => "no",
        }
    }

    /// How sure one can be of what was published, in a word or two.
    pub fn known(&self) -> &'static str {
        match self.known {
            Known::Seen => "seen",
            Known::SeenSecondHand => "second hand",
            Known::Recalled => "recalled",
        }
    }

    /// What was published; a direction has no unit.
    pub fn published(&self) -> String {
        let unit = if self.is_sign() { "" } else { &self.unit };
        with_unit(&self.published, unit)
    }

    /// The simulated effect.
    pub fn simulated(&self) -> String {
        with_unit(&format!("{:+.2}", self.simulated), &self.unit)
    }

    /// Its 95 % interval.
    pub fn interval(&self) -> String {
        let [low, high] = self.interval;
        format!("{low:+.2} to {high:+.2}")
    }

    /// What effort is felt to earn.
    pub fn felt(&self) -> String {
        let Felt { own, help } = self.felt;
        format!("{own:+.2} own, {help:+.2} help")
    }
}

fn with_unit(number: &str, unit: &str) -> String {
    format!("{number} {unit}").trim_end().to_owned()
}

/// Outcomes and counts to try things on.
#[cfg(test)]
pub mod samples {
    use serde_json::json;

    use super::{Agree, Group, Outcome, Tally};

    /// Three sizes, two of them met, a sign and no null.
    pub fn tally(group: Group) -> Tally {
        let agree = |inside, of| Agree { inside, of };
        Tally {
            group,
            sizes: agree(2, 3),
            signs: agree(1, 1),
            nulls: agree(0, 0),
        }
    }

    /// A band that is missed.
    pub fn missed(id: &str) -> Outcome {
        let value = json!({
            "id": id, "study": "Doe 2020", "setting": "A plant.", "finding": "Less.", "known": "seen_second_hand",
            "kind": "band", "unit": "%", "published": "1 to 5", "simulated": 0.5, "interval": [0.25, 0.75],
            "inside": false, "too_small": false, "design": "single_study",
            "felt": { "own": 0.0, "help": -1.0 }, "left_out": true,
        });
        serde_json::from_value(value).unwrap()
    }

    /// A direction that is met.
    pub fn met(id: &str) -> Outcome {
        Outcome {
            kind: "sign".to_owned(),
            published: "more".to_owned(),
            agrees: true,
            left_out: false,
            ..missed(id)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::samples::{met, missed};

    #[test]
    fn numbers_have_units_and_directions_have_none() {
        let band = missed("V1");
        assert_eq!(
            (band.published(), band.simulated(), band.interval()),
            ("1 to 5 %".into(), "+0.50 %".into(), "+0.25 to +0.75".into())
        );
        assert_eq!(band.felt(), "+0.00 own, -1.00 help");
        assert_eq!(met("V1").published(), "more");
        assert_eq!((met("V1").verdict(), band.verdict()), ("yes", "no"));
    }
}
