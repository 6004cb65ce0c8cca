//! The levers that are choices: plan, measure, lead, and what differs between futures.

use tandem_model::{Lead, Plan, Uncertainty};
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use super::desk::Desk;
use crate::edit::Edit;
use crate::metric::Metric;
use crate::words::lever as words;
use crate::{proposal, starter};

/// The form that is chosen for.
#[derive(Clone, PartialEq, Properties)]
pub struct PickProps {
    /// The form.
    pub desk: Desk,
}

/// What the joint goal counts.
#[component]
pub fn MetricPick(props: &PickProps) -> Html {
    let Some(goal) = proposal::goal(&props.desk.form) else {
        return Html::default();
    };
    let now = Metric::of(goal.metric);
    let names = Metric::ALL.map(words::metric);
    let place = Metric::ALL.iter().position(|metric| *metric == now);
    let pick = choose(&props.desk, Metric::ALL.map(Edit::Metric).to_vec());
    pick_row(
        "metric",
        words::METRIC,
        &names,
        place,
        pick,
        words::metric_hint(now).to_owned(),
    )
}

/// Who leads.
#[component]
pub fn LeadPick(props: &PickProps) -> Html {
    let Some(programme) = proposal::programme(&props.desk.form) else {
        return Html::default();
    };
    let names = Lead::ALL.map(words::lead);
    let place = Lead::ALL.iter().position(|lead| *lead == programme.lead);
    let pick = choose(&props.desk, Lead::ALL.map(Edit::Lead).to_vec());
    pick_row(
        "lead",
        words::LEAD,
        &names,
        place,
        pick,
        words::lead_hint(&props.desk.form),
    )
}

/// A plan that comes with the page, taken over in place of the proposed one.
#[component]
pub fn PlanPick(props: &PickProps) -> Html {
    let Some(now) = proposal::plan(&props.desk.form) else {
        return Html::default();
    };
    let plans: Vec<Plan> = starter::plans().collect();
    let place = plans.iter().position(|plan| {
        Plan {
            name: now.name.clone(),
            ..plan.clone()
        } == *now
    });
    let names: Vec<&str> = std::iter::once(words::PLAN_AS_IS)
        .chain(plans.iter().map(|plan| plan.name.as_str()))
        .collect();
    let edits = plans.iter().map(|plan| Edit::Plan(Box::new(plan.clone())));
    let edits = edits.map(Some).collect::<Vec<_>>();
    let edits = std::iter::once(None).chain(edits).collect();
    let pick = choose_some(&props.desk, edits);
    pick_row(
        "plan",
        words::PLAN,
        &names,
        Some(place.map_or(0, |place| place + 1)),
        pick,
        String::new(),
    )
}

/// What differs from future to future.
#[component]
pub fn UncertaintyPick(props: &PickProps) -> Html {
    let all = [Uncertainty::All, Uncertainty::Noise];
    let place = all
        .iter()
        .position(|one| *one == props.desk.form.run.uncertainty);
    let pick = choose(&props.desk, all.map(Edit::Uncertainty).to_vec());
    pick_row(
        "uncertainty",
        words::UNCERTAINTY,
        &all.map(words::uncertainty),
        place,
        pick,
        String::new(),
    )
}

fn choose(desk: &Desk, edits: Vec<Edit>) -> Callback<Event> {
    choose_some(desk, edits.into_iter().map(Some).collect())
}

fn choose_some(desk: &Desk, edits: Vec<Option<Edit>>) -> Callback<Event> {
    let desk = desk.clone();
    Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        let place = select.and_then(|select| usize::try_from(select.selected_index()).ok());
        if let Some(Some(edit)) = place.and_then(|place| edits.get(place)) {
            desk.change(edit.clone());
        }
    })
}

fn pick_row(
    id: &'static str,
    name: &'static str,
    names: &[&str],
    place: Option<usize>,
    pick: Callback<Event>,
    hint: String,
) -> Html {
    let option = |(at, name): (usize, &&str)| {
        html! { <option selected={Some(at) == place}>{ (*name).to_owned() }</option> }
    };
    html! {
        <div class="lever" data-lever={id}>
            <label class="lever__name" for={id}>{ name }</label>
            <select class="select" {id} onchange={pick}>{ for names.iter().enumerate().map(option) }</select>
            if !hint.is_empty() {
                <p class="lever__hint">{ hint }</p>
            }
        </div>
    }
}
