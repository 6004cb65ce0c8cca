//! What an option makes of pay, in sentences beside the answer: whether pay is held or cut, who leaves over it, and what it
//! costs to change the plan.

use tandem_model::{ArmComparison, ExpectedPay, TotalPay};

use crate::i18n::first::{self, AnswerPayTakenOutSource};
use crate::i18n::messages::horizon;
use crate::i18n::number::{number, rough_money};

/// Share of total pay below which no change is told.
const NOTICED: f64 = 0.001;
/// Part of the visitor's bar from which bonus that changes a year, or pay over all years, is worth a word.
const TOLD: f64 = 0.1;
/// Weeks of a year.
const YEAR: f64 = 52.0;

/// What is expected of pay under an option, for a visitor with such a bar; empty where pay is not held and people expect about
/// as much as today.
pub fn expected(pay: &ExpectedPay, bar: f64, currency: &str) -> String {
    if can_be_held(pay) {
        return less(pay, currency);
    }
    let a_year = |amount: f64| (amount > TOLD * bar).then(|| rough_money(currency, amount));
    let source = match pay.total_pay {
        TotalPay::NotHeld => return rises(pay, bar, currency).unwrap_or_default(),
        TotalPay::Held => None,
        TotalPay::PayRounds => Some(AnswerPayTakenOutSource::Rounds),
        TotalPay::Salary => Some(AnswerPayTakenOutSource::Salary),
    };
    let mut said = vec![first::answer_pay_held()];
    said.extend(a_year(pay.made_up).map(|dropped| first::answer_pay_dropped(&dropped)));
    if let (Some(added), Some(source)) = (a_year(pay.taken_out), source) {
        said.push(first::answer_pay_taken_out(&added, source));
    }
    said.extend(rises(pay, bar, currency));
    said.join(" ")
}

/// That less is paid than today although expected pay is held, in so many weeks, if it is worth a word.
pub fn less_paid(versus: &ArmComparison, bar: f64, weeks: u32, currency: &str) -> Option<String> {
    let amount = versus
        .less_paid_though_held()
        .filter(|it| *it > TOLD * bar)?;
    let amount = rough_money(currency, amount);
    Some(first::answer_pay_less_paid(&amount, &horizon(weeks)))
}

/// That more is paid than today, if it is worth a word.
fn rises(pay: &ExpectedPay, bar: f64, currency: &str) -> Option<String> {
    let more = -pay.saved;
    (more > TOLD * bar).then(|| first::answer_pay_rises(&rough_money(currency, more)))
}

/// Whether somebody expects less than today, which holding pay would mend.
pub fn can_be_held(pay: &ExpectedPay) -> bool {
    !pay.total_pay.is_held() && pay.groups_less > 0
}

fn less(pay: &ExpectedPay, currency: &str) -> String {
    let (groups, less) = (pay.groups.into(), pay.groups_less.into());
    let all_less = 1.0 - pay.relative;
    if pay.saved <= 0.0 || all_less < NOTICED {
        return first::answer_pay_some_less(groups, less);
    }
    let share = |share: f64| number((1000.0 * share).round() / 10.0);
    let saved = rough_money(currency, pay.saved);
    let cut = first::answer_pay_cut(groups, less, &saved, &share(all_less));
    match pay.break_even_fall {
        Some(fall) => format!("{cut} {}", first::answer_pay_cut_stops(&share(fall))),
        None => cut,
    }
}

/// Who leaves beyond today's, and what changing the plan costs, over so many weeks; empty where neither is worth a word.
pub fn leaving_and_changing(versus: &ArmComparison, weeks: u32, currency: &str) -> Vec<String> {
    let leaving = leaving(versus, weeks, currency);
    let changing = versus.pay.and_then(|pay| changing(versus, &pay, currency));
    leaving.into_iter().chain(changing).collect()
}

fn leaving(versus: &ArmComparison, weeks: u32, currency: &str) -> Option<String> {
    let count = versus.leavers.abs().round();
    let recruiting = -versus.money.recruiting / f64::from(weeks.max(1)) * YEAR;
    if count == 0.0 {
        None
    } else if versus.leavers < 0.0 {
        Some(first::answer_leavers_fewer(count))
    } else {
        let cost = rough_money(currency, recruiting.max(0.0));
        Some(first::answer_leavers_more(&cost, count))
    }
}

