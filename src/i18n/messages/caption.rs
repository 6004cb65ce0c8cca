//! The headings of the pictures: each states the finding by a fixed rule, and a line below says what is drawn.

use tandem_model::month::month_of;
use tandem_model::reading::{Answer, Class};
use tandem_model::{ArmComparison, Indicator, Report};

use crate::i18n::messages::horizon;
use crate::i18n::messages::picture::{Caption, axis};
use crate::i18n::number::{Scale, number};
use crate::i18n::{first, later};
use crate::reading::basis::Basis;

/// Futures of 100 in which one option must beat another by the bar before it counts as better.
const AHEAD: u32 = 50;
/// Share of the bar below which a hole is too small to matter.
const SHALLOW: f64 = 0.1;

/// What ranges are drawn.
fn ranges(basis: Basis) -> String {
    match basis {
        Basis::Estimate => first::ranges_estimate(),
        Basis::Futures => first::ranges_futures(),
    }
}

/// What is drawn, and what ranges.
fn drawn(what: &str, basis: Basis) -> String {
    first::caption_drawn(&ranges(basis), what)
}

/// The options in money.
pub fn options(answer: &Answer<'_>, report: &Report, basis: Basis) -> Caption {
    let finding = match basis {
        Basis::Estimate => estimated(answer),
        Basis::Futures => ranking(answer, report),
    };
    Caption {
        finding,
        drawn: drawn(
            &first::caption_options_drawn(&horizon(answer.weeks())),
            basis,
        ),
    }
}

fn estimated(answer: &Answer<'_>) -> String {
    let best = answer.best();
    match best.net.p50 {
        net if net <= 0.0 => first::caption_estimate_none(),
        net if net <= answer.bar() => first::caption_estimate_little(&best.name),
        _ => first::caption_estimate_ahead(&best.name),
    }
}

fn ranking(answer: &Answer<'_>, report: &Report) -> String {
    let best = answer.best();
    match answer.class() {
        Class::Win => winning(answer, report),
        Class::NoDifference => first::options_no_difference(),
        Class::Harmful => first::options_harmful(),
        Class::Uncertain if best.net.p50 <= 0.0 => first::caption_loses_least(&best.name),
        Class::Uncertain => first::caption_may_miss(&best.name),
    }
}

fn winning(answer: &Answer<'_>, report: &Report) -> String {
    let best = &answer.best().name;
    let equals: Vec<&str> = level_with(answer, report).collect();
    let little: Vec<&str> = answer
        .others()
        .filter(|o| Class::from_comparison(o) != Class::Win)
        .map(|o| o.name.as_str())
        .collect();
    let rival = answer.contender().map(|rival| rival.option.name.as_str());
    match (equals.as_slice(), rival, little.as_slice()) {
        ([one], ..) => first::caption_tie(best, one),
        ([_, ..], ..) => first::caption_ties(equals.len() as f64, best),
        // The answer says so too.
        ([], Some(rival), _) => first::caption_rival(best, rival),
        ([], None, []) if report.comparison.options.len() == 1 => first::caption_gains_enough(best),
        ([], None, []) => first::caption_gains_most(best),
        ([], None, [one]) => first::caption_gains_most_but(best, one),
        ([], None, _) => first::caption_gains_most_but_several(little.len() as f64, best),
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
            place + 1 != lead
                && Class::from_comparison(versus) == Class::Win
                && beaten(place + 1) < AHEAD
        })
        .map(|(_, versus)| versus.name.as_str())
}

/// The cash curve of the option that leads.
pub fn cash(answer: &Answer<'_>, basis: Basis) -> Caption {
    let best = answer.best();
    Caption {
        finding: hole(answer, best),
        drawn: drawn(&first::caption_cash_drawn(&best.name), basis),
    }
}

fn hole(answer: &Answer<'_>, best: &ArmComparison) -> String {
    let Some(trough) = best.trough else {
        return first::cash_no_hole();
    };
    let last = month_of((answer.weeks() as usize).saturating_sub(1));
    let over = || horizon(answer.weeks());
    match best.payback_month {
        Some(month) if -trough.depth < SHALLOW * answer.bar() => {
            first::caption_hardly_a_hole(month.into())
        }
        Some(month) => first::cash_level(month.into()),
        None if trough.month >= last => first::caption_still_out(&over()),
        None => first::cash_never_level(&over()),
    }
}

/// A few futures of the option that leads.
pub fn samples(answer: &Answer<'_>) -> Caption {
    let best = answer.best();
    let ends = best.samples.iter().filter_map(|net| net.last());
    let above = ends.clone().filter(|net| **net > 0.0).count();
    Caption {
        finding: later::caption_samples(above as f64, ends.count() as f64),
        drawn: later::caption_samples_drawn(&best.name),
    }
}

/// What each option pays in bonus.
pub fn payouts(answer: &Answer<'_>, report: &Report, basis: Basis, currency: &str) -> Caption {
    let paid = |place: usize| report.options.get(place).map(|o| o.summary.bonus);
    let finding = match (paid(answer.lead), paid(0)) {
        (Some(lead), Some(today)) => {
            let scale = Scale::of(currency, &lead);
            let more = lead.p50 - today.p50;
            let by = scale.near(more.abs());
            let option = &answer.best().name;
            match () {
                () if by == scale.near(0.0) => later::caption_pays_the_same(option),
                () if more > 0.0 => later::caption_pays_more(&by, option),
                () => later::caption_pays_less(&by, option),
            }
        }
        _ => String::new(),
    };
    Caption {
        finding,
        drawn: drawn(
            &later::caption_payouts_drawn(&horizon(answer.weeks())),
            basis,
        ),
    }
}

