//! The menu of languages, each by its own name.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use crate::words::{Language, say};

/// Which language the page is in, and who hears of another choice.
#[derive(Clone, PartialEq, Properties)]
pub struct LanguagesProps {
    /// The language in force.
    pub chosen: Language,
    /// Hears what is chosen.
    pub choose: Callback<Language>,
}

/// The menu.
#[component]
pub fn Languages(props: &LanguagesProps) -> Html {
    let option = |language: Language| {
        html! {
            <option value={language.code()} lang={language.code()} selected={language == props.chosen}>
                { language.name() }
            </option>
        }
    };
    let choose = props.choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(language) = select.and_then(|it| Language::of_tag(&it.value())) {
            choose.emit(language);
        }
    });
    html! {
        <select id="language" class="select select--quiet bar__language" aria-label={say("language")} {onchange}>
            { for Language::ALL.into_iter().map(option) }
        </select>
    }
}
