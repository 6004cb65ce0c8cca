//! The help of a lever: its meaning, an example, what helps against it, and the source of its number.

use yew::{Html, component, html};

use crate::components::levers::lever::LeverProps;
use crate::i18n::messages::{lever as words, manual};

/// The help of a lever.
#[component]
pub fn Help(props: &LeverProps) -> Html {
    let LeverProps { lever, desk } = props;
    let parameter = lever.parameter(&desk.form);
    let grade = words::grade(parameter.grade);
    html! {
        <p class="lever__manual">
            { manual::sentence(&parameter) }
            <span class="lever__example">{ words::example(*lever) }</span>
            if let Some(cures) = words::cures(*lever) {
                <small>{ cures }</small>
            }
            <small>{ format!("{} \u{b7} {grade}", manual::source(&parameter)) }</small>
        </p>
    }
}
