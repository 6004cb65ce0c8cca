//! A text box for a name. A name that does not validate stays in the box with a sentence, and the last one stays in
//! force.

use yew::{AttrValue, Callback, Html, Properties, component};

use crate::components::controls::draft::{Entry, use_draft};

/// What the box shows and whom it asks and tells.
#[derive(Clone, PartialEq, Properties)]
pub struct NameBoxProps {
    /// Its name in the markup.
    pub id: AttrValue,
    /// Its name for listeners.
    pub label: AttrValue,
    /// The name in force.
    pub value: AttrValue,
    /// Says what is wrong with a name, if something is.
    pub fault: Callback<String, Option<String>>,
    /// Hears each name that can be taken.
    pub oninput: Callback<String>,
    /// Hears the end of typing.
    pub onrelease: Callback<()>,
}

/// The box.
#[component]
pub fn NameBox(props: &NameBoxProps) -> Html {
    let fault = props.fault.clone();
    let read = move |text: String| match fault.emit(text.clone()) {
        Some(fault) => Err(fault),
        None => Ok(text.trim().to_owned().into()),
    };
    use_draft(Entry {
        id: props.id.clone(),
        label: props.label.clone(),
        class: "name",
        keys: "text",
        unit: Html::default(),
        value: props.value.clone(),
        read: Callback::from(read),
        taken: props.oninput.reform(|text: String| text.trim().to_owned()),
        left: props.onrelease.clone(),
    })
}
