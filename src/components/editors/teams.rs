//! The editor of teams and journeys.

use tandem_model::{Organisation, Team};
use yew::{Callback, Html, Properties, classes, component, html, use_state};

use crate::browser::focus;
use crate::components::controls::disclosure::Disclosure;
use crate::components::controls::name_box::NameBox;
use crate::components::editors::editor::{
    Choices, EditorContext, Field, SaidLine, Sign, choice_field, number_field, sign_button,
    use_editor_context,
};
use crate::components::editors::journeys::Journeys;
use crate::components::form_context::FormContext;
use crate::i18n::later;
use crate::i18n::messages::editors as words;
use crate::scenario::edit::Edit;
use crate::scenario::edit::option::free_name;
use crate::scenario::edit::team::{Step, TeamEdit, Uses};
use crate::scenario::ids::Id;
use crate::scenario::team::{TeamNumber, TeamPick};
use crate::session::state::Action;

/// The numbers that stand in a team's row; the rest is one click away.
const ROW: [TeamNumber; 5] = [
    TeamNumber::Heads,
    TeamNumber::Base,
    TeamNumber::TargetBonus,
    TeamNumber::Fee,
    TeamNumber::AtRisk,
];

/// The form whose teams are edited.
#[derive(Clone, PartialEq, Properties)]
pub struct TeamsProps {
    /// The form.
    pub context: FormContext,
}

/// The editor.
#[component]
pub fn TeamsEditor(props: &TeamsProps) -> Html {
    let editor = use_editor_context(&props.context);
    let organisation = &props.context.form.organisation;
    let rows = props.context.form.ids().teams.iter().enumerate();
    let row =
        |(place, id): (usize, &Id)| html! { <TeamRow key={*id} {place} editor={editor.clone()} /> };
    html! {
        <div class="editor">
            <p class="editor__lede">{ later::teams_lede() }</p>
            <section aria-labelledby="teams-head">
                <h3 class="editor__head" id="teams-head">{ later::teams() }</h3>
                <p class="editor__sum">{ sum(organisation) }{ " " }{ later::team_pay_note() }</p>
                <ol class="teams">{ for rows.map(row) }</ol>
                <button type="button" class="button button--small" id="team-add" onclick={add(&editor)}>
                    { later::team_add() }
                </button>
            </section>
            <Journeys editor={editor.clone()} />
            <SaidLine {editor} />
        </div>
    }
}

fn sum(organisation: &Organisation) -> String {
    let people = later::people(organisation.people().into());
    let teams = organisation.teams.len();
    later::teams_sum(&people, teams as f64)
}

fn add(editor: &EditorContext) -> Callback<yew::MouseEvent> {
    let teams = &editor.context.form.organisation.teams;
    let name = free_name(
        &later::team_new(),
        teams.iter().map(|team| team.name.as_str()),
    );
    let id = format!("team-{}-name", teams.len());
    editor.press_and_go(Edit::from(TeamEdit::Add(name)), id)
}

/// Which team of which form.
#[derive(Clone, PartialEq, Properties)]
struct TeamRowProps {
    /// Its place.
    place: usize,
    /// What is edited.
    editor: EditorContext,
}

/// A team: its name and pay in a row, and the rest below once it is asked for.
#[component]
fn TeamRow(props: &TeamRowProps) -> Html {
    let more = use_state(|| Disclosure::Closed);
    let TeamRowProps { place, editor } = props;
    let Some(team) = editor.context.form.organisation.teams.get(*place) else {
        return Html::default();
    };
    let toggle = {
        let more = more.clone();
        Callback::from(move |_| more.set(more.toggled()))
    };
    let rest = TeamNumber::ALL
        .into_iter()
        .filter(|number| !ROW.contains(number));
    let idle = Uses::of(&editor.context.form, &team.name);
    html! {
        <li class={classes!("team", team.agency().map(|_| "team--agency"))}>
            <div class="team__row">
                { name_field(editor, *place, team) }
                { for ROW.into_iter().filter_map(|it| number(editor, *place, team, it)) }
                <div class="team__tools">
                    <button type="button" class="button button--small" aria-expanded={more.expanded()} onclick={toggle}
                        id={format!("team-{place}-more")} aria-label={later::team_more(&team.name)}>
                        { later::team_more_short() }
                    </button>
                    { moves(editor, *place, team) }
                    { remove(editor, *place, team) }
                </div>
            </div>
            if idle.journeys + idle.alone == 0 {
                <p class="team__idle">{ later::team_idle() }</p>
            }
            if *more == Disclosure::Open {
                <div class="team__more">
                    { for TeamPick::ALL.into_iter().filter_map(|it| pick(editor, *place, team, it)) }
                    { for rest.filter_map(|it| number(editor, *place, team, it)) }
                    { craft_field(editor, *place, team) }
                </div>
            }
        </li>
    }
}

