//! The editors as markup: names, values, what is listed, and what they do with hostile words.

use tandem_model::{GoalError, GoalRule};
use yew::{BaseComponent, Callback, Html, LocalServerRenderer, Properties, component, html};

use crate::components::answer::goal_line::GoalLine;

use crate::components::editors::options::{EditorProps, OptionsEditor};
use crate::components::editors::teams::{TeamsEditor, TeamsProps};
use crate::components::form_context::{FormContext, GoalWork};
use crate::components::levers::change_list::ChangeList;
use crate::components::levers::changes::ChangesProps;
use crate::components::levers::check::{CheckProps, ReadinessCheck};
use crate::components::levers::payout::{Payout, PayoutProps};
use crate::scenario::edit::Edit;
use crate::scenario::edit::option::OptionEdit;
use crate::scenario::edit::team::TeamEdit;
use crate::scenario::field::Lever;
use crate::scenario::revision::Revision;
use crate::simulation::simulation_state::GoalStage;
use crate::simulation::worker::Runner;
use crate::simulation::worker::pool::Limits;

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

async fn markup<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

fn context(edits: &[Edit]) -> FormContext {
    let base = Revision::from(crate::scenario::starter::first().unwrap());
    let mut form = base.clone();
    for edit in edits {
        form = form.edited(edit).unwrap();
    }
    FormContext {
        form,
        base,
        act: Callback::noop(),
        work: None,
    }
}

