//! The evidence view: what studies have measured, and whether the model says the same; what it misses stands first.

use yew::{Html, Properties, component, html};

use crate::components::controls::fetched::{Fetched, instead, use_fetched};
use crate::i18n::later;
use crate::i18n::messages::tabs::evidence as words;
use crate::reading::remote_table::{Agreement, Outcome, Part};

/// The view, fetched when it is opened.
#[component]
pub fn Evidence() -> Html {
    let (fetched, again) = use_fetched::<Outcome>("evidence.json");
    match &fetched {
        Fetched::There(outcomes) => html! { <Catalogue outcomes={outcomes.to_vec()} /> },
        other => instead(other, again),
    }
}

/// The findings of all studies.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CatalogueProps {
    /// The findings.
    pub outcomes: Vec<Outcome>,
}

/// All findings, with how many are met.
#[component]
pub fn Catalogue(props: &CatalogueProps) -> Html {
    let outcomes = &props.outcomes;
    let (met, missed): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().partition(|outcome| outcome.is_inside());
    let apart = |outcome: &&Outcome| outcome.part == Part::LeftOut;
    let (apart_met, apart_all) = (
        met.iter().copied().filter(apart).count(),
        outcomes.iter().filter(|outcome| apart(outcome)).count(),
    );
    html! {
        <section class="card prose" aria-labelledby="evidence-title">
            <h2 class="prose__title" id="evidence-title">{ words::title(met.len(), outcomes.len()) }</h2>
            <p>{ later::evidence_about() }</p>
            <p>{ later::evidence_left_out(apart_met as f64, apart_all as f64) }</p>
            <h3 class="prose__part">{ later::evidence_misses(missed.len() as f64) }</h3>
            <ul class="studies">{ for missed.iter().map(|outcome| study(outcome)) }</ul>
            <h3 class="prose__part">{ later::evidence_hits(met.len() as f64) }</h3>
            <ul class="studies">{ for met.iter().map(|outcome| study(outcome)) }</ul>
        </section>
    }
}

/// A study in the English in which it is on record, among words of the language in force.
fn study(outcome: &Outcome) -> Html {
    let Outcome {
        study,
        setting,
        found,
        known,
        published,
        simulated,
        agreement,
        part,
        ..
    } = outcome;
    let class = match agreement {
        Agreement::Inside => "study",
        Agreement::Missed(_) => "study study--missed",
    };
    html! {
        <li {class}>
            <p class="study__found" lang="en">{ found.clone() }</p>
            <p class="study__effects">
                { later::evidence_effects(published, simulated) }
                <span class="study__mark">{ words::mark(agreement) }</span>
            </p>
            if let Agreement::Missed(why) = agreement {
                <p>{ later::evidence_reason(why) }</p>
            }
            <p class="study__source">
                <span lang="en">{ format!("{setting} {study}") }</span>
                { format!("; {}", words::known(known)) }
                if *part == Part::LeftOut { { format!("; {}", later::evidence_unseen()) } }
                { "." }
            </p>
        </li>
    }
}
