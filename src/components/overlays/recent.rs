//! The list of recent scenarios, to open again or to forget.

use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state};

use crate::browser::{clock, focus, storage};
use crate::components::overlays::autosave;
use crate::i18n::later;
use crate::i18n::messages::ago::ago;
use crate::i18n::messages::builtin_names::builtin_name;
use crate::session::address;
use crate::session::links;
use crate::session::recent::{Entry, RecentScenarios};
use crate::session::snapshot::Opened;

/// Who hears what.
#[derive(Clone, PartialEq, Properties)]
pub struct RecentListProps {
    /// Hears what is opened.
    pub open: Callback<Opened>,
    /// Hears why something cannot be opened.
    pub fail: Callback<String>,
}

/// What the browser keeps.
#[component]
pub fn RecentList(props: &RecentListProps) -> Html {
    let stored = use_state(|| None::<Stored>);
    let setter = stored.setter();
    use_effect_with((), move |()| setter.set(Some(Stored::taken())));
    let forget = {
        let setter = stored.setter();
        Callback::from(move |code: Option<String>| {
            autosave::change(|all| match &code {
                Some(code) => all.forget(code),
                None => all.entries.clear(),
            });
            setter.set(Some(Stored::taken()));
            focus::on("kept-title");
        })
    };
    match &*stored {
        Some(stored) => html! {
            <Rows stored={stored.clone()} open={props.open.clone()} fail={props.fail.clone()} {forget} />
        },
        None => Html::default(),
    }
}

/// What is stored at a time.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stored {
    /// The browser keeps nothing for this page.
    Refused,
    /// These scenarios, and when it was looked, in milliseconds since 1970.
    There(RecentScenarios, u64),
}

impl Stored {
    fn taken() -> Self {
        if storage::is_there() {
            Self::There(autosave::read(), clock::now())
        } else {
            Self::Refused
        }
    }
}

/// What is stored, and who hears what.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RowsProps {
    pub stored: Stored,
    pub open: Callback<Opened>,
    pub fail: Callback<String>,
    /// Hears which entry is to be forgotten; none is all.
    pub forget: Callback<Option<String>>,
}

/// The entries, or why there are none.
#[component]
pub(super) fn Rows(props: &RowsProps) -> Html {
    let (entries, now): (&[Entry], u64) = match &props.stored {
        Stored::Refused => (&[], 0),
        Stored::There(recent, now) => (&recent.entries, *now),
    };
    let nothing = match props.stored {
        Stored::Refused => later::library_refused(),
        Stored::There(..) => later::library_none_kept(),
    };
    let all = props.forget.reform(|_: MouseEvent| None);
    html! {
        <section id="kept">
            <div class="modal__head">
                <h3 class="modal__part" id="kept-title" tabindex="-1">{ later::library_kept() }</h3>
                if !entries.is_empty() {
                    <button type="button" class="button button--small" id="forget-all" onclick={all}>
                        { later::forget_all() }
                    </button>
                }
            </div>
            if entries.is_empty() {
                <p class="modal__quiet">{ nothing }</p>
            } else {
                <ul class="kept" role="list">{ for entries.iter().map(|entry| row(props, entry, now)) }</ul>
            }
        </section>
    }
}

fn row(props: &RowsProps, entry: &Entry, now: u64) -> Html {
    let code = entry.code.clone();
    let forget = props.forget.reform(move |_: MouseEvent| Some(code.clone()));
    let name = later::forget_one(&builtin_name(&entry.name));
    html! {
        <li class="kept__row" key={entry.code.clone()}>
            <button type="button" class="kept__open" onclick={open(props, &entry.code)}>
                <strong class="kept__name">{ builtin_name(&entry.name) }</strong>
                <span class="kept__line">{ &entry.line }</span>
                <span class="kept__line">{ ago(now, entry.at) }</span>
            </button>
            <button type="button" class="button button--small" aria-label={name} onclick={forget}>
                { later::forget() }
            </button>
        </li>
    }
}

/// Opens an entry by its code, as a link is opened.
fn open(props: &RowsProps, code: &str) -> Callback<MouseEvent> {
    let (open, fail, code) = (props.open.clone(), props.fail.clone(), code.to_owned());
    Callback::from(move |_| {
        let (open, fail, code) = (open.clone(), fail.clone(), code.clone());
        spawn_local(async move {
            let opened = match links::read(&code).await {
                Ok(form) => address::open(form).await,
                Err(why) => Err(why),
            };
            match opened {
                Ok(opened) => open.emit(opened),
                Err(why) => fail.emit(why),
            }
        });
    })
}
