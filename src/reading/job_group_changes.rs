//! Who gains and who loses in bonus, by group of five people or more; nothing is said of anybody else.

use tandem_model::{GroupPay, Organisation, Report, Salary, Team};

/// Smallest difference that counts, as a share of base.
const MATTERS: f64 = 0.0025;

/// How a group fares in a normal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It gets more bonus than today.
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
pub struct Fortune {
    /// Name of the group.
    pub group: String,
    /// People in it.
    pub heads: u32,
    /// Bonus in a normal year today, as a share of base.
    pub today: f64,
    /// The same under the option.
    pub normal: f64,
    /// By how much a bad year differs from a bad year today, as a share of base.
    pub worst: f64,
    /// How it fares.
    pub fate: Fate,
}

/// The groups under option number `option`, those that may lose most first.
pub fn fortunes(report: &Report, option: usize) -> Vec<Fortune> {
    let pay = report.options.get(option).map(|option| &option.pay);
    let mut fortunes: Vec<Fortune> = pay.into_iter().flatten().map(fortune).collect();
    fortunes.sort_by(|one, other| one.worst.total_cmp(&other.worst));
    fortunes
}

fn fortune(pay: &GroupPay) -> Fortune {
    let change = pay.this[1] - pay.today[1];
    let fate = match change {
        _ if change >= MATTERS => Fate::Gains,
        _ if change > -MATTERS => Fate::Same,
        _ if pay.salary == Salary::Low => Fate::LosesAndIsPaidLittle,
        _ => Fate::Loses,
    };
    Fortune {
        group: pay.group.clone(),
        heads: pay.heads,
        today: pay.today[1],
        normal: pay.this[1],
        worst: pay.this[0] - pay.today[0],
        fate,
    }
}

/// People with pay or bonus who are in no group of five and of whom nothing is said.
pub fn hidden(report: &Report, organisation: &Organisation) -> u32 {
    let paid = |team: &&Team| team.bonus_today() > 0.0 || team.payroll() > 0.0;
    let people: u32 = organisation
        .teams
        .iter()
        .filter(paid)
        .map(|team| team.heads)
        .sum();
    let pay = report.options.first().map(|today| &today.pay);
    let shown: u32 = pay.into_iter().flatten().map(|group| group.heads).sum();
    people.saturating_sub(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, Form, Scenario};

    fn report(form: &Form) -> Report {
        let mut experiment = Experiment::new(Scenario::check(form.clone()).unwrap()).unwrap();
        experiment.advance(3);
        experiment.report_on(&[])
    }

    fn form() -> Form {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        form.run.weeks = 52;
        form
    }

    #[test]
    fn groups_stand_in_the_order_of_their_worst_loss_and_none_is_under_five() {
        let form = form();
        let fortunes = fortunes(&report(&form), 3);
        assert!(fortunes.len() > 2);
        assert!(fortunes.is_sorted_by(|one, other| one.worst <= other.worst));
        assert!(fortunes.iter().all(|fortune| fortune.heads >= 5));
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
        assert_eq!(hidden(&report, &form.organisation), 3);
        let fortunes = fortunes(&report, 3);
        assert!(fortunes.iter().all(|fortune| fortune.group != *name));
    }

    #[test]
    fn a_loss_is_flagged_where_base_pay_is_low() {
        let fate = |normal, salary| {
            let pay = GroupPay {
                group: "Service".to_owned(),
                heads: 8,
                this: [0.0, normal, 0.2],
                today: [0.05, 0.1, 0.15],
                guarantee: 0.0,
                salary,
            };
            fortune(&pay).fate
        };
        assert_eq!(fate(0.08, Salary::Usual), Fate::Loses);
        assert_eq!(fate(0.08, Salary::Low), Fate::LosesAndIsPaidLittle);
        assert_eq!(fate(0.1, Salary::Low), Fate::Same);
        assert_eq!(fate(0.12, Salary::Low), Fate::Gains);
    }
}
