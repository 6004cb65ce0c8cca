//! What is listed, and that each line leads back.

use tandem_model::{Exception, Form, Kind, Scenario, Weights, preset};

use super::*;
use crate::edit::Rework;
use crate::edit::journey::JourneyEdit;
use crate::edit::option::OptionEdit;
use crate::edit::team::{Step, TeamEdit};
use crate::edit::terms::TermsEdit;
use crate::pick::Pick;
use crate::team::{TeamNumber, TeamPick};

fn base() -> Form {
    crate::starter::first().unwrap()
}

fn said(base: &Form, form: &Form) -> Vec<String> {
    let line = |c: Change| format!("{}: {} > {}", c.name, c.from, c.to);
    changes(base, form).into_iter().map(line).collect()
}

fn edited(edits: &[Edit]) -> Form {
    let mut form = base();
    for edit in edits {
        edit.apply(&mut form);
        Scenario::check(form.clone()).unwrap();
    }
    form
}

/// Takes back one line after the other, the first or the last one first, until nothing differs.
fn walk_back(base: &Form, form: &Form, last_first: bool) -> Form {
    let mut form = form.clone();
    for _ in 0..100 {
        let mut list = changes(base, &form);
        if last_first {
            list.reverse();
        }
        let Some(next) = list
            .iter()
            .find_map(|change| change.back.applied(&form).ok())
        else {
            break;
        };
        form = next.form().clone();
    }
    form
}

#[test]
fn nothing_differs_from_itself_and_each_change_names_both_values() {
    let base = base();
    assert_eq!(changes(&base, &base), []);
    let form = edited(&[
        Edit::Number(Lever::JointShare, 0.2),
        Edit::Number(Lever::TargetBonus, 0.1),
        Edit::Pick(Pick::Lead, 1),
        Edit::Pick(Pick::Gate, 1),
        Edit::Pick(Pick::StopRule, 1),
        Edit::Number(Lever::StopAfter, 26.0),
        Edit::Number(Lever::Consultation, 13.0),
    ]);
    assert_eq!(
        said(&base, &form),
        [
            "Joint share: 45 % > 20 %",
            "Target bonus: Same cost as today > 10 %",
            "Consultation: 0 wk > 13 wk",
            "Stop rule: week: 52 wk > 26 wk",
            "Who leads: One lead with authority > A committee",
            "Gate: None > Firm\u{2019}s result",
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
        Edit::from(OptionEdit::PayFrom(2, 13)),
    ]);
    assert_eq!(
        said(&base(), &form),
        [
            "Terms of CRM: as the rest > own 80, joint 20",
            "Lead and roles: ends after: never > 26 wk",
            "Name of option Pay only: Pay only > Pay alone",
            "Both: new plan from: 0 wk > 13 wk",
            "Option Goal without pay: Today's mix, goal announced; Lead and roles > none",
        ]
    );
}

#[test]
fn a_plan_that_the_levers_left_is_still_listed_with_what_differs() {
    let form = edited(&[
        Edit::Number(Lever::Threshold, 0.7),
        Edit::from(OptionEdit::Stand(3)),
        Edit::Number(Lever::Period, 26.0),
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
            Edit::Number(Lever::JointShare, 0.2),
            Edit::Pick(Pick::Metric, 1),
            Edit::Pick(Pick::Gate, 2),
            Edit::Pick(Pick::Pool, 1),
            Edit::Pick(Pick::BudgetCap, 1),
            Edit::Pick(Pick::ItInside, 0),
            Edit::Number(Lever::StartRoles, 13.0),
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
            Edit::Number(Lever::JointShare, 0.3),
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
    let mut base = base();
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
    assert_eq!(*back.back.applied(&form).unwrap(), base());
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
