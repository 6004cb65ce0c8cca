//! The bar: product, scenario, the way back, and the link.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use super::desk::Desk;
use super::languages::Languages;
use crate::browser::{clipboard, fragment, links};
use crate::notice::Notice;
use crate::starter;
use crate::state::{Action, Snapshot};
use crate::words::{self, Language, say};

/// What the bar shows and changes.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The form.
    pub desk: Desk,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is a step to make again.
    pub can_redo: bool,
    /// Hears which language is chosen.
    pub speak: Callback<Language>,
}

/// The bar.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let act = &props.desk.act;
    let changed = props.desk.form != props.desk.base;
    html! {
        <header class="bar">
            <span class="bar__mark" aria-hidden="true"></span>
            <h1 class="bar__name">{ say("product") }</h1>
            { chooser(&props.desk) }
            <Languages chosen={words::language()} choose={props.speak.clone()} />
            <nav class="bar__tools" aria-label={say("tools")}>
                { tool("\u{21b6}", say("undo"), props.can_undo, act.reform(|_| Action::Undo)) }
                { tool("\u{21b7}", say("redo"), props.can_redo, act.reform(|_| Action::Redo)) }
                { tool("\u{27f2}", say("reset"), changed, act.reform(|_| Action::Reset)) }
                <button type="button" class="button button--main" id="copy" onclick={copy(&props.desk)}>
                    { say("copy") }
                </button>
            </nav>
        </header>
    }
}

fn tool(sign: &'static str, name: String, enabled: bool, act: Callback<yew::MouseEvent>) -> Html {
    html! {
        <button type="button" class="tool" title={name.clone()} aria-label={name} disabled={!enabled} onclick={act}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

fn chooser(desk: &Desk) -> Html {
    let title = desk.base.name.clone();
    let own = starter::named(&title).is_none();
    let options = starter::scenarios().iter().map(|form| {
        html! { <option value={form.name.clone()} selected={form.name == title}>{ form.name.clone() }</option> }
    });
    html! {
        <div class="bar__scenario">
            <label class="unseen" for="scenario">{ say("scenario") }</label>
            <select id="scenario" class="select select--quiet" onchange={open(desk)} title={desk.form.note.clone()}>
                if own {
                    <option value="" selected=true>{ title.clone() }</option>
                }
                { for options }
            </select>
        </div>
    }
}

fn open(desk: &Desk) -> Callback<Event> {
    let act = desk.act.clone();
    Callback::from(move |event: Event| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|select| select.value());
        if let Some(form) = chosen.as_deref().and_then(starter::named) {
            act.emit(Action::Open(Box::new(Snapshot::open(form.clone()))));
        }
    })
}

fn copy(desk: &Desk) -> Callback<yew::MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_| {
        let desk = desk.clone();
        spawn_local(async move {
            let code = links::write(&desk.form).await;
            let copied = match code.and_then(|code| fragment::link(&code)) {
                Some(link) => clipboard::copy(&link).await,
                None => false,
            };
            let notice = if copied {
                Notice::Copied
            } else {
                Notice::NotCopied
            };
            desk.act.emit(Action::Tell(Some(notice)));
        });
    })
}
