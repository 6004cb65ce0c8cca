//! What is moved alone: a figure that the reader entered, or a behavioural constant, with its range.

use crate::constants::constant::{Constant, Unit as ConstantUnit};
use crate::constants::table::Constants;
use crate::experiment::flips::figures::{FIGURES, OF_TODAY};
use crate::input::field::MovedField;
use crate::input::field::parameter::{Parameter, Unit};
use crate::input::form::Form;
use crate::report::flip::Candidate;
use crate::report::{Assumption, AssumptionKind};
use crate::scenario::Scenario;

/// What is tried before the rest of today, which a large organisation leaves no time for.
const FIRST: [&str; 4] = [
    "organisation.help_hours",
    "organisation.integrated_today",
    "organisation.contribution",
    "environment.turnover",
];

/// Something that is moved alone.
#[derive(Debug, Clone)]
pub struct Cause {
    pub moved: Moved,
    pub usual: f64,
    pub least: f64,
    pub most: f64,
    /// The options that are looked at, by their numbers.
    pub options: Vec<usize>,
    /// How the net of each rises with the cause, as the futures say; empty for a figure, on which they say nothing.
    pub slopes: Vec<f64>,
}

/// What is moved.
#[derive(Debug, Clone, Copy)]
pub enum Moved {
    Constant(&'static Constant),
    /// A number that describes today.
    Today(MovedField),
    /// A number of one option's plan or programme.
    Option(MovedField),
}

/// Everything that is tried for `scenario`, what tells most first, given the candidates among the constants for each option
/// but today.
pub fn all(scenario: &Scenario, central: &Constants, candidates: &[Vec<Candidate>]) -> Vec<Cause> {
    let (today, levers) = FIGURES.split_at(OF_TODAY);
    let today = || today.iter().map(MovedField::of);
    let is_first = |field: &MovedField| FIRST.contains(&field.path);
    let of_today = |field| Cause::of_today(field, scenario);
    let mut causes: Vec<Cause> = today().filter(is_first).filter_map(of_today).collect();
    for option in 1..scenario.arms().len() {
        let levers = levers.iter().map(MovedField::of);
        causes.extend(levers.filter_map(|field| Cause::of_option(field, scenario, option)));
    }
    for constant in Constant::ALL {
        causes.extend(Cause::of_constant(constant, central, candidates));
    }
    let rest = today().filter(|field| !is_first(field));
    causes.extend(rest.filter_map(of_today));
    causes
}

impl Cause {
    fn of_today(field: MovedField, scenario: &Scenario) -> Option<Self> {
        let options = (1..scenario.arms().len()).collect();
        Self::of_field(Moved::Today(field), field, scenario.form(), options)
    }

    /// None where the option keeps today's plan, which is no proposal.
    fn of_option(field: MovedField, scenario: &Scenario, option: usize) -> Option<Self> {
        let arms = scenario.arms();
        let arm = &arms[option];
        if field.path.starts_with("plan.") && arm.plan.pays_like(&arms[0].plan) {
            return None;
        }
        Self::of_field(
            Moved::Option(field),
            field,
            &arm.alone(scenario),
            vec![option],
        )
    }

    fn of_field(moved: Moved, field: MovedField, form: &Form, options: Vec<usize>) -> Option<Self> {
        let usual = field.value(form)?;
        let (least, most) = field.range(form, usual);
        (least < most).then_some(Self {
            moved,
            usual,
            least,
            most,
            options,
            slopes: Vec::new(),
        })
    }

    /// None where it is a candidate for no option.
    fn of_constant(
        constant: &'static Constant,
        central: &Constants,
        candidates: &[Vec<Candidate>],
    ) -> Option<Self> {
        let (mut options, mut slopes) = (Vec::new(), Vec::new());
        for (own, option) in candidates.iter().zip(1..) {
            if let Some(it) = own.iter().find(|it| it.constant.name == constant.name) {
                options.push(option);
                slopes.push(it.slope);
            }
        }
        (!options.is_empty()).then(|| Self {
            moved: Moved::Constant(constant),
            usual: constant.value(central),
            least: constant.least,
            most: constant.most,
            options,
            slopes,
        })
    }

    /// Its least or its most, 0 and 1.
    pub fn end(&self, end: usize) -> f64 {
        if end == 0 { self.least } else { self.most }
    }

    /// Leaves a share of the distance of its least or its most from the usual value.
    pub fn bring_nearer(&mut self, end: usize, left: f64) {
        let value = self.usual + left * (self.end(end) - self.usual);
        if end == 0 {
            self.least = value;
        } else {
            self.most = value;
        }
    }

    pub fn kind(&self) -> AssumptionKind {
        match self.moved {
            Moved::Constant(_) => AssumptionKind::Constant,
            Moved::Today(_) | Moved::Option(_) => AssumptionKind::Figure,
        }
    }

    /// Gives it a value, in a scenario of the same options or among constants. Whether the scenario may be so is not asked.
    pub fn moved_to(&self, value: f64, scenario: &mut Scenario, constants: &mut Constants) {
        match self.moved {
            Moved::Constant(constant) => {
                constant.set(constants, value);
                *constants = constants.under_one_ceiling();
            }
            Moved::Today(field) => field.set(&mut scenario.form, value),
            Moved::Option(field) => {
                let arm = &scenario.arms[self.options[0]];
                let mut form = arm.alone(scenario);
                field.set(&mut form, value);
                let arm = &mut scenario.arms[self.options[0]];
                arm.plan = form.plans.swap_remove(1);
                arm.programme = form.programmes.pop();
            }
        }
    }

    /// How it is told.
    pub fn assumption(&self, scenario: &Scenario) -> Assumption {
        let (id, name, unit) = match self.moved {
            Moved::Constant(constant) => (constant.name, constant.words(), constant.unit()),
            Moved::Today(field) => told(&field.parameter(scenario.form())),
            Moved::Option(field) => {
                let arm = &scenario.arms()[self.options[0]];
                told(&field.parameter(&arm.alone(scenario)))
            }
        };
        Assumption {
            kind: self.kind(),
            constant: id.to_owned(),
            name: name.to_owned(),
            unit,
            usual: self.usual,
            least: self.least,
            most: self.most,
        }
    }
}

fn told(parameter: &Parameter) -> (&'static str, &'static str, ConstantUnit) {
    let unit = match parameter.unit {
        Unit::Share | Unit::Attainment => ConstantUnit::Share,
        Unit::Level | Unit::Count | Unit::Weeks => ConstantUnit::Number,
        Unit::Money => ConstantUnit::Money,
        Unit::Hours => ConstantUnit::Hours,
    };
    (parameter.id, parameter.name, unit)
}
