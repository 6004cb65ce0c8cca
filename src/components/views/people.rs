//! Who gains and who loses, who stays and who joins in: groups of five people or more, and nobody by name.

use tandem_model::Report;
use tandem_model::reading::Answer;
use yew::{Html, Properties, component, html};

use crate::components::charts::cards::ChartCards;
use crate::components::charts::figure::Room;
use crate::i18n::later;
use crate::i18n::messages::tabs::people as words;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::Renderer;
use crate::view::tab_charts::PEOPLE;
use tandem_model::reading::{BonusEffect, JobGroupChange, job_group_changes};

/// What there is to show.
#[derive(Clone, PartialEq, Properties)]
pub struct PeopleProps {
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say.
    pub finding: Option<ReportOf>,
}

/// The view.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let PeopleProps {
        found,
        basis,
        finding,
    } = props.clone();
    html! {
        <>
            <h2 class="unseen">{ later::people_title() }</h2>
            <p class="views__promise">{ later::people_promise() }</p>
            { groups(&finding) }
            <div class="pictures">
                <ChartCards charts={PEOPLE.to_vec()} renderer={Renderer::ANY} room={Room::Wide} {found} {basis} {finding} />
            </div>
        </>
    }
}

fn groups(finding: &Option<ReportOf>) -> Html {
    let Some((_, report)) = finding else {
        return Html::default();
    };
    let Some(answer) = Answer::from_report(report) else {
        return Html::default();
    };
    let changes = job_group_changes(report, answer.lead);
    html! {
        <section class="card figure" id="groups" aria-labelledby="groups-title">
            <div class="figure__head">
                <h3 class="figure__finding" id="groups-title">{ sentence(report, &answer, &changes) }</h3>
                <p class="figure__drawn">{ later::people_drawn() }</p>
            </div>
            <div class="numbers numbers--tall" tabindex="0" role="group" aria-labelledby="groups-title">
                <table class="numbers__table">
                    <thead><tr>{ for words::head().into_iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for changes.iter().map(row) }</tbody>
                </table>
            </div>
            <p class="views__note">{ later::people_hidden(report.unreported_people.into()) }</p>
        </section>
    }
}

fn sentence(report: &Report, answer: &Answer<'_>, changes: &[JobGroupChange]) -> String {
    let count = |wanted: &[BonusEffect]| {
        let fares = changes
            .iter()
            .filter(|change| wanted.contains(&change.effect));
        fares.count()
    };
    let option = &report.options[answer.lead].name;
    if changes.is_empty() {
        return later::people_none();
    }
    let lose = count(&[BonusEffect::Loses, BonusEffect::LosesAndIsPaidLittle]);
    words::finding(option, count(&[BonusEffect::Gains]), lose, changes.len())
}

fn row(change: &JobGroupChange) -> Html {
    let class = match change.effect {
        BonusEffect::LosesAndIsPaidLittle => "fate fate--flagged",
        _ => "fate",
    };
    html! {
        <tr>
            <th scope="row">{ change.group.clone() }</th>
            <td>{ change.heads }</td>
            <td>{ words::share(change.today) }</td>
            <td>{ words::share(change.normal) }</td>
            <td>{ words::share(change.worst) }</td>
            <td {class}>{ words::fate(change.effect) }</td>
        </tr>
    }
}
