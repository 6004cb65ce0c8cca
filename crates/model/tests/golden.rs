//! The same scenario, seed and model version give the same bits, natively and on wasm32. This one source runs on both;
//! the digest covers the bits of every summary row of every starter scenario.
//!
//! A red test under an unchanged `MODEL_VERSION` means that shared links would silently show other numbers: either the
//! change was not meant to change results, or `MODEL_VERSION` must rise with a new golden file.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod frozen;

use tandem_model::{Bands, Experiment, MODEL_VERSION, Report, Scenario, Spread};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const GOLDEN: &str = include_str!("golden/model-4.txt");

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
        form.run.replicates = 10;
        form.run.weeks = 80;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(10);
        lines += &format!("{name} {:016x}\n", Digest::of(&experiment.report()));
    }
    lines
}

#[test]
fn every_starter_scenario_gives_the_golden_bits() {
    assert_eq!(lines(), GOLDEN, "left: this build; right: the golden file");
}
