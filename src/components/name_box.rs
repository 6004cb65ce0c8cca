//! A box that takes a name. What cannot be taken stays in the box with a sentence, and the last name stays in force.

use gloo_timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast,
    UseStateHandle, component, hook, html, use_effect_with, use_state,
};

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

/// What is being typed, and the name that was in force when it was.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    text: String,
    at: AttrValue,
}

type DraftState = UseStateHandle<Option<Draft>>;

/// Milliseconds without a key after which a name that can be taken is taken.
const PAUSE: u32 = 400;

/// The box.
#[component]
pub fn NameBox(props: &NameBoxProps) -> Html {
    let draft = use_state(|| None::<Draft>);
    use_pause(props, &draft);
    let text = current(props, &draft).map_or_else(|| props.value.to_string(), |it| it.text.clone());
    let fault = props.fault.emit(text.clone());
    html! {
        <span class="name">
            <input
                class={if fault.is_some() { "name__box name__box--wrong" } else { "name__box" }}
                type="text"
                autocomplete="off"
                id={props.id.clone()}
                aria-label={props.label.clone()}
                aria-invalid={fault.is_some().to_string()}
                aria-describedby={format!("{}-fault", props.id)}
                value={text}
                oninput={typed(props, &draft)}
                onblur={left(props, &draft)}
                onkeydown={entered(props, &draft)}
            />
            <span class="number__fault" role="alert" id={format!("{}-fault", props.id)}>{ fault }</span>
        </span>
    }
}

fn current<'a>(props: &NameBoxProps, draft: &'a DraftState) -> Option<&'a Draft> {
    draft.as_ref().filter(|draft| draft.at == props.value)
}

/// Takes what was typed after a pause.
#[hook]
fn use_pause(props: &NameBoxProps, draft: &DraftState) {
    let (props, draft) = (props.clone(), draft.clone());
    use_effect_with((*draft).clone(), move |_| {
        let wait = Timeout::new(PAUSE, move || take(&props, &draft));
        move || drop(wait)
    });
}

/// Takes the name that is typed, if it is a new one and can be taken.
fn take(props: &NameBoxProps, draft: &DraftState) {
    let Some(Draft { text, .. }) = current(props, draft) else {
        return;
    };
    let name = text.trim();
    if name != props.value.as_str() && props.fault.emit(text.clone()).is_none() {
        draft.set(Some(Draft {
            text: text.clone(),
            at: name.to_owned().into(),
        }));
        props.oninput.emit(name.to_owned());
    }
}

fn typed(props: &NameBoxProps, draft: &DraftState) -> Callback<InputEvent> {
    let (at, draft) = (props.value.clone(), draft.clone());
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            draft.set(Some(Draft {
                text: input.value(),
                at: at.clone(),
            }));
        }
    })
}

fn left(props: &NameBoxProps, draft: &DraftState) -> Callback<FocusEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |_| {
        take(&props, &draft);
        let fine = |draft: &Draft| props.fault.emit(draft.text.clone()).is_none();
        if draft.as_ref().is_some_and(fine) {
            draft.set(None);
        }
        props.onrelease.emit(());
    })
}

fn entered(props: &NameBoxProps, draft: &DraftState) -> Callback<KeyboardEvent> {
    let (props, draft) = (props.clone(), draft.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            take(&props, &draft);
            props.onrelease.emit(());
        }
    })
}
