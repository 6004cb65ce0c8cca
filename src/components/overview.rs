//! The pictures that persuade, and the table of all options.

use yew::{Html, Properties, component, html};

use super::figure::Room;
use super::pictures::Pictures;
use super::summary::Summary;
use crate::answer::Basis;
use crate::outcome::Found;
use crate::tab::Tab;
use crate::words::say;

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct OverviewProps {
    /// What is drawn, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say.
    pub finding: Option<Found>,
}

/// The view.
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
    let OverviewProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <section class="pictures" aria-labelledby="pictures-title">
            <h2 class="unseen" id="pictures-title">{ say("pictures") }</h2>
            <Pictures pictures={Tab::Overview.pictures()} room={Room::Wide} {found} {basis} finding={finding.clone()} />
            <Summary {finding} />
        </section>
    }
}
