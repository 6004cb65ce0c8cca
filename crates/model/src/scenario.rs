//! A validated scenario, the only input that the model accepts: names are resolved, numbers are in range, weights add up.

pub(crate) mod alone;
pub(crate) mod codec;
pub(crate) mod codec_records;
pub(crate) mod cross_check;
pub(crate) mod handoff;
pub(crate) mod misalignment;
pub(crate) mod network;
pub(crate) mod team_terms;
mod unreadable;

use std::ops::Deref;

use crate::constants::table::Constants;
use crate::input::fault::{Fault, Faults};
use crate::input::field::{AmountCheck, Amounts, parameter};
use crate::input::form::Uncertainty;
use crate::input::form::{ArmForm, Form, GoalRule};
use crate::input::organisation::{MAX_TEAMS, check_name};
use crate::input::plan::Plan;
use crate::input::programme::Programme;
use crate::scenario::network::Network;

/// Most options beside today.
pub const MAX_OPTIONS: usize = 6;
/// Most plans, and most programmes, a scenario may define.
pub const MAX_DEFINITIONS: usize = 12;
/// Most weeks that are simulated in all futures of all options together in a browser, whose memory ends at 4 GB: all of them
/// are kept, each in about 200 bytes.
const MAX_LIVED_WEEKS: u64 = 4_000_000;
/// The same here; elsewhere as many as there may be in a form fit, which is 4 GB at most.
const LIVED_WEEKS: u64 = if cfg!(target_pointer_width = "32") {
    MAX_LIVED_WEEKS
} else {
    u64::MAX
};
/// Longest note, in characters.
pub const MAX_NOTE: usize = 2_000;
/// Largest file that is read, in bytes: more than a valid scenario with everything at its limit takes.
pub const MAX_BYTES: usize = 4_000_000;
/// Name of the option that is always there and always first.
pub const TODAY: &str = "Today";

/// A validated scenario. It dereferences to its [`Form`] and cannot be changed; change the form and check it again.
///
/// A `Scenario` is proof that names are resolved, numbers in range and weights add up. Whether its baseline exists under
/// the constants of an experiment only preparing one shows; see [`BaselineError`](crate::BaselineError).
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub(crate) form: Form,
    pub(crate) arms: Vec<Arm>,
}

/// An option (arm of the experiment) with copies of the plan and programme that the form names; only the form is edited.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// Name of the option.
    pub name: String,
    /// Its plan, with the option's own goal if it has one.
    pub plan: Plan,
    /// Its programme; none is today's way of working.
    pub programme: Option<Programme>,
    /// Weeks before its plan takes the place of today's.
    pub pay_from: u32,
    /// Weeks after which today's plan and way of working come back.
    pub until: Option<u32>,
}

impl Scenario {
    /// Validates a form. Takes about 0.02 ms for a starter scenario, so it can be called at every change.
    ///
    /// # Errors
    /// Returns everything that is wrong with it, all at once.
    pub fn check(form: Form) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        check_name("name", &form.name, &mut faults);
        check_note(&form.note, &mut faults);
        check_today(&form, &mut faults);
        check_amounts(&form, &mut faults);
        form.environment.check_numbers("environment", &mut faults);
        form.check_numbers("", &mut faults);
        check_run(&form, LIVED_WEEKS, &mut faults);
        check_plans(&form, &mut faults);
        check_programmes(&form, &mut faults);
        check_options(&form, &mut faults);
        let form = faults.or(form)?;
        let arms = arms(&form);
        Ok(Self { form, arms })
    }

    /// Deserializes a scenario file (JSON) and validates it.
    ///
    /// # Errors
    /// Returns what cannot be read, or everything that is wrong.
    pub fn read(json: &str) -> Result<Self, Faults> {
        Self::check(Form::read(json)?)
    }

    /// All options, today first.
    pub fn arms(&self) -> &[Arm] {
        &self.arms
    }

    /// Whether `other` describes the same organisation, culture and plan of today, and the same uncertainty about them.
    pub fn has_same_today(&self, other: &Self) -> bool {
        self.organisation == other.organisation
            && self.culture == other.culture
            && self.environment == other.environment
            && self.arms[0].plan.pays_like(&other.arms[0].plan)
            && self.run.uncertainty == other.run.uncertainty
    }

    /// Replaces what differs between replicates.
    pub(crate) fn with_uncertainty(mut self, uncertainty: Uncertainty) -> Self {
        self.form.run.uncertainty = uncertainty;
        self
    }

    /// Multiplies the people in every team, beyond what a form may hold, to measure how time and memory grow.
    #[cfg(feature = "growth")]
    #[must_use]
    pub fn grown(mut self, times: u32) -> Self {
        for team in &mut self.form.organisation.teams {
            team.heads = team.heads.saturating_mul(times);
        }
        self
    }

    /// The form it was checked from.
    pub fn form(&self) -> &Form {
        &self.form
    }
}

