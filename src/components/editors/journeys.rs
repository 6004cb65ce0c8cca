//! The journeys in the editor of teams: which teams customers pass, how many of them, and what one is worth.

use tandem_model::{Journey, parameter};
use yew::{Callback, Html, Properties, component, html};

use crate::browser::focus;
use crate::components::editors::editor::{
    EditorContext, Field, Sign, chosen, number_field, sign_button,
};
use crate::i18n::later;
use crate::scenario::edit::Edit;
use crate::scenario::edit::journey::JourneyEdit;
use crate::scenario::edit::team::Step;
use crate::scenario::ids::Id;

/// The journeys of the form that an editor works on.
#[derive(Clone, PartialEq, Properties)]
pub struct JourneysProps {
    /// What is edited.
    pub editor: EditorContext,
}

/// All journeys.
#[component]
pub fn Journeys(props: &JourneysProps) -> Html {
    let editor = &props.editor;
    let journeys = editor.context.form.organisation.journeys.iter();
    let rows = editor.context.form.ids().journeys.iter().enumerate();
    let rows = rows.zip(journeys.clone());
    let id = format!("journey-{}-step-0-remove", journeys.len());
    html! {
        <section aria-labelledby="journeys-head">
            <h3 class="editor__head" id="journeys-head">{ later::journeys() }</h3>
            <p class="editor__sum">{ later::journeys_sum() }</p>
            <ol class="journeys">{ for rows.map(|((place, id), it)| journey(editor, (place, *id), it)) }</ol>
            <button type="button" class="button button--small" id="journey-add"
                onclick={editor.press_and_go(Edit::from(JourneyEdit::Add), id)}>{ later::journey_add() }</button>
        </section>
    }
}

fn journey(editor: &EditorContext, (place, id): (usize, Id), journey: &Journey) -> Html {
    let steps = journey.teams.iter().enumerate();
    html! {
        <li class="journey" key={id}>
            <div class="journey__row">
                <h4 class="journey__name">{ later::journey_number((place + 1) as f64) }</h4>
                { share(editor, place, journey) }
                { value(editor, place, journey) }
                <div class="team__tools">
                    { moves(editor, place) }
                    { remove(editor, place) }
                </div>
            </div>
            <ol class="steps">
                { for steps.map(|(step, name)| one_step(editor, place, journey, (step, name))) }
                { another(editor, place, journey) }
            </ol>
        </li>
    }
}

fn share(editor: &EditorContext, place: usize, journey: &Journey) -> Html {
    let field = Field {
        id: format!("journey-{place}-share"),
        label: later::journey_share(),
        of: later::journey_number((place + 1) as f64),
        parameter: parameter::VOLUME,
        value: journey.volume,
    };
    let edit = move |share| Edit::from(JourneyEdit::Volume(place, share));
    number_field(&field, &editor.context, edit)
}

fn value(editor: &EditorContext, place: usize, journey: &Journey) -> Html {
    let field = Field {
        id: format!("journey-{place}-value"),
        label: later::journey_value(),
        of: later::journey_number((place + 1) as f64),
        parameter: parameter::VALUE,
        value: journey.value,
    };
    let edit = move |value| Edit::from(JourneyEdit::Value(place, value));
    number_field(&field, &editor.context, edit)
}

fn moves(editor: &EditorContext, place: usize) -> Html {
    let last = editor
        .context
        .form
        .organisation
        .journeys
        .len()
        .saturating_sub(1);
    let up = Sign {
        id: format!("journey-{place}-up"),
        sign: "\u{2191}",
        name: later::journey_up((place + 1) as f64),
        idle: place == 0,
    };
    let down = Sign {
        id: format!("journey-{place}-down"),
        sign: "\u{2193}",
        name: later::journey_down((place + 1) as f64),
        idle: place == last,
    };
    let go = |step, to: usize, way: &str| {
        let edit = Edit::from(JourneyEdit::Move(place, step));
        editor.press_and_go(edit, format!("journey-{to}-{way}"))
    };
    html! {
        <>
            { sign_button(up, go(Step::Up, place.saturating_sub(1), "up")) }
            { sign_button(down, go(Step::Down, place + 1, "down")) }
        </>
    }
}

fn remove(editor: &EditorContext, place: usize) -> Html {
    let sign = Sign {
        id: format!("journey-{place}-remove"),
        sign: "\u{2715}",
        name: later::journey_remove((place + 1) as f64),
        idle: false,
    };
    let told = later::journey_removed((place + 1) as f64);
    let editor = editor.clone();
    let press = Callback::from(move |_| {
        editor.change_and_say(Edit::from(JourneyEdit::Remove(place)), Some(told.clone()));
        focus::soon("editor-undo".to_owned());
    });
    sign_button(sign, press)
}

/// A team on the way, which can come earlier or later or be taken out.
fn one_step(
    editor: &EditorContext,
    place: usize,
    journey: &Journey,
    (step, name): (usize, &str),
) -> Html {
    let last = journey.teams.len() - 1;
    let id = |step: usize, what: &str| format!("journey-{place}-step-{step}-{what}");
    let sign = |what: &str, sign, message: fn(&str, f64) -> String, idle| Sign {
        id: id(step, what),
        sign,
        name: message(name, (place + 1) as f64),
        idle,
    };
    let go = |way, to: usize, what: &str| {
        editor.press_and_go(
            Edit::from(JourneyEdit::MoveStep(place, step, way)),
            id(to, what),
        )
    };
    let out = Edit::from(JourneyEdit::RemoveStep(place, step));
    html! {
        <li class="step" key={step}>
            <span class="step__name">{ name.to_owned() }</span>
            { sign_button(sign("earlier", "\u{2190}", later::step_earlier, step == 0), go(Step::Up, step.saturating_sub(1), "earlier")) }
            { sign_button(sign("later", "\u{2192}", later::step_later, step == last), go(Step::Down, step + 1, "later")) }
            { sign_button(sign("remove", "\u{2715}", later::step_remove, last == 0), editor.press_and_go(out, id(step.min(last.saturating_sub(1)), "remove"))) }
        </li>
    }
}

/// A list of the teams that are not on the way yet.
fn another(editor: &EditorContext, place: usize, journey: &Journey) -> Html {
    let teams = editor.context.form.organisation.teams.iter();
    let others: Vec<String> = teams
        .map(|team| team.name.clone())
        .filter(|name| !journey.teams.contains(name))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let options = others
        .iter()
        .map(|name| html! { <option>{ name.clone() }</option> });
    let (editor, names) = (editor.clone(), others.clone());
    let add = chosen(move |at| {
        if let Some(name) = at.checked_sub(1).and_then(|at| names.get(at)) {
            editor.change(Edit::from(JourneyEdit::AddStep(place, name.clone())));
        }
    });
    html! {
        <li class="step step--add" key="add">
            <select class="select" key={journey.teams.len()} id={format!("journey-{place}-add")} onchange={add}
                aria-label={later::journey_add_team_to((place + 1) as f64)}>
                <option selected=true>{ later::journey_add_team() }</option>
                { for options }
            </select>
        </li>
    }
}
