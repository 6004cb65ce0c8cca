//! Lazy loading: components show a placeholder while their code chunk loads, and a button to retry if it fails. Which
//! they are stands in the file `chunk` of each folder; [`crate::components::app::chunks`] lists those.
//!
//! All of them share one component here, which knows no properties: one for each would be five kilobytes of what the page
//! begins with.

pub(crate) mod load_state;

use std::any::Any;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::OnceLock;

use thiserror::Error;
use wasm_bindgen_futures::spawn_local;
use yew::{
    BaseComponent, Callback, Html, MouseEvent, Properties, component, hook, html, use_effect_with,
    use_state_eq,
};

use crate::browser::style;
use crate::i18n::first;
use crate::i18n::load;

/// How a component is drawn that is given its properties.
pub type View = fn(&dyn Any) -> Html;
/// The components of a part by their names.
pub type Views = &'static [(&'static str, View)];
/// A part that is on its way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Views, Missing>>>>;

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

/// Components whose code is loaded together.
pub struct Part {
    name: &'static str,
    load: fn() -> Coming,
    views: OnceLock<Views>,
}

impl Part {
    /// A part by its name and how it is loaded.
    pub const fn new(name: &'static str, load: fn() -> Coming) -> Self {
        Self {
            name,
            load,
            views: OnceLock::new(),
        }
    }

    /// Loads its code, and the words and the style of what is loaded later, unless they are here.
    ///
    /// # Errors
    /// Returns that it cannot be loaded now; a later call tries again.
    pub async fn fetch(&self) -> Result<(), Missing> {
        if !load::complete().await || !style::complete().await {
            return Err(Missing);
        }
        if !self.is_here() {
            let views = (self.load)().await?;
            self.views.get_or_init(|| views);
        }
        Ok(())
    }

    /// Whether its code is here.
    pub fn is_here(&self) -> bool {
        self.views.get().is_some()
    }

    /// How one of its components is drawn, once that is known.
    fn view(&self, name: &str) -> Option<View> {
        let found = self.views.get()?.iter().find(|(one, _)| *one == name);
        found.map(|(_, view)| *view)
    }
}

/// Draws a component by its type: what a part hands out of itself.
pub fn view<C>(props: &dyn Any) -> Html
where
    C: BaseComponent,
    C::Properties: Clone,
{
    match props.downcast_ref::<C::Properties>() {
        Some(props) => html! { <C ..props.clone() /> },
        None => Html::default(),
    }
}

/// A component of a part, or its place until its code is here.
pub fn place(part: &'static Part, name: &'static str, props: Rc<dyn Any>) -> Html {
    html! { <Place {part} {name} {props} /> }
}

/// Which component, with its own properties, which are compared where they are known.
#[derive(Clone, Properties)]
struct PlaceProps {
    part: &'static Part,
    name: &'static str,
    props: Rc<dyn Any>,
}

impl PartialEq for PlaceProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.name == other.part.name
            && self.name == other.name
            && Rc::ptr_eq(&self.props, &other.props)
    }
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let (code, retry) = use_code(props.part);
    match (props.part.view(props.name), code) {
        (Some(view), _) => view(&*props.props),
        (None, Code::Missing) => missing(retry),
        (None, Code::Coming) => html! { <div class="part" aria-busy="true" /> },
    }
}

/// Where the code of a part is that is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    Coming,
    Missing,
}

/// Where the code of a part is, and how to ask for it again. The place may be given to another part, which begins anew.
#[hook]
fn use_code(part: &'static Part) -> (Code, Callback<MouseEvent>) {
    let tried = use_state_eq(|| (part.name, Some(Code::Coming)));
    let code = match *tried {
        (name, code) if name == part.name => code,
        _ => Some(Code::Coming),
    };
    let setter = tried.setter();
    use_effect_with((part.name, code), move |(_, code)| {
        if *code == Some(Code::Coming) {
            spawn_local(async move {
                let fetched = part.fetch().await;
                setter.set((part.name, fetched.err().map(|_| Code::Missing)));
            });
        }
    });
    let setter = tried.setter();
    let again = Callback::from(move |_| setter.set((part.name, Some(Code::Coming))));
    (code.unwrap_or(Code::Coming), again)
}

fn missing(retry: Callback<MouseEvent>) -> Html {
    html! {
        <div class="part part--missing" role="alert">
            <p>{ first::part_missing() }</p>
            <button type="button" class="button button--small" onclick={retry}>{ first::part_retry() }</button>
        </div>
    }
}

/// The part of a module, and a function for each of its components.
macro_rules! lazy {
    ($part:ident { $( $(#[$doc:meta])* $name:ident = $component:ty; )* }) => {
        const VIEWS: $crate::components::lazy::Views = &[ $(
            (stringify!($name), $crate::components::lazy::view::<$component> as $crate::components::lazy::View)
        ),* ];

        /// The part itself.
        pub static PART: $crate::components::lazy::Part =
            $crate::components::lazy::Part::new(stringify!($part), || Box::pin($part()));

        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        fn $part() -> Result<$crate::components::lazy::Views, $crate::components::lazy::Missing> {
            Ok(VIEWS)
        }

        #[cfg(not(feature = "split"))]
        async fn $part() -> Result<$crate::components::lazy::Views, $crate::components::lazy::Missing> {
            Ok(VIEWS)
        }

        $(
            $(#[$doc])*
            pub fn $name(props: <$component as yew::BaseComponent>::Properties) -> yew::Html {
                $crate::components::lazy::place(&PART, stringify!($name), std::rc::Rc::new(props))
            }
        )*
    };
}

pub(crate) use lazy;

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use yew::{LocalServerRenderer, component, html};

    use super::*;

    #[derive(Clone, PartialEq, Properties)]
    struct GreetingProps {
        whom: &'static str,
    }

    #[component]
    fn Greeting(props: &GreetingProps) -> Html {
        html! { <p>{ "hello " }{ props.whom }</p> }
    }

    /// Whether there is a connection.
    static ONLINE: AtomicBool = AtomicBool::new(false);
    static PART: Part = Part::new("greetings", || {
        Box::pin(async {
            const VIEWS: Views = &[("greeting", view::<Greeting> as View)];
            let online = ONLINE.load(Ordering::SeqCst);
            online.then_some(VIEWS).ok_or(Missing)
        })
    });

    #[component]
    fn Page() -> Html {
        place(&PART, "greeting", Rc::new(GreetingProps { whom: "you" }))
    }

    async fn markup() -> String {
        let renderer = LocalServerRenderer::<Page>::new();
        renderer.hydratable(false).render().await
    }

    #[tokio::test]
    async fn a_place_is_kept_until_the_code_is_here_and_a_failure_is_not_kept() {
        assert!(markup().await.contains("aria-busy=\"true\""));
        assert_eq!(PART.fetch().await, Err(Missing));
        assert!(markup().await.contains("aria-busy=\"true\""));
        ONLINE.store(true, Ordering::SeqCst);
        assert_eq!(PART.fetch().await, Ok(()));
        assert_eq!(markup().await, "<p>hello you</p>");
    }

    #[test]
    fn properties_of_another_component_draw_nothing() {
        assert_eq!(view::<Greeting>(&"you"), Html::default());
    }
}
