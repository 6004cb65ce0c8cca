//! A modal dialog over the page.

use yew::{
    AttrValue, Callback, Event, Html, MouseEvent, Properties, component, html, use_node_ref,
};

use crate::browser::dialog;
use crate::i18n::first;

/// What it is called and holds.
#[derive(Clone, PartialEq, Properties)]
pub struct ModalProps {
    /// Its name in the markup.
    pub id: AttrValue,
    /// Its title.
    pub title: AttrValue,
    /// Hears that it is closed.
    pub close: Callback<()>,
    /// What it holds.
    pub children: Html,
}

/// The dialog: it holds the keyboard, and Escape or its button closes it.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let node = use_node_ref();
    dialog::use_open(&node);
    let title = format!("{}-title", props.id);
    let closed = props.close.reform(|_: Event| ());
    html! {
        <dialog ref={node} class="modal" id={props.id.clone()} aria-labelledby={title.clone()} onclose={closed}>
            <div class="modal__head">
                <h2 class="modal__title" id={title}>{ props.title.clone() }</h2>
                <button type="button" class="button button--small" onclick={props.close.reform(|_: MouseEvent| ())}>
                    { first::close() }
                </button>
            </div>
            { props.children.clone() }
        </dialog>
    }
}
