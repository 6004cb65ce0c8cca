//! The headings of the pictures: each states the finding by a fixed rule, and a line below says what is drawn.

use tandem_model::{Measure, Report, Versus};

use super::horizon;
use super::picture::{Caption, axis};
use crate::answer::{Answer, Basis, Class};
use crate::format::{Scale, plain};

/// Futures of 100 in which one option must beat another by the bar before it counts as better.
const AHEAD: u32 = 50;
/// Share of the bar below which a hole is too small to matter.
const SHALLOW: f64 = 0.1;

/// What ranges are drawn.
fn ranges(basis: Basis) -> &'static str {
    match basis {
        Basis::Estimate => "first estimate, ranges follow",
        Basis::Futures => "50 and 80 of 100 futures",
    }
}

/// The options in money.
pub fn options(answer: &Answer<'_>, report: &Report, basis: Basis) -> Caption {
    let over = horizon(answer.weeks());
    let finding = match basis {
        Basis::Estimate => estimated(answer),
        Basis::Futures => ranking(answer, report),
    };
    Caption {
        finding,
        drawn: format!("Net against today over {over}; {}", ranges(basis)),
    }
}

fn estimated(answer: &Answer<'_>) -> String {
    let best = answer.best();
    match best.net.p50 {
        net if net <= 0.0 => "No option gains by a first estimate".to_owned(),
        net if net <= answer.bar() => {
            format!(
                "{} is ahead by a first estimate, but within your bar",
                best.name
            )
        }
        _ => format!("{} is ahead by a first estimate", best.name),
    }
}

fn ranking(answer: &Answer<'_>, report: &Report) -> String {
    let best = answer.best();
    let name = &best.name;
    match answer.class() {
        Class::Win => winning(answer, report),
        Class::NoDifference => "No option is likely to gain enough to matter".to_owned(),
        Class::Harmful => "Every option loses more than your bar".to_owned(),
        Class::Uncertain if best.net.p50 <= 0.0 => {
            format!("{name} loses least; too uncertain to say more")
        }
        Class::Uncertain => format!("{name} is ahead, but may miss your bar"),
    }
}

fn winning(answer: &Answer<'_>, report: &Report) -> String {
    let best = &answer.best().name;
    let equals: Vec<&str> = level_with(answer, report).collect();
    let little: Vec<&str> = answer
        .others()
        .filter(|o| Class::of(o) != Class::Win)
        .map(|o| o.name.as_str())
        .collect();
    match (equals.as_slice(), little.as_slice()) {
        ([one], _) => format!("{best} and {one} gain about as much"),
        ([_, ..], _) => format!("{best} and {} others gain about as much", equals.len()),
        ([], []) if report.comparison.options.len() == 1 => {
            format!("{best} gains enough to matter")
        }
        ([], []) => format!("{best} gains most"),
        ([], [one]) => format!("{best} gains most; {one} may miss the bar"),
        ([], _) => format!(
            "{best} gains most; {} options may miss the bar",
            little.len()
        ),
    }
}

/// Options that win as well and that the leading one does not beat by the bar more often than not.
fn level_with<'a>(answer: &Answer<'a>, report: &'a Report) -> impl Iterator<Item = &'a str> {
    let lead = answer.lead;
    let beaten = move |place: usize| {
        let row = report.comparison.beats.get(lead);
        row.and_then(|row| row.get(place)).copied().unwrap_or(100)
    };
    let options = report.comparison.options.iter().enumerate();
    options
        .filter(move |(place, versus)| {
            place + 1 != lead && Class::of(versus) == Class::Win && beaten(place + 1) < AHEAD
        })
        .map(|(_, versus)| versus.name.as_str())
}

/// The cash curve of the option that leads.
pub fn cash(answer: &Answer<'_>, basis: Basis) -> Caption {
    let best = answer.best();
    Caption {
        finding: hole(answer, best),
        drawn: format!("Cumulative net of {}; {}", best.name, ranges(basis)),
    }
}

