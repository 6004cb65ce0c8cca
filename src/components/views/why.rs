//! What the answer rests on: chance, what is not known, and which theory of people is right.

use tandem_model::Uncertainty;
use tandem_model::reading::Answer;
use yew::{Html, Properties, component, html};

use crate::components::charts::cards::ChartCards;
use crate::components::charts::figure::Room;
use crate::i18n::later;
use crate::reading::basis::Basis;
use crate::shell::tab::Tab;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::Renderer;
use crate::view::tab_charts::charts;

/// What there is to explain.
#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, and of which form.
    pub finding: Option<ReportOf>,
}

/// The view; [`Theories`](crate::components::views::theories::Theories) stand below it.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let WhyProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <div class="pictures why">
            <ChartCards charts={charts(Tab::Why)} renderer={Renderer::ANY} room={Room::Wide} {found} {basis} finding={finding.clone()} />
            <Chance {finding} />
        </div>
    }
}

/// Of what there are ranges.
#[derive(Clone, PartialEq, Properties)]
pub struct ChanceProps {
    /// What futures say, and of which form.
    pub finding: Option<ReportOf>,
}

/// How much of the range is chance, and how much is not known.
#[component]
pub fn Chance(props: &ChanceProps) -> Html {
    html! {
        <section class="card prose" id="chance" aria-labelledby="chance-title">
            <h2 class="prose__title" id="chance-title">{ later::why_chance_title() }</h2>
            { for chance(&props.finding).into_iter().map(|words| html! { <p>{ words }</p> }) }
        </section>
    }
}

/// How much of the range is chance, in sentences.
fn chance(finding: &Option<ReportOf>) -> Vec<String> {
    let Some((form, report)) = finding else {
        return Vec::new();
    };
    let Some(answer) = Answer::from_report(report) else {
        return Vec::new();
    };
    let best = answer.best();
    match (form.run.uncertainty, best.noise_variance_share) {
        (Uncertainty::Noise, _) => vec![later::why_noise()],
        (Uncertainty::All, None) => vec![later::why_too_few()],
        (Uncertainty::All, Some(share)) => {
            let tenths = (10.0 * share).round() as u32;
            vec![
                later::why_chance(&best.name, tenths.into()),
                later::why_doubt(),
            ]
        }
    }
}
