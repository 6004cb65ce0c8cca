//! What is listed, and that each line leads back.

use tandem_model::{Exception, Kind, Weights, preset};

use super::*;
use crate::scenario::choice::Pick;
use crate::scenario::edit::LazyEdit;
use crate::scenario::edit::journey::JourneyEdit;
use crate::scenario::edit::option::OptionEdit;
use crate::scenario::edit::team::{Step, TeamEdit};
use crate::scenario::edit::terms::TermsEdit;
use crate::scenario::team::{TeamNumber, TeamPick};

fn base() -> Revision {
    crate::scenario::starter::first().unwrap().into()
}

fn said(base: &Revision, form: &Revision) -> Vec<String> {
    let line = |c: Change| format!("{}: {} > {}", c.name, c.from, c.to);
    changes(base, form).into_iter().map(line).collect()
}

fn edited(edits: &[Edit]) -> Revision {
    after(base(), edits)
}

fn after(form: Revision, edits: &[Edit]) -> Revision {
    let edit = |form: Revision, edit: &Edit| form.edited(edit).unwrap();
    edits.iter().fold(form, edit)
}

/// Takes back one line after the other, the first or the last one first, until nothing differs.
fn walk_back(base: &Revision, form: &Revision, last_first: bool) -> Revision {
    let mut form = form.clone();
    for _ in 0..100 {
        let mut list = changes(base, &form);
        if last_first {
            list.reverse();
        }
        let Some(next) = list
            .iter()
            .find_map(|change| form.edited(&change.back).ok())
        else {
            break;
        };
        form = next;
    }
    form
}

#[test]
fn nothing_differs_from_itself_and_each_change_names_both_values() {
    let base = base();
    assert_eq!(changes(&base, &base), []);
    let form = edited(&[
        Edit::Number(Lever::JOINT_SHARE, 0.2),
        Edit::Number(Lever::TARGET_BONUS, 0.1),
        Edit::Pick(Pick::Lead, 1),
        Edit::Pick(Pick::Gate, 1),
        Edit::Pick(Pick::StopRule, 1),
        Edit::Pick(Pick::TotalPay, 3),
        Edit::Number(Lever::STOP_AFTER, 26.0),
        Edit::Number(Lever::CONSULTATION, 26.0),
    ]);
    assert_eq!(
        said(&base, &form),
        [
            "Joint share: 45 % > 20 %",
            "Target bonus: Same cost as today > 10 %",
            "Consultation: 13 wk > 26 wk",
            "Stop rule: week: 52 wk > 26 wk",
            "Who leads: One lead with authority > A committee",
            "Gate: None > Firm\u{2019}s result",
            "Total pay: Held > Not held",
            "Stop rule: off > on",
        ]
    );
}

#[test]
fn teams_and_journeys_are_listed_one_by_one() {
    let form = edited(&[
        Edit::from(TeamEdit::Number(0, TeamNumber::Heads, 8.0)),
        Edit::from(TeamEdit::Rename(1, "Social ads".to_owned())),
        Edit::from(TeamEdit::Pick(5, TeamPick::Contract, 1)),
        Edit::from(TeamEdit::Craft(5, " writing ".to_owned())),
        Edit::from(TeamEdit::Remove(10)),
        Edit::from(TeamEdit::Add("Events".to_owned())),
        Edit::from(JourneyEdit::AddStep(3, "CRM".to_owned())),
    ]);
    assert_eq!(
        said(&base(), &form),
        [
            "Paid search: Heads: 5 > 8",
            "Name of Paid social: Paid social > Social ads",
            "CRM: Paid by: salary and bonus > salary alone",
            "CRM: Craft: of its own > writing",
            "Team Events: none > 6 people",
            "Team Analytics: 3 people > none",
            "Steps of journey 4: Media and CTV \u{2192} Call centre > Media and CTV \u{2192} Call centre \u{2192} CRM",
        ]
    );
}

#[test]
fn terms_of_teams_other_plans_and_options_are_listed_one_by_one() {
    let terms = TermsEdit {
        weights: Some(Weights {
            own: 0.8,
            joint: 0.2,
            ..Weights::default()
        }),
        ..TermsEdit::of("CRM", None)
    };
    let form = edited(&[
        Edit::from(terms),
        Edit::from(OptionEdit::Rename(1, "Pay alone".to_owned())),
        Edit::from(OptionEdit::Remove(3)),
        Edit::from(OptionEdit::Until(0, Some(26))),
        Edit::from(OptionEdit::PayFrom(2, 26)),
    ]);
    assert_eq!(
        said(&base(), &form),
        [
            "Terms of CRM: as the rest > own 80, joint 20",
            "Lead and roles: ends after: never > 26 wk",
            "Name of option Pay only: Pay only > Pay alone",
            "Both: new plan from: 13 wk > 26 wk",
            "Option Goal without pay: Today's mix, goal announced; Lead and roles > none",
        ]
    );
}

