//! The numbers of a picture; an estimate leaves them as they are.

use tandem_model::Report;
use yew::{Html, Properties, component, html};

use crate::components::controls::numbers::Numbers;
use crate::i18n::later;
use crate::i18n::messages::lanes;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::Picture;
use crate::view::table;

/// Which numbers.
#[derive(Clone, PartialEq, Properties)]
pub struct LookupProps {
    /// Of which picture.
    pub picture: Picture,
    /// What futures say.
    pub finding: Option<ReportOf>,
}

/// The table, and what else there is to say of it.
#[component]
pub fn Lookup(props: &LookupProps) -> Html {
    match &props.finding {
        Some((form, finding)) => {
            let currency = &form.organisation.currency;
            let table = table::of(props.picture, finding, currency);
            html! { <><Numbers {table} />{ more(props.picture, finding, currency) }</> }
        }
        None => Html::default(),
    }
}

/// What else there is to look up.
fn more(picture: Picture, report: &Report, currency: &str) -> Html {
    let note = |words: String| html! { <p class="numbers__note">{ words }</p> };
    match picture {
        Picture::Lanes(_) => html! {
            <>
                { note(lanes::about_journeys(report, currency)) }
                if !report.barrier_costs.is_empty() {
                    <Numbers table={table::barriers(report, currency)} />
                }
                { note(lanes::about_barriers(report)) }
            </>
        },
        Picture::Bonus => note(later::bonus_years()),
        Picture::Flips => note(later::flips_alone()),
        Picture::Options
        | Picture::Cash
        | Picture::Payouts
        | Picture::Samples
        | Picture::Weeks(_) => Html::default(),
    }
}
