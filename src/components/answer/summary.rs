//! Tables of all options side by side: what each costs and brings, and what its net is made of.

use yew::{Html, Properties, component, html};

use crate::components::controls::numbers::Numbers;
use crate::i18n::later;
use crate::i18n::messages::horizon;
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

/// The lines that make up net.
#[component]
pub fn MoneyCard(props: &SummaryProps) -> Html {
    let Some((form, finding)) = &props.finding else {
        return Html::default();
    };
    if finding.comparison.options.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card figure" id="money" aria-labelledby="money-title">
            <div class="figure__head">
                <h3 class="figure__finding" id="money-title">{ later::money() }</h3>
                <p class="figure__drawn">{ later::money_drawn(&horizon(form.run.weeks)) }</p>
            </div>
            <Numbers table={table::money(finding, &form.organisation.currency)} />
        </section>
    }
}
