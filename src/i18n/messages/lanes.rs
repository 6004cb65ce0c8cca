//! What the pictures of journeys, of bonus and of what flips the answer say, by rule.

use tandem_charts::Format;
use tandem_model::reading::Answer;
use tandem_model::{
    ArmComparison, Assumption, AssumptionKind, Barrier, BarrierCost, GroupPay, Report, Unit,
};

use crate::i18n::later;
use crate::i18n::messages::assumption;
use crate::i18n::messages::picture::Caption;
use crate::i18n::number::{self, number, rough_money};
use crate::reading::{bonus_loss as bonus, journeys as lanes};

/// Share of what is lost below which no barrier is said to be behind it.
const WORTH_NAMING: f64 = 0.02;

/// The journeys: what today's hand-offs cost, and which barrier weighs most.
pub fn journeys(answer: &Answer<'_>, report: &Report, currency: &str) -> Caption {
    let option = &answer.best().name;
    let lost = lanes::cost(report);
    if lost <= 0.0 || report.barrier_costs.is_empty() {
        return Caption {
            finding: cost(lost, currency),
            drawn: later::lanes_drawn(option),
        };
    }
    let barrier = weightiest(report).map_or_else(later::lanes_no_barrier, weighs_most);
    Caption {
        finding: cost(lost, currency),
        drawn: later::lanes_drawn_barrier(&barrier, option),
    }
}

fn cost(lost: f64, currency: &str) -> String {
    if lost > 0.0 {
        let amount = rough_money(currency, lost);
        later::lanes_cost(&amount)
    } else {
        later::lanes_no_cost()
    }
}

/// The barrier without which contribution would rise most, if that is worth a word.
fn weightiest(report: &Report) -> Option<Barrier> {
    let most = |one: &&BarrierCost, other: &&BarrierCost| one.gained.total_cmp(&other.gained);
    let cost = report.barrier_costs.iter().max_by(most)?;
    (cost.gained > WORTH_NAMING * lanes::cost(report)).then_some(cost.barrier)
}

fn weighs_most(barrier: Barrier) -> String {
    match barrier {
        Barrier::Aversion => later::lanes_aversion(),
        Barrier::Fear => later::lanes_fear(),
        Barrier::UnclearRoles => later::lanes_unclear_roles(),
        Barrier::Misalignment => later::lanes_misalignment(),
        Barrier::Distrust => later::lanes_distrust(),
    }
}

/// A barrier's name.
pub fn barrier(barrier: Barrier) -> String {
    match barrier {
        Barrier::Aversion => later::barrier_aversion(),
        Barrier::Fear => later::barrier_fear(),
        Barrier::UnclearRoles => later::barrier_unclear_roles(),
        Barrier::Misalignment => later::barrier_misalignment(),
        Barrier::Distrust => later::barrier_distrust(),
    }
}

/// What stands under the numbers of the journeys: what they are held against, and how many of them are drawn.
pub fn about_journeys(report: &Report, currency: &str) -> String {
    let money = |amount: f64| rough_money(currency, amount);
    let lost = report.options.first().map(|option| option.handoffs.lost);
    let lost = lost.unwrap_or_default();
    let against = later::lanes_against(&money(lost.p90), &money(lost.p10));
    let of = report.journeys.len();
    if of <= lanes::SHOWN {
        return against;
    }
    let some = later::lanes_some(of as f64, lanes::SHOWN as f64);
    format!("{some}. {against}")
}

/// What stands under the numbers of the barriers.
pub fn about_barriers(report: &Report) -> String {
    if report.barrier_costs.is_empty() {
        later::lanes_weighing()
    } else {
        later::lanes_alone()
    }
}

/// The bonus by group: who can lose most.
pub fn bonus(answer: &Answer<'_>, report: &Report) -> Caption {
    let groups = bonus::groups(report, answer.lead);
    let option = &answer.best().name;
    Caption {
        finding: match groups.first() {
            None => later::bonus_none(),
            Some(worst) if bonus::loses(worst) => losing(worst),
            Some(_) => later::bonus_nobody(),
        },
        drawn: if groups.iter().any(|group| group.made_up != 0.0) {
            later::bonus_drawn_salary(option)
        } else if groups.iter().any(|group| group.guarantee > 0.0) {
            later::bonus_drawn_guarantee(option)
        } else {
            later::bonus_drawn(option)
        },
    }
}

fn losing(group: &GroupPay) -> String {
    let tenths = (1000.0 * bonus::loss(group)).round() / 10.0;
    let points = later::bonus_points(tenths);
    later::bonus_loses(&group.group, &points)
}

/// What stands below the dumbbells: people on low pay who lose, and of whom nothing is said.
pub fn below_bonus(report: &Report, option: usize) -> String {
    let losers = bonus::low_paid_losers(report, option);
    let low_paid = if losers.is_empty() {
        later::bonus_no_low_paid()
    } else {
        later::bonus_low_paid(&listed(&losers))
    };
    let held_back = later::bonus_held_back(report.unreported_people.into());
    format!("{low_paid} {held_back}")
}

fn listed(groups: &[&GroupPay]) -> String {
    match groups {
        [] => String::new(),
        [one] => one.group.clone(),
        [one, other] => later::bonus_and(&one.group, &other.group),
        [one, rest @ ..] => later::bonus_more(rest.len() as f64, &one.group),
    }
}

/// What flips the answer.
pub fn flips(answer: &Answer<'_>, report: &Report) -> Caption {
    let best = answer.best();
    let drawn = if best.flips.is_empty() && best.robust.is_empty() {
        later::flips_over(report.replicates.into())
    } else {
        later::flips_drawn(&best.name)
    };
    Caption {
        finding: flipping(best, report),
        drawn,
    }
}

