//! The default scenario against the clock, in WebAssembly: loaded as a plain script, by Node or by a worker of a browser,
//! it leaves its answer as JSON in `tandemBench`. `run.mjs` beside it asks either for it, `cargo xtask bench wasm` both.

use js_sys::Reflect;
use tandem_bench_wasm::clock;
use tandem_model::{Experiment, Faults, Scenario, preset};
use wasm_bindgen::JsValue;

/// Futures that are simulated in a round: a tenth of the default.
const FUTURES: u32 = 20;
/// Rounds, of which the median counts.
const ROUNDS: usize = 7;

fn main() -> Result<(), JsValue> {
    Reflect::set(&js_sys::global(), &"tandemBench".into(), &run()?.into())?;
    Ok(())
}

fn run() -> Result<String, JsValue> {
    let told = |faults: Faults| JsValue::from_str(&faults.to_string());
    let scenario = preset::scenario("default")
        .and_then(Scenario::check)
        .map_err(told)?;
    let agent_weeks = f64::from(FUTURES * scenario.organisation.people() * scenario.run.weeks)
        * scenario.arms().len() as f64;
    let mut experiment = Experiment::new(scenario).map_err(|error| told(error.into()))?;
    let simulated = median(|| experiment.advance(FUTURES));
    experiment.advance(u32::MAX);
    let reported = median(|| drop(experiment.report()));
    let (rate, futures) = (1e3 * agent_weeks / simulated, experiment.done());
    Ok(format!(
        "{{\"agent_weeks_per_second\":{rate},\"report_milliseconds\":{reported},\"futures\":{futures}}}"
    ))
}

/// Milliseconds that some work takes.
fn median(mut work: impl FnMut()) -> f64 {
    let mut rounds = [0.0; ROUNDS].map(|_: f64| {
        let start = clock::now();
        work();
        clock::now() - start
    });
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}
