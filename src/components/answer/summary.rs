//! The summary table: what each option costs and brings, side by side.

use yew::{Html, Properties, component, html};

use crate::components::controls::numbers::Numbers;
use crate::i18n::messages::picture;
use crate::simulation::simulation_state::ReportOf;
use crate::view::table;

/// What there is to sum up.
#[derive(Clone, PartialEq, Properties)]
pub struct SummaryProps {
    /// What the simulation says, and of which form.
    pub finding: Option<ReportOf>,
}

/// The table of all options.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let caption = picture::summary();
    html! {
        <section class="card figure" id="summary" aria-labelledby="summary-title">
            <div class="figure__head">
                <h3 class="figure__finding" id="summary-title">{ caption.finding }</h3>
                <p class="figure__drawn">{ caption.drawn }</p>
            </div>
            if let Some((form, finding)) = &props.finding {
                <Numbers table={table::summary(finding, &form.organisation.currency)} />
            }
        </section>
    }
}
