//! Components whose code is loaded when they are first shown: a quiet reserved place while it comes, and a sentence with
//! a way to try again where it does not. Which they are stands in [`super::parts`].

use std::sync::OnceLock;

use thiserror::Error;
use wasm_bindgen_futures::spawn_local;
use yew::{
    BaseComponent, Callback, Html, MouseEvent, component, hook, html, use_effect_with, use_state_eq,
};

use crate::browser::language;
use crate::words::say;

/// How a component is drawn once its code is here.
pub type View<P> = fn(&P) -> Html;

/// The code cannot be loaded now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("this part of the page cannot be loaded now")]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// A component whose code stands apart.
pub trait Lazy: BaseComponent {
    /// How it is drawn, once that is known.
    fn known() -> &'static OnceLock<View<Self::Properties>>;

    /// Loads its code.
    fn load() -> impl Future<Output = Result<View<Self::Properties>, Missing>>;
}

/// Where a component's code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    Coming,
    Here,
    Missing,
}

/// Draws a component by its type: what a part of the page hands out of itself.
pub fn view<C>(props: &C::Properties) -> Html
where
    C: BaseComponent,
    C::Properties: Clone,
{
    html! { <C ..props.clone() /> }
}

/// Loads a component's code, and the words of what is loaded later, unless they are here.
///
/// # Errors
/// Returns that it cannot be loaded now; a later call tries again.
pub async fn fetch<C: Lazy>() -> Result<(), Missing> {
    if !language::complete().await {
        return Err(Missing);
    }
    if C::known().get().is_none() {
        let view = C::load().await?;
        C::known().get_or_init(|| view);
    }
    Ok(())
}

/// The component `C`, or its place until its code is here.
#[component]
pub fn Lazily<C: Lazy>(props: &C::Properties) -> Html {
    let (code, retry) = use_code::<C>();
    match (C::known().get(), code) {
        (Some(view), _) => view(props),
        (None, Code::Missing) => missing(retry),
        (None, _) => html! { <div class="part" aria-busy="true" /> },
    }
}

#[hook]
fn use_code<C: Lazy>() -> (Code, Callback<MouseEvent>) {
    let code = use_state_eq(|| match C::known().get() {
        Some(_) => Code::Here,
        None => Code::Coming,
    });
    let setter = code.setter();
    use_effect_with(*code, move |code| {
        if *code == Code::Coming {
            spawn_local(async move {
                let fetched = fetch::<C>().await;
                setter.set(fetched.map_or(Code::Missing, |()| Code::Here));
            });
        }
    });
    let setter = code.setter();
    (*code, Callback::from(move |_| setter.set(Code::Coming)))
}

fn missing(retry: Callback<MouseEvent>) -> Html {
    html! {
        <div class="part part--missing" role="alert">
            <p>{ say("part-missing") }</p>
            <button type="button" class="button button--small" onclick={retry}>{ say("part-retry") }</button>
        </div>
    }
}

/// Names lazy components: the name they are used by, the component, the function that loads it, and its part.
macro_rules! lazy {
    ($( $(#[$doc:meta])* $name:ident = $component:ty, by $load:ident in $part:ident; )*) => {
        $(
            $(#[$doc])*
            pub type $name = $crate::components::lazy::Lazily<$component>;

            #[cfg(feature = "split")]
            #[wasm_split_helpers::wasm_split($part, fallible)]
            fn $load() -> Result<View<<$component as BaseComponent>::Properties>, Missing> {
                Ok($crate::components::lazy::view::<$component>)
            }

            #[cfg(not(feature = "split"))]
            async fn $load() -> Result<View<<$component as BaseComponent>::Properties>, Missing> {
                Ok($crate::components::lazy::view::<$component>)
            }

            impl $crate::components::lazy::Lazy for $component {
                fn known() -> &'static std::sync::OnceLock<View<Self::Properties>> {
                    static KNOWN: std::sync::OnceLock<View<<$component as BaseComponent>::Properties>> =
                        std::sync::OnceLock::new();
                    &KNOWN
                }

                fn load() -> impl Future<Output = Result<View<Self::Properties>, Missing>> {
                    $load()
                }
            }
        )*

        /// Loads every part, one after the other, as far as they can be loaded now.
        pub async fn fetch_all() {
            $( $crate::components::lazy::fetch::<$component>().await.ok(); )*
        }
    };
}

pub(super) use lazy;

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering};

    use yew::{Html, LocalServerRenderer, component, html};

    use super::*;

    #[component]
    fn Greeting() -> Html {
        html! { <p>{ "hello" }</p> }
    }

    /// Whether there is a connection.
    static ONLINE: AtomicBool = AtomicBool::new(false);

    impl Lazy for Greeting {
        fn known() -> &'static OnceLock<View<()>> {
            static KNOWN: OnceLock<View<()>> = OnceLock::new();
            &KNOWN
        }

        async fn load() -> Result<View<()>, Missing> {
            let online = ONLINE.load(Ordering::SeqCst);
            online
                .then_some(view::<Greeting> as View<()>)
                .ok_or(Missing)
        }
    }

    async fn markup() -> String {
        let renderer = LocalServerRenderer::<Lazily<Greeting>>::new();
        renderer.hydratable(false).render().await
    }

    #[tokio::test]
    async fn a_place_is_kept_until_the_code_is_here_and_a_failure_is_not_kept() {
        assert!(markup().await.contains("aria-busy=\"true\""));
        assert_eq!(fetch::<Greeting>().await, Err(Missing));
        assert!(markup().await.contains("aria-busy=\"true\""));
        ONLINE.store(true, Ordering::SeqCst);
        assert_eq!(fetch::<Greeting>().await, Ok(()));
        assert_eq!(markup().await, "<p>hello</p>");
    }
}
