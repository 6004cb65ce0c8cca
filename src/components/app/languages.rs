//! The menu of languages, each by its own name.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

use crate::i18n::first;
use crate::i18n::messages::{self, Language};

/// The menu; `choose` hears what is chosen.
pub fn languages(choose: &Callback<Language>) -> Html {
    let chosen = messages::language();
    let option = |language: Language| {
        html! {
            <option value={language.code()} lang={language.code()} selected={language == chosen}>
                { language.name() }
            </option>
        }
    };
    let choose = choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(language) = select.and_then(|it| Language::of_tag(&it.value())) {
            choose.emit(language);
        }
    });
    html! {
        <select id="language" class="select select--quiet bar__language" aria-label={first::language()} {onchange}>
            { for Language::ALL.into_iter().map(option) }
        </select>
    }
}
