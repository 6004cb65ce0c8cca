//! The panel of levers: six first, the rest one click away.

use yew::{Html, Properties, component, html};

use super::changes::Changes;
use super::desk::Desk;
use super::lever::LeverRow;
use super::picks::{LeadPick, MetricPick, PlanPick, UncertaintyPick};
use crate::lever::Lever;
use crate::proposal;
use crate::words::{lever as words, page};

const DETAIL: [Lever; 7] = [
    Lever::Announced,
    Lever::GoalWeeks,
    Lever::Threshold,
    Lever::ThresholdPay,
    Lever::Maximum,
    Lever::MaximumPay,
    Lever::Period,
];
const CULTURE: [Lever; 4] = [
    Lever::Distrust,
    Lever::UnclearRoles,
    Lever::Fear,
    Lever::Aversion,
];
const ROLL_OUT: [Lever; 4] = [
    Lever::Transparency,
    Lever::Contact,
    Lever::WorkshopCost,
    Lever::LeadCost,
];
const SIMULATION: [Lever; 4] = [Lever::Worthwhile, Lever::Weeks, Lever::Futures, Lever::Seed];

/// What the panel shows and changes.
#[derive(Clone, PartialEq, Properties)]
pub struct LeversProps {
    /// The form.
    pub desk: Desk,
}

/// The panel.
#[component]
pub fn Levers(props: &LeversProps) -> Html {
    let desk = &props.desk;
    html! {
        <aside class="levers" aria-labelledby="levers-title">
            <h2 class="levers__title" id="levers-title">{ page::LEVERS }</h2>
            { plan(desk) }
            { programme(desk) }
            <div class="levers__more">
                { group(words::GROUPS[0], html! { <><PlanPick desk={desk.clone()} />{ rows(&DETAIL, desk) }</> }) }
                { group(words::GROUPS[1], rows(&CULTURE, desk)) }
                { group(words::GROUPS[2], rows(&ROLL_OUT, desk)) }
                { group(words::GROUPS[3], html! {
                    <>{ rows(&SIMULATION, desk) }<UncertaintyPick desk={desk.clone()} /></>
                }) }
                <Changes desk={desk.clone()} />
            </div>
        </aside>
    }
}

fn plan(desk: &Desk) -> Html {
    if proposal::plan(&desk.form).is_none() {
        return html! { <p class="levers__none">{ words::NO_PLAN }</p> };
    }
    html! {
        <>
            <LeverRow lever={Lever::JointShare} desk={desk.clone()} />
            <LeverRow lever={Lever::TargetBonus} desk={desk.clone()} />
            <MetricPick desk={desk.clone()} />
            <LeverRow lever={Lever::Target} desk={desk.clone()} />
        </>
    }
}

fn programme(desk: &Desk) -> Html {
    if proposal::programme(&desk.form).is_none() {
        return html! { <p class="levers__none">{ words::NO_PROGRAMME }</p> };
    }
    html! {
        <>
            <LeadPick desk={desk.clone()} />
            <LeverRow lever={Lever::Roles} desk={desk.clone()} />
        </>
    }
}

fn rows(levers: &[Lever], desk: &Desk) -> Html {
    let row = |lever: &Lever| html! { <LeverRow lever={*lever} desk={desk.clone()} /> };
    levers.iter().map(row).collect()
}

fn group(name: &'static str, content: Html) -> Html {
    html! {
        <details class="group">
            <summary class="group__name">{ name }</summary>
            <div class="group__levers">{ content }</div>
        </details>
    }
}
