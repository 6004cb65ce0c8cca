//! The reducer by itself: steps, drags, the way back, and what is refused.

use super::*;
use std::cell::Cell;

use crate::scenario::choice::Pick;
use crate::scenario::edit::LazyEdit;
use crate::scenario::starter;
use tandem_model::{Form, Scenario};

/// A form to open, with the starter of its title.
fn opened(form: Form) -> Opened {
    let starter = starter::named(&form.name).cloned();
    let checked = |form| Scenario::check(form).unwrap();
    Opened {
        scenario: checked(form),
        starter: starter.map(checked),
    }
}

fn open(form: Form) -> Action {
    Action::Open(Box::new(opened(form)))
}

fn start() -> Rc<State> {
    let form = starter::first().unwrap();
    Rc::new(State::new(opened(form), None))
}

fn joint(value: f64) -> Edit {
    Edit::Number(Lever::JOINT_SHARE, value)
}

fn joint_of(state: &State) -> f64 {
    Lever::JOINT_SHARE.value(state.form()).unwrap()
}

#[test]
fn a_drag_is_one_step_and_two_drags_are_two() {
    let state = start()
        .reduce(Action::Drag(joint(0.4)))
        .reduce(Action::Drag(joint(0.3)))
        .reduce(Action::Release)
        .reduce(Action::Drag(joint(0.2)))
        .reduce(Action::Drag(joint(0.1)))
        .reduce(Action::Undo);
    assert!((joint_of(&state) - 0.3).abs() < 1e-9);
    let state = state.reduce(Action::Undo);
    assert!((joint_of(&state) - 0.45).abs() < 1e-9 && !state.can_undo());
}

#[test]
fn to_hold_pay_is_one_step_whatever_number_of_plans_it_changes() {
    let held = |state: &State| {
        let others = state.form().plans.iter().skip(1);
        others.filter(|plan| plan.total_pay.is_held()).count()
    };
    let cut = start().reduce(Action::Change(Edit::Pick(Pick::TotalPay, 3)));
    let state = cut.clone().reduce(Action::Change(Edit::HoldPay));
    assert_eq!(held(&state), state.form().plans.len() - 1);
    assert_eq!(state.reduce(Action::Undo).now, cut.now);
}

#[test]
fn undo_and_redo_walk_the_same_way_and_a_new_change_ends_the_way_forward() {
    let state = start()
        .reduce(Action::Change(joint(0.2)))
        .reduce(Action::Change(Edit::Pick(Pick::Metric, 1)));
    let there = state.now.clone();
    let back = state.reduce(Action::Undo).reduce(Action::Undo);
    assert_eq!(back.now, start().now);
    let again = back.clone().reduce(Action::Redo).reduce(Action::Redo);
    assert_eq!(again.now, there);
    assert!(!back.reduce(Action::Change(joint(0.6))).can_redo());
}

#[test]
fn what_would_break_the_form_is_refused_in_a_sentence_and_nothing_is_lost() {
    let before = start();
    let after = before
        .clone()
        .reduce(Action::Change(Edit::Number(Lever::DISTRUST, 400.0)));
    assert_eq!(after.now, before.now);
    assert!(
        matches!(&after.notice, Some(Notice::Refused(why)) if why.to_string().contains("lack_of_trust"))
    );
    assert_eq!(after.reduce(Action::Change(joint(0.2))).notice, None);
}

#[test]
fn reset_returns_to_the_start_and_can_be_undone() {
    let changed = start().reduce(Action::Change(joint(0.2)));
    let reset = changed.clone().reduce(Action::Reset);
    assert_eq!(reset.now, start().now);
    assert_eq!(reset.reduce(Action::Undo).now, changed.now);
}

#[test]
fn one_lever_goes_back_alone_and_a_bonus_that_cost_the_same_does_again() {
    let bonus = Edit::Number(Lever::TARGET_BONUS, 0.2);
    let state = start()
        .reduce(Action::Change(joint(0.2)))
        .reduce(Action::Change(bonus))
        .reduce(Action::ResetLever(Lever::TARGET_BONUS));
    assert_eq!(joint_of(&state), 0.2);
    let plan = crate::scenario::proposal::plan(state.form()).unwrap();
    assert_eq!(plan.target_bonus, tandem_model::TargetBonus::CostNeutral);
}

