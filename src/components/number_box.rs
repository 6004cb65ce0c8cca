//! A box that takes a number with its unit. What cannot be taken stays in the box with a sentence, and the last value
//! stays in force.

use gloo_timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast,
    UseStateHandle, component, hook, html, use_context, use_effect_with, use_state,
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

/// How often the form was set as a whole: what was typed before the last time is no longer meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Era(pub u32);

/// What is being typed, the number that was in force when it was, and when that was.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    text: String,
    at: f64,
    era: Era,
}

impl Draft {
    /// Whether it is still meant where `value` is in force.
    fn stands(&self, value: f64, era: Era) -> bool {
        self.era == era && close(self.at, value)
    }
}

/// Milliseconds without a key after which a number that can be taken is taken: typing 900 is not typing 9 first.
const PAUSE: u32 = 400;

/// The box.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    let draft = use_state(|| None::<Draft>);
    let era = use_context::<Era>().unwrap_or_default();
    use_pause(props, &draft, era);
    let current = draft
        .as_ref()
        .filter(|draft| draft.stands(props.value, era));
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
                oninput={typed(props, &draft, era)}
                onblur={left(props, &draft, era)}
                onkeydown={entered(props, &draft, era)}
            />
            <span class="number__unit" aria-hidden="true">{ props.unit.clone() }</span>
            <span class="number__fault" role="alert" id={format!("{}-fault", props.id)}>{ fault }</span>
        </span>
    }
}

type DraftState = UseStateHandle<Option<Draft>>;

/// Takes what was typed after a pause.
#[hook]
fn use_pause(props: &NumberBoxProps, draft: &DraftState, era: Era) {
    let (props, draft) = (props.clone(), draft.clone());
    use_effect_with(((*draft).clone(), era), move |_| {
        let wait = Timeout::new(PAUSE, move || take(&props, &draft, era));
        move || drop(wait)
    });
}

/// Takes the number that is typed, if it is a new one and can be taken.
fn take(props: &NumberBoxProps, draft: &DraftState, era: Era) {
    let standing = draft
        .as_ref()
        .filter(|draft| draft.stands(props.value, era));
    let Some(Draft { text, at, .. }) = standing else {
        return;
    };
    let number = read(text).ok();
    let number = number.filter(|number| allowed(props, *number) && !close(*number, *at));
    if let Some(number) = number {
        draft.set(Some(Draft {
            text: text.clone(),
            at: number,
            era,
        }));
        props.oninput.emit(number);
    }
}

fn typed(props: &NumberBoxProps, draft: &DraftState, era: Era) -> Callback<InputEvent> {
    let (at, draft) = (props.value, draft.clone());
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            draft.set(Some(Draft {
                text: input.value(),
                at,
                era,
            }));
        }
    })
}

/// What can be taken is taken and written as it is meant once the visitor leaves the box.
fn left(props: &NumberBoxProps, draft: &DraftState, era: Era) -> Callback<FocusEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |_| {
        take(&props, &draft, era);
        if draft
            .as_ref()
            .is_some_and(|draft| fault(&props, &draft.text).is_none())
        {
            draft.set(None);
        }
        props.onrelease.emit(());
    })
}

/// Enter ends the typing, as it does in other boxes, and Escape gives it up.
fn entered(props: &NumberBoxProps, draft: &DraftState, era: Era) -> Callback<KeyboardEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            take(&props, &draft, era);
            props.onrelease.emit(());
        }
        "Escape" => draft.set(None),
        _ => (),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stands_until_the_number_moves_or_the_form_is_set_as_a_whole() {
        let refused = Draft {
            text: "900".to_owned(),
            at: 45.0,
            era: Era(3),
        };
        assert!(refused.stands(45.0, Era(3)));
        assert!(!refused.stands(20.0, Era(3)), "another number is in force");
        assert!(
            !refused.stands(45.0, Era(4)),
            "a reset left the number as it was"
        );
    }
}
