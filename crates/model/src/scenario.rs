//! A checked scenario: the only thing the model accepts. Names are resolved, numbers are in range, weights add up.

use std::ops::Deref;

use crate::constants::Constants;
use crate::fault::{Fault, Faults};
use crate::form::{Choice, Form};
use crate::handoff::Quality;
use crate::leadership::Programme;
use crate::network::Network;
use crate::organisation::check_name;
use crate::parameter;
use crate::plan::{JointMetric, Plan};

/// Most options beside today.
pub const MAX_OPTIONS: usize = 6;
/// Most plans, and most programmes, a scenario may define.
pub const MAX_DEFINITIONS: usize = 12;
/// Longest note, in characters.
pub const MAX_NOTE: usize = 2_000;
/// Longest reason that is repeated of why a file cannot be read, in characters.
const MAX_REASON: usize = 200;
/// Name of the option that is always there and always first.
pub const TODAY: &str = "Today";

/// A valid scenario. It reads like its [`Form`] and cannot be changed; change the form and check again.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    form: Form,
    arms: Vec<Arm>,
}

/// One option with its plan and programme looked up.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// Name of the option.
    pub name: String,
    /// Its plan.
    pub plan: Plan,
    /// Its programme; none is today's way of working.
    pub programme: Option<Programme>,
    /// Weeks before its plan takes the place of today's.
    pub pay_from: u32,
}

impl Scenario {
    /// Checks a form.
    ///
    /// # Errors
    /// Returns everything that is wrong with it, all at once.
    pub fn check(form: Form) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        check_name("name", &form.name, &mut faults);
        let note = form.note.chars().count();
        faults.require(note <= MAX_NOTE, || {
            Fault::new(
                "note",
                format!("{note} characters long"),
                format!("up to {MAX_NOTE} characters"),
            )
        });
        form.organisation.check(&mut faults);
        form.culture.check(&mut faults);
        form.environment.check(&mut faults);
        parameter::WORTHWHILE.check("worthwhile", form.worthwhile, &mut faults);
        check_run(&form, &mut faults);
        check_plans(&form, &mut faults);
        check_targets(&form, &mut faults);
        check_programmes(&form, &mut faults);
        check_options(&form, &mut faults);
        let form = faults.or(form)?;
        let arms = arms(&form);
        let network = Network::new(&form.organisation);
        Quality::today(
            &form.organisation,
            &form.culture,
            &network,
            &Constants::default(),
        )?;
        Ok(Self { form, arms })
    }

    /// Reads a scenario file and checks it.
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
    /// Reads a scenario file.
    ///
    /// # Errors
    /// Returns where and why the text is not a scenario.
    pub fn read(json: &str) -> Result<Self, Faults> {
        serde_json::from_str(json).map_err(|error| {
            let message = error.to_string();
            let reason = message.split(" at line ").next().unwrap_or_default();
            Fault {
                field: format!("line {} column {}", error.line(), error.column()),
                value: reason
                    .chars()
                    .filter(|c| !c.is_control())
                    .take(MAX_REASON)
                    .collect(),
                allowed: "a scenario in JSON, as `tandem scenario default` prints it".to_owned(),
            }
            .into()
        })
    }

    /// Writes it as a scenario file.
    ///
    /// # Errors
    /// Never for a form that was read or checked; numbers that are not finite cannot be written.
    pub fn write(&self) -> Result<String, Faults> {
        serde_json::to_string_pretty(self)
            .map_err(|error| Fault::new("scenario", error, "finite numbers").into())
    }
}

fn check_run(form: &Form, faults: &mut Faults) {
    parameter::WEEKS.check("run.weeks", f64::from(form.run.weeks), faults);
    parameter::REPLICATES.check("run.replicates", f64::from(form.run.replicates), faults);
}

