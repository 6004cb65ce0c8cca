//! Tables that the page fetches when a view is opened, evidence and constants: records, read field by field.

use crate::browser::data::Record;

/// Something that is read from a record.
pub trait FromRecord: Sized {
    /// Reads it; none if a field is missing or of another kind.
    fn read(record: &impl Record) -> Option<Self>;
}

/// A list of which every record is sound.
impl<T: FromRecord> FromRecord for Vec<T> {
    fn read(records: &impl Record) -> Option<Self> {
        records.items()?.iter().map(T::read).collect()
    }
}

/// What the model says of published findings.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// How many agree, all studies first.
    pub counts: Vec<Tally>,
    /// The findings.
    pub outcomes: Vec<Outcome>,
}

impl FromRecord for Evidence {
    fn read(record: &impl Record) -> Option<Self> {
        Some(Self {
            counts: Vec::read(&record.field("counts")?)?,
            outcomes: Vec::read(&record.field("outcomes")?)?,
        })
    }
}

/// How many findings of a group of studies agree, as the model counts them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The group: `all`, `single`, `meta`, `fitted` or `left_out`.
    pub group: String,
    /// Of sizes, signs and nulls, how many agree and how many there are.
    pub agree: [(usize, usize); 3],
}

impl FromRecord for Tally {
    fn read(record: &impl Record) -> Option<Self> {
        let agree = |kind| {
            let counted = record.field(kind)?;
            let number = |name| Some(counted.field(name)?.number()? as usize);
            Some((number("inside")?, number("of")?))
        };
        Some(Self {
            group: record.text_of("group")?,
            agree: [agree("sizes")?, agree("signs")?, agree("nulls")?],
        })
    }
}

/// One finding of a study, and what the model says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Its name.
    pub id: String,
    /// Authors, year and place of publication.
    pub study: String,
    /// What was done and where.
    pub setting: String,
    /// What was found, in our words.
    pub found: String,
    /// How sure one can be of it: `seen`, `second hand` or `recalled`.
    pub known: String,
    /// What was published: `band` for a size, `sign` or `null`.
    pub kind: String,
    /// `single study` or `meta-analysis`.
    pub design: String,
    /// What was published, as a size or a sign.
    pub published: String,
    /// What the model says, in the same unit.
    pub simulated: String,
    /// Whether they agree, and if not, why.
    pub agreement: Agreement,
    /// Whether the study took part when constants were fitted.
    pub part: Part,
}

/// Whether the model says what was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Agreement {
    /// It does.
    Inside,
    /// It does not, and this is why.
    Missed(String),
}

/// What part a study had when constants were fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// They were fitted to it among others.
    Fitted,
    /// None.
    LeftOut,
}

impl FromRecord for Outcome {
    fn read(record: &impl Record) -> Option<Self> {
        let text = |name| record.text_of(name);
        Some(Self {
            id: text("id")?,
            study: text("study")?,
            setting: text("setting")?,
            found: text("found")?,
            known: text("known")?,
            kind: text("kind")?,
            design: text("design")?,
            published: text("published")?,
            simulated: text("simulated")?,
            agreement: text("missed_because").map_or(Agreement::Inside, Agreement::Missed),
            part: match text("part")?.as_str() {
                "left out" => Part::LeftOut,
                _ => Part::Fitted,
            },
        })
    }
}

impl Outcome {
    /// Whether the model says what was published.
    pub fn is_inside(&self) -> bool {
        self.agreement == Agreement::Inside
    }
}

/// A constant of behaviour.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// Its name, by which its words in other languages are found.
    pub name: String,
    /// What it is.
    pub words: String,
    /// One sentence: what it means.
    pub sentence: String,
    /// Its usual value.
    pub default: f64,
    /// Least and most that is held possible.
    pub range: [f64; 2],
    /// How well it is known.
    pub grade: String,
    /// Where it comes from.
    pub source: String,
}

impl FromRecord for Constant {
    fn read(record: &impl Record) -> Option<Self> {
        let number = |name| record.field(name)?.number();
        Some(Self {
            name: record.text_of("name")?,
            words: record.text_of("words")?,
            sentence: record.text_of("sentence")?,
            default: number("default")?,
            range: [number("least")?, number("most")?],
            grade: record.text_of("grade")?,
            source: record.text_of("source")?,
        })
    }
}

