//! A published study as a JSON file: scenario, variants, outcomes and a reason for each number. Reading validates it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::constants::constant::Constant;
use crate::evidence::outcome::{Outcome, Published, Unit};
use crate::evidence::{justifications, merge_patch, stated_pay};
use crate::input::fault::{Fault, Faults};
use crate::input::form::Form;
use crate::input::form::Uncertainty;
use crate::scenario::{MAX_BYTES, Scenario};

/// Name of the setting as the file's scenario describes it, where variants are listed.
pub const BASE: &str = "base";
/// Most variants of one study.
const MAX_VARIANTS: usize = 64;

/// How sure one can be of a published figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Read in the source or in the publisher's record of it.
    Seen,
    /// Read in somebody else's account of it.
    SeenSecondHand,
    /// From general knowledge, not checked.
    Recalled,
}

/// Whether a study reports one setting or sums up many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Design {
    /// Measurements of its own, in one firm, sector or laboratory; what a file means that does not say.
    #[default]
    SingleStudy,
    /// An average over studies of others.
    MetaAnalysis,
}

/// A study, checked: each of its settings is a valid scenario.
#[derive(Debug, Clone)]
pub struct Study {
    /// Short name, unique among studies.
    pub id: String,
    /// Authors, year and place of publication.
    pub study: String,
    /// How sure one can be of its figures.
    pub known: Known,
    /// Whether it is a single study or a meta-analysis.
    pub design: Design,
    /// What was done and where, in a few sentences of one's own.
    pub setting: String,
    /// What it found.
    pub outcomes: Vec<Outcome>,
    /// Its settings by name, [`BASE`] among them.
    settings: BTreeMap<String, Scenario>,
}

/// A study file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    study: String,
    known: Known,
    #[serde(default)]
    design: Design,
    setting: String,
    scenario: Value,
    #[serde(default)]
    variants: BTreeMap<String, Value>,
    coded: BTreeMap<String, String>,
    outcomes: Vec<Outcome>,
}

impl Study {
    /// Reads a study file and checks it.
    ///
    /// # Errors
    /// Returns what cannot be read, or everything that is wrong: settings that are no scenarios, numbers without a reason,
    /// plans that leave open whether pay is made up, outcomes about options, weeks or variants that are not there, and
    /// constants of behaviour, which no study may set.
    pub fn read(json: &str) -> Result<Self, Faults> {
        let file = File::read(json)?;
        let mut faults = Faults::default();
        file.refuse_constants(&mut faults);
        let mut faults = faults.or(Faults::default())?;
        file.check(&mut faults);
        let settings = file.settings(&mut faults);
        let mut faults = faults.or(Faults::default())?;
        for (index, outcome) in file.outcomes.iter().enumerate() {
            check_outcome(
                &format!("outcomes[{index}]"),
                outcome,
                &settings,
                &mut faults,
            );
        }
        faults.or(Self {
            id: file.id,
            study: file.study,
            known: file.known,
            design: file.design,
            setting: file.setting,
            outcomes: file.outcomes,
            settings,
        })
    }

    /// Its settings by name, [`BASE`] among them; chance is all that differs between their futures.
    pub fn settings(&self) -> &BTreeMap<String, Scenario> {
        &self.settings
    }

    /// How sure one can be of `outcome`.
    pub fn known(&self, outcome: &Outcome) -> Known {
        outcome.known.unwrap_or(self.known)
    }
}

