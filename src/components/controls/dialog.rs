//! A native dialog: Escape closes it, and the focus returns to where it was.

use web_sys::HtmlDialogElement;
use yew::{
    AttrValue, Callback, Children, Event, Html, MouseEvent, Properties, component, html,
    use_effect_with, use_node_ref,
};

use crate::components::controls::disclosure::Disclosure;
use crate::i18n::first;

/// What the dialog is called, holds, and whom it tells.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Its name in the markup.
    pub id: AttrValue,
    /// Its title.
    pub title: AttrValue,
    /// Whether it is open.
    pub open: Disclosure,
    /// Hears that it was closed.
    pub onclose: Callback<()>,
    /// What is in it while it is open.
    pub children: Children,
}

/// The dialog.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    let shown = node.clone();
    use_effect_with(props.open, move |open| {
        if let Some(dialog) = shown.cast::<HtmlDialogElement>() {
            match open {
                Disclosure::Open if !dialog.open() => {
                    dialog.set_scroll_top(0);
                    drop(dialog.show_modal());
                }
                Disclosure::Closed if dialog.open() => dialog.close(),
                _ => {}
            }
        }
    });
    let title = format!("{}-title", props.id);
    html! {
        <dialog class="dialog" id={props.id.clone()} aria-labelledby={title.clone()} ref={node}
            onclose={props.onclose.reform(|_: Event| ())}>
            if props.open == Disclosure::Open {
                <header class="dialog__head">
                    <h2 class="dialog__title" id={title} tabindex="-1" autofocus=true>{ &props.title }</h2>
                    <button type="button" class="tool dialog__close" aria-label={first::dialog_close()}
                        onclick={props.onclose.reform(|_: MouseEvent| ())}><span aria-hidden="true">{ "\u{2715}" }</span></button>
                </header>
                { for props.children.iter() }
            }
        </dialog>
    }
}
