//! The goals beside the answer: how they are chosen, what each option asks, and another choice at a click.

use tandem_model::GoalRule;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::components::editors::goal_work::{goal_ask, use_goal_reset, work};
use crate::components::form_context::FormContext;
use crate::i18n::later;
use crate::i18n::messages::goal;
use crate::scenario::edit::Edit;

/// The form whose goals are told.
#[derive(Clone, PartialEq, Properties)]
pub struct GoalLineProps {
    /// The form.
    pub context: FormContext,
}

/// A sentence, and a button; nothing where no option has a joint goal.
#[component]
pub fn GoalLine(props: &GoalLineProps) -> Html {
    let context = &props.context;
    use_goal_reset(context);
    let asked = goal_ask(context);
    let Some(said) = goal::said(&context.form) else {
        return Html::default();
    };
    let is_odds = context.form.goals == GoalRule::SameOdds;
    let name = if is_odds {
        later::goals_work_out()
    } else {
        later::goals_make_odds()
    };
    html! {
        <p class="answer__more" id="answer-goals" role="status">
            { said }{ " " }
            { work(asked.as_ref(), context, "goals-odds", name) }
            if is_odds {
                { " " }{ same_goal(context) }
            }
        </p>
    }
}

fn same_goal(context: &FormContext) -> Html {
    let context = context.clone();
    let share = Callback::from(move |_: MouseEvent| {
        context.change(Edit::Goals(GoalRule::SameGoal, Vec::new()));
    });
    html! {
        <button type="button" class="lever__choice" id="goals-same" onclick={share}>{ later::goals_make_same() }</button>
    }
}
