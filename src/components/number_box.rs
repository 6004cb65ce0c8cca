//! A box that takes a number with its unit. What cannot be taken stays in the box with a sentence, and the last value
//! stays in force.

use gloo_timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast,
    UseStateHandle, component, hook, html, use_effect_with, use_state,
};

use crate::format::{boxed, notation};
use crate::typed::{self, Misread};
use crate::words::lever::{ambiguous, out_of_range};

/// What the box shows and whom it tells.
#[derive(Clone, PartialEq, Properties)]
pub struct NumberBoxProps {
    /// Its name in the markup.
    pub id: AttrValue,
    /// Its name for listeners.
    pub name: AttrValue,
    /// What stands after the number.
    pub unit: AttrValue,
    /// The number in force.
    pub value: f64,
    /// The least it takes.
    pub min: f64,
    /// The most it takes.
    pub max: f64,
    /// Hears each number that can be taken.
    pub oninput: Callback<f64>,
    /// Hears the end of typing.
    pub onrelease: Callback<()>,
}

/// What is being typed, and the number that was in force when it was.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    text: String,
    at: f64,
}

/// Milliseconds without a key after which a number that can be taken is taken: typing 900 is not typing 9 first.
const PAUSE: u32 = 400;

/// The box.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    let draft = use_state(|| None::<Draft>);
    use_pause(props, &draft);
    let current = draft.as_ref().filter(|draft| close(draft.at, props.value));
    let text = current.map_or_else(|| boxed(props.value), |draft| draft.text.clone());
    let fault = fault(props, &text);
    html! {
        <span class="number">
            <input
                class={if fault.is_some() { "number__box number__box--wrong" } else { "number__box" }}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                id={props.id.clone()}
                aria-label={format!("{}, {}", props.name, props.unit)}
                aria-invalid={fault.is_some().to_string()}
                aria-describedby={format!("{}-fault", props.id)}
                value={text}
                oninput={typed(props, &draft)}
                onblur={left(props, &draft)}
                onkeydown={entered(props, &draft)}
            />
            <span class="number__unit" aria-hidden="true">{ props.unit.clone() }</span>
            <span class="number__fault" role="alert" id={format!("{}-fault", props.id)}>{ fault }</span>
        </span>
    }
}

type DraftState = UseStateHandle<Option<Draft>>;

/// Takes what was typed after a pause.
#[hook]
fn use_pause(props: &NumberBoxProps, draft: &DraftState) {
    let (props, draft) = (props.clone(), draft.clone());
    use_effect_with((*draft).clone(), move |_| {
        let wait = Timeout::new(PAUSE, move || take(&props, &draft));
        move || drop(wait)
    });
}

/// Takes the number that is typed, if it is a new one and can be taken.
fn take(props: &NumberBoxProps, draft: &DraftState) {
    let Some(Draft { text, at }) = draft.as_ref().filter(|draft| close(draft.at, props.value))
    else {
        return;
    };
    let number = read(text).ok();
    let number = number.filter(|number| allowed(props, *number) && !close(*number, *at));
    if let Some(number) = number {
        draft.set(Some(Draft {
            text: text.clone(),
            at: number,
        }));
        props.oninput.emit(number);
    }
}

fn typed(props: &NumberBoxProps, draft: &DraftState) -> Callback<InputEvent> {
    let (at, draft) = (props.value, draft.clone());
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            draft.set(Some(Draft {
                text: input.value(),
                at,
            }));
        }
    })
}

/// What can be taken is taken and written as it is meant once the visitor leaves the box.
fn left(props: &NumberBoxProps, draft: &DraftState) -> Callback<FocusEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |_| {
        take(&props, &draft);
        if draft
            .as_ref()
            .is_some_and(|draft| fault(&props, &draft.text).is_none())
        {
            draft.set(None);
        }
        props.onrelease.emit(());
    })
}

/// Enter ends the typing, as it does in other boxes.
fn entered(props: &NumberBoxProps, draft: &DraftState) -> Callback<KeyboardEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            take(&props, &draft);
            props.onrelease.emit(());
        }
    })
}

fn fault(props: &NumberBoxProps, text: &str) -> Option<String> {
    match read(text) {
        Ok(number) if allowed(props, number) => None,
        Err(Misread::Ambiguous) => Some(ambiguous(text)),
        Ok(_) | Err(Misread::NoNumber) => {
            Some(out_of_range(text, props.min, props.max, &props.unit))
        }
    }
}

/// The number in the box, read as the language in force writes numbers.
fn read(text: &str) -> Result<f64, Misread> {
    typed::number(text, &notation().decimal)
}

fn allowed(props: &NumberBoxProps, number: f64) -> bool {
    let slack = 1e-9 * props.max.abs();
    (props.min - slack..=props.max + slack).contains(&number)
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-6 * one.abs().max(1.0)
}