fn changing(versus: &ArmComparison, pay: &ExpectedPay, currency: &str) -> Option<String> {
    let cost = -versus.money.plan_change;
    (cost > 0.0).then(|| first::answer_changing(&rough_money(currency, cost), pay.from_week.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::reading::sample::{BAR, expected_pay, versus};

    fn said(pay: ExpectedPay) -> String {
        expected(&pay, BAR, "USD").replace('\u{a0}', " ")
    }

    #[test]
    fn held_pay_says_what_becomes_of_dropped_and_added_bonus() {
        let held = expected_pay(TotalPay::Held);
        insta::assert_snapshot!(said(held), @"Pay is held: each group is expected to earn at least what it does today. Bonus that this option drops ($0.5M a year) becomes salary, which does not fall in a bad year, as bonus does.");
        let added = |total_pay| ExpectedPay {
            made_up: 0.0,
            taken_out: 0.2e6,
            ..expected_pay(total_pay)
        };
        insta::assert_snapshot!(said(added(TotalPay::PayRounds)), @"Pay is held: each group is expected to earn at least what it does today. Bonus that it adds ($0.2M a year) is taken out of the next pay rounds.");
        insta::assert_snapshot!(said(added(TotalPay::Salary)), @"Pay is held: each group is expected to earn at least what it does today. Bonus that it adds ($0.2M a year) is taken out of salary, which people must agree to.");
        let hardly = ExpectedPay {
            made_up: 6_000.0,
            ..held
        };
        insta::assert_snapshot!(said(hardly), @"Pay is held: each group is expected to earn at least what it does today.");
        assert!(!can_be_held(&held));
    }

    #[test]
    fn held_pay_of_which_less_is_paid_says_so_and_how_much() {
        let of = |bonus: f64, total_pay| {
            let mut versus = versus("Both", 0.5e6, 2e6);
            (versus.money.bonus, versus.money.salary) = (bonus, -1.1e6);
            versus.pay = Some(expected_pay(total_pay));
            less_paid(&versus, BAR, 156, "USD").map(|said| said.replace('\u{a0}', " "))
        };
        insta::assert_snapshot!(of(1.201e6, TotalPay::Held).unwrap(), @"What people expect is held, not what they come to be paid: over three years, bonus and salary come to about $0.1M less than today’s in the mean of the futures, and net counts that as a gain.");
        for (bonus, total_pay) in [
            (1.12e6, TotalPay::Held),
            (0.9e6, TotalPay::Held),
            (1.5e6, TotalPay::NotHeld),
        ] {
            assert_eq!(of(bonus, total_pay), None);
        }
    }

    #[test]
    fn pay_that_rises_is_told_whether_it_is_held_or_not() {
        let more = |total_pay| ExpectedPay {
            made_up: 0.0,
            saved: -0.6e6,
            groups_less: 0,
            ..expected_pay(total_pay)
        };
        insta::assert_snapshot!(said(more(TotalPay::Held)), @"Pay is held: each group is expected to earn at least what it does today. Expected pay rises by $0.6M a year.");
        insta::assert_snapshot!(said(more(TotalPay::NotHeld)), @"Expected pay rises by $0.6M a year.");
    }

    #[test]
    fn a_cut_says_who_expects_less_what_it_saves_and_when_it_stops_paying() {
        let cut = expected_pay(TotalPay::NotHeld);
        insta::assert_snapshot!(said(cut), @"This option is a pay cut: 9 of 10 groups would expect less, 7.6 % over all. It saves $0.5M a year before anyone reacts. It stops paying if work falls by 5.1 %; published cases run from no fall to a third.");
        let hopeless = ExpectedPay {
            break_even_fall: None,
            ..cut
        };
        assert!(!said(hopeless).contains("stops paying"));
        let some = ExpectedPay {
            saved: -0.1e6,
            groups_less: 3,
            relative: 1.01,
            ..cut
        };
        insta::assert_snapshot!(said(some), @"Pay is not held: 3 of 10 groups would expect less than today.");
        assert!(can_be_held(&cut) && can_be_held(&some));
    }

    #[test]
    fn a_plan_under_which_nobody_expects_less_needs_no_word() {
        let more = ExpectedPay {
            saved: -1e4,
            groups_less: 0,
            relative: 1.01,
            ..expected_pay(TotalPay::NotHeld)
        };
        assert_eq!((said(more), can_be_held(&more)), (String::new(), false));
    }

    #[test]
    fn leavers_are_counted_a_year_and_the_change_once() {
        let mut versus = versus("Both", 0.5e6, 2.3e6);
        let said = |versus: &ArmComparison| leaving_and_changing(versus, 156, "USD").join(" ");
        assert_eq!(said(&versus), "");
        versus.pay = Some(expected_pay(TotalPay::Held));
        (versus.leavers, versus.money.recruiting) = (2.2, -90_000.0);
        versus.money.plan_change = -110_000.0;
        insta::assert_snapshot!(said(&versus), @"About 2 more people a year leave than today; recruiting costs $30k a year more. Changing the plan costs $0.11M once and 13 weeks. Net counts both.");
        (versus.leavers, versus.money.plan_change) = (-1.4, 0.0);
        insta::assert_snapshot!(said(&versus), @"About one fewer person a year leaves than today.");
    }
}
