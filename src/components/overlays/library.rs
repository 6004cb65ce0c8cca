//! The library of scenarios to open: recent ones, worked examples, and starter organisations.

use gloo_timers::callback::Timeout;
use tandem_model::Form;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, MouseEvent, Properties, UseStateHandle, component, html, use_state};

use crate::browser::focus;
use crate::components::form_context::FormContext;
use crate::components::overlays::modal::Modal;
use crate::components::overlays::recent::RecentList;
use crate::i18n::later;
use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::messages::example as words;
use crate::scenario::example::{self, Example};
use crate::scenario::starter;
use crate::session::address;
use crate::session::links;
use crate::session::snapshot::Opened;
use crate::session::state::Action;

/// Where a scenario is opened.
#[derive(Clone, PartialEq, Properties)]
pub struct LibraryProps {
    /// The form.
    pub context: FormContext,
    /// Hears that it is closed.
    pub close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Library(props: &LibraryProps) -> Html {
    let open = {
        let props = props.clone();
        Callback::from(move |scenario| opened(&props, scenario, None))
    };
    let fault = use_state(|| None::<String>);
    html! {
        <Modal id="library-dialog" title={later::library_title()} close={props.close.clone()}>
            <p class="modal__fault" role="alert">{ (*fault).clone() }</p>
            <RecentList {open} fail={fail(&fault)} />
            <section>
                <h3 class="modal__part">{ later::library_examples() }</h3>
                <ul class="cards" role="list">
                    { for example::all().enumerate().map(|(place, one)| example_card(props, place, one, fail(&fault))) }
                </ul>
            </section>
            <section>
                <h3 class="modal__part">{ later::library_organisations() }</h3>
                <ul class="cards" role="list">
                    { for starter::scenarios().iter().map(|form| starter_card(props, form)) }
                </ul>
            </section>
        </Modal>
    }
}

/// Says why something cannot be opened.
fn fail(fault: &UseStateHandle<Option<String>>) -> Callback<String> {
    let setter = fault.setter();
    Callback::from(move |why: String| {
        let why = why.trim_end_matches('.');
        setter.set(Some(later::library_fault(why)));
    })
}

fn example_card(props: &LibraryProps, place: usize, one: Example, fail: Callback<String>) -> Html {
    let open = {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| {
            let (props, fail) = (props.clone(), fail.clone());
            spawn_local(async move {
                let scenario = match links::example(place).await {
                    Ok(form) => address::open(titled(one.name, form)).await,
                    Err(why) => Err(why),
                };
                match scenario {
                    Ok(scenario) => opened(&props, scenario, Some(one.name)),
                    Err(why) => fail.emit(why),
                }
            });
        })
    };
    let lesson = words::lesson(one.name);
    let title = words::title(one.name);
    card(
        open,
        &title,
        &lesson,
        &builtin_name(one.organisation),
        Some(one.name),
    )
}

/// An example's title is said in the visitor's language.
fn titled(name: &str, form: Form) -> Form {
    Form {
        name: words::title(name),
        ..form
    }
}

fn starter_card(props: &LibraryProps, form: &'static Form) -> Html {
    let open = {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| {
            let props = props.clone();
            spawn_local(async move {
                if let Ok(scenario) = address::open(form.clone()).await {
                    opened(&props, scenario, None);
                }
            });
        })
    };
    let note = builtin_name(&form.note);
    let about = note.split_inclusive(". ").next().unwrap_or_default();
    card(open, &builtin_name(&form.name), about.trim_end(), "", None)
}

fn card(
    open: Callback<MouseEvent>,
    name: &str,
    about: &str,
    organisation: &str,
    example: Option<&'static str>,
) -> Html {
    html! {
        <li>
            <button type="button" class="card cards__one" data-example={example} onclick={open}>
                <strong class="cards__name">{ name }</strong>
                <span>{ about }</span>
                if !organisation.is_empty() {
                    <span class="cards__from">{ organisation }</span>
                }
            </button>
        </li>
    }
}

/// Opens a scenario in place of the one in force, which can be undone, and goes to its answer.
fn opened(props: &LibraryProps, scenario: Opened, lesson: Option<&'static str>) {
    props.context.act.emit(Action::Open(Box::new(scenario)));
    if lesson.is_some() {
        props.context.act.emit(Action::Teach(lesson));
    }
    props.close.emit(());
    let go = || {
        focus::on("answer");
    };
    Timeout::new(0, go).forget();
}
