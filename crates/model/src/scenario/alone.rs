//! A scenario with one of its options and no other, whose plan and programme can be changed by themselves.

use crate::input::form::{ArmForm, Form, GoalRule};
use crate::scenario::{Arm, Scenario, TODAY};

/// Name that the option, its plan and its programme have.
const OPTION: &str = "Option";

impl Arm {
    /// The form of `scenario` with this option and no other. It has a plan of its own, the second, and a programme of its
    /// own, if any, so that moving them leaves today's alone.
    pub(crate) fn alone(&self, scenario: &Scenario) -> Form {
        let mut form = scenario.form().clone();
        form.plans = vec![scenario.arms()[0].plan.clone(), self.plan.clone()];
        form.plans[0].name = TODAY.to_owned();
        form.plans[1].name = OPTION.to_owned();
        form.programmes = self.programme.iter().cloned().collect();
        for programme in &mut form.programmes {
            programme.name = OPTION.to_owned();
        }
        form.goals = GoalRule::Own;
        form.options = vec![ArmForm {
            name: OPTION.to_owned(),
            plan: OPTION.to_owned(),
            programme: self.programme.as_ref().map(|_| OPTION.to_owned()),
            pay_from: self.pay_from,
            until: self.until,
            // Its plan has the option's own goal.
            goal: None,
        }];
        form
    }
}
