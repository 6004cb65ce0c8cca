//! The draft in a text box, not in force yet: it is taken after a pause (debounce), stays with a sentence where it does
//! not validate, and goes with Escape, an undo or a reset.

use gloo_timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, TargetCast, UseStateHandle,
    classes, hook, html, use_context, use_effect_with, use_state,
};

/// How often the form was set as a whole: what was typed before the last time is no longer meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Generation(pub u32);

/// A box, what is in force, and whom it asks and tells.
#[derive(Clone)]
pub struct Entry {
    /// Its name in the markup.
    pub id: AttrValue,
    /// Its name for listeners.
    pub label: AttrValue,
    /// Its class, from which those of its parts are made.
    pub class: &'static str,
    /// The keys that a screen offers for it.
    pub keys: &'static str,
    /// What stands after it.
    pub unit: Html,
    /// What is in force, as the box writes it.
    pub value: AttrValue,
    /// Reads a text: as the box writes what it says, or what is wrong with it.
    pub read: Callback<String, Result<AttrValue, String>>,
    /// Hears each new text that nothing is wrong with.
    pub taken: Callback<String>,
    /// Hears the end of typing.
    pub left: Callback<()>,
}

/// What is being typed, what was in force when it was, and when that was.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    text: String,
    at: AttrValue,
    generation: Generation,
}

impl Draft {
    /// Whether it is still meant where `value` is in force.
    fn stands(&self, value: &AttrValue, generation: Generation) -> bool {
        self.generation == generation && self.at == *value
    }
}

/// Milliseconds without a key after which a text is taken: typing 900 is not typing 9 first.
const PAUSE: u32 = 400;

/// A box and what is typed into it.
#[derive(Clone)]
struct Typing {
    entry: Entry,
    draft: UseStateHandle<Option<Draft>>,
    generation: Generation,
}

/// The box of an entry with what is typed into it, and the sentence that says what is wrong.
#[hook]
pub fn use_draft(entry: Entry) -> Html {
    let draft = use_state(|| None::<Draft>);
    let generation = use_context::<Generation>().unwrap_or_default();
    let typing = Typing {
        entry,
        draft,
        generation,
    };
    let waiting = typing.clone();
    use_effect_with(((*typing.draft).clone(), generation), move |_| {
        let wait = Timeout::new(PAUSE, move || waiting.take());
        move || drop(wait)
    });
    typing.html()
}

impl Typing {
    fn html(&self) -> Html {
        let Entry {
            id, class, unit, ..
        } = &self.entry;
        let text = self.text();
        let fault = self.read(&text).err();
        let wrong = fault.as_ref().map(|_| format!("{class}__box--wrong"));
        html! {
            <span class={*class}>
                <input
                    class={classes!(format!("{class}__box"), wrong)}
                    type="text"
                    inputmode={self.entry.keys}
                    autocomplete="off"
                    id={id.clone()}
                    aria-label={self.entry.label.clone()}
                    aria-invalid={fault.is_some().to_string()}
                    aria-describedby={format!("{id}-fault")}
                    value={text}
                    oninput={self.hears(Self::type_over)}
                    onblur={self.hears(|typing, _: FocusEvent| typing.leave())}
                    onkeydown={self.hears(Self::press)}
                />
                { unit.clone() }
                <span class="number__fault" role="alert" id={format!("{id}-fault")}>{ fault }</span>
            </span>
        }
    }

    fn hears<E: 'static>(&self, does: fn(&Self, E)) -> Callback<E> {
        let typing = self.clone();
        Callback::from(move |event| does(&typing, event))
    }

    fn standing(&self) -> Option<&Draft> {
        let stands = |draft: &&Draft| draft.stands(&self.entry.value, self.generation);
        self.draft.as_ref().filter(stands)
    }

    /// What stands in the box.
    fn text(&self) -> AttrValue {
        let typed = self.standing().map(|draft| draft.text.clone().into());
        typed.unwrap_or_else(|| self.entry.value.clone())
    }

    fn read(&self, text: &str) -> Result<AttrValue, String> {
        self.entry.read.emit(text.to_owned())
    }

    fn keep(&self, text: String, at: AttrValue) {
        let generation = self.generation;
        self.draft.set(Some(Draft {
            text,
            at,
            generation,
        }));
    }

    /// Takes what is typed, if it is new and can be taken.
    fn take(&self) {
        let Some(Draft { text, at, .. }) = self.standing() else {
            return;
        };
        if let Ok(written) = self.read(text)
            && written != *at
        {
            self.keep(text.clone(), written);
            self.entry.taken.emit(text.clone());
        }
    }

    fn type_over(&self, event: InputEvent) {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            self.keep(input.value(), self.entry.value.clone());
        }
    }

    /// What can be taken is taken and written as it is meant once the visitor leaves the box.
    fn leave(&self) {
        self.take();
        let fine = |draft: &Draft| self.read(&draft.text).is_ok();
        if self.draft.as_ref().is_some_and(fine) {
            self.draft.set(None);
        }
        self.entry.left.emit(());
    }

    /// Enter ends the typing, as it does in other boxes. Escape gives it up, and closes a dialog only where there is
    /// nothing to give up.
    fn press(&self, event: KeyboardEvent) {
        match event.key().as_str() {
            "Enter" => {
                self.take();
                self.entry.left.emit(());
            }
            "Escape" if self.text() != self.entry.value => {
                event.prevent_default();
                self.draft.set(None);
            }
            _ => (),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stands_until_something_else_is_in_force_or_the_form_is_set_as_a_whole() {
        let refused = |at: &'static str| Draft {
            text: "900".to_owned(),
            at: at.into(),
            generation: Generation(3),
        };
        for at in ["45", "Paid search"] {
            assert!(refused(at).stands(&at.into(), Generation(3)));
            let other = "20".into();
            assert!(
                !refused(at).stands(&other, Generation(3)),
                "another is in force"
            );
            let again = at.into();
            assert!(
                !refused(at).stands(&again, Generation(4)),
                "a reset left it as it was"
            );
        }
    }
}
