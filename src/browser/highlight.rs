//! Scrolls elements into view, marks and measures them, as the tour does.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::NodeRef;

/// The attribute that marks what is spoken of.
const MARK: &str = "data-toured";
/// Where the page has two columns.
const WIDE: &str = "(min-width: 760px)";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn found(selectors: &[&str]) -> Vec<Element> {
    let Some(document) = document() else {
        return Vec::new();
    };
    let one = |selector: &&str| document.query_selector(selector).ok().flatten();
    selectors.iter().filter_map(one).collect()
}

/// Brings what is spoken of into view and marks it.
pub fn show(selectors: &[&str]) {
    let elements = found(selectors);
    // Marked before they are scrolled to, since what is marked keeps a distance from the bar.
    for element in &elements {
        drop(element.set_attribute(MARK, ""));
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(if is_wide() {
        ScrollLogicalPosition::Nearest
    } else {
        ScrollLogicalPosition::Start
    });
    // The last one first, so that of a pair too large for the window the beginning is seen.
    for element in elements.iter().rev() {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether the page has its columns side by side; in one column the card needs the room below.
fn is_wide() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(WIDE).ok());
    query.flatten().is_some_and(|query| query.matches())
}

/// Takes the marks off again.
pub fn unmark(selectors: &[&str]) {
    for element in found(selectors) {
        drop(element.remove_attribute(MARK));
    }
}

/// A rectangle in the window, in pixels from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// Sizes in the window, in pixels: width and height, or rectangles.
pub struct Measured {
    /// The window's.
    pub view: (f64, f64),
    /// The card's.
    pub card: (f64, f64),
    /// Where the elements are.
    pub targets: Vec<Area>,
}

/// Measures the window, the element behind `card`, and those that `selectors` find.
pub fn measure(card: &NodeRef, selectors: &[&str]) -> Option<Measured> {
    let window = web_sys::window()?;
    let size = |value: Result<wasm_bindgen::JsValue, _>| value.ok()?.as_f64();
    let card = card.cast::<HtmlElement>()?;
    Some(Measured {
        view: (size(window.inner_width())?, size(window.inner_height())?),
        card: (
            f64::from(card.offset_width()),
            f64::from(card.offset_height()),
        ),
        targets: found(selectors).iter().map(area).collect(),
    })
}

fn area(element: &Element) -> Area {
    let rectangle = element.get_bounding_client_rect();
    Area {
        left: rectangle.left(),
        top: rectangle.top(),
        width: rectangle.width(),
        height: rectangle.height(),
    }
}

/// Whether the keyboard is in the element behind `node`.
pub fn holds_focus(node: &NodeRef) -> bool {
    let active = document().and_then(|document| document.active_element());
    let (Some(active), Some(element)) = (active, node.cast::<Element>()) else {
        return false;
    };
    element.contains(Some(active.unchecked_ref()))
}
