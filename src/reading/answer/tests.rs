//! The rules by themselves, and that what is stated never contradicts the odds.

use super::*;
use crate::i18n::number::Scale;
use crate::reading::answer::sample::{self, BAR, versus};

#[test]
fn the_four_classes() {
    let class = |low: f64, high: f64| Class::of(&versus("x", low, high));
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
    let answer = Answer::of(&report).unwrap();
    assert_eq!(answer.best().name, "a");
    assert_eq!(
        answer.others().map(|o| &o.name[..]).collect::<Vec<_>>(),
        ["b", "c"]
    );
    assert_eq!(Answer::of(&sample::report(Vec::new())), None);
}

#[test]
fn an_option_that_ends_exactly_like_today_loses_nothing() {
    let odds = Odds::of(&versus("same", 0.0, 0.0));
    assert_eq!(
        odds,
        Odds {
            clears: 0,
            between: 100,
            loses: 0
        }
    );
}

#[test]
fn losses_are_said_as_counted_though_no_quantile_lies_below_nought() {
    let mut option = versus("Both", 0.1e6, 2.3e6);
    option.net.p2_5 = 0.05e6;
    (option.better_in, option.worse_in) = (97, 3);
    assert_eq!(Odds::of(&option).loses, 3);
}

#[test]
fn the_stated_range_and_the_odds_agree() {
    for low in (-40..40).map(|step| f64::from(step) * 73_000.0) {
        for width in [10e3, 90e3, 0.4e6, 1.7e6, 6e6] {
            let option = versus("x", low, low + width);
            let (odds, scale) = (Odds::of(&option), Scale::of("USD", &option.net));
            assert_eq!(odds.clears + odds.between + odds.loses, 100);
            let stated = |text: String| value(&text);
            let (from, to) = (
                stated(scale.low(option.net.p10)),
                stated(scale.high(option.net.p90)),
            );
            assert!(from <= option.net.p10 + 1.0 && to >= option.net.p90 - 1.0);
            assert!(from <= BAR || odds.clears >= 89, "{from} {odds:?}");
            assert!(to >= BAR || odds.clears <= 11, "{to} {odds:?}");
            assert!(from <= 0.0 || odds.loses <= 11, "{from} {odds:?}");
            assert!(to >= 0.0 || odds.loses >= 89, "{to} {odds:?}");
        }
    }
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
        let answer = Answer::of(&report).unwrap();
        let rival = answer.rival();
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
    assert_eq!(Answer::of(&report).unwrap().rival(), None);
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
    let earnings = Answer::of(&report).unwrap().earnings();
    let (groups, less, more) = (earnings.groups, earnings.less, earnings.more);
    assert_eq!((groups, less, more), (5, 1, 2));
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
        format!("{:?}", Answer::of(&report).unwrap().hinge())
    };
    assert!(hinge(0.07, Side::Above).starts_with("Loses"));
    assert!(hinge(0.07, Side::Below).starts_with("Wins"));
    assert!(hinge(0.03, Side::Above).starts_with("Wins"));
    assert!(hinge(0.03, Side::Above).contains("at: 0.04"));
    let without = |chance_share| {
        let mut option = versus("Both", 0.5e6, 2.3e6);
        option.chance_share = chance_share;
        let report = sample::report(vec![option]);
        format!("{:?}", Answer::of(&report).unwrap().hinge())
    };
    assert_eq!(without(Some(0.1)), "Nothing");
    assert_eq!(without(Some(1.0)), "Unknown", "only chance was drawn");
    assert_eq!(without(None), "Unknown");
}

fn value(text: &str) -> f64 {
    let unit = if text.ends_with('M') {
        1e6
    } else if text.ends_with('k') {
        1e3
    } else {
        1.0
    };
    let digits: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let size = digits.parse::<f64>().unwrap() * unit;
    if text.starts_with(crate::i18n::number::MINUS) {
        -size
    } else {
        size
    }
}
