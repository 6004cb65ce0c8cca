//! What a worked example shows, and what every answer is for: two quiet lines beside the answer.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::panel::Panel;
use crate::state::Action;
use crate::words::say;

/// Which example, and whom to tell that its lesson was read.
#[derive(Clone, PartialEq, Properties)]
pub struct LessonProps {
    /// Name of the example whose form is in force.
    pub example: Option<&'static str>,
    /// Hears that it was read.
    pub act: Callback<Action>,
}

/// The lesson with a way to close it.
#[component]
pub fn LessonLine(props: &LessonProps) -> Html {
    let close = props.act.reform(|_: MouseEvent| Action::Teach(None));
    html! {
        <div role="status" class="lesson">
            if let Some(name) = props.example {
                <p class="notice notice--lesson" id="lesson">
                    <span>
                        <strong>{ say(&title(name)) }</strong>{ ". " }{ say(&format!("example-{name}-lesson")) }
                    </span>
                    <button type="button" class="button button--small" onclick={close}>{ say("close") }</button>
                </p>
            }
        </div>
    }
}

/// Under which name an example's title is found.
pub fn title(name: &str) -> String {
    format!("example-{name}-title")
}

/// Whom to tell that more is asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct UseProps {
    /// Opens what lies over the page.
    pub show: Callback<Panel>,
}

/// What the answer is for and what it is not for.
#[component]
pub fn Use(props: &UseProps) -> Html {
    let more = props.show.reform(|_: MouseEvent| Panel::Law);
    html! {
        <p class="use">
            { say("use") }{ " " }
            <button type="button" class="link" id="law" onclick={more}>{ say("use-more") }</button>
        </p>
    }
}
