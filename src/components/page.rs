//! The page in its parts: bar, levers, answer, pictures.

use std::rc::Rc;

use yew::{
    Callback, Html, MouseEvent, Properties, UseStateHandle, component, html, use_reducer,
    use_state_eq,
};

use super::answer::AnswerCard;
use super::desk::Desk;
use super::footer::Footer;
use super::header::Header;
use super::hooks::{use_act, use_address, use_keys, use_language, use_outcome, use_parts};
use super::levers::Levers;
use super::notices::{HealthLine, NoticeLine};
use super::views::Views;
use crate::answer::Basis;
use crate::browser::focus;
use crate::outcome::Outcome;
use crate::state::State;
use crate::tab::Tab;
use crate::words::say;

/// The state the page opens in.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The state.
    pub opened: State,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let opened = props.opened.clone();
    let state = use_reducer(move || opened);
    let act = use_act(&state);
    let tab = use_state_eq(|| Tab::Overview);
    let (outcome, retry) = use_outcome(&state.now.form, *tab);
    use_address(&state.now, &act);
    use_keys(&act);
    let standing = outcome.standing(&state.now.form);
    use_parts(standing);
    let (language, speak) = use_language(&act);
    let desk = Desk::new(&state, act.clone());
    let basis = outcome.shown().map(|(_, basis)| basis);
    let shown = outcome
        .finding
        .as_ref()
        .map_or(0, |(_, finding)| finding.replicates);
    html! {
        // In another language everything is another thing, down to the last word.
        <div class="page" key={language.code()} data-state={standing.name()}
            data-basis={basis.map(Basis::name)} data-done={shown.to_string()}>
            <a class="skip" href="#answer" onclick={Callback::from(skip)}>{ say("skip") }</a>
            <Header desk={desk.clone()} can_undo={state.can_undo()} can_redo={state.can_redo()} {speak} />
            <div class="columns">
                <Levers desk={desk.clone()} />
                <main class="main">
                    { body(&state, &outcome, desk, &tab) }
                    <Footer progress={outcome.progress} />
                </main>
            </div>
            <div class="tellers">
                <NoticeLine notice={state.notice.clone()} {act} />
                <HealthLine health={outcome.health.clone()} {retry} />
            </div>
        </div>
    }
}

/// Goes to the answer without touching the fragment, which holds the state.
fn skip(event: MouseEvent) {
    event.prevent_default();
    focus::on("answer");
}

fn body(state: &State, outcome: &Outcome, desk: Desk, tab: &UseStateHandle<Tab>) -> Html {
    let standing = outcome.standing(&state.now.form);
    let shown = outcome.shown();
    let basis = shown.map_or(Basis::Futures, |(_, basis)| basis);
    let found = shown.map(|(found, _)| found.clone());
    let open = {
        let tab = tab.setter();
        Callback::from(move |next| tab.set(next))
    };
    html! {
        <>
            <AnswerCard {desk} found={found.clone()} {basis} {standing} />
            <Views tab={**tab} {open} form={Rc::clone(&state.now.form)} {found} {basis}
                finding={outcome.finding.clone()} {standing} />
        </>
    }
}
