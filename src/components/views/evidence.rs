//! The evidence view: what studies have measured, and whether the model says the same; what it misses stands first.

use yew::{Html, Properties, component, html};

use crate::components::controls::fetched::{Fetched, instead, use_fetched};
use crate::components::controls::numbers::Numbers;
use crate::i18n::later;
use crate::i18n::messages::tabs::evidence as words;
use crate::reading::remote_table::{self, Agreement, Outcome, Part, Tally};
use crate::view::table::{Cell, Table};

/// The view, fetched when it is opened.
#[component]
pub fn Evidence() -> Html {
    let (fetched, again) = use_fetched::<remote_table::Evidence>("evidence.json");
    match &fetched {
        Fetched::There(evidence) => html! { <Catalogue evidence={(**evidence).clone()} /> },
        other => instead(other, again),
    }
}

/// The findings of all studies.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CatalogueProps {
    /// The findings, and how many are met.
    pub evidence: remote_table::Evidence,
}

/// All findings, with how many are met.
#[component]
pub fn Catalogue(props: &CatalogueProps) -> Html {
    let remote_table::Evidence { counts, outcomes } = &props.evidence;
    let (met, missed): (Vec<&Outcome>, Vec<&Outcome>) =
        outcomes.iter().partition(|outcome| outcome.is_inside());
    html! {
        <section class="card prose" aria-labelledby="evidence-title">
            <h2 class="prose__title" id="evidence-title">{ counts.first().map(words::title) }</h2>
            <p>{ later::evidence_about() }</p>
            <p>{ later::evidence_rule() }</p>
            <Numbers table={table(counts)} />
            <h3 class="prose__part">{ later::evidence_misses(missed.len() as f64) }</h3>
            <ul class="studies">{ for missed.iter().map(|outcome| study(outcome)) }</ul>
            <h3 class="prose__part">{ later::evidence_hits(met.len() as f64) }</h3>
            <ul class="studies">{ for met.iter().map(|outcome| study(outcome)) }</ul>
        </section>
    }
}

/// How many agree, a row for each group of studies.
fn table(counts: &[Tally]) -> Table {
    let cell = |agree: &(usize, usize)| Cell {
        shown: words::agree(*agree),
        values: vec![agree.0 as f64, agree.1 as f64],
    };
    let row = |tally: &Tally| {
        let cells = tally.agree.iter().map(cell);
        (words::group(&tally.group), cells.collect())
    };
    Table {
        head: words::head(),
        rows: counts.iter().map(row).collect(),
    }
}

/// A study in the English in which it is on record, among words of the language in force.
fn study(outcome: &Outcome) -> Html {
    let Outcome {
        study,
        setting,
        found,
        known,
        kind,
        design,
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
                { format!("; {}; {}; {}", words::kind(kind), words::design(design), words::known(known)) }
                if *part == Part::LeftOut { { format!("; {}", later::evidence_unseen()) } }
                { "." }
            </p>
        </li>
    }
}
