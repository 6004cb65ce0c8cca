//! What flips an answer is only what moves it: named figures and constants are held against runs of other kinds.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use tandem_model::field::MEAN_TARGET_BONUS;
use tandem_model::sensitivity::{Evaluator, Extent, Family, MovedField, Swing, explore};
use tandem_model::{
    ArmComparison, Assumption, AssumptionKind, Constant, Constants, Experiment, Form, Indicator,
    Report, Scenario, Settings, Team, Uncertainty, preset,
};

/// Most figures, and most constants, that are named for an option.
const MOST: usize = 4;

fn form(name: &str, futures: u32, weeks: u32) -> Form {
    let mut form = preset::scenario(name).unwrap();
    (form.run.replicates, form.run.weeks) = (futures, weeks);
    form
}

fn report(form: Form) -> Report {
    let futures = form.run.replicates;
    let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
    experiment.advance(futures);
    experiment.complete_analysis();
    experiment.report_on(&[])
}

fn named(versus: &ArmComparison) -> impl Iterator<Item = &Assumption> {
    let flips = versus.flips.iter().map(|flip| &flip.assumption);
    flips.chain(versus.robust.iter().map(|hold| &hold.assumption))
}

/// Net by week of one option against today in two futures of chance, under these constants.
fn lived(form: &Form, option: usize, constants: Constants) -> Vec<Vec<f64>> {
    let mut form = form.clone();
    form.run.uncertainty = Uncertainty::Noise;
    let scenario = Scenario::check(form).unwrap();
    let settings = Settings::from(constants).with_pilot(NonZeroU32::new(1));
    let mut experiment = Experiment::with_settings(scenario, settings).unwrap();
    experiment.advance(2);
    let net = |arms: &Vec<tandem_model::Track>| {
        let (this, today) = (&arms[option], &arms[0]);
        let pairs = this
            .values(Indicator::Net)
            .zip(today.values(Indicator::Net));
        pairs.map(|(this, today)| this - today).collect()
    };
    experiment.tracks().iter().map(net).collect()
}

/// No constant is named that no phase of the scenario reads: with chance, too, an end of its range is another life.
fn names_only_what_is_read(form: &Form) -> usize {
    let mut count = 0;
    for (versus, option) in report(form.clone()).comparison.options.iter().zip(1..) {
        let usual = lived(form, option, Constants::default());
        for it in named(versus).filter(|it| it.kind == AssumptionKind::Constant) {
            let constant = Constant::named(&it.constant).unwrap();
            let is_read = [it.least, it.most].into_iter().any(|end| {
                let mut constants = Constants::default();
                constant.set(&mut constants, end);
                lived(form, option, constants) != usual
            });
            assert!(
                is_read,
                "{}: {} under {}",
                form.name, it.constant, versus.name
            );
            count += 1;
        }
    }
    count
}

#[test]
fn a_constant_that_nothing_reads_is_not_named() {
    let count = names_only_what_is_read(&form("startup", 60, 52));
    assert!(count > 4, "{count} constants were named");
}

#[test]
#[ignore = "takes minutes; `cargo xtask test --full` runs it"]
fn a_constant_that_nothing_reads_is_not_named_in_any_preset_under_ten_seeds() {
    for name in preset::scenario_names() {
        for seed in 1..=10 {
            let mut form = preset::scenario(name).unwrap();
            form.run.seed = seed;
            assert!(names_only_what_is_read(&form) > 0, "{name} {seed}");
        }
    }
}

/// Every constant and every number moved alone to both ends, as the sensitivity analysis does.
fn swings(scenario: &Scenario, option: usize) -> (Vec<Swing>, f64) {
    let evaluator = Evaluator::new(scenario, option, Indicator::Net, 2).unwrap();
    let extent = Extent {
        factors: 1,
        samples: 4,
    };
    let found = [Family::Constants, Family::Levers].map(|family| {
        let found = explore(&evaluator, family, extent, |points| {
            points.iter().map(|point| evaluator.answer(point)).collect()
        });
        found.swings
    });
    (found.concat(), evaluator.usual())
}

#[test]
fn what_flips_an_option_crosses_the_bar_in_the_sensitivity_analysis_and_what_holds_does_not() {
    let form = form("startup", 60, 104);
    let scenario = Scenario::check(form.clone()).unwrap();
    let report = report(form);
    let bar = report.comparison.worthwhile;
    let mut count = 0;
    for (versus, option) in report.comparison.options.iter().zip(1..) {
        let (swings, usual) = swings(&scenario, option);
        // The analysis names a plan's bonus and target after the part of the plan.
        let of = |it: &Assumption| {
            let is_it = |swing: &&Swing| it.constant.starts_with(swing.name);
            swings
                .iter()
                .filter(is_it)
                .max_by_key(|swing| swing.name.len())
                .unwrap()
        };
        let clears = |net: f64| versus.net.p50 + net - usual > bar;
        for flip in &versus.flips {
            let it = &flip.assumption;
            let swing = of(it);
            let end = if flip.at > it.usual {
                swing.at_most
            } else {
                swing.at_least
            };
            assert!((it.least..=it.most).contains(&flip.at), "{flip:?}");
            // An end that the analysis skips is brought nearer here.
            let Some(end) = end else { continue };
            assert_ne!(clears(end), clears(usual), "{}: {flip:?}", versus.name);
            count += 1;
        }
        for hold in &versus.robust {
            let swing = of(&hold.assumption);
            for end in [swing.at_least, swing.at_most].into_iter().flatten() {
                assert_eq!(clears(end), clears(usual), "{}: {hold:?}", versus.name);
            }
        }
    }
    assert!(count > 4, "{count} flips");
}

