//! The list of what differs from where the form started, with both values and the way back of each.

use yew::{Html, component, html};

use crate::components::form_context::FormContext;
use crate::components::levers::changes::ChangesProps;
use crate::i18n::{first, later};
use crate::session::change::{Change, changes};
use crate::session::state::Action;

/// A line that counts the changes and opens into the list.
#[component]
pub fn ChangeList(props: &ChangesProps) -> Html {
    let context = &props.context;
    let changes = changes(&context.base, &context.form);
    html! {
        <details>
            <summary class="changes__title">{ first::changes(changes.len() as f64) }</summary>
            <ul class="changes__list">{ for changes.iter().map(|change| row(change, context)) }</ul>
            <button type="button" class="button button--small" id="revert-all"
                onclick={context.act.reform(|_| Action::Reset)}>{ later::take_all_back() }</button>
        </details>
    }
}

fn row(change: &Change, context: &FormContext) -> Html {
    let name = later::take_back(&change.name, &change.from);
    let (context, back) = (context.clone(), change.back.clone());
    html! {
        <li class="changes__row" key={change.name.clone()}>
            <span class="changes__name">{ &change.name }</span>
            <span class="changes__values"><s>{ &change.from }</s>{ " " }<ins>{ &change.to }</ins></span>
            <button type="button" class="changes__back" title={name.clone()} aria-label={name}
                onclick={move |_| context.change(back.clone())}><span aria-hidden="true">{ "\u{27f2}" }</span></button>
        </li>
    }
}