impl Constant {
    /// Whether all of these words stand somewhere in it, in any order and case.
    pub fn has(&self, words: &str) -> bool {
        let Self {
            words: name,
            sentence,
            grade,
            source,
            ..
        } = self;
        let text = [name, sentence, grade, source]
            .map(|text| text.to_lowercase())
            .join(" ");
        words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    impl Record for Value {
        fn field(&self, name: &str) -> Option<Self> {
            self.get(name).cloned()
        }

        fn text(&self) -> Option<String> {
            Some(self.as_str()?.to_owned())
        }

        fn number(&self) -> Option<f64> {
            self.as_f64()
        }

        fn items(&self) -> Option<Vec<Self>> {
            self.as_array().cloned()
        }
    }

    fn evidence() -> Evidence {
        let json: Value =
            serde_json::from_str(include_str!("../../assets/data/evidence.json")).unwrap();
        Evidence::read(&json).unwrap()
    }

    /// How many of `outcomes` agree, by kind.
    fn count<'a>(outcomes: impl Iterator<Item = &'a Outcome> + Clone) -> [(usize, usize); 3] {
        ["band", "sign", "null"].map(|kind| {
            let of_kind = outcomes.clone().filter(|one| one.kind == kind);
            let inside = of_kind.clone().filter(|one| one.is_inside()).count();
            (inside, of_kind.count())
        })
    }

    #[test]
    fn counts_are_those_of_the_outcomes_and_of_documentation_and_readme() {
        let Evidence { counts, outcomes } = evidence();
        let groups: Vec<&str> = counts.iter().map(|tally| tally.group.as_str()).collect();
        assert_eq!(groups, ["all", "single", "meta", "fitted", "left_out"]);
        let single = |one: &&Outcome| one.design == "single study";
        let fitted = |one: &&Outcome| one.part == Part::Fitted;
        let recounted = [
            count(outcomes.iter()),
            count(outcomes.iter().filter(single)),
            count(outcomes.iter().filter(|one| !single(one))),
            count(outcomes.iter().filter(fitted)),
            count(outcomes.iter().filter(|one| !fitted(one))),
        ];
        let told: Vec<_> = counts.iter().map(|tally| tally.agree).collect();
        assert_eq!(told, recounted);

        let shown =
            |agree: [(usize, usize); 3]| agree.map(|(inside, of)| format!("{inside} of {of}"));
        let [sizes, signs, nulls] = shown(recounted[0]);
        let row = format!("| all studies | {sizes} | {signs} | {nulls} |");
        assert!(
            include_str!("../../docs/evidence.md").contains(&row),
            "{row}"
        );
        let line = format!("agrees with {sizes} sizes, {signs} signs and {nulls} nulls;");
        assert!(include_str!("../../README.md").contains(&line), "{line}");
    }

    #[test]
    fn every_miss_has_its_reason_and_every_outcome_its_setting() {
        for outcome in evidence().outcomes {
            if let Agreement::Missed(why) = &outcome.agreement {
                assert!(
                    why.ends_with('.') && !why.contains("**"),
                    "{}: {why}",
                    outcome.id
                );
            }
            assert!(
                outcome.setting.ends_with('.') && outcome.found.ends_with('.'),
                "{outcome:?}"
            );
            assert!(["seen", "second hand", "recalled"].contains(&outcome.known.as_str()));
        }
    }

    #[test]
    fn the_constants_are_the_models() {
        let json: Value =
            serde_json::from_str(include_str!("../../assets/data/constants.json")).unwrap();
        let constants = Vec::<Constant>::read(&json).unwrap();
        assert_eq!(constants.len(), tandem_model::Constant::ALL.len());
        for (shown, constant) in constants.iter().zip(tandem_model::Constant::ALL) {
            assert_eq!(shown.words, constant.words());
            assert_eq!(shown.default, constant.default, "{}", shown.words);
        }
    }

    #[test]
    fn constants_are_found_by_words_in_any_order() {
        let constant = Constant {
            name: "pay_response".to_owned(),
            words: "How strongly people answer to pay (g)".to_owned(),
            sentence: "Effort that a share of base buys.".to_owned(),
            default: 0.3,
            range: [0.1, 0.4],
            grade: "inferred".to_owned(),
            source: "fitted; V14".to_owned(),
        };
        assert!(constant.has("PAY people") && constant.has("v14") && constant.has("  "));
        assert!(!constant.has("pay trust"));
    }

    #[test]
    fn a_record_that_lacks_a_field_is_not_read() {
        let broken = json!([{"words": "x", "default": 1}]);
        assert_eq!(Vec::<Constant>::read(&broken), None);
        assert_eq!(Vec::<Outcome>::read(&json!({"not": "a list"})), None);
    }
}
