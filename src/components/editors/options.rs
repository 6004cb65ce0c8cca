//! The editor of options: what is compared with today, and which of them the levers move.

use tandem_model::parameter::Parameter;
use tandem_model::{ArmForm, Form, GoalRule, TotalPay, parameter};
use yew::{Callback, Html, Properties, component, html};

use crate::browser::focus;
use crate::components::controls::dialog::Dialog;
use crate::components::controls::disclosure::Disclosure;
use crate::components::controls::name_box::NameBox;
use crate::components::editors::editor::{
    Choices, EditorContext, Field, SaidLine, Sign, choice_field, number_field, sign_button,
    use_editor_context,
};
use crate::components::editors::exceptions::Exceptions;
use crate::components::editors::goal_work::{GoalAsk, goal_ask, work};
use crate::components::form_context::FormContext;
use crate::i18n::messages::pick::TOTAL_PAY;
use crate::i18n::messages::{editors as words, goal};
use crate::i18n::{first, later};
use crate::scenario::edit::option::{MOST, OptionEdit, free_name};
use crate::scenario::edit::team::Step;
use crate::scenario::edit::{Edit, LazyEdit};
use crate::scenario::ids::Id;
use crate::scenario::own_goal;
use crate::scenario::proposal;
use crate::scenario::starter;
use crate::session::state::Action;
use crate::simulation::simulation_state::GoalStage;

/// The form whose options are edited, and the dialog that does it.
#[derive(Clone, PartialEq, Properties)]
pub struct OptionsProps {
    /// The form.
    pub context: FormContext,
    /// Whether the dialog is open.
    pub open: Disclosure,
    /// Hears that it was closed.
    pub onclose: Callback<()>,
}

/// The dialog.
#[component]
pub fn OptionsDialog(props: &OptionsProps) -> Html {
    let OptionsProps {
        context,
        open,
        onclose,
    } = props.clone();
    html! {
        <Dialog id="options-editor" title={first::options_title()} {open} {onclose}>
            <OptionsEditor {context} />
        </Dialog>
    }
}

/// What is edited.
#[derive(Clone, PartialEq, Properties)]
pub struct EditorProps {
    /// The form.
    pub context: FormContext,
}

/// The editor.
#[component]
pub fn OptionsEditor(props: &EditorProps) -> Html {
    let editor = use_editor_context(&props.context);
    let asked = goal_ask(&props.context);
    let form = &props.context.form;
    let options = form.options.iter().enumerate().zip(&form.ids().options);
    html! {
        <div class="editor">
            <p class="editor__lede">{ later::options_lede() }</p>
            { goals(&editor, asked.as_ref()) }
            <section aria-labelledby="options-head">
                <h3 class="editor__head" id="options-head">{ later::options() }</h3>
                <ol class="options">
                    <li class="option option--today" key="today">
                        <strong>{ tandem_model::TODAY }</strong>
                        <p class="lever__hint">{ words::todays_option(form) }</p>
                    </li>
                    { for options.map(|((place, option), id)| one_option(&editor, (place, *id), option)) }
                </ol>
                { add(&editor) }
            </section>
            <Exceptions editor={editor.clone()} />
            <SaidLine {editor} />
        </div>
    }
}

/// How the goals of all options are chosen; those of the same odds are worked out at once.
fn goals(editor: &EditorContext, asked: Option<&GoalAsk>) -> Html {
    let form = &editor.context.form;
    if !form.plans.iter().any(|plan| plan.goal.is_some()) {
        return Html::default();
    }
    let working = asked
        .as_ref()
        .is_some_and(|work| work.stage == GoalStage::Working);
    let now = if working {
        GoalRule::SameOdds
    } else {
        form.goals
    };
    let chosen = goal::RULES.iter().position(|rule| *rule == now);
    let choices = Choices {
        id: "goals-rule".to_owned(),
        label: later::goals_label(),
        of: later::options(),
        names: goal::RULES.into_iter().map(goal::rule).collect(),
        chosen: chosen.unwrap_or_default(),
    };
    let (changing, ask) = (editor.clone(), asked.map(|it| it.ask.clone()));
    let choice = choice_field(&choices, move |at| {
        let form = &changing.context.form;
        let own = || form.options.iter().map(|option| option.goal).collect();
        let Some(rule) = goal::RULES.get(at) else {
            return;
        };
        let levels = match rule {
            GoalRule::SameGoal => Vec::new(),
            GoalRule::SameOdds | GoalRule::Own => own(),
        };
        match (rule, &ask) {
            (GoalRule::SameOdds, Some(ask)) => ask.emit(()),
            _ => changing.change(Edit::Goals(*rule, levels)),
        }
    });
    html! {
        <div class="option__row" id="goals">
            { choice }
            { work(asked, &editor.context, "goals-work-out", later::goals_work_out()) }
        </div>
    }
}

