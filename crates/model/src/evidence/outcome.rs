//! Published outcomes of a study: sign, band or null, how large an effect a sign needs, and which options and weeks are
//! compared.

use serde::{Deserialize, Serialize};

use crate::evidence::observable::Observable;
use crate::evidence::study::Known;
use crate::scenario::TODAY;

/// One finding of a study: what is compared, when, and what was published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its name in the table: the study's, and a word where the study has several.
    pub id: String,
    /// What was found, in a sentence of one's own.
    pub finding: String,
    /// How sure one can be of the figure, where that differs from the study's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// What was measured.
    pub measure: Observable,
    /// A second measure whose effect is taken off: what of the effect is not due to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub less: Option<Observable>,
    /// The option that was tried; `Baseline` for a level of today's.
    pub option: String,
    /// What it is compared with. With several, the claim has to hold against each of them.
    #[serde(default = "today")]
    pub against: Vec<String>,
    /// The settings in which it is tried, by name of the variant; `base` is the scenario as it stands.
    #[serde(default = "base")]
    pub variants: Vec<String>,
    /// Whether the claim is about the mean of these settings or about at least one of them.
    #[serde(default, skip_serializing_if = "Over::is_mean")]
    pub over: Over,
    /// Settings whose mean effect is taken off: a claim about the difference between settings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<String>,
    /// First and last week, from 1, over which is averaged.
    pub weeks: [u32; 2],
    /// How the effect is expressed.
    #[serde(default)]
    pub unit: Unit,
    /// What was published.
    pub published: Published,
}

fn today() -> Vec<String> {
    vec![TODAY.to_owned()]
}

fn base() -> Vec<String> {
    vec![crate::evidence::study::BASE.to_owned()]
}

impl Outcome {
    /// What its effect is counted in: `%`, `points` or `SD`; nothing for a level.
    pub fn counted_in(&self) -> &'static str {
        match (self.measure, self.unit) {
            (Observable::Probe(_), _) => "",
            (_, Unit::Percent) => "%",
            (_, Unit::Points) => "points",
            (_, Unit::Deviations(_)) => "SD",
        }
    }

    /// The bounds of what counts as a hit; a sign is open on one side, and on the other it needs its least size.
    pub fn bounds(&self) -> [f64; 2] {
        match self.published {
            Published::Positive => [self.least_size(), f64::INFINITY],
            Published::Negative => [f64::NEG_INFINITY, -self.least_size()],
            Published::Band(bounds) | Published::Null(bounds) => bounds,
        }
    }

    /// The least effect that counts as one where a sign was published, in the outcome's unit: a quarter of a per cent or of
    /// a point, or a twentieth of a standard deviation. A level has none: what it counts in has no size of its own.
    pub fn least_size(&self) -> f64 {
        match (self.measure, self.unit) {
            (Observable::Probe(_), _) => 0.0,
            (_, Unit::Percent | Unit::Points) => 0.25,
            (_, Unit::Deviations(_)) => 0.05,
        }
    }

    /// Whether an effect of `simulated`, known up to `interval`, agrees with what was published. The direction of a sign has
    /// to be beyond doubt; a size is held against its bounds as it is.
    pub fn holds(&self, simulated: f64, interval: [f64; 2]) -> bool {
        let [low, high] = self.bounds();
        self.published.is_beyond_doubt(interval) && (low..=high).contains(&simulated)
    }
}

/// Whether a claim is about the mean of several settings or about at least one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// The mean.
    #[default]
    Mean,
    /// At least one of them.
    Somewhere,
}

impl Over {
    fn is_mean(&self) -> bool {
        *self == Self::Mean
    }
}

/// How an effect is expressed.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// In per cent of what it is compared with.
    #[default]
    Percent,
    /// As a difference, in the measure's own unit.
    Points,
    /// In standard deviations, where one of them is so many per cent of the mean.
    Deviations(f64),
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Published {
    /// More: the interval of the simulation lies above nought.
    Positive,
    /// Less: it lies below nought.
    Negative,
    /// A size, as the band in which the simulated effect has to lie.
    Band([f64; 2]),
    /// Nothing that could be seen: the band within which an effect stays invisible.
    Null([f64; 2]),
}

impl Published {
    /// Its name in a file.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Positive | Self::Negative => "sign",
            Self::Band(_) => "band",
            Self::Null(_) => "null",
        }
    }

    /// Whether an effect known up to `interval` has the direction of a published sign, however small it is; of what is no
    /// sign there is no doubt.
    pub fn is_beyond_doubt(&self, interval: [f64; 2]) -> bool {
        match self {
            Self::Positive => interval[0] > 0.0,
            Self::Negative => interval[1] < 0.0,
            Self::Band(_) | Self::Null(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(published: &str, unit: &str) -> Outcome {
        let json = format!(
            r#"{{"id": "V1", "finding": "Sales rise.", "measure": "contribution", "option": "Bonus",
            "weeks": [1, 13], "unit": {unit}, "published": {published}}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    #[test]
    fn a_sign_has_to_be_beyond_doubt_and_a_size_inside_its_band() {
        let more = outcome(r#""positive""#, r#""percent""#);
        assert!(more.holds(1.0, [0.2, 1.8]) && !more.holds(1.0, [-0.2, 2.2]));
        let less = outcome(r#""negative""#, r#""percent""#);
        assert!(less.holds(-1.0, [-1.8, -0.2]) && !less.holds(-1.0, [-2.2, 0.2]));
        let band = outcome(r#"{"band": [1, 5]}"#, r#""percent""#);
        assert!(band.holds(1.1, [0.5, 1.7]) && !band.holds(0.9, [0.5, 1.3]));
        assert!(outcome(r#"{"null": [-1, 3]}"#, r#""percent""#).holds(0.0, [-0.1, 0.1]));
    }

    #[test]
    fn a_sign_needs_its_least_size_in_the_unit_of_its_outcome() {
        let units = [
            (r#""percent""#, 0.25),
            (r#""points""#, 0.25),
            (r#"{"deviations": 32}"#, 0.05),
        ];
        for (unit, least) in units {
            for (published, side) in [(r#""positive""#, 1.0), (r#""negative""#, -1.0)] {
                let outcome = outcome(published, unit);
                let holds = |effect: f64| outcome.holds(side * effect, [side * effect; 2]);
                assert!(holds(least) && !holds(0.99 * least), "{published} {unit}");
                assert!(!holds(-least), "{published} {unit}");
            }
        }
    }

    #[test]
    fn outcomes_read_as_they_are_documented() {
        let json = r#"{"id": "V1", "finding": "Sales rise.", "measure": "contribution", "option": "Bonus",
            "weeks": [1, 13], "published": {"band": [1, 5]}}"#;
        let outcome: Outcome = serde_json::from_str(json).unwrap();
        assert_eq!(outcome.against, [TODAY]);
        assert_eq!(outcome.published, Published::Band([1.0, 5.0]));
        assert_eq!(outcome.unit, Unit::Percent);
    }
}
