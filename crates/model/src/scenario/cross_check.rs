//! Cross-validation: whether plans and programmes fit the organisation (team names, targets, competitors, hours).

use crate::input::calendar::WEEK_HOURS;
use crate::input::fault::{Fault, Faults};
use crate::input::field::parameter;
use crate::input::organisation::{MAX_TEAMS, Organisation};
use crate::input::payout_condition::{Contestants, RelativeTo, Tournament};
use crate::input::plan::{Goal, JointMetric, Plan};
use crate::input::programme::Programme;
use crate::scenario::Scenario;

/// Most of a person's week that help, meetings and the programme may take; own work needs the rest.
const MOST_HOURS: f64 = 0.8 * WEEK_HOURS;

/// Notes what of `plan`, at the path `field`, does not fit.
pub(crate) fn check_plan(
    organisation: &Organisation,
    plan: &Plan,
    field: &str,
    faults: &mut Faults,
) {
    check_exceptions(organisation, plan, field, faults);
    if let Some(goal) = &plan.goal {
        let path = format!("{field}.goal.metric");
        check_target(organisation, goal, &path, faults);
        let outside = organisation.teams.iter().all(|t| !goal.includes(t.kind));
        faults.require(!outside || organisation.teams.is_empty(), || {
            let allowed = "kinds that leave at least one team inside the goal";
            Fault::new(format!("{field}.goal.outside"), "everyone", allowed)
        });
    }
    if let Some(rank) = &plan.rank {
        check_competitors(organisation, rank, field, faults);
    }
    if let Some(relative_to) = plan.relative_to {
        check_compared(organisation, plan, relative_to, field, faults);
    }
    let is_paid = organisation.teams.iter().any(|team| team.pay_base() > 0.0);
    let holds_something = !plan.total_pay.is_held() || is_paid || organisation.teams.is_empty();
    faults.require(holds_something, || {
        let allowed = "not_held where no team has a base salary or a fee";
        Fault::new(format!("{field}.total_pay"), "held", allowed)
    });
}

/// Exceptions name teams that exist, each once.
fn check_exceptions(organisation: &Organisation, plan: &Plan, field: &str, faults: &mut Faults) {
    let mut named: Vec<&String> = Vec::new();
    for (index, exception) in plan.exceptions.iter().take(MAX_TEAMS).enumerate() {
        for (place, name) in exception.teams.iter().take(MAX_TEAMS).enumerate() {
            let path = format!("{field}.exceptions[{index}].teams[{place}]");
            organisation.check_team(&path, name, faults);
            let agency = organisation.teams.iter().find(|team| team.name == *name);
            faults.require(agency.is_none_or(|team| team.agency().is_none()), || {
                let allowed =
                    "a team with salaries; an agency's contract says what its fee depends on";
                Fault::new(&path, name, allowed)
            });
            faults.require(!named.contains(&name), || {
                Fault::new(&path, name, "each team in one exception")
            });
            named.push(name);
        }
    }
}

/// Whether every plan and programme of `scenario`, in which one number was moved inside its range, still fits the
/// organisation; the rest of what is checked hangs on no number.
pub(crate) fn still_fits(scenario: &Scenario) -> bool {
    let organisation = &scenario.organisation;
    scenario.arms().iter().all(|arm| {
        let goal = arm.plan.goal.as_ref();
        let programme = arm.programme.as_ref();
        goal.is_none_or(|goal| met_today(organisation, goal).is_none())
            && programme.is_none_or(|it| together(organisation, it) <= MOST_HOURS)
    })
}

/// Notes if the level of `goal`, which stands at the path `field`, is none that a plan's goal may end at.
pub(crate) fn check_level(
    organisation: &Organisation,
    goal: &Goal,
    field: &str,
    faults: &mut Faults,
) {
    let (parameter, level) = (goal.metric.parameter(), goal.metric.target());
    parameter.check(field, level, faults);
    if parameter.contains(level) {
        check_target(organisation, goal, field, faults);
    }
}

