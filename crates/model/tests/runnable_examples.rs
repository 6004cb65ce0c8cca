//! The examples under `examples/` run and print what they promise.
#![cfg(not(target_family = "wasm"))]
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "an example's main is for the command line; a test fails by panicking"
)]

#[path = "../examples/add_study.rs"]
mod add_study;
#[path = "../examples/compare_plans.rs"]
mod compare_plans;
#[path = "../examples/run_preset.rs"]
mod run_preset;

#[test]
fn a_preset_has_a_line_for_every_option() {
    let lines = run_preset::run("startup", 10).unwrap();
    let form = tandem_model::preset::scenario("startup").unwrap();
    assert_eq!(lines.lines().count(), form.options.len());
    assert!(lines.contains("of 100"), "{lines}");
    assert!(run_preset::run("nowhere", 10).is_err());
}

#[test]
fn two_plans_are_ranked_with_today_and_compared() {
    let lines = compare_plans::compare(["joint-strong", "tournament"], 10).unwrap();
    assert_eq!(lines.lines().count(), 4);
    assert!(lines.contains(". Today\n") && lines.contains("joint-strong beats tournament"));
}

#[test]
fn the_manuals_study_is_examined() {
    let lines = add_study::report(add_study::sample(), 20).unwrap();
    assert!(
        lines.contains("12 people") && lines.contains("Deliveries rise"),
        "{lines}"
    );
    assert!(add_study::report("{}", 20).is_err());
}
