//! The rules by themselves, and that what is stated never contradicts the odds.

use super::sample::{self, BAR, versus};
use super::*;
use crate::format::Scale;

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
    if text.starts_with(crate::format::MINUS) {
        -size
    } else {
        size
    }
}
