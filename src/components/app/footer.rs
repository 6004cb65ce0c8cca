//! What the page is, what it is not, and what its numbers rest on.

use yew::{Html, html};

use crate::i18n::first;
use crate::i18n::messages::page;
use crate::simulation::simulation_state::Progress;

/// The last line of the page.
pub fn foot(Progress { done, of }: Progress) -> Html {
    html! {
        <footer class="foot">
            <p>
                { first::version(tandem_model::MODEL_VERSION.into()) }
                if of > 0 {
                    { " \u{b7} " }<span id="futures">{ page::futures(done, of) }</span>
                }
            </p>
            <p>{ page::foot() }</p>
        </footer>
    }
}
