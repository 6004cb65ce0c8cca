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
/// The components of a chunk by their names.
pub type Views = &'static [(&'static str, View)];
/// A chunk that is on its way.
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
pub struct Chunk {
    name: &'static str,
    load: fn() -> Coming,
    views: OnceLock<Views>,
}

impl Chunk {
    /// A chunk by its name and how it is loaded.
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

/// Draws a component by its type: what a chunk hands out of itself.
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

/// A component of a chunk, or its place until its code is here.
pub fn place(chunk: &'static Chunk, name: &'static str, props: Rc<dyn Any>) -> Html {
    html! { <Place {chunk} {name} {props} /> }
}

/// Which component, with its own properties, which are compared where they are known.
#[derive(Clone, Properties)]
struct PlaceProps {
    chunk: &'static Chunk,
    name: &'static str,
    props: Rc<dyn Any>,
}

impl PartialEq for PlaceProps {
    fn eq(&self, other: &Self) -> bool {
        self.chunk.name == other.chunk.name
            && self.name == other.name
            && Rc::ptr_eq(&self.props, &other.props)
    }
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let (code, retry) = use_code(props.chunk);
    match (props.chunk.view(props.name), code) {
        (Some(view), _) => view(&*props.props),
        (None, Code::Missing) => missing(retry),
        (None, Code::Coming) => html! { <div class="part" aria-busy="true" /> },
    }
}

/// Where the code of a chunk is that is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    Coming,
    Missing,
}

/// Where the code of a chunk is, and how to ask for it again. A place that is given to another chunk begins anew.
#[hook]
fn use_code(chunk: &'static Chunk) -> (Code, Callback<MouseEvent>) {
    let tried = use_state_eq(|| (chunk.name, Some(Code::Coming)));
    let code = match *tried {
        (name, code) if name == chunk.name => code,
        _ => Some(Code::Coming),
    };
    let setter = tried.setter();
    use_effect_with((chunk.name, code), move |(_, code)| {
        if *code == Some(Code::Coming) {
            spawn_local(async move {
                let fetched = chunk.fetch().await;
                setter.set((chunk.name, fetched.err().map(|_| Code::Missing)));
            });
        }
    });
    let setter = tried.setter();
    let again = Callback::from(move |_| setter.set((chunk.name, Some(Code::Coming))));
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

/// The chunk of a module, and a function for each of its components.
macro_rules! lazy {
    ($chunk:ident { $( $(#[$doc:meta])* $name:ident = $component:ty; )* }) => {
        const VIEWS: $crate::components::lazy::Views = &[ $(
            (stringify!($name), $crate::components::lazy::view::<$component> as $crate::components::lazy::View)
        ),* ];

        /// The chunk itself.
        pub static CHUNK: $crate::components::lazy::Chunk =
            $crate::components::lazy::Chunk::new(stringify!($chunk), || Box::pin($chunk()));

        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($chunk, fallible)]
        fn $chunk() -> Result<$crate::components::lazy::Views, $crate::components::lazy::Missing> {
            Ok(VIEWS)
        }

        #[cfg(not(feature = "split"))]
        async fn $chunk() -> Result<$crate::components::lazy::Views, $crate::components::lazy::Missing> {
            Ok(VIEWS)
        }

        $(
            $(#[$doc])*
            pub fn $name(props: <$component as yew::BaseComponent>::Properties) -> yew::Html {
                $crate::components::lazy::place(&CHUNK, stringify!($name), std::rc::Rc::new(props))
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
    static CHUNK: Chunk = Chunk::new("greetings", || {
        Box::pin(async {
            const VIEWS: Views = &[("greeting", view::<Greeting> as View)];
            let online = ONLINE.load(Ordering::SeqCst);
            online.then_some(VIEWS).ok_or(Missing)
        })
    });

    #[component]
    fn Page() -> Html {
        place(&CHUNK, "greeting", Rc::new(GreetingProps { whom: "you" }))
    }

    async fn markup() -> String {
        let renderer = LocalServerRenderer::<Page>::new();
        renderer.hydratable(false).render().await
    }

    #[tokio::test]
    async fn a_place_is_kept_until_the_code_is_here_and_a_failure_is_not_kept() {
        assert!(markup().await.contains("aria-busy=\"true\""));
        assert_eq!(CHUNK.fetch().await, Err(Missing));
        assert!(markup().await.contains("aria-busy=\"true\""));
        ONLINE.store(true, Ordering::SeqCst);
        assert_eq!(CHUNK.fetch().await, Ok(()));
        assert_eq!(markup().await, "<p>hello you</p>");
    }

    #[test]
    fn properties_of_another_component_draw_nothing() {
        assert_eq!(view::<Greeting>(&"you"), Html::default());
    }
}
