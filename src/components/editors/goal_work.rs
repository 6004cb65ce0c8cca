//! The button that has goals of the same odds worked out, as long as it takes, and why there are none.

use tandem_model::{GoalLevels, GoalRule};
use yew::{Callback, Html, MouseEvent, hook, html, use_effect_with};

use crate::components::form_context::{FormContext, GoalWork};
use crate::i18n::later;
use crate::i18n::messages::goal;
use crate::scenario::edit::Edit;
use crate::session::state::{Action, CheckedEdit};
use crate::simulation::simulation_state::{GoalStage, SimEvent};
use crate::simulation::worker::Runner;

/// How far goals of the form in force are worked out, and how to ask for them.
#[derive(Clone, PartialEq)]
pub struct GoalAsk {
    /// How far it is.
    pub stage: GoalStage,
    /// Asks for it.
    pub ask: Callback<()>,
}

/// How goals of the form in force are worked out, which takes them over once they are found; none where nobody does.
pub fn goal_ask(context: &FormContext) -> Option<GoalAsk> {
    let GoalWork { runner, stage } = context.work.clone()?;
    let context = context.clone();
    let ask = Callback::from(move |()| {
        runner.tell(SimEvent::Goals(GoalStage::Working));
        let found = taken_over(runner.clone(), context.clone());
        runner.work_out_goals(context.form.clone(), found);
    });
    Some(GoalAsk { stage, ask })
}

/// Forgets how far goals are as soon as another form is in force; one component that is always there does so.
#[hook]
pub fn use_goal_reset(context: &FormContext) {
    let work = context.work.clone();
    use_effect_with(context.form.clone(), move |_| {
        if let Some(GoalWork { runner, stage }) = work
            && stage != GoalStage::Idle
        {
            runner.tell(SimEvent::Goals(GoalStage::Idle));
        }
    });
}

/// Hears what was found for the form of a context.
fn taken_over(runner: Runner, context: FormContext) -> Callback<GoalLevels> {
    Callback::from(move |found: GoalLevels| {
        let edit = match found {
            Ok(levels) => Edit::Goals(GoalRule::SameOdds, levels),
            Err(why) => return runner.tell(SimEvent::Goals(GoalStage::Failed(why))),
        };
        runner.tell(SimEvent::Goals(GoalStage::Idle));
        let before = context.form.clone();
        if let Ok(after) = before.edited(&edit) {
            let checked = CheckedEdit {
                edit,
                before,
                after,
            };
            context.act.emit(Action::Apply(Box::new(checked)));
        }
    })
}

/// The button called `id` with its `name`; while goals are worked out it says so and does nothing.
pub fn work(
    asked: Option<&GoalAsk>,
    context: &FormContext,
    id: &'static str,
    name: String,
) -> Html {
    let Some(GoalAsk { stage, ask }) = asked else {
        return Html::default();
    };
    let busy = *stage == GoalStage::Working;
    let name = if busy { later::goals_working() } else { name };
    let ask = ask.clone();
    let onclick = move |_: MouseEvent| {
        if !busy {
            ask.emit(());
        }
    };
    html! {
        <>
            <button type="button" class="lever__choice" {id} aria-disabled={busy.then_some("true")}
                aria-busy={busy.then_some("true")} {onclick}>{ name }</button>
            if let GoalStage::Failed(why) = stage {
                { " " }<span class="editor__refused">{ goal::error(*why, &context.form) }</span>
            }
        </>
    }
}
