//! Levers that are numbers: the fields of the model's table that have a place on the page.

mod derived;
mod order;

use std::fmt;

use tandem_model::field::{FIELDS, Field, Place, Slot};
use tandem_model::parameter::{Parameter, Unit};
use tandem_model::{Barrier, Form, Intervention};

use crate::scenario::proposal;
use derived::{DERIVED, Derived};

/// What the ids of the levers begin with that say when a measure starts.
const STARTS: &str = "programme.starts.";

/// A number of the form that a visitor can drag or type: a field, by its place in the model's table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lever(u8);

/// Levers that the page treats apart from the others. A lever that is like the others needs no name here.
impl Lever {
    pub const JOINT_SHARE: Self = Self::of("plan.weights.joint");
    pub const TARGET_BONUS: Self = Self::of("plan.target_bonus.share_of_base");
    pub const TARGET: Self = Self::of("plan.goal.metric.integrated_journeys");
    pub const ROLES: Self = Self::of("programme.roles");
    pub const ANNOUNCED: Self = Self::of("plan.goal.announced");
    pub const GOAL_WEEKS: Self = Self::of("plan.goal.weeks");
    pub const MAXIMUM: Self = Self::of("plan.curve.maximum");
    pub const MAXIMUM_PAY: Self = Self::of("plan.curve.maximum_pay");
    pub const BUDGET_CAP: Self = Self::of("plan.budget_cap");
    pub const SHARED_RISK: Self = Self::of("plan.shared_risk");
    pub const AVERSION: Self = Self::of("culture.aversion_to_change");
    pub const FEAR: Self = Self::of("culture.fear_of_failure");
    pub const UNCLEAR_ROLES: Self = Self::of("culture.unclear_roles");
    pub const DISTRUST: Self = Self::of("culture.lack_of_trust");
    pub const COMPETITION: Self = Self::of("culture.history_of_competition");
    pub const GATE_OPENS: Self = Self::of("plan.gate.attainment");
    pub const TRANSPARENCY: Self = Self::of("programme.transparency");
    pub const TRAINING: Self = Self::of("programme.training");
    pub const SAFE_TO_FAIL: Self = Self::of("programme.safe_to_fail");
    pub const COMMUNICATION: Self = Self::of("programme.communication");
    pub const INFORMED: Self = Self::of("programme.informed");
    pub const SPONSOR_STRENGTH: Self = Self::of("programme.sponsor.strength");
    pub const PATIENCE: Self = Self::of("programme.sponsor.patience");
    pub const TENURE: Self = Self::of("programme.sponsor.tenure");
    pub const POOLING: Self = Self::of("programme.budget_pooling");
    pub const DIALOGUE: Self = Self::of("programme.dialogue");
    pub const CONSULTATION: Self = Self::of("option.pay_from");
    pub const STOP_AFTER: Self = Self::of("programme.stop.after");
    pub const SYSTEMS: Self = Self::of("organisation.systems");
    pub const SPEND_SCALE: Self = Self::of("organisation.spend_scale");
    pub const WEEKLY_TARGETS: Self = Self::of("organisation.weekly_targets");
    pub const OBSERVABILITY: Self = Self::of("organisation.observability");
    pub const SYSTEM_PRESSURE: Self = Self::of("environment.system_pressure");
    pub const INTEGRATED_TODAY: Self = Self::of("organisation.integrated_today");
    pub const DIALOGUE_TODAY: Self = Self::of("organisation.dialogue");
    pub const POOLING_TODAY: Self = Self::of("organisation.budget_pooling");
    pub const WORTHWHILE: Self = Self::of("worthwhile");
    pub const WEEKS: Self = Self::of("run.weeks");
    pub const FUTURES: Self = Self::of("run.replicates");
    pub const SEED: Self = Self::of("run.seed");
}

/// Levers that only tests treat apart.
#[cfg(test)]
impl Lever {
    pub const THRESHOLD: Self = Self::of("plan.curve.threshold");
    pub const PERIOD: Self = Self::of("plan.period");
    pub const GUARANTEE: Self = Self::of("plan.guarantee");
    pub const STOP_LOSS: Self = Self::of("programme.stop.loss");
    pub const START_ROLES: Self = Self::of("programme.starts.roles");
    pub const START_TRAINING: Self = Self::of("programme.starts.training");
}

impl Lever {
    /// All of them, in the order of the page.
    pub const ALL: [Self; order::COUNT] = order::LEVERS;

    /// The lever of the field with this id. An unknown id does not compile.
    const fn of(id: &str) -> Self {
        Self(order::place(id))
    }

    /// Those of a slot of the form, in its order.
    pub fn in_slot(slot: Slot) -> impl Iterator<Item = Self> {
        let stands =
            move |lever: &Self| matches!(lever.field().place, Place::Form(its, _) if its == slot);
        Self::ALL.into_iter().filter(stands)
    }

    fn field(self) -> &'static Field {
        &FIELDS[usize::from(self.0)]
    }

    fn derived(self) -> Option<&'static Derived> {
        DERIVED.iter().find(|derived| derived.lever == self)
    }

    /// Its field's id: its place in a file.
    pub fn id(self) -> &'static str {
        self.field().id()
    }

    /// Its id as keys of messages and names of elements have it: `programme-roles`.
    pub fn key(self) -> String {
        self.id().replace(['.', '_'], "-")
    }

    /// Its parameter, with the range that it has in `form`.
    pub fn parameter(self, form: &Form) -> Parameter {
        let own = |derived: &Derived| (derived.parameter)(form);
        let parameter = self.derived().map_or(self.field().parameter, own);
        parameter.in_currency(&form.organisation.currency)
    }

    /// Its value in `form`; none if the form has no such part.
    pub fn value(self, form: &Form) -> Option<f64> {
        match self.derived() {
            Some(derived) => (derived.get)(form),
            None => self.field().value(form, proposal::target(form)),
        }
    }

    /// Sets it in `form`; nothing happens if the form has no such part.
    pub fn set(self, form: &mut Form, value: f64) {
        match self.derived() {
            Some(derived) => (derived.set)(form, value),
            None => self.field().set(form, proposal::target(form), value),
        }
    }

    /// Its value in `form`, or the usual one if the form has no such part: where it starts from.
    pub fn start(self, form: &Form) -> f64 {
        let usual = || self.parameter(form).default;
        self.value(form).unwrap_or_else(usual)
    }

    /// Whether its values are whole numbers.
    pub fn is_whole(self, form: &Form) -> bool {
        let parameter = self.parameter(form);
        matches!(parameter.unit, Unit::Weeks | Unit::Count) && parameter.step.fract() == 0.0
    }

    /// The barrier that it sets, if it sets one.
    pub fn barrier(self) -> Option<Barrier> {
        match self {
            Self::AVERSION => Some(Barrier::Aversion),
            Self::FEAR => Some(Barrier::Fear),
            Self::UNCLEAR_ROLES => Some(Barrier::UnclearRoles),
            Self::DISTRUST => Some(Barrier::Distrust),
            _ => None,
        }
    }

    /// The measure whose start it sets, if it sets one.
    pub fn starts(self) -> Option<Intervention> {
        Intervention::named(self.id().strip_prefix(STARTS)?)
    }
}

impl fmt::Debug for Lever {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

#[cfg(test)]
mod tests;