impl File {
    fn read(json: &str) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        faults.require(json.len() <= MAX_BYTES, || {
            Fault::new(
                "study",
                format!("{} bytes long", json.len()),
                format!("up to {MAX_BYTES} bytes"),
            )
        });
        let json = faults.or(json)?;
        let unreadable = |error: serde_json::Error| {
            let allowed = "a study in JSON, as docs/evidence.md describes it";
            Faults::from(Fault::new(
                format!("line {} column {}", error.line(), error.column()),
                error,
                allowed,
            ))
        };
        serde_json::from_str(json).map_err(unreadable)
    }

    fn check(&self, faults: &mut Faults) {
        let texts = [
            ("id", &self.id),
            ("study", &self.study),
            ("setting", &self.setting),
        ];
        for (field, text) in texts {
            faults.require(!text.trim().is_empty(), || {
                Fault::new(field, "empty", "some words")
            });
        }
        faults.require(!self.outcomes.is_empty(), || {
            Fault::new("outcomes", "empty", "at least one outcome")
        });
        faults.require(self.variants.len() <= MAX_VARIANTS, || {
            let given = format!("{} variants", self.variants.len());
            Fault::new("variants", given, format!("up to {MAX_VARIANTS}"))
        });
        let settings = self.variants.values().chain([&self.scenario]);
        justifications::check_reasons(&self.coded, settings, faults);
        for (field, setting) in self.named() {
            justifications::check(&field, setting, &self.coded, faults);
        }
        stated_pay::check(self.named(), &self.coded, faults);
        for name in self.variants.keys() {
            faults.require(name != BASE, || {
                Fault::new(
                    "variants",
                    BASE,
                    "another name; base is the scenario itself",
                )
            });
        }
    }

    /// The scenario and what differs in each variant, with the field that it stands in.
    fn named(&self) -> impl Iterator<Item = (String, &Value)> {
        let variants = self.variants.iter();
        let variants = variants.map(|(name, value)| (format!("variants.{name}"), value));
        std::iter::once(("scenario".to_owned(), &self.scenario)).chain(variants)
    }

    /// A study describes a setting; how people answer is the same for all of them.
    fn refuse_constants(&self, faults: &mut Faults) {
        for (field, setting) in self.named() {
            justifications::walk(&field, setting, &mut |path, value| {
                let constant = path.split('.').any(is_constant);
                faults.require(!constant, || {
                    let allowed =
                        "only what describes the setting; this is a constant of behaviour";
                    Fault::new(path, value, allowed)
                });
            });
        }
    }

    /// Every setting as a checked scenario.
    fn settings(&self, faults: &mut Faults) -> BTreeMap<String, Scenario> {
        let mut settings = BTreeMap::new();
        let mut add = |name: &str, field: &str, value: Value| match scenario(field, value) {
            Ok(scenario) => {
                settings.insert(name.to_owned(), scenario);
            }
            Err(found) => faults.0.extend(found.0),
        };
        add(BASE, "scenario", self.scenario.clone());
        for (name, variant) in self.variants.iter().take(MAX_VARIANTS) {
            let mut value = self.scenario.clone();
            merge_patch::merge(&mut value, variant);
            add(name, &format!("variants.{name}"), value);
        }
        settings
    }
}

/// Whether a field is called like a constant of behaviour, or like a group of them.
fn is_constant(field: &str) -> bool {
    let group = |constant: &Constant| constant.name.split('.').next() == Some(field);
    Constant::ALL.iter().any(group)
}

/// The scenario that `value` describes, under chance alone; faults name `field`.
fn scenario(field: &str, value: Value) -> Result<Scenario, Faults> {
    let unreadable = |error: serde_json::Error| Fault::new(field, error, "a scenario");
    let mut form: Form = serde_json::from_value(value).map_err(unreadable)?;
    form.run.uncertainty = Uncertainty::Noise;
    Scenario::check(form).map_err(|mut faults| {
        for fault in &mut faults.0 {
            fault.field = format!("{field}.{}", fault.field);
        }
        faults
    })
}

fn check_outcome(
    field: &str,
    outcome: &Outcome,
    settings: &BTreeMap<String, Scenario>,
    faults: &mut Faults,
) {
    let named = outcome.variants.iter().chain(&outcome.beside);
    for name in named {
        faults.require(settings.contains_key(name), || {
            Fault::new(
                format!("{field}.variants"),
                name,
                "the name of a variant, or base",
            )
        });
    }
    faults.require(
        !outcome.variants.is_empty() && !outcome.against.is_empty(),
        || {
            Fault::new(
                field,
                "without a setting or comparison",
                "at least one of each",
            )
        },
    );
    for scenario in settings.values() {
        for option in outcome.against.iter().chain([&outcome.option]) {
            let known = scenario.arms().iter().any(|arm| arm.name == *option);
            faults.require(known, || {
                Fault::new(
                    format!("{field}.option"),
                    option,
                    "the name of an option, or Today",
                )
            });
        }
        let [first, last] = outcome.weeks;
        faults.require(
            (1..=last).contains(&first) && last <= scenario.run.weeks,
            || {
                let allowed = format!("first and last week between 1 and {}", scenario.run.weeks);
                Fault::new(
                    format!("{field}.weeks"),
                    format!("{first} to {last}"),
                    allowed,
                )
            },
        );
    }
    check_published(field, outcome, faults);
}

fn check_published(field: &str, outcome: &Outcome, faults: &mut Faults) {
    if let Published::Band([low, high]) | Published::Null([low, high]) = outcome.published {
        faults.require(low < high && low.is_finite() && high.is_finite(), || {
            let given = format!("{low} to {high}");
            Fault::new(
                format!("{field}.published"),
                given,
                "two numbers, the lower first",
            )
        });
        faults.require(outcome.against.len() == 1, || {
            let given = format!("{} options", outcome.against.len());
            Fault::new(
                format!("{field}.against"),
                given,
                "one option where a size is published",
            )
        });
    }
    if let Unit::Deviations(deviation) = outcome.unit {
        faults.require(deviation > 0.0 && deviation.is_finite(), || {
            Fault::new(
                format!("{field}.unit.deviations"),
                deviation,
                "a number above 0",
            )
        });
    }
}