#[test]
fn a_lever_that_the_start_has_no_place_for_goes_back_to_its_usual_value() {
    let state = start()
        .reduce(Action::Change(Edit::Pick(Pick::StopRule, 1)))
        .reduce(Action::Change(Edit::Number(Lever::STOP_AFTER, 80.0)))
        .reduce(Action::ResetLever(Lever::STOP_AFTER));
    assert_eq!(Lever::STOP_AFTER.value(state.form()), Some(52.0));
}

#[test]
fn another_scenario_is_a_step_and_brings_its_own_start() {
    let other = starter::scenarios()[1].clone();
    let state = start().reduce(open(other.clone()));
    assert_eq!((state.form(), state.now.base.form()), (&other, &other));
    assert_eq!(state.reduce(Action::Undo).now, start().now);
}

#[test]
fn a_changed_starter_remembers_where_it_started() {
    let starter = starter::first().unwrap();
    let mut form = starter.clone();
    joint(0.2).apply(&mut form);
    assert_eq!(*State::new(opened(form), None).now.base.form(), starter);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let state = start();
    let same = state.clone().reduce(Action::Change(joint(0.45)));
    assert!(Rc::ptr_eq(&state, &same));
}

#[test]
fn a_replay_shows_the_state_before_and_comes_back_to_the_very_same() {
    let changed = start()
        .reduce(Action::Change(joint(0.2)))
        .reduce(Action::Change(joint(0.1)));
    let before = changed.clone().reduce(Action::Rewind);
    assert_eq!(before.side, Side::Before);
    assert!((joint_of(&before) - 0.2).abs() < 1e-9);
    assert_eq!(before.committed(), &changed.now);
    assert_eq!(before.last_change(), changed.last_change());
    assert_eq!(before.clone().reduce(Action::Rewind), before);
    assert_eq!(before.reduce(Action::Return), changed);
}

#[test]
fn without_a_change_there_is_nothing_to_replay() {
    let state = start();
    assert_eq!(state.last_change(), None);
    assert_eq!(state.clone().reduce(Action::Rewind), state);
}

#[test]
fn a_change_in_the_middle_of_a_replay_loses_nothing() {
    let before = start()
        .reduce(Action::Change(Edit::Number(Lever::ROLES, 0.5)))
        .reduce(Action::Rewind);
    for moved in [
        before.clone().reduce(Action::Change(joint(0.3))),
        before
            .clone()
            .reduce(Action::Release)
            .reduce(Action::Tell(None))
            .reduce(Action::Drag(joint(0.3))),
    ] {
        assert_eq!(moved.side, Side::After);
        assert_eq!(Lever::ROLES.value(moved.form()), Some(0.5));
        assert!((joint_of(&moved) - 0.3).abs() < 1e-9);
    }
    assert!(!before.reduce(Action::Undo).can_undo());
}

#[test]
fn a_lesson_stands_as_long_as_its_form_is_in_force() {
    let opened = start().reduce(open(starter::scenarios()[1].clone()));
    let example = "pay-alone";
    let taught = opened.reduce(Action::Teach(Some(example)));
    assert_eq!(taught.lesson(), Some(example));
    let changed = taught.clone().reduce(Action::Change(joint(0.2)));
    assert_eq!(changed.lesson(), None);
    assert_eq!(changed.reduce(Action::Undo).lesson(), Some(example));
    assert_eq!(taught.clone().reduce(Action::Undo).lesson(), None);
    assert_eq!(taught.reduce(Action::Teach(None)).lesson(), None);
}

#[test]
fn whatever_sets_the_form_as_a_whole_begins_a_new_era() {
    let state = start();
    let generation = |action| state.clone().reduce(action).generation;
    assert_eq!(generation(Action::Change(joint(0.2))), state.generation);
    for whole in [
        Action::Reset,
        Action::Undo,
        Action::Redo,
        Action::ResetLever(Lever::ROLES),
        open(state.form().clone()),
    ] {
        assert_ne!(generation(whole.clone()), state.generation, "{whole:?}");
    }
}

