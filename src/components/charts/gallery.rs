//! The charts of the overview after the first two, and the tables of all options.

use yew::{Html, component, html};

use crate::browser::color_scheme::use_theme;
use crate::components::answer::summary::{MoneyCard, Summary};
use crate::components::charts::cards::ChartCards;
use crate::components::charts::figure::Room;
use crate::components::charts::lanes::LanesCard;
use crate::components::charts::overview::OverviewProps;
use crate::view::chart::{ChartKind, Renderer};

/// Journeys, bonus, what flips the answer, and the tables.
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
            <ChartCards charts={vec![ChartKind::Bonus, ChartKind::Flips]} renderer={Renderer::ANY} room={Room::Wide} {found} {basis}
                finding={finding.clone()} />
            <Summary finding={finding.clone()} />
            <MoneyCard {finding} />
        </>
    }
}
