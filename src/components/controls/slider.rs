//! A native slider that answers while it is dragged.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Event, Html, InputEvent, Properties, TargetCast, component, html,
    use_node_ref,
};

use crate::browser::css_property::use_css_property;
use crate::i18n::number::plain;

/// What the slider shows and whom it tells.
#[derive(Clone, PartialEq, Properties)]
pub struct SliderProps {
    /// Its name in the markup.
    pub id: AttrValue,
    /// The value in words.
    pub text: AttrValue,
    /// The value.
    pub value: f64,
    /// The left end.
    pub min: f64,
    /// The right end.
    pub max: f64,
    /// From one place to the next.
    pub step: f64,
    /// Hears each value while it is dragged.
    pub oninput: Callback<f64>,
    /// Hears the end of a drag.
    pub onrelease: Callback<()>,
}

/// The slider.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let node = use_node_ref();
    let width = (props.max - props.min).max(f64::MIN_POSITIVE);
    let share = ((props.value - props.min) / width).clamp(0.0, 1.0);
    use_css_property(&node, "--share", share);
    let hear = props.oninput.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(number) = input
            .map(|input| input.value_as_number())
            .filter(|n| n.is_finite())
        {
            hear.emit(number);
        }
    });
    html! {
        <input
            class="slider"
            type="range"
            ref={node}
            id={props.id.clone()}
            aria-describedby={format!("{}-hint", props.id)}
            aria-valuetext={props.text.clone()}
            min={plain(props.min)}
            max={plain(props.max)}
            step={plain(props.step)}
            value={plain(props.value)}
            {oninput}
            onchange={props.onrelease.reform(|_: Event| ())}
        />
    }
}
