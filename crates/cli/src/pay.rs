//! What options make of pay, and what their net is made of: whether pay is held or cut, who leaves, and every line of net.

use tandem_charts::Format;
use tandem_model::reading::Answer;
use tandem_model::{ArmComparison, ExpectedPay, MoneyLines, Report, TotalPay};

use crate::summary::shortened;
use crate::table::{Align, Table};

/// Longest line of a paragraph, in characters.
const WIDTH: usize = 100;
/// Change of total pay below which nothing is told, as a share.
const NOTICED: f64 = 0.001;
/// Part of the bar from which bonus that changes a year, or pay over all years, is worth a word.
const TOLD: f64 = 0.1;
const YEAR: f64 = 52.0;

/// Name and amount of a line of net.
type Line = (&'static str, fn(&MoneyLines) -> f64);

/// The lines of net, its parts after contribution, the sum last.
const LINES: [Line; 12] = [
    ("Contribution", |lines| lines.contribution),
    ("  of it work withdrawn after a pay cut", |lines| {
        lines.less_work
    }),
    ("  of it empty seats", |lines| lines.empty_seats),
    ("  of it all else", MoneyLines::rest_of_contribution),
    ("Bonus", |lines| lines.bonus),
    ("Salary in place of bonus", |lines| lines.salary),
    ("Newcomers at the market's pay", |lines| lines.newcomers),
    ("Recruiting", |lines| lines.recruiting),
    ("Pay of empty seats", |lines| lines.vacancies),
    ("Changing the plan", |lines| lines.plan_change),
    ("Programme", |lines| lines.programme),
    ("Mean net", MoneyLines::net),
];

/// What the option that leads makes of pay, as a paragraph; empty where there is nothing to say.
pub fn paragraph(report: &Report, money: &Format) -> String {
    let Some(answer) = Answer::from_report(report) else {
        return String::new();
    };
    let best = answer.best();
    let pay = best.pay.and_then(|pay| expected(&pay, answer.bar(), money));
    let said: Vec<String> = [pay, less_paid(best, answer.bar(), money)]
        .into_iter()
        .chain([
            unpaid(best, answer.bar(), money),
            leaving(best, report.weeks.len(), money),
            changing(best, money),
        ])
        .flatten()
        .collect();
    if said.is_empty() {
        return String::new();
    }
    wrapped(&format!("{}: {}", shortened(&best.name), said.join(" ")))
}

fn expected(pay: &ExpectedPay, bar: f64, money: &Format) -> Option<String> {
    let rises = (-pay.saved > TOLD * bar)
        .then(|| format!("expected pay rises by {} a year.", money.show(-pay.saved)));
    if !pay.total_pay.is_held() {
        let less = (pay.groups_less > 0).then(|| less(pay, money));
        return less.or(rises);
    }
    let mut said =
        "pay is held: each group is expected to earn at least what it does today.".to_owned();
    if pay.made_up > TOLD * bar {
        said += &format!(
            " Bonus that this option drops ({} a year) becomes salary, which does not fall in a bad year, as bonus does.",
            money.show(pay.made_up)
        );
    }
    let source = match pay.total_pay {
        TotalPay::PayRounds => Some("the next pay rounds"),
        TotalPay::Salary => Some("salary, which people must agree to"),
        TotalPay::Held | TotalPay::NotHeld => None,
    };
    if let Some(source) = source.filter(|_| pay.taken_out > TOLD * bar) {
        let added = money.show(pay.taken_out);
        said += &format!(" Bonus that it adds ({added} a year) is taken out of {source}.");
    }
    if let Some(rises) = rises {
        said += &format!(" E{}", &rises[1..]);
    }
    Some(said)
}

/// That less is paid than today although expected pay is held.
fn less_paid(versus: &ArmComparison, bar: f64, money: &Format) -> Option<String> {
    let amount = versus
        .less_paid_though_held()
        .filter(|it| *it > TOLD * bar)?;
    Some(format!(
        "What people expect is held, not what they come to be paid: over the whole time, bonus and salary come to {} less \
         than today's in the mean of the futures, and net counts that as a gain.",
        money.show(amount)
    ))
}

fn less(pay: &ExpectedPay, money: &Format) -> String {
    let percent = |share: f64| format!("{:.1} %", 100.0 * share);
    let groups = format!(
        "{} of {} groups would expect less",
        pay.groups_less, pay.groups
    );
    let all_less = 1.0 - pay.relative;
    if pay.saved <= 0.0 || all_less < NOTICED {
        return format!("pay is not held: {groups} than today.");
    }
    let stops = pay.break_even_fall.map_or_else(String::new, |fall| {
        format!(
            " It stops paying if work falls by {}; published cases run from no fall to a third.",
            percent(fall)
        )
    });
    format!(
        "this option is a pay cut: {groups}, {} over all. It saves {} a year before anyone reacts.{stops}",
        percent(all_less),
        money.show(pay.saved)
    )
}

fn unpaid(versus: &ArmComparison, bar: f64, money: &Format) -> Option<String> {
    let amount = versus.unpaid_bonus.p50;
    let is_held = versus.pay.is_some_and(|pay| pay.total_pay.is_held());
    let amount = (amount > bar).then(|| money.show(amount))?;
    Some(if is_held {
        format!(
            "In a normal future about {amount} of bonus at target stays unpaid; expected pay is held, so net counts what is paid."
        )
    } else {
        format!("About {amount} of bonus stays unpaid, which is not counted as a gain.")
    })
}

fn leaving(versus: &ArmComparison, weeks: usize, money: &Format) -> Option<String> {
    let count = versus.leavers.abs().round();
    let which = if versus.leavers < 0.0 {
        "fewer"
    } else {
        "more"
    };
    let people = match count {
        0.0 => return None,
        1.0 => format!("One {which} person a year leaves than today"),
        _ => format!("{count} {which} people a year leave than today"),
    };
    let recruiting = -versus.money.recruiting / weeks.max(1) as f64 * YEAR;
    Some(if versus.leavers > 0.0 {
        let cost = money.show(recruiting.max(0.0));
        format!("{people}; recruiting costs {cost} a year more.")
    } else {
        format!("{people}.")
    })
}

fn changing(versus: &ArmComparison, money: &Format) -> Option<String> {
    let cost = -versus.money.plan_change;
    let weeks = match versus.pay?.from_week {
        0 => ". Net counts it.".to_owned(),
        weeks => format!(" and {weeks} weeks. Net counts both."),
    };
    (cost > 0.0).then(|| format!("Changing the plan costs {} once{weeks}", money.show(cost)))
}

/// `text` in lines of a paragraph.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

/// Mean net of every option line by line; lines that are nought under all of them are left out.
pub fn net(report: &Report, money: &Format) -> String {
    let mut said = "What mean net over all futures is made of:\n".to_owned();
    for versus in &report.comparison.options {
        let mut table = Table::new(
            [shortened(&versus.name).as_str(), "Mean"],
            [Align::Left, Align::Right],
        );
        for (name, of) in LINES {
            let value = of(&versus.money);
            if value.abs() >= 0.5 {
                table.push([name.to_owned(), money.show(value)]);
            }
        }
        said += &format!("\n{table}");
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, Scenario, TargetBonus, preset};

    /// What is said of a plan without any bonus, in a few futures.
    fn without_bonus(total_pay: TotalPay) -> (String, String) {
        let mut form = preset::scenario("startup").unwrap();
        (form.run.weeks, form.worthwhile) = (52, 10_000.0);
        form.options.retain(|option| option.programme.is_none());
        for plan in form.plans.iter_mut().skip(1) {
            plan.target_bonus = TargetBonus::ShareOfBase(0.0);
            plan.total_pay = total_pay;
        }
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(4);
        let (report, money) = (experiment.report(), Format::money("USD"));
        (paragraph(&report, &money), net(&report, &money))
    }

    #[test]
    fn a_cut_is_named_with_what_it_saves_and_held_pay_with_what_becomes_of_bonus() {
        let (cut, lines) = without_bonus(TotalPay::NotHeld);
        for part in [
            "this option is a pay cut",
            "groups would expect less",
            "before anyone",
        ] {
            assert!(cut.replace('\n', " ").contains(part), "{part}: {cut}");
        }
        assert!(lines.contains("of it work withdrawn"), "{lines}");
        assert!(!lines.contains("Salary in place of bonus"), "{lines}");
        let (held, lines) = without_bonus(TotalPay::Held);
        for part in [
            "pay is held",
            "becomes salary",
            "does not fall in a bad year",
        ] {
            assert!(held.replace('\n', " ").contains(part), "{part}: {held}");
        }
        assert!(lines.contains("Salary in place of bonus"), "{lines}");
        let lines = [&cut, &held].into_iter().flat_map(|text| text.lines());
        assert!(
            lines
                .map(|line| line.chars().count())
                .all(|width| width <= WIDTH)
        );
    }
}