#[tokio::test]
async fn each_change_is_a_line_with_both_values_and_its_own_way_back() {
    let context = context(&[
        Edit::Number(Lever::JOINT_SHARE, 0.2),
        Edit::from(TeamEdit::Remove(6)),
    ]);
    let markup = markup::<ChangeList>(ChangesProps { context }).await;
    for part in [
        "2 changes from the start",
        "Set Joint share back to 45 %",
        "Set Team Website back to 8 people",
        "Revert all",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
}

#[tokio::test]
async fn the_editor_of_teams_shows_every_team_its_pay_and_its_journeys() {
    let context = context(&[]);
    let teams = context.form.organisation.teams.clone();
    let markup = markup::<TeamsEditor>(TeamsProps { context }).await;
    for team in teams {
        assert!(
            markup.contains(&format!("value=\"{}\"", team.name)),
            "{}",
            team.name
        );
    }
    for part in [
        "71 people in 12 teams",
        "Paid search: Heads",
        "Paid search: Base salary, $k",
        "Media agency: Fee a year, $k",
        "Remove Analytics",
        "Journey 6",
        "Take Paid social out of journey 3",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("aria-invalid=\"true\""));
    assert!(
        !markup.contains("Media agency: Base salary"),
        "an agency has a fee"
    );
}

#[tokio::test]
async fn the_editor_of_options_says_what_each_costs_and_which_the_levers_move() {
    let context = context(&[Edit::Number(Lever::TARGET_BONUS, 0.1)]);
    let markup = markup::<OptionsEditor>(EditorProps { context }).await;
    for part in [
        "Always compared, always first",
        "At target its bonus costs the same as today",
        "Its bonus at target is 10 % of base",
        "The levers move its plan and programme",
        "Both: Total pay",
        "Let the levers move this option",
        "Terms of single teams in Joint goal",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(markup.contains("id=\"option-add\"") && !markup.contains("Six with today"));
}

#[tokio::test]
async fn the_editor_of_options_says_how_goals_are_chosen_and_where_each_ends() {
    let levels = vec![None, Some(0.335), Some(0.448), Some(0.39)];
    let edits = [Edit::Goals(GoalRule::SameOdds, levels)];
    let editor = markup::<OptionsEditor>(EditorProps {
        context: context(&edits),
    })
    .await;
    for part in [
        "id=\"goals-rule\"",
        "same odds for all",
        "Pay only: Goal",
        "value=\"33.5\"",
    ] {
        assert!(editor.contains(part), "{part} in {editor}");
    }
    assert!(!editor.contains("option-0-goal"), "its plan has no goal");
    let edits = [Edit::Goals(GoalRule::SameGoal, Vec::new())];
    let editor = markup::<OptionsEditor>(EditorProps {
        context: context(&edits),
    })
    .await;
    assert!(!editor.contains("option-1-goal"), "{editor}");
}

/// The line beside the answer, and how far goals are worked out.
#[derive(Clone, PartialEq, Properties)]
struct LineProps {
    context: FormContext,
    stage: GoalStage,
}

#[component]
fn Line(props: &LineProps) -> Html {
    let limits = Limits {
        workers: 1,
        timeout: 1,
    };
    let work = GoalWork {
        runner: Runner::new(limits, Vec::new(), Callback::noop()),
        stage: props.stage,
    };
    let context = FormContext {
        work: Some(work),
        ..props.context.clone()
    };
    html! { <GoalLine {context} /> }
}

#[tokio::test]
async fn the_line_on_goals_offers_another_choice_says_that_it_is_busy_and_why_there_are_none() {
    let line = async |edit, stage| {
        let context = context(&[edit]);
        markup::<Line>(LineProps { context, stage }).await
    };
    let levels = vec![None, Some(0.335), Some(0.448), Some(0.39)];
    let odds = line(Edit::Goals(GoalRule::SameOdds, levels), GoalStage::Idle).await;
    assert!(odds.contains("6 in 10: Pay only asks 33.5 %, Both asks 44.8 %"));
    assert!(odds.contains("Work goals out anew") && odds.contains("Same goal for all"));
    let same = || Edit::Goals(GoalRule::SameGoal, Vec::new());
    let idle = line(same(), GoalStage::Idle).await;
    assert!(idle.contains("Same odds for all") && !idle.contains("aria-busy"));
    let busy = line(same(), GoalStage::Working).await;
    assert!(busy.contains("aria-busy=\"true\"") && busy.contains("being worked out"));
    let failed = line(same(), GoalStage::Failed(GoalError::Missing)).await;
    assert!(failed.contains("No option has a joint goal to work out"));
}

#[tokio::test]
async fn six_options_with_today_are_full() {
    let context = context(&[Edit::from(OptionEdit::Add("Fifth".to_owned()))]);
    let markup = markup::<OptionsEditor>(EditorProps { context }).await;
    assert!(markup.contains("Six with today"), "{markup}");
}

#[tokio::test]
async fn the_payout_curve_has_two_points_that_say_where_they_are() {
    let markup = markup::<Payout>(PayoutProps {
        context: context(&[]),
    })
    .await;
    assert_eq!(markup.matches("role=\"slider\"").count(), 2, "{markup}");
    for part in [
        "aria-valuetext=\"at 80 % of target it pays 50 % of the target bonus\"",
        "Each point of attainment above the threshold pays 2.5 % more, up to 150 % at 120 %.",
        "payout__ghost",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
}

#[tokio::test]
async fn ten_questions_have_five_answers_each_and_nothing_can_be_used_unanswered() {
    let props = CheckProps {
        context: context(&[]),
        done: Callback::noop(),
    };
    let markup = markup::<ReadinessCheck>(props).await;
    assert_eq!(markup.matches("<fieldset").count(), 10);
    assert_eq!(markup.matches("type=\"radio\"").count(), 50);
    assert!(markup.contains("0 of 10 questions answered"));
    assert!(markup.contains("50 now, and it stays"));
    assert!(markup.contains("How this becomes numbers"));
    let button = markup.split("id=\"check-use\"").next().unwrap_or_default();
    assert!(
        markup[button.len()..]
            .split('>')
            .next()
            .unwrap()
            .contains("disabled"),
        "{markup}"
    );
}

#[tokio::test]
async fn a_visitors_words_are_never_markup() {
    let context = context(&[
        Edit::from(TeamEdit::Rename(0, HOSTILE.to_owned())),
        Edit::from(OptionEdit::Rename(0, HOSTILE.to_owned())),
    ]);
    for markup in [
        markup::<TeamsEditor>(TeamsProps {
            context: context.clone(),
        })
        .await,
        markup::<OptionsEditor>(EditorProps {
            context: context.clone(),
        })
        .await,
        markup::<ChangeList>(ChangesProps { context }).await,
    ] {
        assert!(
            markup.contains("&lt;img") && !markup.contains("<img"),
            "{markup}"
        );
    }
}
