//! Who earns more and who earns less under an option, by job group: bonus, and bonus that has become salary. Groups of fewer than five people are not reported.

use crate::report::reading::NORMAL;
use crate::report::{GroupPay, Report, Salary};

/// Smallest difference that counts, as a share of base.
const MATTERS: f64 = 0.0025;

/// How what a group earns beside its base changes in a normal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BonusEffect {
    /// It gets more than today.
    Gains,
    /// It gets about as much.
    Same,
    /// It gets less.
    Loses,
    /// It gets less, and its base pay is low.
    LosesAndIsPaidLittle,
}

/// One group.
#[derive(Debug, Clone, PartialEq)]
pub struct JobGroupChange {
    /// Name of the group.
    pub group: String,
    /// People in it.
    pub heads: u32,
    /// Bonus in a normal year today, as a share of base.
    pub today: f64,
    /// Bonus in a normal year under the option and what of it has become salary, as a share of base.
    pub normal: f64,
    /// By how much the same differs from today in a bad year, as a share of base.
    pub worst: f64,
    /// How that changes.
    pub effect: BonusEffect,
}

/// The groups under option number `option`, today being 0, sorted by the change in a bad year, the largest loss first.
pub fn job_group_changes(report: &Report, option: usize) -> Vec<JobGroupChange> {
    let pay = report.options.get(option).map(|option| &option.pay);
    let mut changes: Vec<JobGroupChange> = pay.into_iter().flatten().map(change).collect();
    changes.sort_by(|one, other| one.worst.total_cmp(&other.worst));
    changes
}

fn change(pay: &GroupPay) -> JobGroupChange {
    let total = pay.total();
    let change = total[NORMAL] - pay.today[NORMAL];
    let effect = match change {
        _ if change >= MATTERS => BonusEffect::Gains,
        _ if change > -MATTERS => BonusEffect::Same,
        _ if pay.salary == Salary::Low => BonusEffect::LosesAndIsPaidLittle,
        _ => BonusEffect::Loses,
    };
    JobGroupChange {
        group: pay.group.clone(),
        heads: pay.heads,
        today: pay.today[NORMAL],
        normal: total[NORMAL],
        worst: total[0] - pay.today[0],
        effect,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::input::form::Form;
    use crate::input::preset;
    use crate::report::reading::sample;
    use crate::scenario::Scenario;

    fn report(form: &Form) -> Report {
        let mut experiment = Experiment::new(Scenario::check(form.clone()).unwrap()).unwrap();
        experiment.advance(3);
        experiment.report_on(&[])
    }

    fn form() -> Form {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 52;
        form
    }

    #[test]
    fn groups_stand_in_the_order_of_their_worst_loss_and_none_is_under_five() {
        let form = form();
        let changes = job_group_changes(&report(&form), 3);
        assert!(changes.len() > 2);
        assert!(changes.is_sorted_by(|one, other| one.worst <= other.worst));
        assert!(changes.iter().all(|change| change.heads >= 5));
    }

    #[test]
    fn a_team_of_three_alone_is_counted_and_not_shown() {
        let mut form = form();
        for team in form.organisation.teams.iter_mut().skip(1) {
            team.heads = 6;
        }
        form.organisation.teams[0].heads = 3;
        let report = report(&form);
        let name = &form.organisation.teams[0].name;
        assert_eq!(report.unreported_people, 3);
        let changes = job_group_changes(&report, 3);
        assert!(changes.iter().all(|change| change.group != *name));
    }

    #[test]
    fn a_loss_is_flagged_where_base_pay_is_low() {
        let effect = |normal, salary| {
            let pay = GroupPay {
                group: "Service".to_owned(),
                heads: 8,
                this: [0.0, normal, 0.2],
                today: [0.05, 0.1, 0.15],
                made_up: 0.0,
                guarantee: 0.0,
                salary,
            };
            change(&pay).effect
        };
        assert_eq!(effect(0.08, Salary::Usual), BonusEffect::Loses);
        assert_eq!(effect(0.08, Salary::Low), BonusEffect::LosesAndIsPaidLittle);
        assert_eq!(effect(0.1, Salary::Low), BonusEffect::Same);
        assert_eq!(effect(0.12, Salary::Low), BonusEffect::Gains);
    }

    #[test]
    fn a_group_whose_bonus_has_become_salary_does_not_earn_less() {
        let held = |made_up| GroupPay {
            this: [0.0; 3],
            made_up,
            salary: Salary::Low,
            ..sample::group("Service", 0.1)
        };
        let all = change(&held(0.1));
        assert_eq!((all.normal, all.worst), (0.1, 0.0));
        assert_eq!(all.effect, BonusEffect::Same);
        let half = change(&held(0.05));
        assert_eq!(half.effect, BonusEffect::LosesAndIsPaidLittle);
        let more = change(&held(0.12));
        assert_eq!(more.effect, BonusEffect::Gains);
    }
}
