//! The data table of a chart; an estimate leaves it as it was.

use tandem_model::Report;
use yew::{Html, Properties, component, html};

use crate::components::controls::numbers::Numbers;
use crate::i18n::later;
use crate::i18n::messages::lanes;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::ChartKind;
use crate::view::table;

/// Which numbers.
#[derive(Clone, PartialEq, Properties)]
pub struct DataTableProps {
    /// Of which picture.
    pub kind: ChartKind,
    /// What futures say.
    pub finding: Option<ReportOf>,
}

/// The table, and what else there is to say of it.
#[component]
pub fn DataTable(props: &DataTableProps) -> Html {
    match &props.finding {
        Some((form, finding)) => {
            let currency = &form.organisation.currency;
            let table = table::of(props.kind, finding, currency);
            html! { <><Numbers {table} />{ more(props.kind, finding, currency) }</> }
        }
        None => Html::default(),
    }
}

/// What else there is to look up.
fn more(kind: ChartKind, report: &Report, currency: &str) -> Html {
    let note = |words: String| html! { <p class="numbers__note">{ words }</p> };
    match kind {
        ChartKind::Lanes(_) => html! {
            <>
                { note(lanes::about_journeys(report, currency)) }
                if !report.barrier_costs.is_empty() {
                    <Numbers table={table::barriers(report, currency)} />
                }
                { note(lanes::about_barriers(report)) }
            </>
        },
        ChartKind::Bonus => note(later::bonus_years()),
        ChartKind::Flips => note(lanes::about_flips(report)),
        ChartKind::Options
        | ChartKind::Cash
        | ChartKind::Payouts
        | ChartKind::Samples
        | ChartKind::Weeks(_) => Html::default(),
    }
}