#[test]
fn typing_a_name_is_one_step_and_a_team_that_was_removed_comes_back_with_its_journeys() {
    use crate::scenario::edit::team::TeamEdit;
    let rename = |name: &str| Action::Drag(Edit::from(TeamEdit::Rename(6, name.to_owned())));
    let named = start()
        .reduce(rename("We"))
        .reduce(rename("Web"))
        .reduce(Action::Release);
    assert_eq!(named.form().organisation.teams[6].name, "Web");
    let removed = named
        .clone()
        .reduce(Action::Change(Edit::from(TeamEdit::Remove(6))));
    assert_eq!(removed.form().organisation.teams.len(), 11);
    let back = removed.reduce(Action::Undo);
    assert_eq!(back.now, named.now);
    assert_eq!(back.reduce(Action::Undo).now, start().now);
}

#[test]
fn a_lever_goes_back_to_the_start_of_the_plan_that_it_stands_on() {
    use crate::scenario::edit::option::OptionEdit;
    let state = start()
        .reduce(Action::Change(Edit::from(OptionEdit::Stand(3))))
        .reduce(Action::Change(joint(0.2)))
        .reduce(Action::ResetLever(Lever::JOINT_SHARE));
    assert_eq!(joint_of(&state), 0.0);
}

/// A change that counts how often it is made, which is as often as what it makes is checked.
#[derive(Debug)]
struct Counted(Rc<Cell<u32>>);

impl LazyEdit for Counted {
    fn apply(&self, form: &mut Form) {
        self.0.set(self.0.get() + 1);
        Lever::JOINT_SHARE.set(form, 0.2);
    }
}

#[test]
fn one_event_of_a_lever_or_an_editor_makes_one_check() {
    let changed = |act: fn(Edit, &State) -> Action| {
        let checks = Rc::new(Cell::new(0));
        let edit = Edit::from(Counted(Rc::clone(&checks)));
        let state = start();
        let action = act(edit, &state);
        assert_eq!(joint_of(&state.reduce(action)), 0.2);
        checks.get()
    };
    assert_eq!(changed(|edit, _| Action::Drag(edit)), 1);
    assert_eq!(changed(|edit, _| Action::Change(edit)), 1);
    assert_eq!(changed(apply), 1);
}

fn apply(edit: Edit, state: &State) -> Action {
    let before = state.now.form.clone();
    let after = before.edited(&edit).unwrap();
    let checked = CheckedEdit {
        edit,
        before,
        after,
    };
    Action::Apply(Box::new(checked))
}

#[test]
fn what_was_checked_on_a_replayed_form_is_made_of_the_one_that_lasts() {
    let replayed = start()
        .reduce(Action::Change(Edit::Number(Lever::ROLES, 0.5)))
        .reduce(Action::Rewind);
    let applied = replayed.clone().reduce(apply(joint(0.2), &replayed));
    assert_eq!(Lever::ROLES.value(applied.form()), Some(0.5));
    assert_eq!(joint_of(&applied), 0.2);
}

#[test]
fn undo_redo_and_reset_carry_the_ids_and_what_is_opened_has_fresh_ones() {
    use crate::scenario::edit::team::{Step, TeamEdit};
    let ids = |state: &State| state.now.form.ids().teams.clone();
    let state = start();
    let then = ids(&state);
    let moved = state.reduce(Action::Change(Edit::from(TeamEdit::Move(0, Step::Down))));
    let now = ids(&moved);
    assert_eq!(now[..2], [then[1], then[0]]);
    let undone = moved.reduce(Action::Undo);
    assert_eq!(ids(&undone), then);
    let redone = undone.reduce(Action::Redo);
    assert_eq!(ids(&redone), now);
    assert_eq!(ids(&redone.clone().reduce(Action::Reset)), then);
    let mut own = redone.form().clone();
    own.note = "Ours".to_owned();
    let opened = redone.reduce(open(own));
    assert!(ids(&opened).iter().all(|id| !then.contains(id)));
    let base = opened.now.base.ids().teams.clone();
    assert_eq!(
        ids(&opened)[..2],
        [base[1], base[0]],
        "it shares its start's"
    );
}