#[test]
fn a_plan_that_the_levers_left_is_still_listed_with_what_differs() {
    let form = edited(&[
        Edit::Number(Lever::THRESHOLD, 0.7),
        Edit::from(OptionEdit::Stand(3)),
        Edit::Number(Lever::PERIOD, 26.0),
    ]);
    assert_eq!(
        said(&base(), &form),
        [
            "Pay period: 13 wk > 26 wk",
            "Plan Joint goal: as at the start > Threshold 70 %",
            "The levers move: Joint goal, Lead and roles > Today's mix, goal announced, Lead and roles",
        ]
    );
}

#[test]
fn everything_that_can_be_changed_is_listed_and_leads_back_line_by_line() {
    let forms = [
        edited(&[
            Edit::Number(Lever::JOINT_SHARE, 0.2),
            Edit::Pick(Pick::Metric, 1),
            Edit::Pick(Pick::Gate, 2),
            Edit::Pick(Pick::Pool, 1),
            Edit::Pick(Pick::BudgetCap, 1),
            Edit::Pick(Pick::ItInside, 0),
            Edit::Number(Lever::START_ROLES, 13.0),
        ]),
        edited(&[
            Edit::from(TeamEdit::Rename(1, "Social ads".to_owned())),
            Edit::from(TeamEdit::Pick(11, TeamPick::Contract, 0)),
            Edit::from(TeamEdit::Number(11, TeamNumber::Base, 90e3)),
            Edit::from(TeamEdit::Pick(0, TeamPick::Kind, 7)),
            Edit::from(TeamEdit::Remove(6)),
            Edit::from(TeamEdit::Add("Events".to_owned())),
            Edit::from(TeamEdit::Move(3, Step::Up)),
        ]),
        edited(&[
            Edit::from(JourneyEdit::Remove(1)),
            Edit::from(JourneyEdit::Add),
            Edit::from(JourneyEdit::Volume(0, 0.5)),
            Edit::from(JourneyEdit::Value(2, 3.0)),
            Edit::from(JourneyEdit::Move(2, Step::Down)),
        ]),
        edited(&[
            Edit::from(OptionEdit::Duplicate(2, "Both, softer".to_owned())),
            Edit::Number(Lever::JOINT_SHARE, 0.3),
            Edit::from(OptionEdit::Remove(0)),
            Edit::from(OptionEdit::Move(2, Step::Up)),
            Edit::from(OptionEdit::PayFrom(0, 26)),
        ]),
        edited(&[Edit::Plan(Box::new(preset::plan("tournament").unwrap()))]),
        edited(&[Edit::Plan(Box::new(preset::plan("team-pool").unwrap()))]),
        edited(&[Edit::Plan(Box::new(preset::plan("individual").unwrap()))]),
    ];
    for form in forms {
        for last_first in [false, true] {
            let back = walk_back(&base(), &form, last_first);
            assert_eq!(said(&base(), &back), Vec::<String>::new());
            assert_eq!(back, base());
        }
    }
}

#[test]
fn a_file_of_its_own_leads_back_too() {
    let mut base = base().form().clone();
    base.plans[1].exceptions.push(Exception {
        teams: vec!["CRM".to_owned(), "Website".to_owned()],
        target_bonus: None,
        weights: None,
        curve: Some(tandem_model::Curve {
            maximum_pay: 2.0,
            ..tandem_model::Curve::default()
        }),
    });
    let mut form = base.clone();
    for goal in form.plans.iter_mut().filter_map(|plan| plan.goal.as_mut()) {
        goal.outside = goal.outside.with(Kind::Brand);
    }
    form.organisation.currency = "EUR".to_owned();
    form.name = "Ours".to_owned();
    TermsEdit::of("CRM", None).apply(&mut form);
    let (base, form) = (Revision::from(base), Revision::from(form));
    assert_eq!(changes(&base, &form).len(), 4);
    assert_eq!(walk_back(&base, &form, false), base);
}

