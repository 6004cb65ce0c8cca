//! What the page is, what it is not, and what its numbers rest on.

use yew::{Html, Properties, component, html};

use crate::outcome::Outcome;
use crate::words::page;

/// What the numbers rest on.
#[derive(Clone, PartialEq, Properties)]
pub struct FooterProps {
    /// How far the simulation has come.
    pub outcome: Outcome,
}

/// The last line of the page.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let outcome = &props.outcome;
    html! {
        <footer class="foot">
            <p>
                { page::version(tandem_model::MODEL_VERSION) }
                if outcome.of > 0 {
                    { " \u{b7} " }<span id="futures">{ page::futures(outcome.done, outcome.of) }</span>
                }
            </p>
            <p>{ format!("{} \u{b7} {}", page::ADVICE, page::PRIVACY) }</p>
        </footer>
    }
}
