//! Futures simulated apart and merged in any order say what futures simulated in a row say, to the last bit.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use proptest::prelude::*;
use tandem_model::{
    Batch, Experiment, MergeError, Preparation, ReplicateResults, Scenario, Settings, Theory,
    preset,
};

const FUTURES: u32 = 12;

fn scenario(weeks: u32) -> Scenario {
    let mut form = preset::scenario("startup").unwrap();
    form.run.replicates = FUTURES;
    form.run.weeks = weeks;
    Scenario::check(form).unwrap()
}

fn prepared() -> Experiment {
    static READY: LazyLock<Experiment> = LazyLock::new(|| Experiment::new(scenario(20)).unwrap());
    READY.clone()
}

fn apart(experiment: &Experiment, from: u32, to: u32) -> ReplicateResults {
    let mut batch = Batch::new(from..to);
    while !batch.is_complete() {
        batch.step(experiment);
    }
    batch.futures()
}

/// Pieces that cover all futures, in any order.
fn pieces() -> impl Strategy<Value = Vec<(u32, u32)>> {
    let cuts = prop::collection::btree_set(1..FUTURES, 0..6);
    let pieces = cuts.prop_map(|cuts| {
        let ends: Vec<u32> = cuts.into_iter().chain([FUTURES]).collect();
        let starts = [0].into_iter().chain(ends.clone());
        starts.zip(ends).collect::<Vec<_>>()
    });
    pieces.prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn neither_how_futures_are_divided_nor_their_order_matters(pieces in pieces()) {
        let mut whole = prepared();
        whole.advance(FUTURES);
        let worker = prepared();
        let mut head = prepared();
        for (from, to) in pieces {
            let futures = apart(&worker, from, to);
            let travelled = ReplicateResults::read(&futures.write()).unwrap();
            prop_assert_eq!(head.merge(travelled.clone()), Ok(()));
            if from < to {
                prop_assert_eq!(head.merge(travelled), Err(MergeError::AlreadyMerged));
            }
        }
        prop_assert!(head.is_complete());
        prop_assert_eq!(head.report(), whole.report());
    }
}

#[test]
fn what_is_reported_ends_where_a_future_is_missing() {
    let (worker, mut head) = (prepared(), prepared());
    head.merge(apart(&worker, 8, 12)).unwrap();
    assert_eq!((head.done(), head.report().replicates), (0, 0));
    head.advance(4);
    assert_eq!(head.done(), 4);
    assert_eq!(
        head.merge(apart(&worker, 7, 9)),
        Err(MergeError::AlreadyMerged)
    );
    head.merge(apart(&worker, 4, 8)).unwrap();
    assert!(head.is_complete());
}

#[test]
fn advancing_over_what_is_merged_simulates_nothing_twice() {
    let (worker, mut head, mut whole) = (prepared(), prepared(), prepared());
    head.merge(apart(&worker, 2, 7)).unwrap();
    head.advance(FUTURES);
    whole.advance(FUTURES);
    assert_eq!(head.report(), whole.report());
}

#[test]
fn futures_of_another_scenario_are_refused() {
    let (other, mut head) = (Experiment::new(scenario(21)).unwrap(), prepared());
    assert_eq!(head.merge(apart(&other, 0, 2)), Err(MergeError::Foreign));
    let beyond = apart(&prepared(), FUTURES - 1, FUTURES + 1);
    assert_eq!(head.merge(beyond), Err(MergeError::Foreign));
}

#[test]
fn a_preparation_step_by_step_ends_where_one_at_once_does() {
    let mut steps = Preparation::new(scenario(20), Settings::default(), None).unwrap();
    while !steps.is_complete() {
        steps.step();
    }
    let (mut steps, mut whole) = (steps.finish(), prepared());
    steps.advance(2);
    whole.advance(2);
    assert_eq!(steps.report(), whole.report());
}

#[test]
fn a_report_on_some_measures_is_a_part_of_the_whole_one() {
    let mut experiment = prepared();
    experiment.advance(3);
    let whole = experiment.report();
    let part = experiment.report_on(&[tandem_model::Indicator::Trust]);
    assert_eq!(part.comparison, whole.comparison);
    for (part, whole) in part.options.iter().zip(&whole.options) {
        assert_eq!(part.measures.len(), 2);
        assert!(
            part.measures
                .iter()
                .all(|(measure, bands)| whole.measures[measure] == *bands)
        );
    }
}

#[test]
fn cached_replicates_of_unchanged_options_are_what_would_be_simulated() {
    let mut form = scenario(20).form().clone();
    form.options.swap(0, 2);
    form.plans[1].target_bonus = tandem_model::TargetBonus::ShareOfBase(0.3);
    let changed = Scenario::check(form).unwrap();
    let mut fresh = Experiment::new(changed.clone()).unwrap();
    fresh.advance(FUTURES);
    let (worker, mut first) = (prepared(), prepared());
    first.advance(2);
    first.merge(apart(&worker, 6, 9)).unwrap();
    // Once more without simulating anything, so that the cache must be handed down twice.
    let after = |before: Experiment, scenario| {
        let preparation = Preparation::new(scenario, Settings::default(), Some(before.into()));
        preparation.unwrap().finish()
    };
    let mut third = after(after(first, scenario(20)), changed);
    third.advance(FUTURES);
    assert_eq!(third.report(), fresh.report());
}

#[test]
fn a_preparation_that_is_given_up_hands_back_the_experiment_before() {
    let mut before = prepared();
    before.advance(2);
    let settings = Settings::from(Theory::Selfish.constants());
    let preparation = Preparation::new(scenario(20), settings, Some(before.into())).unwrap();
    assert_eq!(preparation.give_up().unwrap().done(), 2);
}
