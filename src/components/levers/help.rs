//! The help of a lever: its meaning, an example, what helps against it, and the source of its number.

use yew::{Html, component, html};

use crate::components::levers::lever::LeverProps;
use crate::i18n::messages::{example, lever as words, parameter_docs};

/// The help of a lever.
#[component]
pub fn Help(props: &LeverProps) -> Html {
    let LeverProps { lever, context } = props;
    let parameter = lever.parameter(&context.form);
    let grade = words::grade(parameter.grade);
    html! {
        <p class="lever__manual">
            { parameter_docs::sentence(&parameter) }
            <span class="lever__example">{ example::of_lever(*lever) }</span>
            if let Some(cures) = words::cures(*lever) {
                <small>{ cures }</small>
            }
            <small>{ format!("{} \u{b7} {grade}", parameter_docs::source(&parameter)) }</small>
        </p>
    }
}
