//! The readiness check: ten questions, and the levels of barriers that follow from the answers. Nothing is set before
//! the visitor confirms it.

use tandem_model::Barrier;
use yew::{Callback, Html, Properties, UseStateHandle, component, html, use_state};

use crate::components::form_context::FormContext;
use crate::components::levers::barrier_fit::is_asked;
use crate::i18n::later;
use crate::i18n::messages::hint::{hardly_fits, hint};
use crate::i18n::messages::{editors as words, lever};
use crate::scenario::edit::Edit;
use crate::scenario::readiness::{ANSWERS, Answers, Question, Reading, TOPICS, Topic};

/// The form whose barriers are asked for.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// The form.
    pub context: FormContext,
    /// Hears that the answers are used.
    pub done: Callback<()>,
}

/// The questions.
#[component]
pub fn ReadinessCheck(props: &CheckProps) -> Html {
    let answers = use_state(Answers::default);
    let topics = TOPICS.iter().enumerate();
    html! {
        <div class="editor check">
            <p class="editor__lede">{ later::check_lede() }</p>
            <ol class="check__topics">
                { for topics.map(|(place, topic)| html! {
                    <li class="check__topic" key={place}>{ one_topic(props, &answers, place, topic) }</li>
                }) }
            </ol>
            <p class="editor__sum">{ words::not_asked(Barrier::Misalignment, &props.context.form) }</p>
            { how() }
            <footer class="editor__said">
                <span role="status" id="check-count">{ later::check_answered(answers.count() as f64) }</span>
                <span class="check__buttons">
                    <button type="button" class="button button--small" id="check-again" onclick={again(&answers)}>
                        { later::check_again() }
                    </button>
                    <button type="button" class="button button--main button--small" id="check-use"
                        disabled={!answers.is_of_use()} onclick={use_them(props, &answers)}>{ later::check_use() }</button>
                </span>
            </footer>
        </div>
    }
}

fn again(answers: &UseStateHandle<Answers>) -> Callback<yew::MouseEvent> {
    let answers = answers.clone();
    Callback::from(move |_| answers.set(Answers::default()))
}

fn use_them(props: &CheckProps, answers: &UseStateHandle<Answers>) -> Callback<yew::MouseEvent> {
    let (props, answers) = (props.clone(), answers.clone());
    Callback::from(move |_| {
        let culture = answers.applied(&props.context.form.culture);
        props.context.change(Edit::Culture(culture));
        props.done.emit(());
    })
}

fn one_topic(
    props: &CheckProps,
    answers: &UseStateHandle<Answers>,
    place: usize,
    topic: &Topic,
) -> Html {
    let questions = topic.questions.iter().enumerate();
    html! {
        <>
            <h3 class="editor__head">{ lever::name(topic.lever, &props.context.form) }</h3>
            <div class="check__pair">
                <div>
                    { for questions.map(|(at, question)| asked(answers, (place, at), question)) }
                </div>
                { result(props, answers, place, topic) }
            </div>
        </>
    }
}

fn asked(
    answers: &UseStateHandle<Answers>,
    (topic, at): (usize, usize),
    question: &Question,
) -> Html {
    let chosen = answers.of(topic, at);
    let answer = |place: usize| {
        let id = format!("check-{topic}-{at}-{place}");
        let setter = answers.clone();
        let choose = Callback::from(move |_: yew::Event| setter.set(setter.with(topic, at, place)));
        html! {
            <label class="check__answer" for={id.clone()}>
                <input type="radio" class="switch__box" {id} name={format!("check-{topic}-{at}")}
                    checked={chosen == Some(place)} onchange={choose} />
                { words::answer(place) }
            </label>
        }
    };
    html! {
        <fieldset class="check__question">
            <legend>{ words::question(question.asked) }</legend>
            <div class="check__answers">{ for (0..ANSWERS).map(answer) }</div>
        </fieldset>
    }
}

/// What the answers come to, beside where the lever is now, and what that looks like.
fn result(
    props: &CheckProps,
    answers: &UseStateHandle<Answers>,
    place: usize,
    topic: &Topic,
) -> Html {
    let form = &props.context.form;
    let now = topic.lever.value(form).unwrap_or_default();
    let reading = answers.reading(place);
    let mut then = form.form().clone();
    if let Reading::Level(level) = reading {
        topic.lever.set(&mut then, level);
    }
    let points: Vec<f64> = topic
        .questions
        .iter()
        .enumerate()
        .filter_map(|(at, question)| Some(question.points(answers.of(place, at)?)))
        .collect();
    html! {
        <div class="check__result" id={format!("check-{place}-result")} role="status">
            <p class="check__level">{ words::level_read(now, reading) }</p>
            <p class="lever__hint">{ words::points(&points, reading) }</p>
            <p class="lever__hint lever__hint--scene">{ hint(topic.lever, &then) }</p>
            if is_asked(topic.lever, &then) {
                <p class="lever__hint">{ hardly_fits(&then) }</p>
            }
        </div>
    }
}

/// How answers become numbers.
fn how() -> Html {
    let row = |place: usize| {
        let points = |question: &Question| format!("{}", question.points(place));
        let [good, bad] = &TOPICS[0].questions;
        html! {
            <tr><th scope="row">{ words::answer(place) }</th><td>{ points(bad) }</td><td>{ points(good) }</td></tr>
        }
    };
    html! {
        <details class="check__how">
            <summary>{ later::check_how() }</summary>
            <p>{ later::check_how_lede() }</p>
            <table class="numbers__table">
                <thead><tr>
                    <th scope="col">{ later::check_how_answer() }</th>
                    <th scope="col">{ later::check_how_bad() }</th>
                    <th scope="col">{ later::check_how_good() }</th>
                </tr></thead>
                <tbody>{ for (0..ANSWERS).map(row) }</tbody>
            </table>
        </details>
    }
}