/// Where the option's own goal ends, if its plan has one and not all have the same.
fn goal_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let form = &editor.context.form;
    let goal = own_goal::of(form, option).filter(|_| form.goals != GoalRule::SameGoal);
    let Some(goal) = goal else {
        return Html::default();
    };
    let field = Field {
        id: format!("option-{place}-goal"),
        label: later::option_goal(),
        of: option.name.clone(),
        parameter: Parameter {
            min: own_goal::least(goal.metric, form),
            ..goal.metric.parameter()
        },
        value: goal.metric.target(),
    };
    number_field(&field, &editor.context, move |level| {
        Edit::from(OptionEdit::Goal(place, (level * 1000.0).round() / 1000.0))
    })
}

fn is_full(form: &Form) -> bool {
    form.options.len() >= MOST
}

fn names(form: &Form) -> impl Iterator<Item = &str> + Clone {
    let options = form.options.iter().map(|option| option.name.as_str());
    std::iter::once(tandem_model::TODAY).chain(options)
}

fn add(editor: &EditorContext) -> Html {
    let form = &editor.context.form;
    let name = free_name(&later::option_new(), names(form));
    let id = format!("option-{}-name", form.options.len());
    html! {
        <>
            <button type="button" class="button button--small" id="option-add" disabled={is_full(form)}
                onclick={editor.press_and_go(Edit::from(OptionEdit::Add(name)), id)}>{ later::option_add() }</button>
            if is_full(form) {
                <span class="lever__hint">{ " " }{ later::options_full() }</span>
            }
        </>
    }
}

fn one_option(editor: &EditorContext, (place, id): (usize, Id), option: &ArmForm) -> Html {
    html! {
        <li class="option" key={id}>
            <div class="option__row">
                { name_field(editor, place, option) }
                { plan_field(editor, place, option) }
                { programme_field(editor, place, option) }
                { delay_field(editor, place, option) }
                { trial_field(editor, place, option) }
                { goal_field(editor, place, option) }
                { total_pay_field(editor, place, option) }
                <div class="team__tools">{ tools(editor, place, option) }</div>
            </div>
            <p class="option__note lever__hint">
                { words::option_cost(&editor.context.form, option) }
                { same_cost(editor, place, option) }
                { " " }
                { stands(editor, place, option) }
            </p>
        </li>
    }
}

fn name_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let form = editor.context.form.clone();
    let fault = Callback::from(move |name: String| {
        let others = names(&form).enumerate().filter(|(at, _)| *at != place + 1);
        words::name_fault(&name, others.map(|(_, name)| name))
    });
    let act = &editor.context.act;
    html! {
        <div class="field field--name">
            <span class="field__label" aria-hidden="true">{ later::team_name() }</span>
            <NameBox id={format!("option-{place}-name")} label={later::change_of(&option.name, &later::team_name())}
                value={option.name.clone()} {fault}
                oninput={act.reform(move |name| Action::Drag(Edit::from(OptionEdit::Rename(place, name))))}
                onrelease={act.reform(|()| Action::Release)} />
        </div>
    }
}

/// The plans of the form, and then those that come with the page.
fn plan_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let form = &editor.context.form;
    let own: Vec<String> = form.plans.iter().map(|plan| plan.name.clone()).collect();
    let others = starter::plans();
    let new = others.iter().map(|plan| later::option_new_plan(&plan.name));
    let choices = Choices {
        id: format!("option-{place}-plan"),
        label: later::option_plan_label(),
        of: option.name.clone(),
        chosen: own
            .iter()
            .position(|name| *name == option.plan)
            .unwrap_or_default(),
        names: own.iter().cloned().chain(new).collect(),
    };
    let editor = editor.clone();
    choice_field(&choices, move |at| {
        let edit = match own.get(at) {
            Some(name) => OptionEdit::Plan(place, name.clone()),
            None => match at.checked_sub(own.len()).and_then(|at| others.get(at)) {
                Some(plan) => OptionEdit::NewPlan(place, Box::new(plan.clone())),
                None => return,
            },
        };
        editor.change(Edit::from(edit));
    })
}

/// What becomes of salaries under the option's plan, if it is not today's.
fn total_pay_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let mut others = editor.context.form.plans.iter().skip(1);
    let Some(plan) = others.find(|plan| plan.name == option.plan) else {
        return Html::default();
    };
    let choices = Choices {
        id: format!("option-{place}-total-pay"),
        label: later::pick_total_pay(),
        of: option.name.clone(),
        names: TOTAL_PAY.iter().map(|say| say()).collect(),
        chosen: TotalPay::ALL
            .iter()
            .position(|one| *one == plan.total_pay)
            .unwrap_or_default(),
    };
    let editor = editor.clone();
    choice_field(&choices, move |at| {
        if let Some(total_pay) = TotalPay::ALL.get(at) {
            editor.change(Edit::from(OptionEdit::TotalPay(place, *total_pay)));
        }
    })
}

