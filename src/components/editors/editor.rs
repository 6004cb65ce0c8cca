//! What all editors in dialogs share: the context with its validation, the status line with undo, and rows of boxes,
//! lists and small buttons.

use tandem_model::parameter::Parameter;
use web_sys::HtmlSelectElement;
use yew::{
    Callback, Event, Html, MouseEvent, Properties, TargetCast, UseStateHandle, component, hook,
    html, use_state,
};

use crate::browser::focus;
use crate::components::controls::number_box::NumberBox;
use crate::components::form_context::FormContext;
use crate::i18n::later;
use crate::i18n::messages::{editors as words, lever};
use crate::scenario::edit::Edit;
use crate::session::state::{Action, CheckedEdit};

/// What happened last.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Something was done that the visitor may want to take back.
    Done(String),
    /// Something cannot be done.
    Refused(String),
}

/// A form that is edited, and what there is to say about it.
#[derive(Clone, PartialEq)]
pub struct EditorContext {
    /// The form.
    pub context: FormContext,
    said: UseStateHandle<Option<Said>>,
}

/// The form of a context, as an editor works on it.
#[hook]
pub fn use_editor_context(context: &FormContext) -> EditorContext {
    EditorContext {
        context: context.clone(),
        said: use_state(|| None),
    }
}

impl EditorContext {
    /// Makes a change if the form stays valid, and says why not otherwise.
    pub fn change(&self, edit: Edit) {
        self.change_and_say(edit, None);
    }

    /// The same with a sentence about what was done.
    pub fn change_and_say(&self, edit: Edit, told: Option<String>) {
        let before = self.context.form.clone();
        match before.edited(&edit) {
            Ok(after) => {
                self.said.set(told.map(Said::Done));
                let checked = CheckedEdit {
                    edit,
                    before,
                    after,
                };
                self.context.act.emit(Action::Apply(Box::new(checked)));
            }
            Err(faults) => self.said.set(Some(Said::Refused(words::refusal(&faults)))),
        }
    }

    /// A button's press that makes a change.
    pub fn press(&self, edit: Edit) -> Callback<MouseEvent> {
        let editor = self.clone();
        Callback::from(move |_| editor.change(edit.clone()))
    }

    /// A button's press that makes a change and moves the keyboard to the element called `id` once it is shown.
    pub fn press_and_go(&self, edit: Edit, id: String) -> Callback<MouseEvent> {
        let editor = self.clone();
        Callback::from(move |_| {
            editor.change(edit.clone());
            focus::soon(id.clone());
        })
    }

    /// Takes the last step back.
    fn undo(&self) -> Callback<MouseEvent> {
        let editor = self.clone();
        Callback::from(move |_| {
            editor.said.set(None);
            editor.context.act.emit(Action::Undo);
        })
    }
}

/// Whose line it is.
#[derive(Clone, PartialEq, Properties)]
pub struct SaidLineProps {
    /// What is edited.
    pub editor: EditorContext,
}

/// The line that says what happened, with a way back; its space is always there.
#[component]
pub fn SaidLine(props: &SaidLineProps) -> Html {
    let editor = &props.editor;
    html! {
        <div class="editor__said" role="status">
            { match &*editor.said {
                Some(Said::Done(text)) => html! {
                    <>
                        <span>{ text }</span>
                        <button type="button" class="button button--small" id="editor-undo" onclick={editor.undo()}>
                            { later::editor_undo() }
                        </button>
                    </>
                },
                Some(Said::Refused(text)) => html! { <span class="editor__refused">{ text }</span> },
                None => Html::default(),
            } }
        </div>
    }
}

/// A box for a number with its label.
pub struct Field {
    /// Its name in the markup.
    pub id: String,
    /// What it counts.
    pub label: String,
    /// What listeners hear besides: what it is of.
    pub of: String,
    /// Its manual.
    pub parameter: Parameter,
    /// Its value in the form.
    pub value: f64,
}

/// The box; what is typed in printed units becomes an edit in those of the form.
pub fn number_field(
    field: &Field,
    context: &FormContext,
    edit: impl Fn(f64) -> Edit + 'static,
) -> Html {
    let printed = lever::printed(field.parameter.unit);
    let parameter = field.parameter;
    let oninput = context
        .act
        .reform(move |number: f64| Action::Drag(edit(parameter.clamp(number / printed))));
    html! {
        <div class="field" key={field.label.clone()}>
            <span class="field__label" aria-hidden="true">{ &field.label }</span>
            <NumberBox
                id={field.id.clone()}
                name={later::change_of(&field.of, &field.label)}
                unit={lever::unit_of(field.parameter.unit, &context.form)}
                value={shown(field.value * printed)}
                min={parameter.min * printed}
                max={parameter.max * printed}
                {oninput}
                onrelease={context.act.reform(|()| Action::Release)}
            />
        </div>
    }
}

/// Without the last bits that scaling leaves.
fn shown(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// A list to choose from, with its label.
pub struct Choices {
    /// Its name in the markup.
    pub id: String,
    /// What is chosen.
    pub label: String,
    /// What listeners hear besides: what it is of.
    pub of: String,
    /// What there is to choose from.
    pub names: Vec<String>,
    /// The place of what is chosen.
    pub chosen: usize,
}

/// The list.
pub fn choice_field(choices: &Choices, choose: impl Fn(usize) + 'static) -> Html {
    let option = |(at, name): (usize, &String)| {
        html! { <option selected={at == choices.chosen}>{ name.clone() }</option> }
    };
    html! {
        <div class="field">
            <span class="field__label" aria-hidden="true">{ &choices.label }</span>
            <select class="select" id={choices.id.clone()} aria-label={later::change_of(&choices.of, &choices.label)}
                onchange={chosen(choose)}>{ for choices.names.iter().enumerate().map(option) }</select>
        </div>
    }
}

/// Hears the place of what is chosen from a list.
pub fn chosen(choose: impl Fn(usize) + 'static) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(place) = select.and_then(|it| usize::try_from(it.selected_index()).ok()) {
            choose(place);
        }
    })
}

/// A small button with a sign.
pub struct Sign {
    /// Its name in the markup.
    pub id: String,
    /// What it shows.
    pub sign: &'static str,
    /// What it does, in words.
    pub name: String,
    /// Whether it does nothing now.
    pub idle: bool,
}

/// The button. One that does nothing stays where it is and can be reached, so that the keyboard is never lost.
pub fn sign_button(sign: Sign, press: Callback<MouseEvent>) -> Html {
    let Sign {
        id,
        sign,
        name,
        idle,
    } = sign;
    let onclick = if idle { Callback::noop() } else { press };
    html! {
        <button type="button" class="sign" {id} title={name.clone()} aria-label={name}
            aria-disabled={idle.then_some("true")} {onclick}><span aria-hidden="true">{ sign }</span></button>
    }
}

#[cfg(test)]
mod tests;
