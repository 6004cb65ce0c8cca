//! The answer: a sentence, the odds in a hundred dots, and what it rests on.

use std::rc::Rc;

use tandem_model::Form;
use yew::{Html, Properties, component, html};

use super::dots::Dots;
use super::hooks::use_settled;
use crate::answer::{Answer, Class, Odds};
use crate::outcome::{Finding, Standing};
use crate::words::answer::{Statement, basis, caveat, spoken, statement};
use crate::words::page;
use crate::words::text::{Piece, Text};

/// Milliseconds the answer must stay the same before it is read out.
const BREATH: u32 = 600;

/// What is known.
#[derive(Clone, PartialEq, Properties)]
pub struct AnswerProps {
    /// What the simulation says, and of which form.
    pub finding: Option<(Rc<Form>, Finding)>,
    /// Whether it is about the form in force.
    pub standing: Standing,
}

/// The answer.
#[component]
pub fn AnswerCard(props: &AnswerProps) -> Html {
    let said = props.finding.as_ref().and_then(|(form, finding)| {
        let answer = Answer::of(finding)?;
        Some((
            statement(&answer, &form.organisation.currency),
            answer.class(),
            Odds::of(answer.best()),
            form,
            finding.replicates,
        ))
    });
    let aloud = match (&said, props.standing) {
        (Some((statement, ..)), Standing::Settled) => spoken(statement),
        _ => String::new(),
    };
    let aloud = use_settled(aloud, BREATH);
    html! {
        <section class="card answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
            <h2 class="unseen" id="answer-title">{ page::ANSWER }</h2>
            <p class="unseen" aria-live="polite">{ aloud }</p>
            {
                match said {
                    Some((statement, class, odds, form, done)) => shown(&statement, class, odds, form, done),
                    None if props.finding.is_some() => html! { <p class="answer__lead">{ page::NO_OPTIONS }</p> },
                    None => html! { <p class="answer__lead answer__lead--waiting">{ page::STARTING }</p> },
                }
            }
        </section>
    }
}

fn shown(statement: &Statement, class: Class, odds: Odds, form: &Form, done: u32) -> Html {
    html! {
        <>
            <div class="answer__words">
                <p class="answer__lead" id="answer-lead" data-class={format!("{class:?}")}>{ words(&statement.lead) }</p>
                <p class="answer__more">{ Text::unbroken(&statement.others) }</p>
                <p class="answer__more answer__more--caveat">{ caveat(form.run.uncertainty) }</p>
            </div>
            <div class="answer__odds">
                <Dots {odds} />
                <p class="answer__count" id="answer-odds">{ words(&statement.odds) }</p>
                <p class="answer__count">{ basis(done, form.run.replicates) }</p>
            </div>
        </>
    }
}

fn words(text: &Text) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(words) => html! { { Text::unbroken(words) } },
        Piece::Strong(words) => html! { <strong>{ Text::unbroken(words) }</strong> },
    };
    text.pieces.iter().map(piece).collect()
}
