//! How the model works: what is in it and what is not, a week of it, and every constant of behaviour.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state_eq};

use crate::components::controls::fetched::{Fetched, instead, use_fetched};
use crate::i18n::later;
use crate::i18n::messages::parameter_docs;
use crate::i18n::messages::tabs::model as words;
use crate::i18n::number::number;
use crate::reading::remote_table::Constant;

/// The view; its constants are fetched when it is opened.
#[component]
pub fn Manual() -> Html {
    let (fetched, again) = use_fetched::<Vec<Constant>>("constants.json");
    html! {
        <div class="manual">
            <section class="card prose">
                <h2 class="prose__title">{ later::model_in_title() }</h2>
                { list(words::inside()) }
            </section>
            <section class="card prose">
                <h2 class="prose__title">{ later::model_out_title() }</h2>
                { list(words::outside()) }
            </section>
            <section class="card prose">
                <h2 class="prose__title">{ later::model_week_title() }</h2>
                <ol class="prose__list">{ for words::week().into_iter().map(item) }</ol>
            </section>
            <section class="card prose">
                <h2 class="prose__title">{ later::model_device_title() }</h2>
                { list(words::device()) }
                <p>{ later::model_version(tandem_model::MODEL_VERSION.into()) }</p>
            </section>
            <section class="card prose manual__wide" id="constants" aria-labelledby="constants-title">
                {
                    match &fetched {
                        Fetched::There(constants) => html! { <Constants constants={constants.to_vec()} /> },
                        other => instead(other, again),
                    }
                }
            </section>
        </div>
    }
}

fn list(items: Vec<String>) -> Html {
    html! { <ul class="prose__list">{ for items.into_iter().map(item) }</ul> }
}

fn item(words: String) -> Html {
    html! { <li>{ words }</li> }
}

/// All constants.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ConstantsProps {
    /// The constants.
    pub constants: Vec<Constant>,
}

/// The table of constants, with a box that looks for words in it.
#[component]
pub fn Constants(props: &ConstantsProps) -> Html {
    let sought = use_state_eq(String::new);
    let seek = {
        let sought = sought.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                sought.set(input.value());
            }
        })
    };
    let shown: Vec<&Constant> = props.constants.iter().filter(|c| c.has(&sought)).collect();
    html! {
        <>
            <h2 class="prose__title" id="constants-title">{ later::model_constants_title(props.constants.len() as f64) }</h2>
            <p>{ later::model_constants_about() }</p>
            <div class="prose__bar">
                <label for="constants-filter">{ later::model_filter() }</label>
                <input type="search" class="sought" id="constants-filter" autocomplete="off" oninput={seek} />
                <p class="prose__status" role="status">{ later::model_matches(shown.len() as f64) }</p>
            </div>
            <div class="numbers numbers--tall" tabindex="0" role="group" aria-labelledby="constants-title">
                <table class="numbers__table numbers__table--words">
                    <thead><tr>{ for words::head().into_iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for shown.into_iter().map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

/// What a constant is, in the language in force; the sentence and the sources are those of the model's documentation.
fn named(constant: &Constant) -> String {
    let said = parameter_docs::constant(&constant.name);
    said.unwrap_or_else(|| constant.words.clone())
}

fn row(constant: &Constant) -> Html {
    let [least, most] = constant.range;
    html! {
        <tr>
            <th scope="row">
                <span class="constant__name">{ named(constant) }</span>
                <span class="constant__sentence" lang="en">{ constant.sentence.clone() }</span>
            </th>
            <td>{ number(constant.default) }</td>
            <td>{ words::range(&number(least), &number(most)) }</td>
            <td>{ words::grade(&constant.grade) }</td>
            <td lang="en">{ constant.source.clone() }</td>
        </tr>
    }
}
