//! Measures the width of an element in CSS pixels, so that a chart's letters are as large as those around it.

use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with, use_state};

use crate::browser::resize;

/// Widths are kept to multiples of this, so that a window being dragged does not draw at every pixel.
const GRAIN: u32 = 8;

/// Width of the element behind `node` in CSS pixels, `first` before it is there; it follows the window.
#[hook]
pub fn use_width(node: &NodeRef, first: u32) -> u32 {
    let width = use_state(|| first);
    let setter = width.setter();
    let node = node.clone();
    use_effect_with((), move |()| {
        let measure = move || {
            let found = node
                .cast::<HtmlElement>()
                .map_or(0, |element| element.client_width());
            if let Ok(found @ 1..) = u32::try_from(found) {
                setter.set(found - found % GRAIN);
            }
        };
        measure();
        let listener = resize::listen(measure);
        move || drop(listener)
    });
    *width
}