impl Deref for Scenario {
    type Target = Form;

    fn deref(&self) -> &Form {
        &self.form
    }
}

impl Form {
    /// Deserializes a scenario file (JSON) without validating it.
    ///
    /// # Errors
    /// Returns where and why the text is not a scenario.
    pub fn read(json: &str) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        faults.require(json.len() <= MAX_BYTES, || {
            let allowed = format!("up to {MAX_BYTES} bytes");
            Fault::new("scenario", format!("{} bytes long", json.len()), allowed)
        });
        let json = faults.or(json)?;
        serde_json::from_str(json).map_err(|error| unreadable::fault(json, &error).into())
    }

    /// Serializes it as a scenario file (JSON).
    ///
    /// # Errors
    /// Never for a form that was read or checked; numbers that are not finite cannot be written.
    pub fn write(&self) -> Result<String, Faults> {
        let fault = || Fault::new("scenario", "not to be written", "finite numbers");
        let text = serde_json::to_string_pretty(self).map_err(|_| fault())?;
        // A number that is none is written as null, which no reader takes for a number.
        match serde_json::from_str::<Self>(&text) {
            Ok(_) => Ok(text),
            Err(_) => Err(fault().into()),
        }
    }
}

fn check_note(note: &str, faults: &mut Faults) {
    let length = note.chars().count();
    faults.require(length <= MAX_NOTE, || {
        let given = format!("{length} characters long");
        Fault::new("note", given, format!("up to {MAX_NOTE} characters"))
    });
}

/// Today in itself, and if nothing is wrong with it, whether it can be what it is said to be.
fn check_today(form: &Form, faults: &mut Faults) {
    let (organisation, culture) = (&form.organisation, &form.culture);
    let mut own = Faults::default();
    organisation.check(&mut own);
    culture.check_numbers("culture", &mut own);
    if own.0.is_empty() {
        let network = Network::new(organisation);
        let fitted = Constants::default().fitted_to(organisation, culture, &network);
        own.0.extend(fitted.err().map(Fault::from));
    }
    faults.0.extend(own.0);
}

/// Amounts wherever they are, in the organisation's currency.
fn check_amounts(form: &Form, faults: &mut Faults) {
    let mut check = AmountCheck::new(&form.organisation.currency);
    form.organisation.check_amounts("organisation", &mut check);
    for (index, team) in form.organisation.teams.iter().take(MAX_TEAMS).enumerate() {
        let field = format!("organisation.teams[{index}]");
        team.check_amounts(&field, &mut check);
        if let Some(agency) = team.agency() {
            agency.check_amounts(&format!("{field}.contract.agency"), &mut check);
        }
    }
    for (index, programme) in form.programmes.iter().take(MAX_DEFINITIONS).enumerate() {
        let field = format!("programmes[{index}]");
        programme.check_amounts(&field, &mut check);
        if let Some(stop) = &programme.stop {
            stop.check_amounts(&format!("{field}.stop"), &mut check);
        }
    }
    form.check_amounts("", &mut check);
    check.add_to(faults);
}

fn check_run(form: &Form, most_lived: u64, faults: &mut Faults) {
    form.run.check_numbers("run", faults);
    let options = 1 + form.options.len().min(MAX_OPTIONS) as u64;
    let each = options * u64::from(form.run.weeks.max(1));
    let most = most_lived / each;
    let known = parameter::WEEKS.contains(f64::from(form.run.weeks))
        && parameter::REPLICATES.contains(f64::from(form.run.replicates));
    faults.require(!known || u64::from(form.run.replicates) <= most, || {
        let allowed = format!(
            "up to {most} in a browser's memory with {options} options over {} weeks; a terminal simulates more",
            form.run.weeks
        );
        Fault::new("run.replicates", form.run.replicates, allowed)
    });
}

fn check_plans(form: &Form, faults: &mut Faults) {
    let count = form.plans.len();
    faults.require((1..=MAX_DEFINITIONS).contains(&count), || {
        let allowed = format!("1 to {MAX_DEFINITIONS} plans, today's first");
        Fault::new("plans", format!("{count} plans"), allowed)
    });
    for (index, plan) in form.plans.iter().take(MAX_DEFINITIONS).enumerate() {
        let field = format!("plans[{index}]");
        check_unique(
            &field,
            &plan.name,
            form.plans[..index].iter().map(|p| &p.name),
            faults,
        );
        plan.check(&field, faults);
        cross_check::check_plan(&form.organisation, plan, &field, faults);
    }
    if let Some(today) = form.plans.first() {
        faults.require(today.goal.is_none(), || {
            let allowed = "no joint goal today; describe one in a plan of its own";
            Fault::new("plans[0].goal", "a joint goal", allowed)
        });
    }
}

