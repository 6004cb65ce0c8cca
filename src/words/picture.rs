//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{Measure, Report, Versus};

use super::horizon;
use crate::answer::{Answer, Basis, Class};
use crate::format::{plain, rough_money};

/// Heading and sub-line of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The finding.
    pub finding: String,
    /// What is drawn, with units.
    pub drawn: String,
}

/// Below the strip of what makes no difference that matters.
pub const WITHIN_BAR: &str = "within your bar";
/// Name of today's line.
pub const TODAY: &str = "Today";
/// Instead of a picture before the first numbers.
pub const WAITING: &str = "Waiting for the first simulated futures.";

/// What ranges are drawn.
fn ranges(basis: Basis) -> &'static str {
    match basis {
        Basis::Estimate => "first estimate, ranges follow",
        Basis::Futures => "50 and 80 of 100 futures",
    }
}

/// The options in money.
pub fn options(answer: &Answer<'_>, basis: Basis) -> Caption {
    let over = horizon(answer.weeks());
    let finding = match basis {
        Basis::Estimate => format!("{} is ahead by a first estimate", answer.best().name),
        Basis::Futures => ranking(answer),
    };
    Caption {
        finding,
        drawn: format!("Net against today over {over}; {}", ranges(basis)),
    }
}

fn ranking(answer: &Answer<'_>) -> String {
    let best = &answer.best().name;
    let little: Vec<&str> = answer
        .others()
        .filter(|o| Class::of(o) != Class::Win)
        .map(|o| o.name.as_str())
        .collect();
    match (answer.class(), little.as_slice()) {
        (Class::Win, []) => format!("{best} gains most"),
        (Class::Win, [one]) => format!("{best} gains most; {one} may miss the bar"),
        (Class::Win, _) => format!(
            "{best} gains most; {} options may miss the bar",
            little.len()
        ),
        (Class::NoDifference, _) => "No option gains enough to matter".to_owned(),
        (Class::Harmful, _) => "Every option loses against today".to_owned(),
        (Class::Uncertain, _) => format!("{best} is ahead, but may miss your bar"),
    }
}

/// The cash curve of the option that leads.
pub fn cash(answer: &Answer<'_>, basis: Basis) -> Caption {
    let best = answer.best();
    let finding = match (best.trough, best.payback_month) {
        (None, _) => "No cash hole in the median future".to_owned(),
        (Some(_), Some(month)) => format!("First the hole, level again around month {month}"),
        (Some(_), None) => format!(
            "The hole is not earned back within {}",
            horizon(answer.weeks())
        ),
    };
    Caption {
        finding,
        drawn: format!("Cumulative net of {}; {}", best.name, ranges(basis)),
    }
}

/// A word at the deepest point of the cash curve.
pub fn trough(versus: &Versus, currency: &str) -> Option<String> {
    let trough = versus.trough?;
    let depth = rough_money(currency, -trough.depth);
    Some(format!("out {depth}, month {}", trough.month))
}

/// A word where the cash curve is level again.
pub fn payback(month: u32) -> String {
    format!("level in month {month}")
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
        drawn: format!("{}; {}", axis(measure), ranges(basis)),
    }
}

fn end(measure: Measure, name: &str, lead: f64, today: f64) -> String {
    let tenth = |value: f64| plain((value * 10.0).round() / 10.0);
    match measure {
        Measure::Contribution => {
            let change = ((lead - today) * 10.0).round() / 10.0;
            match change {
                0.0 => format!("{name} leaves the contribution where it is"),
                _ if change > 0.0 => format!("{name} ends {} above today", points(change)),
                _ => format!("{name} ends {} below today", points(-change)),
            }
        }
        Measure::Collaboration => format!(
            "{name}: {} h a week for others, today {}",
            tenth(lead),
            tenth(today)
        ),
        Measure::Integrated => format!(
            "{name}: {} of 100 journeys hold, today {}",
            lead.round(),
            today.round()
        ),
        _ => format!("{name}: {}, today {}", tenth(lead), tenth(today)),
    }
}

fn points(count: f64) -> String {
    let unit = if count == 1.0 { "point" } else { "points" };
    format!("{} {unit}", plain(count))
}

/// What a measure's axis counts.
pub fn axis(measure: Measure) -> &'static str {
    match measure {
        Measure::Contribution => "Contribution index, today = 100",
        Measure::Collaboration => "Hours a week per person",
        Measure::Integrated => "Share of journeys",
        Measure::HelpInside => "Hours a week of help in the team",
        Measure::OwnWork => "Hours a week of own work",
        Measure::Reported => "Share of journeys, as reported",
        Measure::Trust => "Trust toward other teams, per cent",
        Measure::Clarity => "Clarity of roles, per cent",
        Measure::Fear => "Fear of failure, per cent",
        Measure::Adoption => "People who act on the new way, per cent",
        Measure::Engagement => "Occasions on which people enter joint work, per cent",
        Measure::FreeRiding => "People who help little, per cent of all",
        Measure::Overload => "Work above today\u{2019}s, per cent of a week",
        Measure::Leaving => "People who leave, per cent a year",
        Measure::Care => "Care for what is not counted, per cent",
        Measure::Claims => "Time for claiming credit above today\u{2019}s, per cent",
        Measure::Inequality => "Inequality of bonus (Gini), per cent",
        Measure::Earned => "Inequality that goes with results, per cent",
        Measure::Commitment => "Commitment to the change, per cent",
        Measure::Systems => "Systems integration, per cent",
        Measure::Pay => "Bonus with on-cost in the week",
        Measure::Programme => "Programme cost in the week",
        Measure::Net => "Cumulative net against today",
    }
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: "What each option costs and brings".to_owned(),
        drawn: "Medians; index and journeys of the last half year, money in all".to_owned(),
    }
}

/// Column heads of the tables.
pub mod column {
    #![expect(missing_docs, reason = "each constant is its own documentation")]

    pub const OPTION: &str = "Option";
    pub const MONTH: &str = "Month";
    pub const NET: &str = "Net";
    pub const RANGE: &str = "80 of 100";
    pub const CLEARS: &str = "Clears bar in";
    pub const BETTER: &str = "Better in";
    pub const BONUS: &str = "Bonus";
    pub const UNPAID: &str = "Unpaid";
    pub const PROGRAMME: &str = "Programme";
    pub const PLATEAU: &str = "Index";
    pub const JOURNEYS: &str = "Journeys";
}
