//! The button that has goals of the same odds worked out, as long as it takes, and why there are none.

use tandem_model::Form;
use yew::{Html, MouseEvent, hook, html, use_context};

use crate::components::form_context::{GoalStage, GoalWork};
use crate::i18n::later;
use crate::i18n::messages::goal;

/// How goals are worked out; none where nobody does.
#[hook]
pub fn use_goal_work() -> Option<GoalWork> {
    use_context::<GoalWork>()
}

/// The button called `id` with its `name`; while goals are worked out it says so and does nothing.
pub fn work(asked: &Option<GoalWork>, form: &Form, id: &'static str, name: String) -> Html {
    let Some(GoalWork { stage, ask }) = asked else {
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
                { " " }<span class="editor__refused">{ goal::error(*why, form) }</span>
            }
        </>
    }
}
