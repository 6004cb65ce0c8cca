//! The same scenario, seed and model version give the same bits, natively and on wasm32. This one source runs on both;
//! one digest covers the bits of every summary row of every starter scenario, others each number of whole reports.
//!
//! A red test under an unchanged `MODEL_VERSION` means that shared links would silently show other numbers: either the
//! change was not meant to change results, or `MODEL_VERSION` must rise with new golden files. A report that says
//! something new adds lines to its file, and the version stays.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod frozen;
mod report_lines;

use tandem_model::{Bands, Experiment, MODEL_VERSION, Report, Scenario, Spread};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const GOLDEN: &str = include_str!("golden/model-9.txt");
/// Whole reports, a line for each of their fields.
const GOLDEN_REPORT: &str = include_str!("golden/report-9.txt");
/// Scenarios of the whole reports: between them they say something in every field.
const REPORTED: [&str; 2] = ["default", "bank"];
/// Futures of a starter's rows: more than a block of points, so that a repeated point is among them.
const ROW_FUTURES: u32 = 40;
/// Futures of a whole report: enough to say what would flip the answer, and the share of chance.
const FUTURES: u32 = 80;

/// FNV-1a over the bits of numbers.
struct Digest(u64);

impl Digest {
    fn add(&mut self, number: f64) {
        for byte in number.to_bits().to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn add_bands(&mut self, bands: &Bands) {
        let rows = bands.all().into_iter().flatten();
        rows.for_each(|number| self.add(*number));
    }

    fn add_spread(&mut self, spread: &Spread) {
        let Spread {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = *spread;
        [p2_5, p10, p25, p50, p75, p90, p97_5]
            .into_iter()
            .for_each(|number| self.add(number));
    }

    fn of(report: &Report) -> u64 {
        let mut digest = Self(0xcbf2_9ce4_8422_2325);
        for option in &report.options {
            option
                .measures
                .values()
                .for_each(|bands| digest.add_bands(bands));
            digest.add_spread(&option.summary.plateau);
            digest.add_spread(&option.summary.integrated);
            digest.add_spread(&option.summary.bonus);
        }
        for versus in &report.comparison.options {
            digest.add_spread(&versus.net);
            digest.add_spread(&versus.unpaid_bonus);
            for odds in [versus.better_in, versus.worthwhile_in, versus.loss_in] {
                digest.add(f64::from(odds));
            }
        }
        digest.0
    }
}

fn lines() -> String {
    let mut lines = format!("model {MODEL_VERSION}\n");
    for (name, mut form) in frozen::scenarios() {
        form.run.replicates = ROW_FUTURES;
        form.run.weeks = 80;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(ROW_FUTURES);
        lines += &format!("{name} {:016x}\n", Digest::of(&experiment.report()));
    }
    lines
}

#[test]
fn every_starter_scenario_gives_the_golden_bits() {
    assert_eq!(lines(), GOLDEN, "left: this build; right: the golden file");
}

/// Everything that is said of a scenario whose new plan guarantees a part of today's bonus.
fn whole_report(name: &str) -> Report {
    let mut form = frozen::scenario(name);
    form.run.replicates = FUTURES;
    form.plans[1].guarantee = 0.5;
    let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
    experiment.advance(FUTURES);
    experiment.complete_analysis();
    experiment.report()
}

/// The lines of one text that the other lacks, each after a sign.
fn lacking(sign: char, text: &str, other: &str) -> String {
    let known: Vec<&str> = other.lines().collect();
    let lines = text.lines().filter(|line| !known.contains(line));
    lines.map(|line| format!("{sign} {line}\n")).collect()
}

#[test]
fn every_number_of_a_report_has_its_golden_bits() {
    let said = report_lines::lines(&REPORTED.map(whole_report));
    let gone = lacking('-', GOLDEN_REPORT, &said);
    let new = lacking('+', &said, GOLDEN_REPORT);
    assert!(
        said == GOLDEN_REPORT,
        "{gone}{new}-: the golden file; +: this build, whose whole file is\n{said}"
    );
}
