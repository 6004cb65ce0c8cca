//! The page in the state it opens in.

use yew::{Html, Properties, component, html};

use super::page::Page;
use crate::state::State;

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
