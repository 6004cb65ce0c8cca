//! The lesson of a worked example, a quiet line above the answer.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::i18n::first;
use crate::i18n::messages::example as words;
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
            <span><strong>{ words::title(name) }</strong>{ ". " }{ words::lesson(name) }</span>
            <button type="button" class="button button--small" onclick={close}>{ first::close() }</button>
        </p>
    }
}
