//! The intended use: what the model is for and what it is not for, what to check locally, and a brief for those who have
//! a say.

use tandem_model::reading::Answer;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::browser::clipboard;
use crate::components::form_context::FormContext;
use crate::components::overlays::autosave;
use crate::components::overlays::modal::Modal;
use crate::i18n::messages::answer::less_pay;
use crate::i18n::messages::brief::Brief;
use crate::i18n::{Message, later};
use crate::simulation::simulation_state::ReportOf;

/// Of which form.
#[derive(Clone, PartialEq, Properties)]
pub struct IntendedUseProps {
    /// The form.
    pub context: FormContext,
    /// What all its futures say, once they are there.
    pub answered: Option<ReportOf>,
    /// Hears that it is closed.
    pub close: Callback<()>,
}

/// What is to be checked where the visitor is.
const CHECKS: [Message; 5] = [
    later::law_check_codetermination,
    later::law_check_equal,
    later::law_check_wage,
    later::law_check_data,
    later::law_check_advice,
];

/// The dialog.
#[component]
pub fn IntendedUse(props: &IntendedUseProps) -> Html {
    let line = props.answered.as_ref();
    let line = line.map(|(form, finding)| autosave::line(form, finding));
    let answer = props
        .answered
        .as_ref()
        .and_then(|(_, it)| Answer::from_report(it));
    let currency = &props.context.form.organisation.currency;
    let pay = answer.as_ref().and_then(|it| less_pay(it, currency));
    let brief = Brief::new(&props.context.form, line.as_deref(), pay);
    html! {
        <Modal id="law-dialog" title={later::law_title()} close={props.close.clone()}>
            <h3 class="modal__part">{ later::law_for() }</h3>
            <p>{ later::law_for_text() }</p>
            <h3 class="modal__part">{ later::law_not() }</h3>
            <p>{ later::law_not_text() }</p>
            <h3 class="modal__part">{ later::law_check() }</h3>
            <ul class="modal__list">{ for CHECKS.into_iter().map(|check| html! { <li>{ check() }</li> }) }</ul>
            <BriefCard {brief} />
        </Modal>
    }
}

/// The brief.
#[derive(Clone, PartialEq, Properties)]
struct BriefProps {
    brief: Brief,
}

/// The brief as text, and a button that copies it.
#[component]
fn BriefCard(props: &BriefProps) -> Html {
    let copied = use_state(|| None::<bool>);
    let copy = {
        let (setter, text) = (copied.setter(), props.brief.text());
        Callback::from(move |_: MouseEvent| {
            let (setter, text) = (setter.clone(), text.clone());
            spawn_local(async move {
                let done = clipboard::copy(&text).await;
                setter.set(Some(done));
            });
        })
    };
    html! {
        <section class="brief card" id="brief" aria-labelledby="brief-title">
            <div class="modal__head">
                <h3 class="modal__part" id="brief-title">{ later::brief() }</h3>
                <button type="button" class="button button--small" id="brief-copy" onclick={copy}>
                    { later::brief_copy() }
                </button>
            </div>
            <p class="modal__quiet">{ later::brief_about() }</p>
            <p role="status" class="modal__quiet">{ copied.map(said) }</p>
            <h4>{ &props.brief.title }</h4>
            { for props.brief.parts.iter().map(part) }
        </section>
    }
}

/// Whether it was copied.
fn said(copied: bool) -> String {
    if copied {
        later::brief_copied()
    } else {
        later::brief_not_copied()
    }
}

fn part((heading, sentences): &(String, Vec<String>)) -> Html {
    html! {
        <>
            <h5>{ heading }</h5>
            <ul class="modal__list">{ for sentences.iter().map(|one| html! { <li>{ one }</li> }) }</ul>
        </>
    }
}
