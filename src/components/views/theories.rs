//! The same scenario under five theories of how people respond, run when asked for.

use std::cell::RefCell;
use std::rc::Rc;

use tandem_charts::Format;
use tandem_model::Theory;
use tandem_model::reading::{OptionRank, RankRobustness, best};
use yew::{
    Callback, Html, MouseEvent, Properties, UseReducerHandle, component, hook, html,
    use_effect_with, use_mut_ref, use_reducer,
};

use crate::i18n::messages::say;
use crate::i18n::messages::tabs::why as words;
use crate::i18n::messages::{horizon, trouble};
use crate::i18n::number;
use crate::scenario::revision::Revision;
use crate::simulation::limits::limits;
use crate::simulation::simulation_state::{Health, ReportOf, SharedReport, Status};
use crate::simulation::theory_runs::{Course, Event, Rivals};
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
    let rivals = use_rivals(&props.form);
    let running = match rivals.course {
        Course::Running(theory) => Some(theory),
        _ => None,
    };
    html! {
        <section class="card prose" id="theories" aria-labelledby="theories-title"
            data-found={rivals.found.len().to_string()}>
            <h2 class="prose__title" id="theories-title">{ say("why-title") }</h2>
            <p>{ say("why-about") }</p>
            <div class="prose__bar">
                if running.is_some() {
                    <button type="button" class="button" id="theories-stop" onclick={stop(&rivals)}>{ say("why-stop") }</button>
                } else {
                    <button type="button" class="button" id="theories-run" onclick={begin(&rivals, props)}>
                        { if rivals.found.is_empty() { say("why-run") } else { say("why-again") } }
                    </button>
                }
                <p class="prose__status" role="status">{ status(&rivals, &props.form) }</p>
            </div>
            { findings(&rivals) }
            <dl class="theories__list">{ for Theory::ALL.iter().map(description) }</dl>
        </section>
    }
}

/// What is known of the theories, with a crew of workers of its own for as long as they are run. A change of the form ends
/// the run: its answer would be about something else.
#[hook]
fn use_rivals(form: &Revision) -> UseReducerHandle<Rivals> {
    let rivals = use_reducer(Rivals::default);
    let crew = use_mut_ref(|| None::<(u32, Runner)>);
    let teller = rivals.dispatcher();
    let keep = Rc::clone(&crew);
    let wanted = (rivals.run, rivals.course.clone());
    let of = rivals.form.clone();
    use_effect_with(wanted, move |(run, course)| match (course, of) {
        (Course::Running(theory), Some(form)) => {
            let mut crew = keep.borrow_mut();
            if crew.as_ref().is_none_or(|(of, _)| of != run) {
                let run = *run;
                let news = Callback::from(move |news| teller.dispatch(Event::Heard(run, news)));
                let runner = Runner::new(limits(), Vec::new(), news);
                end(crew.replace((run, runner)));
            }
            if let Some((_, runner)) = &*crew {
                runner.want_under(form, *theory);
            }
        }
        _ => end(keep.borrow_mut().take()),
    });
    let stopper = rivals.dispatcher();
    let of = rivals.form.clone();
    use_effect_with(form.clone(), move |form| {
        if of.is_some_and(|of| of != *form) {
            stopper.dispatch(Event::Stop);
        }
    });
    use_effect_with((), move |()| move || end(RefCell::borrow_mut(&crew).take()));
    rivals
}

fn end(crew: Option<(u32, Runner)>) {
    if let Some((_, runner)) = crew {
        runner.end();
    }
}

fn stop(rivals: &UseReducerHandle<Rivals>) -> Callback<MouseEvent> {
    let dispatcher = rivals.dispatcher();
    Callback::from(move |_| dispatcher.dispatch(Event::Stop))
}

fn begin(rivals: &UseReducerHandle<Rivals>, props: &TheoriesProps) -> Callback<MouseEvent> {
    let (dispatcher, form) = (rivals.dispatcher(), props.form.clone());
    let settled = props.standing == Status::Settled;
    let known: Option<SharedReport> = props
        .finding
        .as_ref()
        .filter(|_| settled)
        .map(|(_, found)| found.clone());
    Callback::from(move |_| dispatcher.dispatch(Event::Begin(form.clone(), known.clone())))
}

/// How the run stands, in a sentence.
fn status(rivals: &Rivals, form: &Revision) -> String {
    let stale = rivals.form.as_ref().is_some_and(|of| of != form);
    match &rivals.course {
        Course::Idle => String::new(),
        Course::Running(theory) => words::progress(
            &words::theory(*theory),
            rivals.progress.done,
            rivals.progress.of,
        ),
        Course::Failed(why) => trouble::health(&Health::Troubled(why.clone())).unwrap_or_default(),
        Course::Complete | Course::Stopped if stale && !rivals.found.is_empty() => {
            say("why-outdated")
        }
        Course::Stopped => words::stopped(rivals.found.len()),
        Course::Complete => rivals
            .robustness()
            .map(|robustness| said(&robustness, rivals))
            .unwrap_or_default(),
    }
}

fn said(robustness: &RankRobustness, rivals: &Rivals) -> String {
    let rankings = rivals.rankings();
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
        ([], []) => words::survives(&first),
        ([], theories) => words::best_survives(&first, &names(theories)),
        (theories, _) => words::overturned(&first, &names(theories)),
    }
}

/// Median net by option and theory, with ranks.
fn findings(rivals: &Rivals) -> Html {
    let (Some(form), Some((_, first))) = (&rivals.form, rivals.found.first()) else {
        return Html::default();
    };
    let money = Format::money(&form.organisation.currency);
    let columns = rivals.rankings();
    let row = |(place, name): (usize, String)| {
        let cell = |(_, ranks): &(Theory, Vec<OptionRank>)| {
            let (net, rank) = (ranks[place].net.p50, ranks[place].rank);
            html! { <td data-values={net.to_string()}>{ words::cell(&number::show(&money, net), rank) }</td> }
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
            <p class="views__note">{ words::drawn(&horizon(form.run.weeks)) }</p>
            <div class="numbers" tabindex="0" role="group" aria-labelledby="theories-title">
                <table class="numbers__table">
                    <thead><tr><th scope="col">{ say("why-option") }</th>{ for rivals.found.iter().map(head) }</tr></thead>
                    <tbody>{ for names.map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn description(theory: &Theory) -> Html {
    html! { <><dt>{ words::theory(*theory) }</dt><dd>{ words::description(*theory) }</dd></> }
}
