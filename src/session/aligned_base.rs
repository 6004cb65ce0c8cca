//! Where a form started, arranged like the form itself, so that a lever means the same setting in both.

use std::borrow::Cow;

use tandem_model::{ArmForm, Form, Plan, Programme};

use crate::scenario::ids::{Ids, pairs};
use crate::scenario::revision::Revision;

/// `base` with the plans, programmes and options of `form` in its order: as `base` has them, or as `form` has them where
/// `base` has none of that name; options go by `ids`, those of `form`. Money is said in the currency of `form`.
pub fn arranged<'a>(base: &'a Revision, form: &Form, ids: &Ids) -> Cow<'a, Form> {
    if base.ids().options == ids.options && is_arranged_like(base, form) {
        return Cow::Borrowed(base);
    }
    let options = pairs(&base.ids().options, &ids.options);
    let options = form.options.iter().zip(options);
    let mut organisation = base.organisation.clone();
    organisation
        .currency
        .clone_from(&form.organisation.currency);
    Cow::Owned(Form {
        organisation,
        plans: form.plans.iter().map(|plan| plan_of(base, plan)).collect(),
        programmes: form
            .programmes
            .iter()
            .map(|it| programme_of(base, it))
            .collect(),
        options: options
            .map(|(it, place)| option_of(place.and_then(|place| base.options.get(place)), it))
            .collect(),
        ..base.form().clone()
    })
}

fn is_arranged_like(base: &Form, form: &Form) -> bool {
    let uses = |option: &ArmForm| {
        (
            option.name.clone(),
            option.plan.clone(),
            option.programme.clone(),
        )
    };
    base.organisation.currency == form.organisation.currency
        && base
            .plans
            .iter()
            .map(|it| &it.name)
            .eq(form.plans.iter().map(|it| &it.name))
        && base
            .programmes
            .iter()
            .map(|it| &it.name)
            .eq(form.programmes.iter().map(|it| &it.name))
        && base
            .options
            .iter()
            .map(uses)
            .eq(form.options.iter().map(uses))
}

fn plan_of(base: &Form, plan: &Plan) -> Plan {
    let same = base.plans.iter().find(|it| it.name == plan.name);
    same.unwrap_or(plan).clone()
}

fn programme_of(base: &Form, programme: &Programme) -> Programme {
    let same = base.programmes.iter().find(|it| it.name == programme.name);
    same.unwrap_or(programme).clone()
}

/// What an option of the form uses, from when to when it did at the start.
fn option_of(start: Option<&ArmForm>, option: &ArmForm) -> ArmForm {
    let start = start.unwrap_or(option);
    ArmForm {
        pay_from: start.pay_from,
        until: start.until,
        ..option.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::edit::option::OptionEdit;
    use crate::scenario::field::Lever;

    fn base() -> Revision {
        crate::scenario::starter::first().unwrap().into()
    }

    #[test]
    fn a_form_that_is_arranged_alike_is_taken_as_it_is() {
        let base = base();
        let mut form = base.form().clone();
        Lever::JOINT_SHARE.set(&mut form, 0.2);
        let start = arranged(&base, &form, base.ids());
        assert!(matches!(start, Cow::Borrowed(_)));
    }

    #[test]
    fn a_lever_means_the_same_plan_at_the_start_when_the_form_has_another_one_in_front() {
        let base = base();
        let mut form = base.form().clone();
        form.plans.swap(1, 2);
        let start = arranged(&base, &form, base.ids());
        assert_eq!(Lever::JOINT_SHARE.value(&base), Some(0.45));
        assert_eq!(Lever::JOINT_SHARE.value(&start), Some(0.0));
        form.plans[1].name = "Another".to_owned();
        form.options[0].plan = "Another".to_owned();
        Lever::THRESHOLD.set(&mut form, 0.7);
        let start = arranged(&base, &form, base.ids());
        assert_eq!(Lever::THRESHOLD.value(&start), Some(0.7));
    }

    #[test]
    fn an_option_that_is_called_otherwise_still_starts_where_it_did() {
        let base = base();
        let [rename, delay] = [
            OptionEdit::Rename(2, "Pay and roles".to_owned()),
            OptionEdit::PayFrom(2, 26),
        ];
        let form = base.edited(&rename.into()).unwrap();
        let form = form.edited(&delay.into()).unwrap();
        let start = arranged(&base, &form, form.ids());
        assert_eq!(start.options[2].pay_from, 13);
        assert_eq!(start.options[2].name, "Pay and roles");
    }
}
