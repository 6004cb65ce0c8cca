//! A text box for a number with its unit. A number that does not validate stays in the box with a sentence, and the last
//! value stays in force.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::components::controls::draft::{Entry, use_draft};
use crate::i18n::messages::lever::{ambiguous, out_of_range};
use crate::i18n::number::{boxed, notation};
use crate::i18n::parse_number::{self, Misread};

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

/// The box.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    let (reading, oninput) = (props.clone(), props.oninput.clone());
    let taken = move |text: String| {
        if let Ok(number) = read(&text) {
            oninput.emit(number);
        }
    };
    use_draft(Entry {
        id: props.id.clone(),
        label: format!("{}, {}", props.name, props.unit).into(),
        class: "number",
        keys: "decimal",
        unit: html! { <span class="number__unit" aria-hidden="true">{ props.unit.clone() }</span> },
        value: boxed(props.value).into(),
        read: Callback::from(move |text: String| written(&reading, &text)),
        taken: Callback::from(taken),
        left: props.onrelease.clone(),
    })
}

/// The number that a text says, as the box writes it.
fn written(props: &NumberBoxProps, text: &str) -> Result<AttrValue, String> {
    match read(text) {
        Ok(number) if allowed(props, number) => Ok(boxed(number).into()),
        Err(Misread::Ambiguous) => Err(ambiguous(text)),
        Ok(_) | Err(Misread::NoNumber) => {
            Err(out_of_range(text, props.min, props.max, &props.unit))
        }
    }
}

/// The number in the box, read as the language in force writes numbers.
fn read(text: &str) -> Result<f64, Misread> {
    parse_number::number(text, &notation().decimal)
}

fn allowed(props: &NumberBoxProps, number: f64) -> bool {
    let slack = 1e-9 * props.max.abs();
    (props.min - slack..=props.max + slack).contains(&number)
}
