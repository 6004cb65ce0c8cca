//! The list of currencies in which amounts are named.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use crate::components::form_context::FormContext;
use crate::i18n::currency::choices;
use crate::i18n::later;
use crate::i18n::messages::lever;
use crate::scenario::edit::Edit;

/// The form.
#[derive(Clone, PartialEq, Properties)]
pub struct CurrencyProps {
    /// The form.
    pub context: FormContext,
}

/// A list of currencies, which says that nothing is converted.
#[component]
pub fn CurrencyPick(props: &CurrencyProps) -> Html {
    let context = &props.context;
    let own = context.form.organisation.currency.as_str();
    let option = |code: &str| {
        html! { <option value={code.to_owned()} selected={code == own}>{ lever::currency(code) }</option> }
    };
    html! {
        <div class="lever" data-lever="currency">
            <label class="lever__name" for="currency">{ later::currency() }</label>
            <select class="select" id="currency" aria-describedby="currency-hint" onchange={choose(context)}>
                { for choices(&context.form).into_iter().map(option) }
            </select>
            <p class="lever__hint" id="currency-hint">{ later::hint_currency() }</p>
        </div>
    }
}

fn choose(context: &FormContext) -> Callback<Event> {
    let context = context.clone();
    Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            context.change(Edit::Currency(select.value()));
        }
    })
}
