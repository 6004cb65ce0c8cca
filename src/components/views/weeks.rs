//! What happens week by week: results large, what moves behind them small.

use tandem_charts::Role;
use yew::{Html, Properties, component, html};

use crate::components::charts::cards::ChartCards;
use crate::components::charts::figure::Room;
use crate::i18n::later;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::Renderer;
use crate::view::tab_charts::{LARGE, SMALL};

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct WeeksProps {
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say.
    pub finding: Option<ReportOf>,
}

/// The view.
#[component]
pub fn Weeks(props: &WeeksProps) -> Html {
    let WeeksProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <>
            <h2 class="unseen">{ later::weeks_large() }</h2>
            <div class="pictures">
                <ChartCards charts={LARGE.to_vec()} renderer={Renderer::ANY} room={Room::Wide} found={found.clone()} {basis}
                    finding={finding.clone()} />
            </div>
            <div class="views__head">
                <h2 class="views__title">{ later::weeks_small() }</h2>
                <p class="views__note">{ later::weeks_legend() }</p>
                { legend(&found) }
            </div>
            <div class="pictures pictures--small">
                <ChartCards charts={SMALL.to_vec()} renderer={Renderer::ANY} room={Room::Narrow} {found} {basis} {finding} />
            </div>
        </>
    }
}

/// Names of the options with the stroke of their lines, once for all small pictures.
fn legend(found: &Option<ReportOf>) -> Html {
    let options = found.iter().flat_map(|(_, finding)| finding.options.iter());
    let entry = |(place, name): (usize, String)| {
        let token = Role::of(place).token();
        html! {
            <li class={format!("legend__entry plot__name--{token}")}>
                <i class={format!("legend__stroke legend__stroke--{token}")} aria-hidden="true"></i>{ name }
            </li>
        }
    };
    let names = options.map(|option| option.name.clone()).enumerate();
    html! { <ul class="legend">{ for names.map(entry) }</ul> }
}