fn programme_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let programmes = editor.context.form.programmes.iter();
    let own: Vec<String> = programmes.map(|it| it.name.clone()).collect();
    let chosen = option.programme.as_ref();
    let at = chosen.and_then(|name| own.iter().position(|it| it == name));
    let choices = Choices {
        id: format!("option-{place}-programme"),
        label: later::option_programme_label(),
        of: option.name.clone(),
        names: std::iter::once(later::none())
            .chain(own.iter().cloned())
            .collect(),
        chosen: at.map_or(0, |at| at + 1),
    };
    let editor = editor.clone();
    choice_field(&choices, move |at| {
        let name = at.checked_sub(1).and_then(|at| own.get(at)).cloned();
        editor.change(Edit::from(OptionEdit::Programme(place, name)));
    })
}

fn delay_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let field = Field {
        id: format!("option-{place}-from"),
        label: later::option_from_label(),
        of: option.name.clone(),
        parameter: parameter::PAY_FROM,
        value: f64::from(option.pay_from),
    };
    number_field(&field, &editor.context, move |weeks| {
        Edit::from(OptionEdit::PayFrom(place, weeks.round() as u32))
    })
}

/// For good, or a trial with its end.
fn trial_field(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let choices = Choices {
        id: format!("option-{place}-trial"),
        label: later::option_trial_label(),
        of: option.name.clone(),
        names: vec![later::option_for_good(), later::option_a_trial()],
        chosen: option.until.is_some().into(),
    };
    let changing = editor.clone();
    let choice = choice_field(&choices, move |at| {
        let until = (at > 0).then_some(parameter::UNTIL.default as u32);
        changing.change(Edit::from(OptionEdit::Until(place, until)));
    });
    let Some(until) = option.until else {
        return choice;
    };
    let field = Field {
        id: format!("option-{place}-until"),
        label: later::option_until_label(),
        of: option.name.clone(),
        parameter: parameter::UNTIL,
        value: f64::from(until),
    };
    let end = number_field(&field, &editor.context, move |weeks| {
        Edit::from(OptionEdit::Until(place, Some(weeks.round() as u32)))
    });
    html! { <>{ choice }{ end }</> }
}

fn tools(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let form = &editor.context.form;
    let last = form.options.len().saturating_sub(1);
    let sign = |what: &str, sign, message: fn(&str) -> String, idle| Sign {
        id: format!("option-{place}-{what}"),
        sign,
        name: message(&option.name),
        idle,
    };
    let go = |edit, to: usize, what: &str| {
        editor.press_and_go(Edit::from(edit), format!("option-{to}-{what}"))
    };
    let copy = OptionEdit::Duplicate(place, free_name(&option.name, names(form)));
    html! {
        <>
            <button type="button" class="button button--small" id={format!("option-{place}-copy")} disabled={is_full(form)}
                aria-label={later::option_copy(&option.name)} onclick={go(copy, place + 1, "name")}>
                { later::option_copy_short() }
            </button>
            { sign_button(sign("up", "\u{2191}", later::team_up, place == 0), go(OptionEdit::Move(place, Step::Up), place.saturating_sub(1), "up")) }
            { sign_button(sign("down", "\u{2193}", later::team_down, place == last), go(OptionEdit::Move(place, Step::Down), place + 1, "down")) }
            { sign_button(sign("remove", "\u{2715}", later::team_remove, false), remove(editor, place, option)) }
        </>
    }
}

fn remove(editor: &EditorContext, place: usize, option: &ArmForm) -> Callback<yew::MouseEvent> {
    let told = later::team_removed(&option.name);
    let editor = editor.clone();
    Callback::from(move |_| {
        editor.change_and_say(Edit::from(OptionEdit::Remove(place)), Some(told.clone()));
        focus::soon("editor-undo".to_owned());
    })
}

/// A button that makes a plan cost what today's costs, where it does not.
fn same_cost(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let plan = editor
        .context
        .form
        .plans
        .iter()
        .find(|plan| plan.name == option.plan);
    let neutral = plan.is_none_or(|it| it.target_bonus == tandem_model::TargetBonus::CostNeutral);
    if neutral {
        return Html::default();
    }
    html! {
        <>
            { " " }
            <button type="button" class="lever__choice" id={format!("option-{place}-same-cost")}
                onclick={editor.press(Edit::from(OptionEdit::SameCost(place)))}>{ later::option_same_cost() }</button>
        </>
    }
}

/// Whether the levers move this option, or a button that makes them.
fn stands(editor: &EditorContext, place: usize, option: &ArmForm) -> Html {
    let form = &editor.context.form;
    let moved = |form: &Form| {
        let plan = proposal::plan(form).map(|it| it.name.clone());
        (plan, proposal::programme(form).map(|it| it.name.clone()))
    };
    let mut stood = form.form().clone();
    OptionEdit::Stand(place).apply(&mut stood);
    if moved(&stood) == moved(form) {
        return html! { <strong>{ words::levers_move_this(form, option) }</strong> };
    }
    html! {
        <button type="button" class="lever__choice" id={format!("option-{place}-stand")}
            onclick={editor.press(Edit::from(OptionEdit::Stand(place)))}>{ later::option_stand() }</button>
    }
}
