//! The default scenario against the clock, in WebAssembly: loaded as a plain script, by Node or by a worker of a browser,
//! it leaves its answer as JSON in `tandemBench`. `run.mjs` beside it asks either for it, `cargo xtask bench wasm` both.

use js_sys::{Function, Object, Reflect};
use tandem_model::{Experiment, Faults, Scenario, preset};
use wasm_bindgen::{JsCast, JsValue};

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
    let simulated = median(|| experiment.advance(FUTURES))?;
    experiment.advance(u32::MAX);
    let reported = median(|| drop(experiment.report()))?;
    let (rate, futures) = (1e3 * agent_weeks / simulated, experiment.done());
    Ok(format!(
        "{{\"agent_weeks_per_second\":{rate},\"report_milliseconds\":{reported},\"futures\":{futures}}}"
    ))
}

/// Milliseconds that some work takes.
fn median(mut work: impl FnMut()) -> Result<f64, JsValue> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let start = now()?;
        work();
        rounds.push(now()? - start);
    }
    rounds.sort_by(f64::total_cmp);
    Ok(rounds[ROUNDS / 2])
}

/// Milliseconds since some moment.
fn now() -> Result<f64, JsValue> {
    let clock: Object = Reflect::get(&js_sys::global(), &"performance".into())?.dyn_into()?;
    let now: Function = Reflect::get(&clock, &"now".into())?.dyn_into()?;
    let now = now.call0(&clock)?.as_f64();
    now.ok_or_else(|| JsValue::from_str("there is no clock"))
}
