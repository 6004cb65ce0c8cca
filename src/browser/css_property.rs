//! Sets CSS custom properties of single elements through the object model, since the page's content security policy
//! forbids style attributes.

use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect_with};

/// Keeps the custom property `name` of the element behind `node` at `value`.
#[hook]
pub fn use_css_property(node: &NodeRef, name: &'static str, value: f64) {
    let node = node.clone();
    use_effect_with(value, move |value| {
        if let Some(element) = node.cast::<HtmlElement>() {
            drop(element.style().set_property(name, &value.to_string()));
        }
    });
}
