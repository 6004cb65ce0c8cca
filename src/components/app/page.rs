//! The page as a whole: header, levers, answer, views, overlays.

use yew::{
    Callback, ContextProvider, Html, MouseEvent, Properties, UseStateHandle, component, html,
    use_reducer, use_state, use_state_eq,
};

use crate::browser::focus;
use crate::browser::selected_options::use_selected_options;
use crate::components::answer::AnswerCard;
use crate::components::answer::goal_line::GoalLineProps;
use crate::components::answer::lesson::LessonProps;
use crate::components::app::footer::foot;
use crate::components::app::header::Header;
use crate::components::app::hooks::{
    use_act, use_address, use_chunk, use_chunks, use_keys, use_language, use_named, use_outcome,
};
use crate::components::app::notices::{HealthLine, NoticeLine};
use crate::components::charts;
use crate::components::controls::draft::Generation;
use crate::components::form_context::{FormContext, GoalWork};
use crate::components::lazy::load_state::LoadState;
use crate::components::levers::Levers;
use crate::components::overlays;
use crate::components::overlays::OverlaysProps;
use crate::components::views::Views;
use crate::i18n::first;
use crate::reading::basis::Basis;
use crate::session::state::{Action, State};
use crate::shell::overlay::Panel;
use crate::shell::tab::Tab;
use crate::simulation::simulation_state::{SimulationState, Status};
use crate::simulation::worker::Runner;

/// The state the page opens in.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The state.
    pub opened: State,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let opened = props.opened.clone();
    let state = use_reducer(move || opened);
    let act = use_act(&state);
    let tab = use_state_eq(|| Tab::Overview);
    let (outcome, retry, runner) = use_outcome(&state.now.form, *tab);
    let goals = GoalWork {
        runner: Runner::clone(&runner),
        stage: outcome.goals,
    };
    use_address(state.committed(), &act);
    use_keys(&act);
    use_selected_options();
    let standing = outcome.standing(&state.now.form);
    use_chunks(standing);
    let overlay_code = use_chunk(&overlays::chunk::CHUNK, standing == Status::Settled);
    let (language, choose) = use_language(&act);
    let found = use_named(outcome.shown().map(|(found, _)| found));
    let finding = use_named(outcome.finding.as_ref());
    let chart_code = use_chunk(&charts::chunk::CHUNK, found.is_some());
    let context = FormContext::new(&state, act.clone(), goals);
    let panel = use_state(|| None);
    let show = show(&panel);
    let basis = outcome.shown().map(|(_, basis)| basis);
    let shown_basis = basis.unwrap_or(Basis::Futures);
    let shown = outcome
        .finding
        .as_ref()
        .map_or(0, |(_, finding)| finding.replicates);
    html! {
        // In another language everything is another thing, down to the last word.
        <div class="page" key={language.code()} data-state={standing.name()}
            data-basis={basis.map(Basis::name)} data-done={shown.to_string()}>
            <a class="skip" href="#answer" onclick={Callback::from(skip)}>{ first::skip() }</a>
            <Header context={context.clone()} can_undo={state.can_undo()} can_redo={state.can_redo()}
                side={state.last_change().map(|_| state.side)} show={show.reform(Some)} {choose} />
            if overlay_code == LoadState::Here || panel.is_some() {
                <div class="visit">{ overlays(&state, &outcome, &context, *panel, &show) }</div>
            }
            <ContextProvider<Generation> context={Generation(state.generation)}>
            <ContextProvider<LoadState> context={chart_code}>
            <div class="columns">
                <Levers context={context.clone()} />
                <main class="main">
                    <div role="status" class="lesson">{ for state.lesson().map(|example| lesson(example, &act)) }</div>
                    <AnswerCard context={context.clone()} found={found.clone()} basis={shown_basis} {standing}>
                        if overlay_code == LoadState::Here {
                            { overlays::chunk::goals(GoalLineProps { context }) }
                        }
                    </AnswerCard>
                    { purpose(&show) }
                    <Views tab={*tab} open={open(&tab)} form={state.now.form.clone()} {found} basis={shown_basis}
                        {finding} {standing} />
                    { foot(outcome.progress) }
                </main>
            </div>
            </ContextProvider<LoadState>>
            </ContextProvider<Generation>>
            <div class="tellers">
                <NoticeLine notice={state.notice.clone()} {act} />
                <HealthLine health={outcome.health.clone()} {retry} />
            </div>
        </div>
    }
}

fn show(panel: &UseStateHandle<Option<Panel>>) -> Callback<Option<Panel>> {
    let setter = panel.setter();
    Callback::from(move |panel| setter.set(panel))
}

/// What lies over the page, and what happens beside it.
fn overlays(
    state: &State,
    outcome: &SimulationState,
    context: &FormContext,
    panel: Option<Panel>,
    show: &Callback<Option<Panel>>,
) -> Html {
    let settled = outcome.standing(&state.now.form) == Status::Settled;
    let answered = outcome.finding.clone().filter(|_| settled);
    let change = state
        .last_change()
        .map(|(before, after)| (before.clone(), after.clone()));
    let taught = state.lesson().is_some();
    overlays::chunk::overlays(OverlaysProps {
        context: context.clone(),
        answered,
        change,
        side: state.side,
        taught,
        panel,
        show: show.clone(),
    })
}

fn lesson(example: &'static str, act: &Callback<Action>) -> Html {
    let act = act.clone();
    overlays::chunk::lesson(LessonProps { example, act })
}

/// What the answer is for and what it is not for.
fn purpose(show: &Callback<Option<Panel>>) -> Html {
    let more = show.reform(|_: MouseEvent| Some(Panel::IntendedUse));
    html! {
        <p class="use">
            { first::r#use() }{ " " }
            <button type="button" class="link" id="law" onclick={more}>{ first::use_more() }</button>
        </p>
    }
}

/// Goes to the answer without touching the fragment, which holds the state.
fn skip(event: MouseEvent) {
    event.prevent_default();
    focus::on("answer");
}

fn open(tab: &UseStateHandle<Tab>) -> Callback<Tab> {
    let setter = tab.setter();
    Callback::from(move |tab| setter.set(tab))
}