fn name_field(editor: &EditorContext, place: usize, team: &Team) -> Html {
    let form = editor.context.form.clone();
    let fault = Callback::from(move |name: String| {
        let teams = form.organisation.teams.iter().enumerate();
        let others = teams.filter(|(at, _)| *at != place);
        words::name_fault(&name, others.map(|(_, team)| team.name.as_str()))
    });
    let act = &editor.context.act;
    html! {
        <div class="field field--name">
            <span class="field__label" aria-hidden="true">{ later::team_name() }</span>
            <NameBox id={format!("team-{place}-name")} label={later::change_of(&team.name, &later::team_name())}
                value={team.name.clone()} {fault}
                oninput={act.reform(move |name| Action::Drag(Edit::from(TeamEdit::Rename(place, name))))}
                onrelease={act.reform(|()| Action::Release)} />
        </div>
    }
}

/// The word for the team's craft, which may be empty.
fn craft_field(editor: &EditorContext, place: usize, team: &Team) -> Html {
    let fault = Callback::from(|word: String| {
        let is_blank = word.trim().is_empty();
        (!is_blank).then(|| words::name_fault(&word, std::iter::empty()))?
    });
    let act = &editor.context.act;
    html! {
        <div class="field field--name">
            <span class="field__label" aria-hidden="true">{ later::team_craft() }</span>
            <NameBox id={format!("team-{place}-craft")} label={later::change_of(&team.name, &later::team_craft())}
                value={team.craft.clone().unwrap_or_default()} {fault}
                oninput={act.reform(move |word| Action::Drag(Edit::from(TeamEdit::Craft(place, word))))}
                onrelease={act.reform(|()| Action::Release)} />
            <p class="editor__sum">{ later::team_craft_note() }</p>
        </div>
    }
}

fn number(editor: &EditorContext, place: usize, team: &Team, number: TeamNumber) -> Option<Html> {
    let value = number.value(team)?;
    let field = Field {
        id: format!("team-{place}-{number:?}"),
        label: words::team_number(number),
        of: team.name.clone(),
        parameter: number.parameter_in(&editor.context.form.organisation, team),
        value,
    };
    let edit = move |value| Edit::from(TeamEdit::Number(place, number, value));
    Some(number_field(&field, &editor.context, edit))
}

fn pick(editor: &EditorContext, place: usize, team: &Team, pick: TeamPick) -> Option<Html> {
    let choices = Choices {
        id: format!("team-{place}-{pick:?}"),
        label: words::team_pick(pick),
        of: team.name.clone(),
        names: words::team_choices(pick),
        chosen: pick.chosen(team)?,
    };
    let editor = editor.clone();
    Some(choice_field(&choices, move |chosen| {
        editor.change(Edit::from(TeamEdit::Pick(place, pick, chosen)));
    }))
}

/// Up and down; the keyboard goes along with the team.
fn moves(editor: &EditorContext, place: usize, team: &Team) -> Html {
    let last = editor
        .context
        .form
        .organisation
        .teams
        .len()
        .saturating_sub(1);
    let up = Sign {
        id: format!("team-{place}-up"),
        sign: "\u{2191}",
        name: later::team_up(&team.name),
        idle: place == 0,
    };
    let down = Sign {
        id: format!("team-{place}-down"),
        sign: "\u{2193}",
        name: later::team_down(&team.name),
        idle: place == last,
    };
    let go = |step, to: usize, way: &str| {
        editor.press_and_go(
            Edit::from(TeamEdit::Move(place, step)),
            format!("team-{to}-{way}"),
        )
    };
    html! {
        <>
            { sign_button(up, go(Step::Up, place.saturating_sub(1), "up")) }
            { sign_button(down, go(Step::Down, place + 1, "down")) }
        </>
    }
}

fn remove(editor: &EditorContext, place: usize, team: &Team) -> Html {
    let sign = Sign {
        id: format!("team-{place}-remove"),
        sign: "\u{2715}",
        name: later::team_remove(&team.name),
        idle: false,
    };
    let told = words::team_removed(&team.name, Uses::of(&editor.context.form, &team.name));
    let editor = editor.clone();
    let press = Callback::from(move |_| {
        editor.change_and_say(Edit::from(TeamEdit::Remove(place)), Some(told.clone()));
        focus::soon("editor-undo".to_owned());
    });
    sign_button(sign, press)
}
