//! The pictures of the overview after the first two, and the table of all options.

use yew::{Html, component, html};

use super::figure::Room;
use super::lanes::LanesCard;
use super::overview::OverviewProps;
use super::pictures::Pictures;
use super::summary::Summary;
use crate::browser::scheme::use_theme;
use crate::picture::{Brush, Picture};

/// Journeys, bonus, what flips the answer, and the table.
#[component]
pub fn Gallery(props: &OverviewProps) -> Html {
    let theme = use_theme();
    let OverviewProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <>
            <LanesCard found={found.clone()} {basis} finding={finding.clone()} {theme} />
            <Pictures pictures={vec![Picture::Bonus, Picture::Flips]} brush={Brush::ANY} room={Room::Wide} {found} {basis}
                finding={finding.clone()} />
            <Summary {finding} />
        </>
    }
}
