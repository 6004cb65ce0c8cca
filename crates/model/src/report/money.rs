//! What net is made of, and what an option makes of expected pay.

use crate::input::organisation::Returns;
use crate::math::outlined::pow;
use crate::mechanism::indicator::{Indicator, Track};
use crate::report::job_group::{self, Group};
use crate::report::net::Bonus;
use crate::report::{ExpectedPay, MoneyLines};
use crate::scenario::Scenario;
use crate::setup::{ArmSetup, Novelty, Payroll, Setup, YEAR_WEEKS};

/// Change of expected pay, as a share of today's, from which a group is said to expect less.
const NOTICED: f64 = 0.001;
/// Part of payroll below which nothing is saved but rounding.
const NOTHING: f64 = 1e-6;

/// The lines of an option's mean net over the horizon, beside today.
pub fn lines(scenario: &Scenario, tracks: &[Vec<Track>], option: usize) -> MoneyLines {
    let mut lines = MoneyLines::default();
    let share = 1.0 / tracks.len().max(1) as f64;
    for options in tracks {
        let (this, today) = (&options[option], &options[0]);
        let earned = |track: &Track| {
            let index: f64 = track.values(Indicator::Contribution).sum();
            index * scenario.organisation.contribution / YEAR_WEEKS / 100.0
        };
        let (people, others) = (&this.people, &today.people);
        let less = |now: f64, then: f64| share * (then - now);
        lines.contribution += share * (earned(this) - earned(today));
        lines.bonus -= share * Bonus::compute(this, today).counted_above_today();
        lines.salary += less(people.salary, others.salary);
        lines.newcomers += less(people.newcomers, others.newcomers);
        lines.recruiting += less(people.recruiting, others.recruiting);
        lines.vacancies += less(people.vacancies, others.vacancies);
        lines.plan_change += less(people.plan_change, others.plan_change);
        lines.programme += less(this.programme, today.programme);
        lines.less_work += less(people.less_work, others.less_work);
        lines.empty_seats += less(people.empty_seats, others.empty_seats);
    }
    lines
}

/// People who leave in a year beyond those who do today: the mean over futures and weeks.
pub fn leavers(scenario: &Scenario, tracks: &[Vec<Track>], option: usize) -> f64 {
    let (mut sum, mut weeks) = (0.0, 0);
    for options in tracks {
        let of = |track: &Track| track.values(Indicator::Leaving).sum::<f64>();
        sum += of(&options[option]) - of(&options[0]);
        weeks += options[0].rows.len();
    }
    let people = f64::from(scenario.organisation.people());
    people * sum / 100.0 / weeks.max(1) as f64
}

/// What an option makes of expected pay; none where it pays as today.
pub fn expected_pay(scenario: &Scenario, setup: &Setup, arm: &ArmSetup) -> Option<ExpectedPay> {
    (arm.pay == Novelty::New).then_some(())?;
    let change = &arm.plan.pay;
    let money = |of: &dyn Fn(usize) -> f64| -> f64 {
        let teams = setup.teams.iter().enumerate();
        teams
            .map(|(k, team)| team.load * team.pay_base * team.heads * of(k))
            .sum()
    };
    let dropped = |k: usize| change.expected_today[k] - change.expected[k];
    let payroll = money(&|_| 1.0);
    // Net gives no credit for bonus that a goal out of reach leaves unpaid where nothing is made up for it.
    let promised = |k: usize| match arm.plan.today[k] {
        today if today > 0.0 => arm.plan.bonus(k) * change.expected_today[k] / today,
        _ => arm.plan.bonus(k),
    };
    let counted = |k: usize| {
        if change.total_pay.is_held() || change.expected[k] > promised(k) {
            dropped(k) - change.made_up[k]
        } else {
            change.expected_today[k] - promised(k)
        }
    };
    let saved = money(&counted);
    let saved = if saved.abs() < NOTHING * payroll {
        0.0
    } else {
        saved
    };
    let groups = job_group::groups(&scenario.organisation);
    let relative = |group: &Group| group.mean(&setup.teams, |k| change.relative[k]);
    let less = groups
        .iter()
        .map(relative)
        .filter(|relative| *relative < 1.0 - NOTICED);
    Some(ExpectedPay {
        total_pay: change.total_pay,
        made_up: money(&|k| change.made_up[k].max(0.0)),
        taken_out: money(&|k| change.taken_out(k)),
        saved,
        groups: groups.len() as u32,
        groups_less: less.count() as u32,
        relative: staff_mean(setup, &change.relative),
        break_even_fall: break_even_fall(setup, saved),
        from_week: arm.pay_from as u32,
    })
}

/// The mean over everybody on the payroll, weighted by base pay.
fn staff_mean(setup: &Setup, values: &[f64]) -> f64 {
    let (mut sum, mut weight) = (0.0, 0.0);
    for (team, value) in setup.teams.iter().zip(values) {
        let payroll = match team.payroll {
            Payroll::Staff => team.pay_base * team.heads,
            Payroll::Agency => 0.0,
        };
        sum += payroll * value;
        weight += payroll;
    }
    if weight > 0.0 { sum / weight } else { 1.0 }
}

/// The fall of all own work at which a saving of so much a year is eaten up; none where nothing is saved, or more than work
/// brings.
fn break_even_fall(setup: &Setup, saved: f64) -> Option<f64> {
    let contribution = setup.contribution * YEAR_WEEKS;
    let left = 1.0 - saved / contribution;
    let elasticity = match setup.returns {
        Returns::Diminishing => setup.central.output_elasticity,
        Returns::Proportional => 1.0,
    };
    (saved > 0.0 && left > 0.0).then(|| 1.0 - pow(left, 1.0 / elasticity))
}
