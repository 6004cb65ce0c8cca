//! What differs from where the form started, with both values.

use yew::{Html, Properties, component, html};

use super::desk::Desk;
use crate::change::{Change, changes};
use crate::words::page;

/// The form and where it started.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// The form.
    pub desk: Desk,
}

/// A line that counts the changes and opens into a list of them.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let changes = changes(&props.desk.base, &props.desk.form);
    let title = page::changes(changes.len());
    if changes.is_empty() {
        return html! { <p class="changes changes--none" id="changes">{ title }</p> };
    }
    html! {
        <details class="changes" id="changes">
            <summary class="changes__title">{ title }</summary>
            <dl class="changes__list">{ for changes.iter().map(row) }</dl>
        </details>
    }
}

fn row(change: &Change) -> Html {
    html! {
        <div class="changes__row">
            <dt>{ &change.name }</dt>
            <dd><s>{ &change.from }</s>{ " " }<ins>{ &change.to }</ins></dd>
        </div>
    }
}
