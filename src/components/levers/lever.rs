//! One lever: name, number, slider, what the value means, reset and help.

use tandem_model::Form;
use tandem_model::parameter::{Parameter, Unit};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use crate::components::controls::disclosure::Disclosure;
use crate::components::controls::number_box::NumberBox;
use crate::components::controls::slider::Slider;
use crate::components::form_context::FormContext;
use crate::components::levers::barrier_fit::is_asked;
use crate::components::levers::chunk;
use crate::i18n::first;
use crate::i18n::messages::hint::{hint, is_scene};
use crate::i18n::messages::lever as words;
use crate::scenario::edit::Edit;
use crate::scenario::field::Lever;
use crate::scenario::proposal;
use crate::session::change;
use crate::session::state::Action;

/// Which lever of which form.
#[derive(Clone, PartialEq, Properties)]
pub struct LeverProps {
    /// The lever.
    pub lever: Lever,
    /// The form.
    pub context: FormContext,
}

/// A lever, or nothing if the form has no such part.
#[component]
pub fn LeverRow(props: &LeverProps) -> Html {
    let help = use_state(|| Disclosure::Closed);
    let LeverProps { lever, context } = props;
    let Some(value) = lever.value(&context.form) else {
        return Html::default();
    };
    let toggle = {
        let help = help.clone();
        Callback::from(move |_| help.set(help.toggled()))
    };
    let parameter = lever.parameter(&context.form);
    let name = words::name(*lever, &context.form);
    let id = lever.key();
    html! {
        <div class="lever" data-lever={id.clone()}>
            <div class="lever__row">
                <span class="lever__title">
                    <label class="lever__name" for={labelled(*lever)}>{ words::label(*lever, &context.form) }</label>
                    <button type="button" class="lever__help" aria-expanded={help.expanded()} onclick={toggle}
                        aria-label={first::lever_help(&name)}>{ "?" }</button>
                </span>
                { reset(props) }
                <LeverBox lever={*lever} id={format!("{id}-number")} context={context.clone()} />
            </div>
            { slider(props, value, &parameter) }
            { same_cost(props) }
            <p class={hint_class(*lever)} id={format!("{id}-hint")}>{ hint(*lever, &context.form) }</p>
            if is_asked(*lever, &context.form) {
                { chunk::fit(props.clone()) }
            }
            if *help == Disclosure::Open {
                { chunk::help(props.clone()) }
            }
        </div>
    }
}

/// What the label names: the slider, or the box of a lever without one.
fn labelled(lever: Lever) -> String {
    match lever.starts() {
        Some(_) => format!("{}-number", lever.key()),
        None => lever.key(),
    }
}

fn hint_class(lever: Lever) -> &'static str {
    if is_scene(lever) {
        "lever__hint lever__hint--scene"
    } else {
        "lever__hint"
    }
}

/// Number and slider say what they hear in printed units; the form has its own.
fn drag(lever: Lever, context: &FormContext, parameter: &Parameter) -> Callback<f64> {
    let printed = words::printed(parameter.unit);
    let whole = lever.is_whole(&context.form);
    let parameter = *parameter;
    context.act.reform(move |number: f64| {
        let number = if whole { number.round() } else { number };
        Action::Drag(Edit::Number(lever, parameter.clamp(number / printed)))
    })
}

/// Which lever's number, under which name in the markup.
#[derive(Clone, PartialEq, Properties)]
pub struct LeverBoxProps {
    /// The lever.
    pub lever: Lever,
    /// Name of the box in the markup.
    pub id: AttrValue,
    /// The form.
    pub context: FormContext,
}

/// The number of a lever, or nothing if the form has no such part.
#[component]
pub fn LeverBox(props: &LeverBoxProps) -> Html {
    let LeverBoxProps { lever, id, context } = props;
    let lever = *lever;
    let Some(value) = lever.value(&context.form) else {
        return Html::default();
    };
    let parameter = lever.parameter(&context.form);
    let printed = words::printed(parameter.unit);
    html! {
        <NumberBox
            key={moved(&context.form)}
            {id}
            name={words::name(lever, &context.form)}
            unit={words::unit(lever, &context.form)}
            value={value * printed}
            min={parameter.min * printed}
            max={parameter.max * printed}
            oninput={drag(lever, context, &parameter)}
            onrelease={context.act.reform(|()| Action::Release)}
        />
    }
}

/// The plan and the programme that the levers move: what is typed for one is not meant for another.
fn moved(form: &Form) -> String {
    let plan = proposal::plan(form).map_or("", |plan| &plan.name);
    let programme = proposal::programme(form).map_or("", |programme| &programme.name);
    [plan, programme].join("\n")
}

/// The slider; a week to start in has none, since a list of ten of them is read like a table.
fn slider(props: &LeverProps, value: f64, parameter: &Parameter) -> Html {
    if props.lever.starts().is_some() {
        return Html::default();
    }
    let printed = words::printed(parameter.unit);
    let (low, high) = reach(props.lever, parameter, &props.context);
    html! {
        <Slider
            id={props.lever.key()}
            text={change::print(props.lever, &props.context.form)}
            value={value * printed}
            min={low * printed}
            max={high * printed}
            step={parameter.step * printed}
            oninput={drag(props.lever, &props.context, parameter)}
            onrelease={props.context.act.reform(|()| Action::Release)}
        />
    }
}

/// The part of the range that the slider covers, from a multiple of its step: money and counts reach so far that only
/// the part around the start is of use; the number box takes the rest.
fn reach(lever: Lever, parameter: &Parameter, context: &FormContext) -> (f64, f64) {
    let start = lever.start(&context.start()).max(parameter.default);
    let most = match lever {
        Lever::FUTURES => 1000.0,
        Lever::SEED => 100.0,
        Lever::TARGET_BONUS => 0.3,
        Lever::MAXIMUM | Lever::BUDGET_CAP => 2.0,
        Lever::MAXIMUM_PAY => 3.0,
        _ if parameter.unit == Unit::Money => 4.0 * start,
        _ => parameter.max,
    };
    let least = (parameter.min / parameter.step + 1e-9).floor() * parameter.step;
    (least, most.max(start).min(parameter.max))
}

fn reset(props: &LeverProps) -> Html {
    let LeverProps { lever, context } = props;
    let (start, now) = (
        change::print(*lever, &context.start()),
        change::print(*lever, &context.form),
    );
    let lever = *lever;
    let name = first::lever_reset(&words::name(lever, &context.form), &start);
    html! {
        if start != now {
            <button type="button" class="lever__reset" title={name.clone()} aria-label={name}
                onclick={context.act.reform(move |_| Action::ResetLever(lever))}>
                <span aria-hidden="true">{ "\u{27f2}" }</span>
            </button>
        }
    }
}

fn same_cost(props: &LeverProps) -> Html {
    let LeverProps { lever, context } = props;
    if *lever != Lever::TARGET_BONUS || change::costs_the_same(&context.form) {
        return Html::default();
    }
    html! {
        <button type="button" class="lever__choice" id="same-cost"
            onclick={context.act.reform(|_| Action::Change(Edit::SameCost))}>{ first::same_cost() }</button>
    }
}
