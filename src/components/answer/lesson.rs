//! The lesson of a worked example, a quiet line above the answer.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::i18n::messages::say;
use crate::session::state::Action;

/// Which example, and whom to tell that its lesson was read.
#[derive(Clone, PartialEq, Properties)]
pub struct LessonProps {
    /// Name of the example whose form is in force.
    pub example: &'static str,
    /// Hears that it was read.
    pub act: Callback<Action>,
}

/// The lesson with a way to close it.
#[component]
pub fn LessonLine(props: &LessonProps) -> Html {
    let name = props.example;
    let close = props.act.reform(|_: MouseEvent| Action::Teach(None));
    html! {
        <p class="notice notice--lesson" id="lesson">
            <span><strong>{ say(&title(name)) }</strong>{ ". " }{ say(&format!("example-{name}-lesson")) }</span>
            <button type="button" class="button button--small" onclick={close}>{ say("close") }</button>
        </p>
    }
}

/// Under which name an example's title is found.
pub fn title(name: &str) -> String {
    format!("example-{name}-title")
}
