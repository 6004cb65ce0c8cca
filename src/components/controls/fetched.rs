//! A file that is fetched when the view that shows it is opened, with a button to retry.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, MouseEvent, hook, html, use_effect_with, use_state};

use crate::browser::data;
use crate::i18n::later;
use crate::reading::remote_table::FromRecord;

/// What there is of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetched<T> {
    /// It is under way.
    Waiting,
    /// All of it.
    There(Rc<T>),
    /// It could not be loaded.
    Missing,
}

/// What is in the file called `name`, and a way to ask for it again.
#[hook]
pub fn use_fetched<T: FromRecord + 'static>(
    name: &'static str,
) -> (Fetched<T>, Callback<MouseEvent>) {
    let fetched = use_state(|| Fetched::Waiting);
    let tries = use_state(|| 0);
    let setter = fetched.setter();
    use_effect_with(*tries, move |_| {
        spawn_local(async move {
            let records = data::fetch(name).await;
            let read = records.and_then(|records| T::read(&records));
            setter.set(read.map_or(Fetched::Missing, |read| Fetched::There(Rc::new(read))));
        });
    });
    let again = {
        let (fetched, tries) = (fetched.setter(), tries.clone());
        Callback::from(move |_| {
            fetched.set(Fetched::Waiting);
            tries.set(*tries + 1);
        })
    };
    let fetched = match &*fetched {
        Fetched::Waiting => Fetched::Waiting,
        Fetched::There(read) => Fetched::There(Rc::clone(read)),
        Fetched::Missing => Fetched::Missing,
    };
    (fetched, again)
}

/// What is shown in place of what is not there.
pub fn instead<T>(fetched: &Fetched<T>, again: Callback<MouseEvent>) -> Html {
    match fetched {
        Fetched::There(_) => Html::default(),
        Fetched::Waiting => {
            html! { <p class="views__note" role="status">{ later::data_loading() }</p> }
        }
        Fetched::Missing => html! {
            <p class="views__note" role="status">
                { later::data_failed() }{ " " }
                <button type="button" class="button button--small" onclick={again}>{ later::data_retry() }</button>
            </p>
        },
    }
}