/// A target that today already meets would be paid for nothing.
fn check_target(organisation: &Organisation, goal: &Goal, field: &str, faults: &mut Faults) {
    let today = organisation.integrated_today;
    let known = parameter::INTEGRATED_TODAY.contains(today);
    let met = met_today(organisation, goal).filter(|_| known);
    faults.0.extend(met.map(|target| {
        let allowed = format!("more than {today}, today's integrated share");
        Fault::new(field.to_owned(), target, allowed)
    }));
}

/// The target of `goal`, if today meets it already.
fn met_today(organisation: &Organisation, goal: &Goal) -> Option<f64> {
    let JointMetric::IntegratedJourneys(target) = goal.metric else {
        return None;
    };
    let together = organisation.journeys.iter().any(|j| j.teams.len() > 1);
    let above = target > organisation.integrated_today;
    (together && !above).then_some(target)
}

/// A prize takes at least two who may win it, and only who is paid a bonus may.
fn check_competitors(
    organisation: &Organisation,
    rank: &Tournament,
    field: &str,
    faults: &mut Faults,
) {
    let eligible = organisation.teams.iter().filter(|t| t.contract.is_bonus());
    let (who, count) = match rank.between {
        Contestants::People => ("people", eligible.map(|t| u64::from(t.heads)).sum()),
        Contestants::Teams => ("teams", eligible.count() as u64),
    };
    faults.require(count >= 2, || {
        let given = format!("between {count} of the {who}");
        let allowed = format!("at least two {who} who are paid a bonus");
        Fault::new(format!("{field}.rank"), given, allowed)
    });
}

/// Who is paid relative to others needs others.
fn check_compared(
    organisation: &Organisation,
    plan: &Plan,
    relative_to: RelativeTo,
    field: &str,
    faults: &mut Faults,
) {
    let bonus = organisation.teams.iter().filter(|t| t.contract.is_bonus());
    let fault = match relative_to {
        RelativeTo::Colleagues => bonus
            .filter(|t| t.heads == 1 && plan.weights_of(&t.name).own > 0.0)
            .map(|t| format!("colleagues, {} has one", t.name))
            .next(),
        RelativeTo::Teams => {
            let count = bonus
                .filter(|t| plan.weights_of(&t.name).team > 0.0)
                .count();
            (count < 2).then(|| format!("between {count} teams"))
        }
    };
    let allowed = match relative_to {
        RelativeTo::Colleagues => "at least two people in each team that is paid by the own KPI",
        RelativeTo::Teams => "at least two teams that are paid by the team's KPI",
    };
    let field = format!("{field}.relative_to");
    faults
        .0
        .extend(fault.map(|given| Fault::new(field, given, allowed)));
}

/// Hours a week of today's help and meetings, contact and planning together.
fn together(organisation: &Organisation, programme: &Programme) -> f64 {
    let today = organisation.help_hours + organisation.meeting_hours;
    let joint = programme.contact_hours + programme.diverge_hours + programme.converge_hours;
    today + joint
}

/// Notes if `programme`, at the path `field`, leaves too little of the week for own work.
pub(crate) fn check_programme(
    organisation: &Organisation,
    programme: &Programme,
    field: &str,
    faults: &mut Faults,
) {
    let hours = [
        (parameter::HELP_HOURS, organisation.help_hours),
        (parameter::MEETING_HOURS, organisation.meeting_hours),
        (parameter::CONTACT, programme.contact_hours),
        (parameter::DIVERGE, programme.diverge_hours),
        (parameter::CONVERGE, programme.converge_hours),
    ];
    let known = hours.iter().all(|(range, hours)| range.contains(*hours));
    let together = together(organisation, programme);
    faults.require(!known || together <= MOST_HOURS, || {
        let given = format!("{together:.1} hours a week with today's");
        let allowed = format!(
            "up to {MOST_HOURS} hours of today's help and meetings, contact and planning together"
        );
        Fault::new(field, given, allowed)
    });
}
