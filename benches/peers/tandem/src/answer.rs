//! What a peer answers: what it saw in every future, and how long that took.

use std::collections::BTreeMap;

use serde::Serialize;
use tandem_model::{Experiment, Indicator, Track};

/// Weeks over which levels are averaged.
const LEVEL_WEEKS: usize = 26;
/// Weeks over which bonus is added up.
const BONUS_WEEKS: usize = 52;
/// Levels that are compared.
const LEVELS: [(&str, Indicator); 4] = [
    ("contribution", Indicator::Contribution),
    ("collaboration", Indicator::Collaboration),
    ("integrated", Indicator::Integrated),
    ("trust", Indicator::Trust),
];

/// An answer.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// What was run, with versions.
    pub name: String,
    /// Futures of every option.
    pub futures: u32,
    /// People times weeks times options times futures.
    pub agent_weeks: u64,
    /// How long each lap took.
    pub seconds: Vec<f64>,
    /// What was seen, by measure: by option, date and future.
    pub values: BTreeMap<&'static str, Vec<Vec<Vec<f64>>>>,
}

impl Answer {
    /// The answer of an `experiment` that was advanced, without times.
    pub fn new(name: impl Into<String>, experiment: &Experiment, dates: &[usize]) -> Self {
        let export = experiment.export();
        let of_all = |see: &dyn Fn(&Track, usize) -> f64| -> Vec<Vec<Vec<f64>>> {
            let of = |option: usize, date: usize| {
                let futures = experiment.tracks().iter();
                futures.map(|tracks| see(&tracks[option], date)).collect()
            };
            let options = 0..export.options.len();
            options
                .map(|option| dates.iter().map(|date| of(option, *date)).collect())
                .collect()
        };
        let mut values: BTreeMap<_, _> = LEVELS
            .into_iter()
            .map(|(name, measure)| (name, of_all(&|track, date| level(track, measure, date))))
            .collect();
        values.insert("bonus", of_all(&bonus));
        let each = export.people * export.weeks * export.options.len();
        Self {
            name: name.into(),
            futures: experiment.done(),
            agent_weeks: each as u64 * u64::from(experiment.done()),
            seconds: Vec::new(),
            values,
        }
    }
}

fn level(track: &Track, measure: Indicator, date: usize) -> f64 {
    let weeks = track.values(measure).take(date).skip(date - LEVEL_WEEKS);
    weeks.sum::<f64>() / LEVEL_WEEKS as f64
}

fn bonus(track: &Track, date: usize) -> f64 {
    let year = date - BONUS_WEEKS..date;
    let paid = track.payments.iter().filter(|p| year.contains(&p.week));
    paid.map(|payment| payment.paid).sum()
}
