//! Compares the simulated effect of each outcome with the published one and gives a verdict: inside, or a miss.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::constants::table::Constants;
use crate::evidence::baseline_probe::PerceivedPay;
use crate::evidence::observable::Observable;
use crate::evidence::outcome::{Outcome, Over, Published, Unit};
use crate::evidence::simulated_setting::SimulatedSetting;
use crate::evidence::study::{Design, Known, Study};
use crate::input::fault::Faults;
use crate::scenario::Scenario;

/// Standard errors to either side of a mean that make its 95 % Monte Carlo interval.
const WIDTH: f64 = 1.96;

/// One outcome: what was published, what is simulated, and whether they agree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// Name of the outcome.
    pub id: String,
    /// What was published, in the outcome's unit: `+`, `-`, or a band.
    pub published: String,
    /// `sign`, `band` or `null`.
    pub kind: &'static str,
    /// Lower bound of what counts as a hit, of a positive sign its least size; none where it is open.
    pub low: Option<f64>,
    /// Upper bound of it; none where it is open.
    pub high: Option<f64>,
    /// The simulated effect, in the same unit.
    pub simulated: f64,
    /// Its 95 % Monte Carlo interval.
    pub interval: [f64; 2],
    /// Whether they agree.
    pub inside: bool,
    /// Whether a published sign is simulated beyond doubt and misses nothing but its least size.
    pub too_small: bool,
    /// What effects are counted in: `%`, `points` or `SD`; nothing for a level.
    pub unit: &'static str,
    /// Name of the study.
    pub study: String,
    /// Whether it is a single study or a meta-analysis.
    pub design: Design,
    /// The finding in words.
    pub finding: String,
    /// How sure one can be of what was published.
    pub known: Known,
    /// What ten per cent more effort is perceived to earn under the option beyond what it is compared with, in per cent of base.
    #[serde(rename = "felt")]
    pub perceived_pay: PerceivedPay,
}

/// An effect by future.
type Effect = Vec<f64>;

/// Simulates `study` under `constants` in `futures` futures a setting and holds it against what was published.
///
/// # Errors
/// Returns a fault where today cannot be what a setting says it is.
pub fn examine(study: &Study, constants: &Constants, futures: u32) -> Result<Vec<Verdict>, Faults> {
    let mut settings = BTreeMap::new();
    for outcome in &study.outcomes {
        for name in outcome.variants.iter().chain(&outcome.beside) {
            if !settings.contains_key(name) {
                let scenario: &Scenario = &study.settings()[name];
                settings.insert(
                    name.clone(),
                    SimulatedSetting::new(scenario, constants, futures)?,
                );
            }
        }
    }
    let judge = |outcome| judge(study, outcome, &settings);
    Ok(study.outcomes.iter().map(judge).collect())
}

fn judge(
    study: &Study,
    outcome: &Outcome,
    settings: &BTreeMap<String, SimulatedSetting>,
) -> Verdict {
    let effect = claimed(outcome, settings);
    let (simulated, interval) = estimate(&effect);
    let [low, high] = outcome.bounds();
    let inside = outcome.holds(simulated, interval);
    let is_sign = matches!(outcome.published, Published::Positive | Published::Negative);
    let bound = |bound: f64| bound.is_finite().then_some(bound);
    Verdict {
        id: outcome.id.clone(),
        published: in_words(&outcome.published),
        kind: outcome.published.kind(),
        low: bound(low),
        high: bound(high),
        simulated,
        interval,
        inside,
        too_small: is_sign && !inside && outcome.published.is_beyond_doubt(interval),
        unit: outcome.counted_in(),
        study: study.study.clone(),
        design: study.design,
        finding: outcome.finding.clone(),
        known: study.known(outcome),
        perceived_pay: perceived_pay(outcome, &settings[&outcome.variants[0]]),
    }
}

