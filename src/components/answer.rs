//! The answer: a sentence, the odds in a hundred dots, and what it rests on.

use yew::{Html, Properties, component, html};

use super::dots::Dots;
use super::hooks::use_settled;
use crate::answer::{Answer, Basis, Class, Odds};
use crate::outcome::{Found, Standing};
use crate::words::answer::{self as words, Statement, caveat, spoken, statement};
use crate::words::say;
use crate::words::text::{Piece, Text};

/// Milliseconds the answer must stay the same before it is read out.
const BREATH: u32 = 600;

/// What is known.
#[derive(Clone, PartialEq, Properties)]
pub struct AnswerProps {
    /// What is said, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// Whether it is about the form in force.
    pub standing: Standing,
}

/// The answer.
#[component]
pub fn AnswerCard(props: &AnswerProps) -> Html {
    let basis = props.basis;
    let said = props.found.as_ref().and_then(|(form, finding)| {
        let answer = Answer::of(finding)?;
        Some(Said {
            statement: statement(&answer, basis, &form.organisation.currency),
            class: (basis == Basis::Futures).then(|| answer.class()),
            odds: Odds::of(answer.best()),
            basis: words::basis(basis, finding.replicates, form.run.replicates),
            caveat: caveat(form.run.uncertainty),
        })
    });
    let aloud = match (&said, props.standing) {
        (Some(said), Standing::Settled) => spoken(&said.statement),
        _ => String::new(),
    };
    let aloud = use_settled(aloud, BREATH);
    html! {
        <section class="card answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
            <h2 class="unseen" id="answer-title">{ say("answer") }</h2>
            <p class="unseen" aria-live="polite">{ aloud }</p>
            {
                match said {
                    Some(said) => shown(&said),
                    None if props.found.is_some() => html! { <p class="answer__lead">{ say("no-options") }</p> },
                    None => html! { <p class="answer__lead answer__lead--waiting">{ say("starting") }</p> },
                }
            }
        </section>
    }
}

/// Everything the card says.
struct Said {
    statement: Statement,
    /// None is known of an estimate.
    class: Option<Class>,
    /// Of an estimate, those of the form before, which are dimmed.
    odds: Odds,
    basis: String,
    caveat: String,
}

fn shown(said: &Said) -> Html {
    let Statement { lead, others, odds } = &said.statement;
    html! {
        <>
            <div class="answer__words">
                <p class="answer__lead" id="answer-lead" data-class={said.class.map(|class| format!("{class:?}"))}>{ text(lead) }</p>
                <p class="answer__more">{ Text::unbroken(others) }</p>
                <p class="answer__more answer__more--caveat">{ said.caveat.clone() }</p>
            </div>
            <div class="answer__odds">
                <Dots odds={said.odds} />
                <p class="answer__count" id="answer-odds">{ text(odds) }</p>
                <p class="answer__count">{ said.basis.clone() }</p>
            </div>
        </>
    }
}

fn text(text: &Text) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(words) => html! { { Text::unbroken(words) } },
        Piece::Strong(words) => html! { <strong>{ Text::unbroken(words) }</strong> },
    };
    text.pieces.iter().map(piece).collect()
}