fn flipping(best: &ArmComparison, report: &Report) -> String {
    match report.comparison.tried {
        _ if !best.flips.is_empty() => later::flips_some(best.flips.len() as f64),
        None => later::flips_later(),
        Some(0) if best.noise_variance_share == Some(1.0) => later::flips_chance(),
        Some(0) => later::flips_too_few(),
        Some(_) => later::flips_none(),
    }
}

/// What an assumption is called where figures and constants stand together.
pub fn whose(it: &Assumption) -> String {
    let name = assumption(it);
    match it.kind {
        AssumptionKind::Figure => later::flips_yours(&name),
        AssumptionKind::Constant => name,
    }
}

/// How it was found out, and over which ranges.
pub fn about_flips(report: &Report) -> String {
    let how = format!("{} {}", later::flips_alone(), later::flips_ranges());
    match report.comparison.tried {
        None | Some(0) => how,
        Some(tried) => format!("{} {how}", later::flips_tried(tried.into())),
    }
}

/// A value with its unit.
pub fn with_unit(value: &str, unit: Unit) -> String {
    match unit {
        Unit::Share => later::value_in_share(value),
        Unit::AWeek => later::value_in_week(value),
        Unit::AMonth => later::value_in_month(value),
        Unit::Hours => later::value_in_hours(value),
        // Money brings its own.
        Unit::Money | Unit::Number => value.to_owned(),
    }
}

/// A share of base, in per cent with a decimal.
pub fn of_base(share: f64) -> String {
    with_unit(&number((1000.0 * share).round() / 10.0), Unit::Share)
}

/// A share in whole per cent.
pub fn share(share: f64) -> String {
    number::show(&Format::Percent, 100.0 * share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, Salary, Scenario, preset};

    fn report() -> Report {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 26;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(4);
        experiment.report()
    }

    fn cost(barrier: Barrier, saved: f64) -> BarrierCost {
        BarrierCost {
            barrier,
            saved,
            gained: saved,
            integrated: 40.0,
        }
    }

    fn said(report: &Report) -> Caption {
        journeys(&Answer::from_report(report).unwrap(), report, "USD")
    }

    #[test]
    fn the_cost_is_said_at_once_and_the_barrier_once_it_is_known() {
        let mut report = report();
        for journey in &mut report.options[0].handoffs.journeys {
            journey.lost_in_year = 0.5e6;
        }
        assert_eq!(
            said(&report).finding,
            "Hand-offs cost up to about $3M a year today"
        );
        assert!(said(&report).drawn.starts_with("Customers passed on well"));
        report.barrier_costs = vec![
            cost(Barrier::Fear, 0.3e6),
            cost(Barrier::UnclearRoles, 0.9e6),
            cost(Barrier::Distrust, -0.1e6),
        ];
        assert!(
            said(&report)
                .drawn
                .starts_with("Unclear roles weigh most; ")
        );
        report.barrier_costs = vec![cost(Barrier::Fear, 0.01e6)];
        let none = said(&report).drawn;
        assert!(none.starts_with("No one barrier is behind it"), "{none}");
        for journey in &mut report.options[0].handoffs.journeys {
            journey.lost_in_year = 0.0;
        }
        assert_eq!(
            said(&report).finding,
            "Nothing is lost at today’s hand-offs"
        );
    }

    #[test]
    fn who_can_lose_most_is_named_with_the_year_and_low_pay_is_flagged() {
        let mut report = report();
        let lead = Answer::from_report(&report).unwrap().lead;
        for group in &mut report.options[lead].pay {
            (group.today, group.this) = ([0.04, 0.05, 0.06], [0.05, 0.06, 0.07]);
            (group.made_up, group.salary) = (0.0, Salary::Usual);
        }
        let caption =
            |report: &Report| bonus(&Answer::from_report(report).unwrap(), report).finding;
        assert_eq!(
            caption(&report),
            "No group earns less, in a bad, normal or good year"
        );
        assert!(below_bonus(&report, lead).starts_with("No low-paid group is worse off."));
        let group = &mut report.options[lead].pay[0];
        (group.this[0], group.salary) = (0.026, Salary::Low);
        let name = group.group.clone();
        assert_eq!(
            caption(&report),
            format!("{name} earns up to 1.4 points less")
        );
        report.unreported_people = 3;
        assert_eq!(
            below_bonus(&report, lead),
            format!("▼ Low-paid, worse off: {name}. Left out: 3 in groups under five.")
        );
        report.options[lead].pay.clear();
        assert!(caption(&report).starts_with("There is no group"));
    }

    #[test]
    fn nothing_is_said_to_flip_the_answer_before_it_can_be_known() {
        let mut report = report();
        let caption =
            |report: &Report| flips(&Answer::from_report(report).unwrap(), report).finding;
        assert_eq!(
            caption(&report),
            "What flips it is tried once all futures are there"
        );
        report.comparison.tried = Some(0);
        assert_eq!(caption(&report), "Too few futures to say what flips it");
        report.comparison.tried = Some(40);
        assert_eq!(caption(&report), "No figure or assumption flips it alone");
        assert!(about_flips(&report).starts_with("40 were tried."));
        report.comparison.tried = Some(0);
        for versus in &mut report.comparison.options {
            versus.noise_variance_share = Some(1.0);
        }
        assert!(caption(&report).starts_with("Only chance differs"));
    }
}
