//! A box that takes a number with its unit. What cannot be taken stays in the box with a sentence, and the last value
//! stays in force.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast, UseStateHandle,
    component, html, use_state,
};

use crate::format::plain;
use crate::words::lever::out_of_range;

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

/// The box.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    let draft = use_state(|| None::<Draft>);
    let current = draft.as_ref().filter(|draft| close(draft.at, props.value));
    let text = current.map_or_else(|| plain(props.value), |draft| draft.text.clone());
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
                onkeydown={stepped(props)}
            />
            <span class="number__unit" aria-hidden="true">{ props.unit.clone() }</span>
            <span class="number__fault" role="alert" id={format!("{}-fault", props.id)}>{ fault }</span>
        </span>
    }
}

fn typed(props: &NumberBoxProps, draft: &UseStateHandle<Option<Draft>>) -> Callback<InputEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: InputEvent| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let text = input.value();
        let number = parse(&text).filter(|number| allowed(&props, *number));
        draft.set(Some(Draft { text, at: number.unwrap_or(props.value) }));
        if let Some(number) = number {
            props.oninput.emit(number);
        }
    })
}

/// A number that can be taken is written as it is meant once the visitor leaves the box.
fn left(props: &NumberBoxProps, draft: &UseStateHandle<Option<Draft>>) -> Callback<FocusEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |_| {
        let fine = draft.as_ref().is_some_and(|draft| fault(&props, &draft.text).is_none());
        if fine {
            draft.set(None);
        }
        props.onrelease.emit(());
    })
}

/// Enter ends the typing, as it does in other boxes.
fn stepped(props: &NumberBoxProps) -> Callback<KeyboardEvent> {
    let release = props.onrelease.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            release.emit(());
        }
    })
}

fn fault(props: &NumberBoxProps, text: &str) -> Option<String> {
    let fine = parse(text).is_some_and(|number| allowed(props, number));
    (!fine).then(|| out_of_range(text, props.min, props.max, &props.unit))
}

fn allowed(props: &NumberBoxProps, number: f64) -> bool {
    let slack = 1e-9 * props.max.abs();
    (props.min - slack..=props.max + slack).contains(&number)
}

/// A number with a point or a comma.
fn parse(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace(',', ".").replace('\u{2212}', "-").parse().ok()?;
    number.is_finite().then_some(number)
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-6 * one.abs().max(1.0)
}
