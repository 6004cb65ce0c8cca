//! Runs the scenario under five theories of how people respond, when asked for, and compares the rankings.

use std::cell::RefCell;
use std::rc::Rc;

use tandem_charts::Format;
use tandem_model::Theory;
use tandem_model::reading::{OptionRank, RankRobustness, best};
use yew::{
    Callback, Html, MouseEvent, Properties, UseReducerHandle, component, hook, html,
    use_effect_with, use_mut_ref, use_reducer,
};

use crate::i18n::later;
use crate::i18n::messages::tabs::why as words;
use crate::i18n::messages::{horizon, trouble};
use crate::i18n::number;
use crate::scenario::revision::Revision;
use crate::simulation::limits::limits;
use crate::simulation::simulation_state::{Health, ReportOf, SharedReport, Status};
use crate::simulation::theory_runs::{Course, Event, TheoryRuns};
use crate::simulation::worker::Runner;

/// What is to be run.
#[derive(Clone, PartialEq, Properties)]
pub struct TheoriesProps {
    /// The form in force.
    pub form: Revision,
    /// What futures say, and of which form: all of them under the usual theory, once the simulation has settled.
    pub finding: Option<ReportOf>,
    /// Where the simulation stands.
    pub standing: Status,
}

/// Button, progress, and the table of what is found.
#[component]
pub fn Theories(props: &TheoriesProps) -> Html {
    let runs = use_theory_runs(&props.form);
    let running = match runs.course {
        Course::Running(theory) => Some(theory),
        _ => None,
    };
    html! {
        <section class="card prose" id="theories" aria-labelledby="theories-title"
            data-found={runs.found.len().to_string()}>
            <h2 class="prose__title" id="theories-title">{ later::why_title() }</h2>
            <p>{ later::why_about() }</p>
            <div class="prose__bar">
                if running.is_some() {
                    <button type="button" class="button" id="theories-stop" onclick={stop(&runs)}>{ later::why_stop() }</button>
                } else {
                    <button type="button" class="button" id="theories-run" onclick={begin(&runs, props)}>
                        { if runs.found.is_empty() { later::why_run() } else { later::why_again() } }
                    </button>
                }
                <p class="prose__status" role="status">{ status(&runs, &props.form) }</p>
            </div>
            { findings(&runs) }
            <dl class="theories__list">{ for Theory::ALL.iter().map(description) }</dl>
        </section>
    }
}

/// What is known of the theories, with workers of its own for as long as they are run. A change of the form ends
/// the run: its answer would be about something else.
#[hook]
fn use_theory_runs(form: &Revision) -> UseReducerHandle<TheoryRuns> {
    let runs = use_reducer(TheoryRuns::default);
    let workers = use_mut_ref(|| None::<(u32, Runner)>);
    let teller = runs.dispatcher();
    let keep = Rc::clone(&workers);
    let wanted = (runs.run, runs.course.clone());
    let of = runs.form.clone();
    use_effect_with(wanted, move |(run, course)| match (course, of) {
        (Course::Running(theory), Some(form)) => {
            let mut workers = keep.borrow_mut();
            if workers.as_ref().is_none_or(|(of, _)| of != run) {
                let run = *run;
                let news = Callback::from(move |news| teller.dispatch(Event::Heard(run, news)));
                let runner = Runner::new(limits(), Vec::new(), news);
                end(workers.replace((run, runner)));
            }
            if let Some((_, runner)) = &*workers {
                runner.want_under(form, *theory);
            }
        }
        _ => end(keep.borrow_mut().take()),
    });
    let stopper = runs.dispatcher();
    let of = runs.form.clone();
    use_effect_with(form.clone(), move |form| {
        if of.is_some_and(|of| of != *form) {
            stopper.dispatch(Event::Stop);
        }
    });
    use_effect_with((), move |()| {
        move || end(RefCell::borrow_mut(&workers).take())
    });
    runs
}

