//! The header bar: product, choice of scenario and language, undo, redo, replay, reset, help, and the button that copies
//! the link.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use crate::browser::{clipboard, fragment};
use crate::components::app::languages::languages;
use crate::components::form_context::FormContext;
use crate::i18n::first;
use crate::i18n::messages::Language;
use crate::i18n::messages::builtin_names::builtin_name;
use crate::scenario::starter;
use crate::session::address;
use crate::session::links;
use crate::session::state::{Action, Side};
use crate::shell::notice::Notice;
use crate::shell::overlay::Panel;

/// What the bar shows and changes.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The form.
    pub context: FormContext,
    /// Whether there is a step to take back.
    pub can_undo: bool,
    /// Whether there is a step to make again.
    pub can_redo: bool,
    /// Which side of the last change is shown; none if there is no change yet.
    pub side: Option<Side>,
    /// Opens what lies over the page.
    pub show: Callback<Panel>,
    /// Hears which language is chosen.
    pub choose: Callback<Language>,
}

/// The bar.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let act = &props.context.act;
    let changed = props.context.form != props.context.base;
    html! {
        <header class="bar">
            <span class="bar__mark" aria-hidden="true"></span>
            <h1 class="bar__name">{ first::product() }</h1>
            { chooser(props) }
            { languages(&props.choose) }
            <nav class="bar__tools" aria-label={first::tools()}>
                { tool("undo", "\u{21b6}", first::undo(), props.can_undo, act.reform(|_| Action::Undo)) }
                { tool("redo", "\u{21b7}", first::redo(), props.can_redo, act.reform(|_| Action::Redo)) }
                { replay(props) }
                { tool("reset", "\u{27f2}", first::reset(), changed, act.reform(|_| Action::Reset)) }
                { tool("help", "?", first::help(), true, props.show.reform(|_| Panel::Help)) }
                <button type="button" class="button button--main" id="copy" onclick={copy(&props.context)}>
                    { first::copy() }
                </button>
            </nav>
        </header>
    }
}

fn tool(
    id: &'static str,
    sign: &'static str,
    name: String,
    enabled: bool,
    act: Callback<yew::MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="tool" {id} title={name.clone()} aria-label={name} disabled={!enabled} onclick={act}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

/// Shows the other side of the last change.
fn replay(props: &HeaderProps) -> Html {
    let (name, action) = match props.side {
        Some(Side::Before) => (first::replay_return(), Action::Return),
        Some(Side::After) | None => (first::replay(), Action::Rewind),
    };
    let act = props.context.act.reform(move |_| action.clone());
    tool("replay", "\u{25b7}", name, props.side.is_some(), act)
}

fn chooser(props: &HeaderProps) -> Html {
    let context = &props.context;
    let title = context.base.name.clone();
    let own = !starter::names().any(|name| name == title);
    let options = starter::names().map(|name| {
        html! { <option value={name} selected={name == title}>{ builtin_name(name) }</option> }
    });
    html! {
        <div class="bar__scenario">
            <label class="unseen" for="scenario">{ first::scenario() }</label>
            <select id="scenario" class="select select--quiet" onchange={open(context)} title={builtin_name(&context.form.note)}>
                if own {
                    <option value="" selected=true>{ title.clone() }</option>
                }
                { for options }
            </select>
            <button type="button" class="button" id="library" onclick={props.show.reform(|_| Panel::Library)}>
                { first::library() }
            </button>
        </div>
    }
}

fn open(context: &FormContext) -> Callback<Event> {
    let (act, title) = (context.act.clone(), context.base.name.clone());
    Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else {
            return;
        };
        let (act, title) = (act.clone(), title.clone());
        spawn_local(async move {
            let Some(form) = starter::fetch(&select.value()).await else {
                select.set_value(&title);
                act.emit(Action::Tell(Some(Notice::NoStarter)));
                return;
            };
            if let Ok(opened) = address::open(form).await {
                act.emit(Action::Open(Box::new(opened)));
            }
        });
    })
}

fn copy(context: &FormContext) -> Callback<yew::MouseEvent> {
    let context = context.clone();
    Callback::from(move |_| {
        let context = context.clone();
        spawn_local(async move {
            let code = links::write(&context.form).await;
            let copied = match code.and_then(|code| fragment::link(&code)) {
                Some(link) => clipboard::copy(&link).await,
                None => false,
            };
            let notice = if copied {
                Notice::Copied
            } else {
                Notice::NotCopied
            };
            context.act.emit(Action::Tell(Some(notice)));
        });
    })
}
