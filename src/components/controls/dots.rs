//! A hundred dots, one for each of a hundred simulated futures.

use yew::{Html, html};

use tandem_model::reading::Odds;

/// The dots as the hundred divide; the sentence beside them says the same.
pub fn dots(odds: Odds) -> Html {
    let Odds {
        clears, between, ..
    } = odds;
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