#[test]
fn figures_come_before_constants_and_the_nearest_first() {
    for versus in report(form("startup", 60, 52)).comparison.options {
        for kind in [AssumptionKind::Figure, AssumptionKind::Constant] {
            let own = named(&versus).filter(|it| it.kind == kind);
            let names: Vec<&str> = own.map(|it| &*it.constant).collect();
            let distinct: BTreeSet<&str> = names.iter().copied().collect();
            assert!(
                names.len() <= MOST && distinct.len() == names.len(),
                "{names:?}"
            );
        }
        let place = |it: &Assumption, at: f64| {
            let distance = (at - it.usual).abs() / (it.most - it.least);
            (it.kind == AssumptionKind::Constant, distance)
        };
        let places = versus
            .flips
            .iter()
            .map(|flip| place(&flip.assumption, flip.at));
        assert!(places.is_sorted(), "{:?}", versus.flips);
        let kinds = versus
            .robust
            .iter()
            .map(|hold| place(&hold.assumption, 0.0).0);
        assert!(kinds.is_sorted(), "{:?}", versus.robust);
    }
}

/// Pay-weighted mean of the teams' target bonuses under the first proposed plan, and the rates themselves.
fn rates(form: &Form) -> (f64, Vec<f64>) {
    let teams = || form.organisation.teams.iter();
    let rate = |team: &Team| {
        let now = form.plans[0].bonus_of(&team.name, team.bonus_today());
        form.plans[1].bonus_of(&team.name, now)
    };
    let paid: f64 = teams().map(|team| team.payroll() * rate(team)).sum();
    let payroll: f64 = teams().map(Team::payroll).sum();
    (paid / payroll, teams().map(rate).collect())
}

#[test]
fn where_teams_have_target_bonuses_of_their_own_each_moves_in_proportion() {
    let form = form("b2b", 60, 26);
    let (mean, usual) = rates(&form);
    let lever = MovedField::all().find(|it| it.path == MEAN_TARGET_BONUS);
    let lever = lever.unwrap();
    assert!((lever.value(&form).unwrap() - mean).abs() < 1e-12);
    for factor in [0.5, 1.2] {
        let mut moved = form.clone();
        lever.set(&mut moved, factor * mean);
        for (then, now) in usual.iter().zip(rates(&moved).1) {
            assert!((now - factor * then).abs() < 1e-12, "{then} became {now}");
        }
    }
    let report = report(form);
    let options = report.comparison.options.iter();
    let told: Vec<&Assumption> = options
        .flat_map(named)
        .filter(|it| it.constant.starts_with(MEAN_TARGET_BONUS))
        .collect();
    assert!(!told.is_empty(), "nothing hangs on the bonus");
    for it in told {
        assert_eq!(it.constant, MEAN_TARGET_BONUS);
        assert!(
            it.name.contains("mean") && it.name.contains("in proportion"),
            "{}",
            it.name
        );
        assert!((it.usual - mean).abs() < 1e-12, "{it:?}");
    }
}

#[test]
fn nothing_is_tried_on_too_few_futures_nor_where_constants_are_not_drawn_nor_before_all_are_there()
{
    let tried = |report: &Report| report.comparison.tried;
    assert_eq!(tried(&report(form("startup", 40, 26))), Some(0));
    let mut chance = form("startup", 60, 26);
    chance.run.uncertainty = Uncertainty::Noise;
    assert_eq!(tried(&report(chance)), Some(0));
    let scenario = Scenario::check(form("startup", 60, 26)).unwrap();
    let mut experiment = Experiment::new(scenario).unwrap();
    experiment.advance(50);
    experiment.complete_analysis();
    let part = experiment.report_on(&[]);
    assert_eq!(tried(&part), None);
    assert!(
        part.comparison
            .options
            .iter()
            .all(|versus| named(versus).count() == 0)
    );
    experiment.advance(10);
    experiment.complete_analysis();
    assert!(tried(&experiment.report_on(&[])).unwrap() > 20);
}

#[test]
fn futures_of_several_workers_find_what_those_of_one_find() {
    let whole = report(form("startup", 60, 78));
    let scenario = Scenario::check(form("startup", 60, 78)).unwrap();
    let mut head = Experiment::new(scenario).unwrap();
    for range in [44..60, 0..8, 8..44] {
        let mut batch = tandem_model::Batch::new(range);
        while !batch.is_complete() {
            batch.step(&head);
        }
        head.merge(batch.futures()).unwrap();
    }
    head.complete_analysis();
    assert_eq!(head.report_on(&[]).comparison, whole.comparison);
    assert!(
        whole
            .comparison
            .options
            .iter()
            .any(|versus| !versus.flips.is_empty())
    );
}

#[test]
fn an_end_that_the_page_refuses_is_brought_nearer_and_what_was_moved_over_is_told() {
    // More than 37 of 100 journeys cannot be integrated today; twice as many as are were tried at first.
    let form = form("default", 60, 52);
    let today = form.organisation.integrated_today;
    let report = report(form);
    let options = report.comparison.options.iter();
    let told: Vec<&Assumption> = options
        .flat_map(named)
        .filter(|it| it.constant == "organisation.integrated_today")
        .collect();
    assert!(!told.is_empty(), "nothing rests on it");
    for it in told {
        assert!(
            it.least < today && today < it.most && it.most < 0.37,
            "{it:?}"
        );
    }
}
