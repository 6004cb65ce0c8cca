//! Who gains and who loses, who stays and who joins in: groups of five people or more, and nobody by name.

use tandem_model::Report;
use yew::{Html, Properties, component, html};

use crate::components::charts::cards::ChartCards;
use crate::components::charts::figure::Room;
use crate::i18n::messages::say;
use crate::i18n::messages::tabs::people as words;
use crate::reading::answer::{Answer, Basis};
use crate::reading::job_group_changes::{Fate, Fortune, fortunes, hidden};
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::Renderer;
use crate::view::tab_charts::PEOPLE;

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
            <h2 class="unseen">{ say("people-title") }</h2>
            <p class="views__promise">{ say("people-promise") }</p>
            { groups(&finding) }
            <div class="pictures">
                <ChartCards charts={PEOPLE.to_vec()} renderer={Renderer::ANY} room={Room::Wide} {found} {basis} {finding} />
            </div>
        </>
    }
}

fn groups(finding: &Option<ReportOf>) -> Html {
    let Some((form, report)) = finding else {
        return Html::default();
    };
    let Some(answer) = Answer::of(report) else {
        return Html::default();
    };
    let fortunes = fortunes(report, answer.lead);
    html! {
        <section class="card figure" id="groups" aria-labelledby="groups-title">
            <div class="figure__head">
                <h3 class="figure__finding" id="groups-title">{ sentence(report, &answer, &fortunes) }</h3>
                <p class="figure__drawn">{ say("people-drawn") }</p>
            </div>
            <div class="numbers numbers--tall" tabindex="0" role="group" aria-labelledby="groups-title">
                <table class="numbers__table">
                    <thead><tr>{ for words::head().into_iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for fortunes.iter().map(row) }</tbody>
                </table>
            </div>
            <p class="views__note">{ words::hidden(hidden(report, &form.organisation)) }</p>
        </section>
    }
}

fn sentence(report: &Report, answer: &Answer<'_>, fortunes: &[Fortune]) -> String {
    let count = |wanted: &[Fate]| {
        let fares = fortunes
            .iter()
            .filter(|fortune| wanted.contains(&fortune.fate));
        fares.count()
    };
    let option = &report.options[answer.lead].name;
    if fortunes.is_empty() {
        return say("people-none");
    }
    let lose = count(&[Fate::Loses, Fate::LosesAndIsPaidLittle]);
    words::finding(option, count(&[Fate::Gains]), lose, fortunes.len())
}

fn row(fortune: &Fortune) -> Html {
    let class = match fortune.fate {
        Fate::LosesAndIsPaidLittle => "fate fate--flagged",
        _ => "fate",
    };
    html! {
        <tr>
            <th scope="row">{ fortune.group.clone() }</th>
            <td>{ fortune.heads }</td>
            <td>{ words::share(fortune.today) }</td>
            <td>{ words::share(fortune.normal) }</td>
            <td>{ words::share(fortune.worst) }</td>
            <td {class}>{ words::fate(fortune.fate) }</td>
        </tr>
    }
}