#[test]
fn a_team_that_went_comes_back_into_its_journeys() {
    let form = edited(&[Edit::from(TeamEdit::Remove(6))]);
    let list = changes(&base(), &form);
    let back = list
        .iter()
        .find(|change| change.name == "Team Website")
        .unwrap();
    assert_eq!(form.edited(&back.back).unwrap(), base());
}

#[test]
fn a_team_that_was_renamed_resized_and_moved_is_still_the_same() {
    let form = edited(&[
        Edit::from(TeamEdit::Rename(0, "Search".to_owned())),
        Edit::from(TeamEdit::Number(0, TeamNumber::Heads, 8.0)),
        Edit::from(TeamEdit::Move(0, Step::Down)),
    ]);
    let list = said(&base(), &form);
    assert_eq!(list.len(), 3, "{list:?}");
    assert_eq!(list[1], "Search: Heads: 5 > 8");
    assert_eq!(walk_back(&base(), &form, false), base());
}

#[test]
fn two_alike_teams_that_swap_names_and_then_places_are_told_apart() {
    let mut alike = base().form().clone();
    let first = alike.organisation.teams[0].clone();
    alike.organisation.teams[1] = tandem_model::Team {
        name: "Paid social".to_owned(),
        ..first
    };
    let base = Revision::from(alike);
    let rename = |place, name: &str| Edit::from(TeamEdit::Rename(place, name.to_owned()));
    let swapped = after(
        base.clone(),
        &[
            rename(0, "Another"),
            rename(1, "Paid search"),
            rename(0, "Paid social"),
        ],
    );
    let renamed = [
        "Name of Paid search: Paid search > Paid social",
        "Name of Paid social: Paid social > Paid search",
    ];
    assert_eq!(said(&base, &swapped), renamed);
    assert_eq!(walk_back(&base, &swapped, false), base);
    let moved = after(swapped, &[Edit::from(TeamEdit::Move(0, Step::Down))]);
    let list = said(&base, &moved);
    assert_eq!(list.len(), 3, "{list:?}");
    assert!(
        renamed
            .iter()
            .all(|line| list.contains(&(*line).to_owned()))
    );
    assert!(list[2].starts_with("Order of teams"), "{list:?}");
    for last_first in [false, true] {
        assert_eq!(walk_back(&base, &moved, last_first), base);
    }
}

#[test]
fn options_that_swap_names_are_told_apart_and_go_back() {
    let rename = |place, name: &str| Edit::from(OptionEdit::Rename(place, name.to_owned()));
    let swapped = edited(&[
        rename(1, "Another"),
        rename(2, "Pay only"),
        rename(1, "Both"),
    ]);
    let list = said(&base(), &swapped);
    assert_eq!(
        list,
        [
            "Name of option Pay only: Pay only > Both",
            "Name of option Both: Both > Pay only",
        ]
    );
    assert_eq!(walk_back(&base(), &swapped, true), base());
}

#[test]
fn a_team_that_went_comes_back_into_journeys_whose_other_teams_have_new_names() {
    let form = edited(&[
        Edit::from(TeamEdit::Rename(0, "Search".to_owned())),
        Edit::from(TeamEdit::Rename(1, "Social".to_owned())),
        Edit::from(TeamEdit::Rename(5, "Mail".to_owned())),
        Edit::from(TeamEdit::Remove(6)),
    ]);
    let list = changes(&base(), &form);
    let back = list.iter().find(|it| it.name == "Team Website").unwrap();
    let back = form.edited(&back.back).unwrap();
    let list = said(&base(), &back);
    assert_eq!(list.len(), 3, "{list:?}");
}

#[test]
fn between_two_scenarios_rows_of_one_name_are_the_same() {
    use crate::session::snapshot::Opened;
    use crate::session::state::{Action, State};
    use std::rc::Rc;
    use yew::Reducible;
    let starter = base();
    let opened = || Opened {
        scenario: tandem_model::Scenario::clone(&starter),
        starter: None,
    };
    let state = Rc::new(State::new(opened(), None));
    let changed = state.reduce(Action::Change(Edit::from(TeamEdit::Number(
        0,
        TeamNumber::Heads,
        8.0,
    ))));
    let opened = changed.reduce(Action::Open(Box::new(opened())));
    let (before, now) = opened.last_change().unwrap();
    let list = changes_between(before, now);
    let names: Vec<&str> = list.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Paid search: Heads"]);
}
