//! The chart of bonus by job group, with what of it has become salary, in a bad, a normal and a good year: today above the option, the worst loss first.

use tandem_charts::{DumbbellRow, DumbbellsChart, Format, Labels, Notation, Role};
use tandem_model::{GroupPay, Report, Salary};

use crate::i18n::number::notation;
use crate::reading::bonus_loss::{groups, loses};

/// Most groups that are shown; the rest stand in the table.
pub const SHOWN: usize = 5;
/// The groups that are shown: the worst losses, and among them whoever is on low pay and loses.
fn shown(groups: Vec<&GroupPay>) -> Vec<&GroupPay> {
    let flagged = |group: &GroupPay| group.salary == Salary::Low && loses(group);
    let low_paid = groups.iter().filter(|group| flagged(group)).count();
    let mut room = SHOWN.saturating_sub(low_paid);
    let fits = |group: &&GroupPay| {
        let fits = flagged(group) || room > 0;
        room = room.saturating_sub(usize::from(!flagged(group)));
        fits
    };
    groups.into_iter().filter(fits).take(SHOWN).collect()
}

/// The dumbbells of an option.
pub fn chart(report: &Report, option: usize) -> DumbbellsChart {
    let percent = |shares: [f64; 3]| shares.map(|share| 100.0 * share);
    let row = |group: &&GroupPay| DumbbellRow {
        name: named(group),
        today: percent(group.today),
        this: percent(group.total()),
        guarantee: (group.guarantee > 0.0).then_some(100.0 * group.guarantee),
    };
    DumbbellsChart {
        rows: shown(groups(report, option)).iter().map(row).collect(),
        role: Role::of(option),
        format: Format::Percent,
        notation: Notation::clone(&notation()),
        labels: Labels::Beside,
    }
}

/// A group's name, with a sign before it where people on low pay lose.
pub fn named(group: &GroupPay) -> String {
    if group.salary == Salary::Low && loses(group) {
        format!("\u{25bc} {}", group.group)
    } else {
        group.group.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::bonus_loss::loss;

    fn group(name: &str, today: [f64; 3], this: [f64; 3], salary: Salary) -> GroupPay {
        GroupPay {
            group: name.to_owned(),
            heads: 5,
            this,
            today,
            made_up: 0.0,
            guarantee: 0.0,
            salary,
        }
    }

    #[test]
    fn the_worst_of_three_years_counts_and_low_pay_is_flagged_only_where_it_loses() {
        let gains = group("A", [0.04, 0.05, 0.06], [0.05, 0.06, 0.08], Salary::Low);
        let risks = group("B", [0.04, 0.05, 0.06], [0.01, 0.06, 0.10], Salary::Low);
        assert!(!loses(&gains) && loses(&risks));
        assert!((loss(&risks) - 0.03).abs() < 1e-12);
        assert_eq!(
            (named(&gains), named(&risks)),
            ("A".into(), "\u{25bc} B".into())
        );
        let usual = GroupPay {
            salary: Salary::Usual,
            ..risks
        };
        assert_eq!(named(&usual), "B");
    }

    #[test]
    fn low_paid_people_whose_bonus_has_become_salary_are_not_flagged() {
        let held = GroupPay {
            made_up: 0.05,
            ..group("A", [0.04, 0.05, 0.05], [0.0; 3], Salary::Low)
        };
        assert!(!loses(&held));
        let less = GroupPay {
            made_up: 0.04,
            ..held
        };
        assert_eq!(named(&less), "\u{25bc} A");
    }

    #[test]
    fn whoever_is_on_low_pay_and_loses_is_shown_however_many_lose_more() {
        let loses = |by: f64, salary| group("x", [0.1; 3], [0.1 - by; 3], salary);
        let mut all: Vec<GroupPay> = (1..=SHOWN + 2)
            .map(|k| loses(0.09 - 0.01 * k as f64, Salary::Usual))
            .collect();
        assert_eq!(shown(all.iter().collect()).len(), SHOWN);
        all.push(loses(0.005, Salary::Low));
        let shown = shown(all.iter().collect());
        assert_eq!(shown.len(), SHOWN);
        assert_eq!(shown[0], &all[0]);
        assert_eq!(shown[SHOWN - 1].salary, Salary::Low);
    }
}
