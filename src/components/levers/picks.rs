//! Lists to choose from: one row for each choice, the scope of the joint goal, and the plan that is taken over.

use tandem_model::Plan;
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use crate::components::form_context::FormContext;
use crate::i18n::first;
use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::messages::pick::{hint, inside, name, names, teams_inside};
use crate::scenario::choice::Pick;
use crate::scenario::edit::Edit;
use crate::scenario::goal_scope::GoalScope;
use crate::scenario::proposal;
use crate::scenario::starter;

/// Which choice of which form.
#[derive(Clone, PartialEq, Properties)]
pub struct PickProps {
    /// The choice.
    pub pick: Pick,
    /// The form.
    pub context: FormContext,
}

/// A choice, or nothing if the form has no such part.
#[component]
pub fn PickRow(props: &PickProps) -> Html {
    let PickProps { pick, context } = props;
    let Some(chosen) = pick.chosen(&context.form) else {
        return Html::default();
    };
    let (pick, told) = (*pick, context.clone());
    list(&List {
        id: format!("{pick:?}").to_ascii_lowercase(),
        name: name(pick),
        names: names(pick),
        chosen,
        choose: Callback::from(move |place| told.change(Edit::Pick(pick, place))),
        hint: hint(pick, &context.form),
    })
}

/// Whose joint goal it is.
#[derive(Clone, PartialEq, Properties)]
pub struct GoalScopeProps {
    /// The form.
    pub context: FormContext,
}

/// Who is inside the joint goal, or nothing if there is none.
#[component]
pub fn GoalScopeRow(props: &GoalScopeProps) -> Html {
    let form = &props.context.form;
    let Some(now) = GoalScope::of(form) else {
        return Html::default();
    };
    let choices = GoalScope::choices(form);
    let (told, offered) = (props.context.clone(), choices.clone());
    list(&List {
        id: "inside".to_owned(),
        name: first::pick_inside(),
        names: choices.iter().map(|choice| inside(*choice)).collect(),
        chosen: choices
            .iter()
            .position(|choice| *choice == now)
            .unwrap_or_default(),
        choose: Callback::from(move |place: usize| {
            if let Some(choice) = offered.get(place) {
                told.change(Edit::from(*choice));
            }
        }),
        hint: teams_inside(form),
    })
}

/// The form that a plan is taken over into.
#[derive(Clone, PartialEq, Properties)]
pub struct PlanProps {
    /// The form.
    pub context: FormContext,
}

/// A plan that comes with the page, taken over in place of the proposed one.
#[component]
pub fn PlanPick(props: &PlanProps) -> Html {
    let Some(now) = proposal::plan(&props.context.form) else {
        return Html::default();
    };
    let plans = starter::plans();
    let place = plans.iter().position(|plan| plan.pays_like(now));
    let names = plans.iter().map(|plan| builtin_name(&plan.name));
    list(&List {
        id: "plan".to_owned(),
        name: first::plan(),
        names: std::iter::once(first::plan_as_is()).chain(names).collect(),
        chosen: place.map_or(0, |place| place + 1),
        choose: take_over(&props.context, plans),
        hint: String::new(),
    })
}

/// Takes over the plan at a place of a list that begins with the plan as it is.
fn take_over(context: &FormContext, plans: &'static [Plan]) -> Callback<usize> {
    let context = context.clone();
    Callback::from(move |place: usize| {
        if let Some(plan) = place.checked_sub(1).and_then(|place| plans.get(place)) {
            context.change(Edit::Plan(Box::new(plan.clone())));
        }
    })
}

/// A list to choose from.
struct List {
    id: String,
    name: String,
    names: Vec<String>,
    chosen: usize,
    choose: Callback<usize>,
    hint: String,
}

fn list(list: &List) -> Html {
    let option = |(at, name): (usize, &String)| {
        html! { <option selected={at == list.chosen}>{ name.clone() }</option> }
    };
    let onchange = list.choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(place) = select.and_then(|it| usize::try_from(it.selected_index()).ok()) {
            onchange.emit(place);
        }
    });
    html! {
        <div class="lever" data-lever={list.id.clone()}>
            <label class="lever__name" for={list.id.clone()}>{ list.name.clone() }</label>
            <select class="select" id={list.id.clone()} {onchange}>{ for list.names.iter().enumerate().map(option) }</select>
            if !list.hint.is_empty() {
                <p class="lever__hint">{ &list.hint }</p>
            }
        </div>
    }
}
