//! The root component: the page in the state it opens in.

pub(crate) mod chunks;
pub(crate) mod footer;
pub(crate) mod header;
pub(crate) mod hooks;
pub(crate) mod languages;
pub(crate) mod notices;
pub(crate) mod page;

use yew::{Html, Properties, component, html};

use crate::components::app::page::Page;
use crate::session::state::State;

/// What the page opens with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The state, or why there is none, which never happens.
    pub opened: Result<State, String>,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    match &props.opened {
        Ok(state) => html! { <Page opened={state.clone()} /> },
        Err(why) => html! { <p class="notice">{ why.clone() }</p> },
    }
}
