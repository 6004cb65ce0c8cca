//! The number of changes from where the form started, and the list of them on demand.

use yew::{Html, Properties, html};

use crate::components::form_context::FormContext;
use crate::components::levers::chunk;
use crate::i18n::first;

/// The form and where it started.
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// The form.
    pub context: FormContext,
}

/// A line that counts the changes and opens into a list of them.
pub fn changes(context: &FormContext) -> Html {
    html! {
        <div class="changes" id="changes">
            if context.form == context.base {
                <p class="changes--none">{ first::changes(0.0) }</p>
            } else {
                { chunk::change_list(ChangesProps { context: context.clone() }) }
            }
        </div>
    }
}