fn hole(answer: &Answer<'_>, best: &Versus) -> String {
    let over = horizon(answer.weeks());
    let Some(trough) = best.trough else {
        return "No cash hole in the median future".to_owned();
    };
    let last = f64::from(answer.weeks()) / crate::picture::WEEKS_IN_MONTH;
    match best.payback_month {
        Some(month) if -trough.depth < SHALLOW * answer.bar() => {
            format!("Hardly a hole; level again around month {month}")
        }
        Some(month) => format!("First the hole, level again around month {month}"),
        None if f64::from(trough.month) >= last.floor() => {
            format!("Money still goes out after {over}")
        }
        None => format!("The hole is not earned back within {over}"),
    }
}

/// What each option pays in bonus.
pub fn payouts(answer: &Answer<'_>, report: &Report, basis: Basis, currency: &str) -> Caption {
    let over = horizon(answer.weeks());
    let paid = |place: usize| report.options.get(place).map(|o| o.summary.bonus);
    let finding = match (paid(answer.lead), paid(0)) {
        (Some(lead), Some(today)) => {
            let scale = Scale::of(currency, &lead);
            let (more, name) = (lead.p50 - today.p50, &answer.best().name);
            let (by, now) = (scale.near(more.abs()), scale.near(0.0));
            match by == now {
                true => format!("{name} pays about the bonus of today"),
                false if more > 0.0 => format!("{name} pays {by} more bonus than today"),
                false => format!("{name} pays {by} less bonus than today"),
            }
        }
        _ => String::new(),
    };
    Caption {
        finding,
        drawn: format!("Bonus paid over {over}, without on-cost; {}", ranges(basis)),
    }
}

/// A measure by week, today as a ghost.
pub fn weeks(answer: &Answer<'_>, report: &Report, measure: Measure, basis: Basis) -> Caption {
    let best = &answer.best().name;
    let ends = |option: usize| {
        let bands = report.options.get(option)?.measures.get(&measure)?;
        bands.p50.last().copied()
    };
    let finding = match (ends(answer.lead), ends(0)) {
        (Some(lead), Some(today)) => end(measure, best, lead, today),
        _ => String::new(),
    };
    Caption {
        finding,
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
        _ => moved(measure, lead, today),
    }
}

/// A measure that ends higher, lower or where it was, to the digits that are shown.
fn moved(measure: Measure, lead: f64, today: f64) -> String {
    let what = short(measure);
    let digits = |value: f64| match lead.abs().max(today.abs()) < 10.0 {
        true => plain((value * 10.0).round() / 10.0),
        false => plain(value.round()),
    };
    let (lead, today) = (digits(lead), digits(today));
    if lead == today {
        format!("{what}: {lead} %, as today")
    } else {
        format!("{what}: {lead} %, today {today} %")
    }
}

fn points(count: f64) -> String {
    let unit = if count == 1.0 { "point" } else { "points" };
    format!("{} {unit}", plain(count))
}