fn perceived_pay(outcome: &Outcome, setting: &SimulatedSetting) -> PerceivedPay {
    let (this, other) = (
        setting.perceived_pay(&outcome.option),
        setting.perceived_pay(&outcome.against[0]),
    );
    PerceivedPay {
        own: this.own - other.own,
        help: this.help - other.help,
    }
}

fn in_words(published: &Published) -> String {
    match published {
        Published::Positive => "more".to_owned(),
        Published::Negative => "less".to_owned(),
        Published::Band([low, high]) => format!("{low} to {high}"),
        Published::Null([low, high]) => format!("nothing seen ({low} to {high})"),
    }
}

/// The effect that the claim is about.
fn claimed(outcome: &Outcome, settings: &BTreeMap<String, SimulatedSetting>) -> Effect {
    let of = |names: &[String]| -> Vec<Effect> {
        let effect = |name: &String| weakest(outcome, &settings[name]);
        names.iter().map(effect).collect()
    };
    let effects = of(&outcome.variants);
    let mut claimed = match outcome.over {
        Over::Mean => mean_of(&effects),
        Over::Somewhere => pick(effects, |a, b| strength(outcome, a) > strength(outcome, b)),
    };
    if !outcome.beside.is_empty() {
        let other = mean_of(&of(&outcome.beside));
        claimed.iter_mut().zip(other).for_each(|(a, b)| *a -= b);
    }
    claimed
}

/// How well an effect supports the claim: its mean, turned round where less is claimed.
fn strength(outcome: &Outcome, effect: &Effect) -> f64 {
    let mean = effect.iter().sum::<f64>() / effect.len() as f64;
    match outcome.published {
        Published::Negative => -mean,
        _ => mean,
    }
}

/// The effect in one setting; with several comparisons, the one that supports the claim least.
fn weakest(outcome: &Outcome, setting: &SimulatedSetting) -> Effect {
    let effects = outcome.against.iter().map(|other| {
        let mut effect = change(outcome, outcome.measure, other, setting);
        if let Some(less) = outcome.less {
            let due = change(outcome, less, other, setting);
            effect.iter_mut().zip(due).for_each(|(a, b)| *a -= b);
        }
        effect
    });
    pick(effects.collect(), |a, b| {
        strength(outcome, a) < strength(outcome, b)
    })
}

fn pick(effects: Vec<Effect>, better: impl Fn(&Effect, &Effect) -> bool) -> Effect {
    let choose = |best: Effect, next: Effect| if better(&next, &best) { next } else { best };
    effects.into_iter().reduce(choose).unwrap_or_default()
}

fn mean_of(effects: &[Effect]) -> Effect {
    let futures = effects.iter().map(Vec::len).min().unwrap_or(0);
    let mean =
        |r: usize| effects.iter().map(|effect| effect[r]).sum::<f64>() / effects.len() as f64;
    (0..futures).map(mean).collect()
}

/// The change of `observable` under the option, compared with `other`, by future. A probe is a level of today's.
fn change(
    outcome: &Outcome,
    observable: Observable,
    other: &str,
    setting: &SimulatedSetting,
) -> Effect {
    let this = setting.by_future(observable, &outcome.option, outcome.weeks);
    if let Observable::Probe(_) = observable {
        return this;
    }
    let other = setting.by_future(observable, other, outcome.weeks);
    let change = |(this, other): (f64, f64)| match outcome.unit {
        Unit::Percent => 100.0 * (this / other - 1.0),
        Unit::Points => this - other,
        Unit::Deviations(deviation) => 100.0 * (this / other - 1.0) / deviation,
    };
    this.into_iter().zip(other).map(change).collect()
}

/// Mean over futures and its interval.
fn estimate(effect: &Effect) -> (f64, [f64; 2]) {
    let count = effect.len() as f64;
    let mean = effect.iter().sum::<f64>() / count;
    let squares: f64 = effect.iter().map(|e| (e - mean) * (e - mean)).sum();
    let error = WIDTH * (squares / (count - 1.0).max(1.0) / count).sqrt();
    (mean, [mean - error, mean + error])
}