fn check_plans(form: &Form, faults: &mut Faults) {
    let count = form.plans.len();
    faults.require((1..=MAX_DEFINITIONS).contains(&count), || {
        let allowed = format!("1 to {MAX_DEFINITIONS} plans, today's first");
        Fault::new("plans", format!("{count} plans"), allowed)
    });
    for (index, plan) in form.plans.iter().enumerate() {
        let field = format!("plans[{index}]");
        check_unique(
            &field,
            &plan.name,
            form.plans[..index].iter().map(|p| &p.name),
            faults,
        );
        plan.check(&field, faults);
        check_exceptions(form, &field, plan, faults);
    }
    if let Some(today) = form.plans.first() {
        faults.require(today.goal.is_none(), || {
            let allowed = "no joint goal today; describe one in a plan of its own";
            Fault::new("plans[0].goal", "a joint goal", allowed)
        });
        faults.require(today.guarantee <= 0.0, || {
            let allowed = "0 today; a guarantee belongs to the first year of a new plan";
            Fault::new("plans[0].guarantee", today.guarantee, allowed)
        });
    }
}

/// Exceptions name teams that exist, each once.
fn check_exceptions(form: &Form, field: &str, plan: &Plan, faults: &mut Faults) {
    let mut named: Vec<&String> = Vec::new();
    for (index, exception) in plan.exceptions.iter().enumerate() {
        for (place, name) in exception.teams.iter().enumerate() {
            let path = format!("{field}.exceptions[{index}].teams[{place}]");
            faults.require(form.organisation.team(name).is_some(), || {
                Fault::new(&path, name, "the name of one of the organisation's teams")
            });
            faults.require(!named.contains(&name), || {
                Fault::new(&path, name, "each team in one exception")
            });
            named.push(name);
        }
    }
}

/// A target that today already meets would be paid for nothing.
fn check_targets(form: &Form, faults: &mut Faults) {
    let today = form.organisation.integrated_today;
    let together = form
        .organisation
        .journeys
        .iter()
        .any(|journey| journey.teams.len() > 1);
    for (index, plan) in form.plans.iter().enumerate() {
        if let Some(JointMetric::IntegratedJourneys(target)) = plan.goal.map(|goal| goal.metric) {
            faults.require(target > today || !together, || {
                let field = format!("plans[{index}].goal.metric");
                Fault::new(
                    field,
                    target,
                    format!("more than {today}, today's integrated share"),
                )
            });
        }
    }
}

fn check_programmes(form: &Form, faults: &mut Faults) {
    let count = form.programmes.len();
    faults.require(count <= MAX_DEFINITIONS, || {
        let allowed = format!("up to {MAX_DEFINITIONS} programmes");
        Fault::new("programmes", format!("{count} programmes"), allowed)
    });
    for (index, programme) in form.programmes.iter().enumerate() {
        let field = format!("programmes[{index}]");
        let others = form.programmes[..index].iter().map(|p| &p.name);
        check_unique(&field, &programme.name, others, faults);
        programme.check(&field, faults);
    }
}

fn check_options(form: &Form, faults: &mut Faults) {
    let count = form.options.len();
    faults.require((1..=MAX_OPTIONS).contains(&count), || {
        let allowed = format!("1 to {MAX_OPTIONS} options beside today");
        Fault::new("options", format!("{count} options"), allowed)
    });
    for (index, choice) in form.options.iter().enumerate() {
        let field = format!("options[{index}]");
        let others = form.options[..index].iter().map(|o| &o.name);
        check_unique(&field, &choice.name, others, faults);
        parameter::PAY_FROM.check(
            &format!("{field}.pay_from"),
            f64::from(choice.pay_from),
            faults,
        );
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

fn plan_of<'a>(form: &'a Form, choice: &Choice) -> Option<&'a Plan> {
    form.plans.iter().find(|plan| plan.name == choice.plan)
}

fn programme_of<'a>(form: &'a Form, choice: &Choice) -> Option<&'a Programme> {
    let name = choice.programme.as_ref()?;
    form.programmes.iter().find(|p| p.name == *name)
}

fn arms(form: &Form) -> Vec<Arm> {
    let today = form.plans.first().map(|plan| Arm {
        name: TODAY.to_owned(),
        plan: plan.clone(),
        programme: None,
        pay_from: 0,
    });
    let options = form.options.iter().filter_map(|choice| {
        Some(Arm {
            name: choice.name.clone(),
            plan: plan_of(form, choice)?.clone(),
            programme: programme_of(form, choice).cloned(),
            pay_from: choice.pay_from,
        })
    });
    today.into_iter().chain(options).collect()
}
