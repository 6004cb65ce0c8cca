//! The rules by themselves, on sample reports.

use super::*;
use crate::report::reading::sample::{self, versus};

#[test]
fn the_four_classes() {
    let class = |low: f64, high: f64| Class::from_comparison(&versus("x", low, high));
    assert_eq!(class(0.5e6, 2.3e6), Class::Win);
    assert_eq!(class(-0.2e6, 0.25e6), Class::NoDifference);
    assert_eq!(class(-2e6, -0.4e6), Class::Harmful);
    assert_eq!(class(-1.5e6, 2e6), Class::Uncertain);
}

#[test]
fn the_highest_median_leads_and_the_first_of_equals() {
    let options = vec![
        versus("a", 0.0, 1e6),
        versus("b", 0.0, 1e6),
        versus("c", -1e6, 0.0),
    ];
    let report = sample::report(options);
    let answer = Answer::from_report(&report).unwrap();
    assert_eq!(answer.best().name, "a");
    assert_eq!(
        answer.others().map(|o| &o.name[..]).collect::<Vec<_>>(),
        ["b", "c"]
    );
    assert_eq!(Answer::from_report(&sample::report(Vec::new())), None);
}

#[test]
fn an_option_is_a_rival_unless_the_lead_is_likely_ahead_by_more_than_the_bar() {
    let options = || {
        vec![
            versus("Roles", 0.1e6, 0.9e6),
            versus("Both", 0.5e6, 2.3e6),
            versus("Goal", 0.3e6, 1.2e6),
        ]
    };
    let rival = |to_roles, to_goal| {
        let mut report = sample::report(options());
        report.comparison.beats = vec![
            vec![0; 4],
            vec![0; 4],
            vec![97, to_roles, 0, to_goal],
            vec![0; 4],
        ];
        let answer = Answer::from_report(&report).unwrap();
        let rival = answer.contender();
        rival.map(|rival| (rival.option.name.clone(), rival.ahead_in))
    };
    assert_eq!(rival(80, 59), Some(("Goal".to_owned(), 59)));
    assert_eq!(rival(12, 59), Some(("Roles".to_owned(), 12)));
    assert_eq!(rival(80, LIKELY), None);
    assert_eq!(
        rival(0, 0),
        Some(("Roles".to_owned(), 0)),
        "options that tie"
    );
}

#[test]
fn an_answer_that_no_option_matters_has_no_rivals() {
    let mut report = sample::report(vec![versus("a", 0.0, 0.1e6), versus("b", 0.0, 0.1e6)]);
    report.comparison.beats = vec![vec![0; 3]; 3];
    assert_eq!(Answer::from_report(&report).unwrap().contender(), None);
}

#[test]
fn groups_earn_less_or_more_only_if_it_is_noticed() {
    let mut report = sample::report(vec![versus("Both", 0.5e6, 2.3e6)]);
    let group = |normal: f64| GroupPay {
        this: [0.0, normal, 1.0],
        ..sample::group("x", 0.1)
    };
    report.options = vec![
        sample::option("Today", Vec::new()),
        sample::option(
            "Both",
            [0.094, 0.096, 0.104, 0.106, 0.2].map(group).to_vec(),
        ),
    ];
    let earnings = Answer::from_report(&report).unwrap().earnings();
    let (groups, less, more) = (earnings.groups, earnings.less, earnings.more);
    assert_eq!((groups, less, more), (5, 1, 2));
}

#[test]
fn bonus_that_has_become_salary_is_earned_all_the_same() {
    let mut report = sample::report(vec![versus("Both", 0.5e6, 2.3e6)]);
    let group = |made_up: f64| GroupPay {
        this: [0.0; 3],
        made_up,
        ..sample::group("x", 0.1)
    };
    report.options = vec![
        sample::option("Today", Vec::new()),
        sample::option("Both", [0.0, 0.09, 0.1, 0.12].map(group).to_vec()),
    ];
    let earnings = Answer::from_report(&report).unwrap().earnings();
    assert_eq!((earnings.less, earnings.more), (2, 1));
}

#[test]
fn the_answer_hangs_on_the_nearest_flip_and_says_on_which_side_it_is_now() {
    let hinge = |usual, clears| {
        let mut option = versus("Both", 0.5e6, 2.3e6);
        option.flips = vec![
            sample::flip(0.04, usual, clears),
            sample::flip(0.9, 0.5, clears),
        ];
        let report = sample::report(vec![option]);
        format!(
            "{:?}",
            Answer::from_report(&report).unwrap().key_assumption()
        )
    };
    assert!(hinge(0.07, Side::Above).starts_with("Loses"));
    assert!(hinge(0.07, Side::Below).starts_with("Wins"));
    assert!(hinge(0.03, Side::Above).starts_with("Wins"));
    assert!(hinge(0.03, Side::Above).contains("at: 0.04"));
    let without = |tried| {
        let mut report = sample::report(vec![versus("Both", 0.5e6, 2.3e6)]);
        report.comparison.tried = tried;
        format!(
            "{:?}",
            Answer::from_report(&report).unwrap().key_assumption()
        )
    };
    assert_eq!(without(Some(40)), "Nothing");
    assert_eq!(without(Some(0)), "Unknown", "there was nothing to try");
    assert_eq!(without(None), "Unknown", "nothing was tried yet");
}