fn check_programmes(form: &Form, faults: &mut Faults) {
    let count = form.programmes.len();
    faults.require(count <= MAX_DEFINITIONS, || {
        let allowed = format!("up to {MAX_DEFINITIONS} programmes");
        Fault::new("programmes", format!("{count} programmes"), allowed)
    });
    for (index, programme) in form.programmes.iter().take(MAX_DEFINITIONS).enumerate() {
        let field = format!("programmes[{index}]");
        let others = form.programmes[..index].iter().map(|p| &p.name);
        check_unique(&field, &programme.name, others, faults);
        programme.check(&field, faults);
        cross_check::check_programme(&form.organisation, programme, &field, faults);
    }
}

fn check_options(form: &Form, faults: &mut Faults) {
    let count = form.options.len();
    faults.require((1..=MAX_OPTIONS).contains(&count), || {
        let allowed = format!("1 to {MAX_OPTIONS} options beside today");
        Fault::new("options", format!("{count} options"), allowed)
    });
    for (index, choice) in form.options.iter().take(MAX_OPTIONS).enumerate() {
        let field = format!("options[{index}]");
        let others = form.options[..index].iter().map(|o| &o.name);
        check_unique(&field, &choice.name, others, faults);
        choice.check_numbers(&field, faults);
        check_goal(form, choice, &format!("{field}.goal"), faults);
        faults.require(choice.name != TODAY, || {
            Fault::new(
                format!("{field}.name"),
                TODAY,
                "another name; today is always compared",
            )
        });
        faults.require(plan_of(form, choice).is_some(), || {
            Fault::new(
                format!("{field}.plan"),
                &choice.plan,
                "the name of a plan of this scenario",
            )
        });
        if let Some(name) = &choice.programme {
            faults.require(programme_of(form, choice).is_some(), || {
                let allowed = "the name of a programme of this scenario";
                Fault::new(format!("{field}.programme"), name, allowed)
            });
        }
    }
}

fn check_unique<'a>(
    field: &str,
    name: &String,
    mut others: impl Iterator<Item = &'a String>,
    faults: &mut Faults,
) {
    let field = format!("{field}.name");
    check_name(&field, name, faults);
    faults.require(!others.any(|other| other == name), || {
        Fault::new(&field, name, "a name that is used once")
    });
}

fn plan_of<'a>(form: &'a Form, choice: &ArmForm) -> Option<&'a Plan> {
    form.plans.iter().find(|plan| plan.name == choice.plan)
}

/// The plan of an option, ending its joint goal at the option's own level if it has one.
fn plan_with_goal(form: &Form, choice: &ArmForm) -> Option<Plan> {
    let mut plan = plan_of(form, choice)?.clone();
    if let (Some(goal), Some(level)) = (&mut plan.goal, choice.goal) {
        goal.metric = goal.metric.with_target(level);
    }
    Some(plan)
}

/// An option's own goal is held to what is allowed of its plan's.
fn check_goal(form: &Form, choice: &ArmForm, field: &str, faults: &mut Faults) {
    let Some(level) = choice
        .goal
        .filter(|it| parameter::OPTION_GOAL.contains(*it))
    else {
        return;
    };
    faults.require(form.goals != GoalRule::SameGoal, || {
        let allowed = "no number of its own where `goals` is `same_goal`";
        Fault::new(field.to_owned(), level, allowed.to_owned())
    });
    match plan_with_goal(form, choice).map(|plan| plan.goal) {
        Some(Some(goal)) => cross_check::check_level(&form.organisation, &goal, field, faults),
        Some(None) => {
            let allowed = "none, as its plan has no joint goal";
            let fault = Fault::new(field.to_owned(), level, allowed.to_owned());
            faults.0.push(fault);
        }
        None => (),
    }
}

fn programme_of<'a>(form: &'a Form, choice: &ArmForm) -> Option<&'a Programme> {
    let name = choice.programme.as_ref()?;
    form.programmes.iter().find(|p| p.name == *name)
}

fn arms(form: &Form) -> Vec<Arm> {
    let today = form.plans.first().map(|plan| Arm {
        name: TODAY.to_owned(),
        plan: plan.clone(),
        programme: None,
        pay_from: 0,
        until: None,
    });
    let options = form.options.iter().filter_map(|choice| {
        Some(Arm {
            name: choice.name.clone(),
            plan: plan_with_goal(form, choice)?,
            programme: programme_of(form, choice).cloned(),
            pay_from: choice.pay_from,
            until: choice.until,
        })
    });
    today.into_iter().chain(options).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    #[test]
    fn a_browser_refuses_futures_beyond_its_memory_and_says_so_and_all_else_simulates_them() {
        let mut form = preset::scenario("b2b").unwrap();
        form.run.replicates = 10_000;
        let said = |most| {
            let mut faults = Faults::default();
            check_run(&form, most, &mut faults);
            faults.to_string()
        };
        assert_eq!(
            said(MAX_LIVED_WEEKS),
            "run.replicates is 10000: allowed is up to 5128 in a browser's memory with 5 options over 156 weeks; a terminal \
             simulates more"
        );
        assert_eq!(said(u64::MAX), "");
    }
}
