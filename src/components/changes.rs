//! What differs from where the form started, with both values and the way back of each.

use yew::{Html, Properties, component, html};

use super::desk::Desk;
use crate::change::{Change, changes};
use crate::state::Action;
use crate::words::{page, say, shape as words};

/// The form and where it started.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// The form.
    pub desk: Desk,
}

/// A line that counts the changes and opens into a list of them.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let desk = &props.desk;
    let changes = changes(&desk.base, &desk.form);
    let title = page::changes(changes.len());
    if changes.is_empty() {
        return html! { <p class="changes changes--none" id="changes">{ title }</p> };
    }
    html! {
        <details class="changes" id="changes">
            <summary class="changes__title">{ title }</summary>
            <ul class="changes__list">{ for changes.iter().map(|change| row(change, desk)) }</ul>
            <button type="button" class="button button--small" id="revert-all"
                onclick={desk.act.reform(|_| Action::Reset)}>{ say("take-all-back") }</button>
        </details>
    }
}

fn row(change: &Change, desk: &Desk) -> Html {
    let name = words::take_back(&change.name, &change.from);
    let (desk, back) = (desk.clone(), change.back.clone());
    html! {
        <li class="changes__row" key={change.name.clone()}>
            <span class="changes__name">{ &change.name }</span>
            <span class="changes__values"><s>{ &change.from }</s>{ " " }<ins>{ &change.to }</ins></span>
            <button type="button" class="changes__back" title={name.clone()} aria-label={name}
                onclick={move |_| desk.change(back.clone())}><span aria-hidden="true">{ "\u{27f2}" }</span></button>
        </li>
    }
}