/// A measure by week, today as a ghost.
pub fn weeks(answer: &Answer<'_>, report: &Report, measure: Indicator, basis: Basis) -> Caption {
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
        drawn: drawn(&axis(measure), basis),
    }
}

fn end(measure: Indicator, name: &str, lead: f64, today: f64) -> String {
    let tenth = |value: f64| number((value * 10.0).round() / 10.0);
    match measure {
        Indicator::Contribution => contribution(name, ((lead - today) * 10.0).round() / 10.0),
        Indicator::Collaboration => later::caption_hours(&tenth(lead), name, &tenth(today)),
        Indicator::Integrated => {
            later::caption_journeys(&number(lead.round()), name, &number(today.round()))
        }
        _ => moved(measure, lead, today),
    }
}

fn contribution(name: &str, change: f64) -> String {
    match change {
        0.0 => later::caption_contribution_stays(name),
        _ if change > 0.0 => later::caption_contribution_above(name, change),
        _ => later::caption_contribution_below(name, -change),
    }
}

/// A measure that ends higher, lower or where it was, to the digits that are shown.
fn moved(measure: Indicator, lead: f64, today: f64) -> String {
    let small = lead.abs().max(today.abs()) < 10.0;
    let digits = |value: f64| {
        let rounded = if small {
            (value * 10.0).round() / 10.0
        } else {
            value.round()
        };
        number(rounded)
    };
    let (lead, today) = (digits(lead), digits(today));
    let what = short(measure);
    if lead == today {
        later::caption_as_today(&lead, &what)
    } else {
        later::caption_moved(&lead, &today, &what)
    }
}

/// What a measure is called where there is little room.
pub fn short(measure: Indicator) -> String {
    match measure {
        Indicator::Contribution => later::measure_contribution(),
        Indicator::Collaboration => later::measure_collaboration(),
        Indicator::HelpInside => later::measure_help_inside(),
        Indicator::OwnWork => later::measure_own_work(),
        Indicator::Integrated => later::measure_integrated(),
        Indicator::Reported => later::measure_reported(),
        Indicator::Trust => later::measure_trust(),
        Indicator::Clarity => later::measure_clarity(),
        Indicator::Fear => later::measure_fear(),
        Indicator::Adoption => later::measure_adoption(),
        Indicator::Engagement => later::measure_engagement(),
        Indicator::FreeRiding => later::measure_free_riding(),
        Indicator::Overload => later::measure_overload(),
        Indicator::Leaving => later::measure_leaving(),
        Indicator::Care => later::measure_care(),
        Indicator::Claims => later::measure_claims(),
        Indicator::Inequality => later::measure_inequality(),
        Indicator::Earned => later::measure_earned(),
        Indicator::Commitment => later::measure_commitment(),
        Indicator::Systems => later::measure_systems(),
        Indicator::Pay => later::measure_pay(),
        Indicator::Programme => later::measure_programme(),
        Indicator::Net => later::measure_net(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Trough;
    use tandem_model::reading::sample;

    fn finding(report: &Report, basis: Basis) -> String {
        options(&Answer::from_report(report).unwrap(), report, basis).finding
    }

    fn told(options: Vec<ArmComparison>, basis: Basis) -> String {
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
            told(harmful(), Basis::Futures),
            "Every option loses against today"
        );
        assert_eq!(
            told(harmful(), Basis::Estimate),
            "No option gains by a first estimate"
        );
        let unsure = vec![sample::versus("Pay", -2e6, 1e6)];
        assert_eq!(
            told(unsure, Basis::Futures),
            "Pay loses least; too uncertain to say more"
        );
    }

    #[test]
    fn a_gain_within_the_bar_is_told_as_such() {
        let little = || vec![sample::versus("Both", -0.1e6, 0.3e6)];
        assert_eq!(
            told(little(), Basis::Futures),
            "No option is likely to gain enough to matter"
        );
        assert_eq!(
            told(little(), Basis::Estimate),
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
        report.comparison.beats = vec![vec![60; 4]; 4];
        assert_eq!(
            finding(&report, Basis::Futures),
            "Both is ahead; Goal may do as well"
        );
        assert_eq!(
            told(vec![wins("Both")], Basis::Futures),
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
            cash(&Answer::from_report(&report).unwrap(), Basis::Futures).finding
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
        let told = |lead, today| end(Indicator::Trust, "Both", lead, today);
        assert_eq!(told(55.4, 54.8), "Trust: 55 %, as today");
        assert_eq!(told(62.0, 55.0), "Trust: 62 %, today 55 %");
        assert_eq!(told(1.24, 0.0), "Trust: 1.2 %, today 0 %");
        assert_eq!(
            end(Indicator::Contribution, "Both", 99.0, 100.0),
            "Both ends 1 point below today"
        );
    }
}
