//! Light or dark colour scheme, as the visitor's system prefers, and the charts' colours with it.

use gloo_events::EventListener;
use tandem_charts::Theme;
use web_sys::MediaQueryList;
use yew::{hook, use_effect_with, use_state};

const DARK: &str = "(prefers-color-scheme: dark)";

/// The colours of charts under the visitor's scheme; they follow when it changes.
#[hook]
pub fn use_theme() -> Theme {
    let theme = use_state(|| query().map_or(Theme::LIGHT, |query| theme_of(&query)));
    let setter = theme.setter();
    use_effect_with((), move |()| {
        let listener = query().map(|query| {
            let asked = query.clone();
            EventListener::new(&query, "change", move |_| setter.set(theme_of(&asked)))
        });
        move || drop(listener)
    });
    *theme
}

fn query() -> Option<MediaQueryList> {
    web_sys::window()?.match_media(DARK).ok()?
}

fn theme_of(query: &MediaQueryList) -> Theme {
    if query.matches() {
        Theme::DARK
    } else {
        Theme::LIGHT
    }
}
