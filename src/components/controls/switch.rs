//! Check boxes: choices between off and on, alone or together under one heading.

use tandem_model::{Form, Kind};
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use crate::components::form_context::FormContext;
use crate::i18n::later;
use crate::i18n::messages::pick as words;
use crate::scenario::choice::Pick;
use crate::scenario::edit::Edit;

/// Who may be inside the joint goal or not; the rest always is.
const INSIDERS: [Pick; 4] = [
    Pick::SalesInside,
    Pick::ServiceInside,
    Pick::ItInside,
    Pick::AgenciesInside,
];

/// Which choice of which form.
#[derive(Clone, PartialEq, Properties)]
pub struct SwitchProps {
    /// The choice.
    pub pick: Pick,
    /// The form.
    pub context: FormContext,
}

/// A check box, or nothing if the form has no such part.
#[component]
pub fn Switch(props: &SwitchProps) -> Html {
    let SwitchProps { pick, context } = props;
    let Some(chosen) = pick.chosen(&context.form) else {
        return Html::default();
    };
    let hint = words::hint(*pick, &context.form);
    let lacks = pick.kind().is_some_and(|kind| lacks(&context.form, kind));
    html! {
        <div class="switch" data-lever={format!("{pick:?}")}>
            <label class="switch__label">
                <input class="switch__box" type="checkbox" id={format!("{pick:?}")} checked={chosen > 0}
                    onchange={flip(*pick, context)} />
                <span>
                    { words::name(*pick) }
                    if lacks {
                        <small class="switch__note">{ later::no_such_team() }</small>
                    }
                </span>
            </label>
            if !hint.is_empty() {
                <p class="lever__hint">{ hint }</p>
            }
        </div>
    }
}

/// The form whose joint goal is meant.
#[derive(Clone, PartialEq, Properties)]
pub struct InsidersProps {
    /// The form.
    pub context: FormContext,
}

/// Who is inside the joint goal.
#[component]
pub fn Insiders(props: &InsidersProps) -> Html {
    let row = |pick: Pick| html! { <Switch {pick} context={props.context.clone()} /> };
    html! {
        <fieldset class="switches">
            <legend class="lever__name">{ later::insiders() }</legend>
            { for INSIDERS.into_iter().map(row) }
            <p class="lever__hint">{ later::insiders_hint() }</p>
        </fieldset>
    }
}

fn flip(pick: Pick, context: &FormContext) -> Callback<Event> {
    let context = context.clone();
    Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            context.change(Edit::Pick(pick, input.checked().into()));
        }
    })
}

fn lacks(form: &Form, kind: Kind) -> bool {
    form.organisation.teams.iter().all(|team| team.kind != kind)
}
