//! The overview: the first two charts come with the answer, the others right after it.

use yew::{Html, Properties, component, html, use_context};

use crate::components::charts::cards::ChartCards;
use crate::components::charts::chunk;
use crate::components::charts::figure::Room;
use crate::components::lazy::load_state::LoadState;
use crate::i18n::first;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::{ChartKind, Renderer};

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct OverviewProps {
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say.
    pub finding: Option<ReportOf>,
}

/// The view.
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
    let chart_code = use_context::<LoadState>().unwrap_or_default();
    let OverviewProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <section class="pictures" aria-labelledby="pictures-title">
            <h2 class="unseen" id="pictures-title">{ first::pictures() }</h2>
            <ChartCards charts={vec![ChartKind::Options, ChartKind::Cash]} renderer={Renderer::FIRST} room={Room::Wide} {found}
                {basis} {finding} />
            { match chart_code {
                LoadState::Here | LoadState::Missing => chunk::rest(props.clone()),
                LoadState::Coming => coming(),
            } }
        </section>
    }
}

/// The room of three pictures.
fn coming() -> Html {
    let card = |_| html! { <div class="card figure figure--coming"></div> };
    (0..3).map(card).collect()
}
