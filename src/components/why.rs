//! What the answer rests on: chance, what is not known, and which theory of people is right.

use std::rc::Rc;

use tandem_model::{Form, Uncertainty};
use yew::{Html, Properties, component, html};

use super::theories::Theories;
use crate::answer::Answer;
use crate::outcome::{Found, Standing};
use crate::words::say;
use crate::words::tabs::why as words;

/// What there is to explain.
#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    /// The form in force.
    pub form: Rc<Form>,
    /// What futures say, and of which form.
    pub finding: Option<Found>,
    /// Where the simulation stands.
    pub standing: Standing,
}

/// The view.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let WhyProps {
        form,
        finding,
        standing,
    } = props.clone();
    html! {
        <>
            <section class="card prose" id="chance" aria-labelledby="chance-title">
                <h2 class="prose__title" id="chance-title">{ say("why-chance-title") }</h2>
                { for chance(&finding).into_iter().map(|words| html! { <p>{ words }</p> }) }
            </section>
            <Theories {form} {finding} {standing} />
        </>
    }
}

/// How much of the range is chance, in sentences.
fn chance(finding: &Option<Found>) -> Vec<String> {
    let Some((form, report)) = finding else {
        return Vec::new();
    };
    let Some(answer) = Answer::of(report) else {
        return Vec::new();
    };
    let best = answer.best();
    match (form.run.uncertainty, best.chance_share) {
        (Uncertainty::Noise, _) => vec![say("why-noise")],
        (Uncertainty::All, None) => vec![say("why-too-few")],
        (Uncertainty::All, Some(share)) => {
            let tenths = (10.0 * share).round() as u32;
            vec![words::chance(&best.name, tenths), say("why-doubt")]
        }
    }
}