fn end(workers: Option<(u32, Runner)>) {
    if let Some((_, runner)) = workers {
        runner.end();
    }
}

fn stop(runs: &UseReducerHandle<TheoryRuns>) -> Callback<MouseEvent> {
    let dispatcher = runs.dispatcher();
    Callback::from(move |_| dispatcher.dispatch(Event::Stop))
}

fn begin(runs: &UseReducerHandle<TheoryRuns>, props: &TheoriesProps) -> Callback<MouseEvent> {
    let (dispatcher, form) = (runs.dispatcher(), props.form.clone());
    let settled = props.standing == Status::Settled;
    let known: Option<SharedReport> = props
        .finding
        .as_ref()
        .filter(|_| settled)
        .map(|(_, found)| found.clone());
    Callback::from(move |_| dispatcher.dispatch(Event::Begin(form.clone(), known.clone())))
}

/// How the run stands, in a sentence.
fn status(runs: &TheoryRuns, form: &Revision) -> String {
    let stale = runs.form.as_ref().is_some_and(|of| of != form);
    match &runs.course {
        Course::Idle => String::new(),
        Course::Running(theory) => words::progress(
            &words::theory(*theory),
            runs.progress.done,
            runs.progress.of,
        ),
        Course::Failed(why) => trouble::health(&Health::Troubled(why.clone())).unwrap_or_default(),
        Course::Complete | Course::Stopped if stale && !runs.found.is_empty() => {
            later::why_outdated()
        }
        Course::Stopped => later::why_stopped(runs.found.len() as f64),
        Course::Complete => runs
            .robustness()
            .map(|robustness| said(&robustness, runs))
            .unwrap_or_default(),
    }
}

fn said(robustness: &RankRobustness, runs: &TheoryRuns) -> String {
    let rankings = runs.rankings();
    let first = rankings.first().map(|(_, ranks)| best(ranks));
    let first: Vec<String> = first.into_iter().flatten().map(str::to_owned).collect();
    let first = words::and(&first);
    let names = |theories: &[Theory]| {
        let names: Vec<String> = theories
            .iter()
            .map(|theory| words::theory(*theory))
            .collect();
        words::and(&names)
    };
    match (&*robustness.overturned, &*robustness.reordered) {
        ([], []) => later::why_survives(&first),
        ([], theories) => later::why_best_survives(&first, &names(theories)),
        (theories, _) => later::why_overturned(&first, &names(theories)),
    }
}

/// Median net by option and theory, with ranks.
fn findings(runs: &TheoryRuns) -> Html {
    let (Some(form), Some((_, first))) = (&runs.form, runs.found.first()) else {
        return Html::default();
    };
    let money = Format::money(&form.organisation.currency);
    let columns = runs.rankings();
    let row = |(place, name): (usize, String)| {
        let cell = |(_, ranks): &(Theory, Vec<OptionRank>)| {
            let (net, rank) = (ranks[place].net.p50, ranks[place].rank);
            html! { <td data-values={net.to_string()}>{ later::why_cell(&number::show(&money, net), rank as f64) }</td> }
        };
        html! { <tr><th scope="row">{ name }</th>{ for columns.iter().map(cell) }</tr> }
    };
    let names = first
        .options
        .iter()
        .map(|option| option.name.clone())
        .enumerate();
    let head = |(theory, _): &(Theory, SharedReport)| html! { <th scope="col">{ words::theory(*theory) }</th> };
    html! {
        <>
            <p class="views__note">{ later::why_drawn(&horizon(form.run.weeks)) }</p>
            <div class="numbers" tabindex="0" role="group" aria-labelledby="theories-title">
                <table class="numbers__table">
                    <thead><tr><th scope="col">{ later::why_option() }</th>{ for runs.found.iter().map(head) }</tr></thead>
                    <tbody>{ for names.map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn description(theory: &Theory) -> Html {
    html! { <><dt>{ words::theory(*theory) }</dt><dd>{ words::description(*theory) }</dd></> }
}
