//! The answer: a sentence, the odds in a hundred dots, the visitor's bar, and what it rests on.

pub(crate) mod goal_line;
pub(crate) mod lesson;
pub(crate) mod summary;

use tandem_model::reading::{Answer, Class, Odds};
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::browser::clipboard;
use crate::components::controls::debounced::use_debounced;
use crate::components::controls::dots::dots;
use crate::components::form_context::FormContext;
use crate::components::levers::lever::LeverBox;
use crate::i18n::first;
use crate::i18n::messages::answer::{self as words, Statement, ranges, spoken, statement};
use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::messages::text::{Piece, Text};
use crate::reading::basis::Basis;
use crate::scenario::edit::Edit;
use crate::scenario::field::Lever;
use crate::scenario::own_goal;
use crate::session::state::Action;
use crate::shell::notice::Notice;
use crate::simulation::simulation_state::{ReportOf, Status};

/// Milliseconds the answer must stay the same before it is read out.
const BREATH: u32 = 600;

/// What is known.
#[derive(Clone, PartialEq, Properties)]
pub struct AnswerProps {
    /// The form in force, whose bar the visitor sets here.
    pub context: FormContext,
    /// What is said, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// Whether it is about the form in force.
    pub standing: Status,
    /// What is said beside it.
    #[prop_or_default]
    pub children: Html,
}

/// The answer.
#[component]
pub fn AnswerCard(props: &AnswerProps) -> Html {
    let basis = props.basis;
    let said = props.found.as_ref().and_then(|(form, finding)| {
        let answer = Answer::from_report(finding)?;
        Some(Said {
            statement: statement(&answer, basis, &form.organisation.currency),
            class: (basis == Basis::Futures).then(|| answer.class()),
            odds: Odds::from_comparison(answer.best()),
            basis: words::basis(basis, finding.replicates, &form.run),
            ranges: ranges(form.run.uncertainty),
            title: builtin_name(&form.name),
        })
    });
    let aloud = match (&said, props.standing) {
        (Some(said), Status::Settled) => spoken(&said.statement),
        _ => String::new(),
    };
    let aloud = use_debounced(aloud, BREATH);
    html! {
        <section class="card answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
            <h2 class="unseen" id="answer-title">{ first::answer() }</h2>
            <p class="unseen" aria-live="polite">{ aloud }</p>
            {
                match said {
                    Some(said) => shown(&said, props),
                    None if props.found.is_some() => html! { <p class="answer__lead">{ first::no_options() }</p> },
                    None => html! { <p class="answer__lead answer__lead--waiting">{ first::starting() }</p> },
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
    ranges: String,
    title: String,
}

fn shown(said: &Said, props: &AnswerProps) -> Html {
    let context = &props.context;
    let Statement {
        lead,
        pay,
        can_hold_pay,
        more,
        others,
        odds,
    } = &said.statement;
    let form = &context.form;
    let has_goals = form
        .options
        .iter()
        .any(|option| own_goal::of(form, option).is_some());
    let hold_pay = context
        .act
        .reform(|_: MouseEvent| Action::Change(Edit::HoldPay));
    html! {
        <>
            <div class="answer__words">
                <p class="answer__lead" id="answer-lead" data-class={said.class.map(|class| format!("{class:?}"))}>{ text(lead) }</p>
                <p class="answer__more" id="answer-more">{ Text::unbroken(more) }</p>
                <p class="answer__more" id="answer-others">{ Text::unbroken(others) }</p>
                <div class="answer__foot">
                    <p class="answer__more answer__more--caveat" title={said.ranges.clone()}>{ first::answer_evidence() }</p>
                    if !pay.is_empty() || has_goals {
                        <details class="answer__terms" open={*can_hold_pay}>
                            <summary>{ first::answer_terms() }</summary>
                        if !pay.is_empty() {
                            <p class="answer__more" id="answer-pay">
                                { Text::unbroken(pay) }
                                if *can_hold_pay {
                                    { " " }
                                    <button type="button" class="lever__choice" id="hold-pay" onclick={hold_pay}>{ first::answer_hold_pay() }</button>
                                }
                            </p>
                        }
                            { props.children.clone() }
                        </details>
                    }
                </div>
            </div>
            <div class="answer__odds">
                { dots(said.odds) }
                <p class="answer__count" id="answer-odds">{ text(odds) }</p>
                <div class="answer__bar">
                    <label for="Worthwhile-bar-number">{ first::answer_bar() }</label>
                    <LeverBox lever={Lever::WORTHWHILE} id="Worthwhile-bar-number" context={context.clone()} />
                </div>
                <p class="answer__count answer__basis">
                    { said.basis.clone() }
                    <button type="button" class="answer__copy" id="copy-answer" onclick={copy(said, &context.act)}>
                        { first::answer_copy() }
                    </button>
                </p>
            </div>
        </>
    }
}

fn copy(said: &Said, act: &Callback<Action>) -> Callback<MouseEvent> {
    let text = words::signed(&said.statement, &said.title, &said.basis);
    let act = act.clone();
    Callback::from(move |_| {
        let (text, act) = (text.clone(), act.clone());
        spawn_local(async move {
            let notice = if clipboard::copy(&text).await {
                Notice::AnswerCopied
            } else {
                Notice::AnswerNotCopied
            };
            act.emit(Action::Tell(Some(notice)));
        });
    })
}

fn text(text: &Text) -> Html {
    let piece = |piece: &Piece| match piece {
        Piece::Plain(words) => html! { { Text::unbroken(words) } },
        Piece::Strong(words) => html! { <strong>{ Text::unbroken(words) }</strong> },
    };
    text.pieces.iter().map(piece).collect()
}
