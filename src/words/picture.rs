//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{Measure, Report, Versus};

use super::{horizon, key, say, tell};
use crate::answer::{Answer, Basis, Class};
use crate::format::rough_money;

/// Heading and sub-line of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The finding.
    pub finding: String,
    /// What is drawn, with units.
    pub drawn: String,
}

/// What ranges are drawn.
fn ranges(basis: Basis) -> String {
    say(match basis {
        Basis::Estimate => "ranges-estimate",
        Basis::Futures => "ranges-futures",
    })
}

/// The options in money.
pub fn options(answer: &Answer<'_>, basis: Basis) -> Caption {
    let best = &answer.best().name;
    let finding = match basis {
        Basis::Estimate => tell("options-estimate", &[("best", best.into())]),
        Basis::Futures => ranking(answer),
    };
    Caption {
        finding,
        drawn: tell(
            "options-drawn",
            &[
                ("over", horizon(answer.weeks()).into()),
                ("ranges", ranges(basis).into()),
            ],
        ),
    }
}

fn ranking(answer: &Answer<'_>) -> String {
    let best = &answer.best().name;
    let little: Vec<&str> = answer
        .others()
        .filter(|o| Class::of(o) != Class::Win)
        .map(|o| o.name.as_str())
        .collect();
    let best = ("best", best.into());
    match (answer.class(), little.as_slice()) {
        (Class::Win, []) => tell("options-win", &[best]),
        (Class::Win, [one]) => tell("options-win-but-one", &[best, ("other", (*one).into())]),
        (Class::Win, some) => tell(
            "options-win-but-some",
            &[best, ("count", some.len().into())],
        ),
        (Class::NoDifference, _) => say("options-no-difference"),
        (Class::Harmful, _) => say("options-harmful"),
        (Class::Uncertain, _) => tell("options-uncertain", &[best]),
    }
}

/// The cash curve of the option that leads.
pub fn cash(answer: &Answer<'_>, basis: Basis) -> Caption {
    let best = answer.best();
    let finding = match (best.trough, best.payback_month) {
        (None, _) => say("cash-no-hole"),
        (Some(_), Some(month)) => tell("cash-level", &[("month", month.into())]),
        (Some(_), None) => tell(
            "cash-never-level",
            &[("over", horizon(answer.weeks()).into())],
        ),
    };
    Caption {
        finding,
        drawn: tell(
            "cash-drawn",
            &[
                ("best", (&best.name).into()),
                ("ranges", ranges(basis).into()),
            ],
        ),
    }
}

/// A word at the deepest point of the cash curve.
pub fn trough(versus: &Versus, currency: &str) -> Option<String> {
    let trough = versus.trough?;
    let depth = rough_money(currency, -trough.depth);
    let told = [("depth", depth.into()), ("month", trough.month.into())];
    Some(tell("cash-trough", &told))
}

/// A word where the cash curve is level again.
pub fn payback(month: u32) -> String {
    tell("cash-payback", &[("month", month.into())])
}

/// A measure by week, today as a ghost.
pub fn weeks(answer: &Answer<'_>, report: &Report, measure: Measure, basis: Basis) -> Caption {
    let best = &answer.best().name;
    let ends = |option: usize| {
        let bands = report
            .options
            .get(option)
            .and_then(|o| o.measures.get(&measure));
        bands
            .and_then(|bands| bands.p50.last().copied())
            .unwrap_or_default()
    };
    let (lead, today) = (ends(answer.lead), ends(0));
    Caption {
        finding: end(measure, best, lead, today),
        drawn: tell(
            "weeks-drawn",
            &[
                ("axis", axis(measure).into()),
                ("ranges", ranges(basis).into()),
            ],
        ),
    }
}

fn end(measure: Measure, name: &str, lead: f64, today: f64) -> String {
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let name = ("name", name.into());
    let ends = |id, round: &dyn Fn(f64) -> f64| {
        let (lead, today) = (round(lead).into(), round(today).into());
        tell(id, &[name.clone(), ("lead", lead), ("today", today)])
    };
    match measure {
        Measure::Contribution => {
            let change = tenth(lead - today);
            let id = match change {
                0.0 => "contribution-same",
                _ if change > 0.0 => "contribution-above",
                _ => "contribution-below",
            };
            tell(id, &[name, ("points", change.abs().into())])
        }
        Measure::Collaboration => ends("collaboration-end", &tenth),
        Measure::Integrated => ends("integrated-end", &f64::round),
        _ => ends("measure-end", &tenth),
    }
}

/// What a measure's axis counts.
pub fn axis(measure: Measure) -> String {
    say(&format!("axis-{}", key(&measure)))
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: say("summary"),
        drawn: say("summary-drawn"),
    }
}
