//! The page opened at its address.

use yew::{Html, component, html, use_memo};

use super::page::Page;
use crate::address;
use crate::browser::fragment;

/// The whole page.
#[component]
pub fn App() -> Html {
    let opened = use_memo((), |()| address::opening(&fragment::read()));
    match &*opened {
        Ok(state) => html! { <Page opened={state.clone()} /> },
        Err(why) => html! { <p class="notice">{ why.clone() }</p> },
    }
}
