//! What the page is, what it is not, and what its numbers rest on.

use yew::{Html, Properties, component, html};

use crate::outcome::Progress;
use crate::words::page;

/// What the numbers rest on.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
pub struct FooterProps {
    /// How far the simulation has come.
    pub progress: Progress,
}

/// The last line of the page.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let Progress { done, of } = props.progress;
    html! {
        <footer class="foot">
            <p>
                { page::version(tandem_model::MODEL_VERSION) }
                if of > 0 {
                    { " \u{b7} " }<span id="futures">{ page::futures(done, of) }</span>
                }
            </p>
            <p>{ page::foot() }</p>
        </footer>
    }
}
