//! A hundred dots, one for each of a hundred simulated futures.

use yew::{Html, Properties, component, html};

use crate::answer::Odds;

/// How the hundred divide.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
pub struct DotsProps {
    /// The odds.
    pub odds: Odds,
}

/// The dots; the sentence beside them says the same.
#[component]
pub fn Dots(props: &DotsProps) -> Html {
    let Odds {
        clears, between, ..
    } = props.odds;
    let dot = |place: u32| {
        let class = match place {
            _ if place < clears => "dot",
            _ if place < clears + between => "dot dot--between",
            _ => "dot dot--loses",
        };
        html! { <i {class}></i> }
    };
    html! { <div class="dots" aria-hidden="true">{ for (0..100).map(dot) }</div> }
}
