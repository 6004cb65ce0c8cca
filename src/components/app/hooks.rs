//! Hooks that connect the state of the page with simulation, address, keyboard shortcuts, language and lazy loading.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::{
    Callback, UseReducerHandle, hook, use_effect_with, use_memo, use_mut_ref, use_reducer,
    use_state_eq,
};

use crate::browser::fragment::{self, Entry};
use crate::browser::keys::Step;
use crate::browser::{focus, idle, keys};
use crate::components::app::chunks;
use crate::components::lazy::Chunk;
use crate::components::lazy::load_state::LoadState;
use crate::i18n::load;
use crate::i18n::messages::{self, Language, builtin_names};
use crate::scenario::revision::Revision;
use crate::session::snapshot::Snapshot;
use crate::session::state::{Action, State};
use crate::session::{address, links, panic};
use crate::shell::notice::Notice;
use crate::shell::tab::Tab;
use crate::simulation::limits::limits;
use crate::simulation::simulation_state::{ReportOf, SimulationState, Status};
use crate::simulation::worker::Runner;
use crate::view::tab_charts::measures;

/// Milliseconds after the last change until the address follows.
const SETTLED: u32 = 300;

/// What the simulation says of `form`, week by week as far as `tab` shows it, and a way to start it again.
#[hook]
pub fn use_outcome(
    form: &Revision,
    tab: Tab,
) -> (UseReducerHandle<SimulationState>, Callback<()>, Rc<Runner>) {
    let outcome = use_reducer(SimulationState::default);
    let teller = outcome.dispatcher();
    let runner = use_memo((), |()| {
        let news = Callback::from(move |news| teller.dispatch(news));
        Runner::new(limits(), measures(tab), news)
    });
    let wanting = Rc::clone(&runner);
    use_effect_with(form.clone(), move |form| wanting.want(form.clone()));
    let looking = Rc::clone(&runner);
    use_effect_with(tab, move |tab| looking.look(measures(*tab)));
    let retrying = Rc::clone(&runner);
    let retry = use_memo((), |()| Callback::from(move |()| retrying.retry()));
    (outcome, Callback::clone(&retry), runner)
}

/// Keeps the address at the form in force, and the form at the address when the visitor goes back or forth.
#[hook]
pub fn use_address(now: &Snapshot, act: &Callback<Action>) {
    let written = use_mut_ref(|| now.clone());
    let moved = act.clone();
    use_effect_with((), move |()| {
        let listener = fragment::listen(Callback::from(move |()| {
            let moved = moved.clone();
            spawn_local(async move {
                moved.emit(match address::asked().await {
                    Ok(opened) => Action::Open(Box::new(opened)),
                    Err(why) => Action::Tell(Some(Notice::BrokenLink(why))),
                });
            });
        }));
        move || drop(listener)
    });
    use_effect_with(now.clone(), move |now| {
        panic::remember(&now.form);
        let now = now.clone();
        let stale = *written.borrow() != now;
        let wait = stale.then(|| {
            Timeout::new(SETTLED, move || {
                let before = written.replace(now.clone());
                spawn_local(follow(before, now));
            })
        });
        move || drop(wait)
    });
}

/// Writes the address; another scenario is a new entry of the history.
async fn follow(before: Snapshot, now: Snapshot) {
    let entry = if before.base == now.base {
        Entry::Same
    } else {
        Entry::New
    };
    match links::write(&now.form).await {
        Some(code) if code != fragment::read() => fragment::write(&code, entry),
        _ => (),
    }
}

/// Takes back and makes again at the usual keys.
#[hook]
pub fn use_keys(act: &Callback<Action>) {
    let act = act.clone();
    use_effect_with((), move |()| {
        let listener = keys::listen(act.reform(|step| match step {
            Step::Undo => Action::Undo,
            Step::Redo => Action::Redo,
        }));
        move || drop(listener)
    });
}

/// Loads all chunks of the page ahead once an answer is settled and the browser idle, so that none is waited for.
#[hook]
pub fn use_chunks(standing: Status) {
    use_effect_with(standing == Status::Settled, |settled| {
        if *settled {
            idle::when_idle(|| spawn_local(chunks::fetch_all()));
        }
    });
}

/// The state of a chunk, which is loaded `once` something is so and the browser idle.
#[hook]
pub fn use_chunk(chunk: &'static Chunk, once: bool) -> LoadState {
    let tried = use_state_eq(|| false);
    let setter = tried.setter();
    use_effect_with(once, move |once| {
        if *once {
            idle::when_idle(move || {
                spawn_local(async move {
                    chunk.fetch().await.ok();
                    setter.set(true);
                });
            });
        }
    });
    match (chunk.is_here(), *tried) {
        (true, _) => LoadState::Here,
        (false, true) => LoadState::Missing,
        (false, false) => LoadState::Coming,
    }
}

/// The dispatcher of a state as a callback that stays the same.
#[hook]
pub fn use_act(state: &UseReducerHandle<State>) -> Callback<Action> {
    let dispatcher = state.dispatcher();
    let act = use_memo((), |()| {
        Callback::from(move |action| dispatcher.dispatch(action))
    });
    Callback::clone(&act)
}

/// The language in force, and a way to choose another. Where its words cannot be loaded, the page stays and says so.
#[hook]
pub fn use_language(act: &Callback<Action>) -> (Language, Callback<Language>) {
    let active = use_state_eq(messages::language);
    let (setter, act) = (active.setter(), act.clone());
    let choose = use_memo((), |()| {
        Callback::from(move |wanted| {
            let (setter, act) = (setter.clone(), act.clone());
            spawn_local(async move {
                if load::activate(wanted).await {
                    load::store(wanted);
                    setter.set(wanted);
                } else {
                    act.emit(Action::Tell(Some(Notice::NoWords(wanted))));
                }
            });
        })
    });
    let first = use_mut_ref(|| *active);
    use_effect_with(*active, move |active| {
        // The menu was made anew, and the keyboard goes on from where it was.
        if first.replace(*active) != *active {
            focus::on("language");
        }
    });
    (*active, Callback::clone(&choose))
}

/// What is found, with names that come with the page in the language in force.
#[hook]
pub fn use_named(found: Option<&ReportOf>) -> Option<ReportOf> {
    let language = messages::language();
    let named = use_memo((found.cloned(), language), |(found, language)| {
        let found = found.as_ref()?;
        Some(match language {
            Language::English => found.clone(),
            _ => builtin_names::found(found),
        })
    });
    Option::clone(&named)
}