/// What a measure is called where there is little room.
pub fn short(measure: Measure) -> &'static str {
    match measure {
        Measure::Contribution => "Contribution",
        Measure::Collaboration => "Help across teams",
        Measure::HelpInside => "Help inside teams",
        Measure::OwnWork => "Own work",
        Measure::Integrated => "Journeys that hold",
        Measure::Reported => "Journeys reported to hold",
        Measure::Trust => "Trust",
        Measure::Clarity => "Clear roles",
        Measure::Fear => "Fear of failure",
        Measure::Adoption => "On the new way",
        Measure::Engagement => "Enter joint work",
        Measure::FreeRiding => "Help little",
        Measure::Overload => "Overload",
        Measure::Leaving => "Leave in a year",
        Measure::Care => "Care for the uncounted",
        Measure::Claims => "Time claiming credit",
        Measure::Inequality => "Inequality of bonus",
        Measure::Earned => "Inequality by results",
        Measure::Commitment => "Stand behind the change",
        Measure::Systems => "Systems integration",
        Measure::Pay => "Bonus in the week",
        Measure::Programme => "Programme in the week",
        Measure::Net => "Cumulative net",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::sample;
    use tandem_model::Trough;

    fn finding(report: &Report, basis: Basis) -> String {
        options(&Answer::of(report).unwrap(), report, basis).finding
    }

    fn of(options: Vec<Versus>, basis: Basis) -> String {
        finding(&sample::report(options), basis)
    }

    #[test]
    fn an_option_that_loses_is_never_called_ahead() {
        let harmful = || {
            vec![
                sample::versus("Pay", -3e6, -1e6),
                sample::versus("Both", -4e6, -2e6),
            ]
        };
        assert_eq!(
            of(harmful(), Basis::Futures),
            "Every option loses more than your bar"
        );
        assert_eq!(
            of(harmful(), Basis::Estimate),
            "No option gains by a first estimate"
        );
        let unsure = vec![sample::versus("Pay", -2e6, 1e6)];
        assert_eq!(
            of(unsure, Basis::Futures),
            "Pay loses least; too uncertain to say more"
        );
    }

    #[test]
    fn a_gain_within_the_bar_is_told_as_such() {
        let little = || vec![sample::versus("Both", -0.1e6, 0.3e6)];
        assert_eq!(
            of(little(), Basis::Futures),
            "No option is likely to gain enough to matter"
        );
        assert_eq!(
            of(little(), Basis::Estimate),
            "Both is ahead by a first estimate, but within your bar"
        );
    }

    #[test]
    fn options_that_tie_are_named_together_and_others_may_miss_the_bar() {
        let wins = |name| sample::versus(name, 0.8e6, 2e6);
        let mut report = sample::report(vec![
            wins("Both"),
            wins("Goal"),
            sample::versus("Pay", -1e6, 1e6),
        ]);
        assert_eq!(
            finding(&report, Basis::Futures),
            "Both gains most; Pay may miss the bar"
        );
        report.comparison.beats = vec![vec![0; 4]; 4];
        assert_eq!(
            finding(&report, Basis::Futures),
            "Both and Goal gain about as much"
        );
        assert_eq!(
            of(vec![wins("Both")], Basis::Futures),
            "Both gains enough to matter"
        );
    }

    #[test]
    fn a_hole_is_told_by_its_depth_and_its_end() {
        let told = |depth: f64, month: u32, payback: Option<u32>| {
            let mut versus = sample::versus("Both", 0.8e6, 2e6);
            versus.trough = (depth < 0.0).then_some(Trough { depth, month });
            versus.payback_month = payback;
            let report = sample::report(vec![versus]);
            cash(&Answer::of(&report).unwrap(), Basis::Futures).finding
        };
        assert_eq!(told(0.0, 0, Some(1)), "No cash hole in the median future");
        assert_eq!(
            told(-20_000.0, 2, Some(3)),
            "Hardly a hole; level again around month 3"
        );
        assert_eq!(
            told(-0.5e6, 7, Some(18)),
            "First the hole, level again around month 18"
        );
        assert_eq!(
            told(-0.5e6, 7, None),
            "The hole is not earned back within three years"
        );
        assert_eq!(
            told(-3e6, 36, None),
            "Money still goes out after three years"
        );
    }

    #[test]
    fn what_does_not_move_to_the_digits_shown_stays() {
        let told = |lead, today| end(Measure::Trust, "Both", lead, today);
        assert_eq!(told(55.4, 54.8), "Trust: 55 %, as today");
        assert_eq!(told(62.0, 55.0), "Trust: 62 %, today 55 %");
        assert_eq!(told(1.24, 0.0), "Trust: 1.2 %, today 0 %");
        assert_eq!(
            end(Measure::Contribution, "Both", 99.0, 100.0),
            "Both ends 1 point below today"
        );
    }
}
