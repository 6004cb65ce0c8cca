//! What differs from where the form started: one quiet line while nothing does.

use yew::{Html, Properties, component, html};

use super::desk::Desk;
use super::parts::levers;
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
    let desk = &props.desk;
    html! {
        <div class="changes" id="changes">
            if desk.form == desk.base {
                <p class="changes--none">{ page::changes(0) }</p>
            } else {
                { levers::change_list(props.clone()) }
            }
        </div>
    }
}
