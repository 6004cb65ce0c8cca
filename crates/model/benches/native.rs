//! What the default scenario costs natively on one core, part by part; `cargo xtask bench native` reads the medians.
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![allow(missing_docs, reason = "the macros of criterion write functions")]

use std::hint::black_box;
use std::num::NonZeroU32;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use tandem_model::{Experiment, Scenario, Settings, preset, reference};

/// Futures that are simulated in a round.
const FUTURES: u32 = 20;
/// Futures that the reference implementation simulates at once; it is slow.
const REFERENCE_FUTURES: u32 = 2;

fn scenario() -> Scenario {
    Scenario::check(preset::scenario("default").unwrap()).unwrap()
}

/// Settings with the shortest pilot run.
fn short_pilot() -> Settings {
    Settings::default().with_pilot(NonZeroU32::new(1))
}

/// Person-weeks of so many futures of a scenario under all of its options.
fn agent_weeks(scenario: &Scenario, futures: u32) -> u64 {
    let options = scenario.arms().len() as u64;
    let people = u64::from(scenario.organisation.people());
    options * people * u64::from(scenario.run.weeks) * u64::from(futures)
}

fn simulate_plainly(experiment: &Experiment) {
    for replicate in 0..REFERENCE_FUTURES {
        black_box(reference::simulate(experiment, replicate));
    }
}

fn parts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("default");
    group.sample_size(10);
    group.warm_up_time(Duration::from_secs(1));
    group.measurement_time(Duration::from_secs(3));
    group.bench_function("prepare", |bencher| {
        bencher.iter(|| Experiment::with_settings(scenario(), short_pilot()));
    });
    group.bench_function("pilot", |bencher| {
        bencher.iter(|| Experiment::new(scenario()));
    });
    let mut experiment = Experiment::new(scenario()).unwrap();
    group.throughput(Throughput::Elements(agent_weeks(&scenario(), FUTURES)));
    group.bench_function("simulate", |bencher| {
        let ready = || experiment.clone();
        let simulate = |mut experiment: Experiment| {
            experiment.advance(FUTURES);
            experiment
        };
        bencher.iter_batched(ready, simulate, BatchSize::PerIteration);
    });
    let work = agent_weeks(&scenario(), REFERENCE_FUTURES);
    group.throughput(Throughput::Elements(work));
    group.bench_function("reference", |bencher| {
        bencher.iter(|| simulate_plainly(&experiment));
    });
    experiment.advance(u32::MAX);
    group.throughput(Throughput::Elements(u64::from(experiment.done())));
    group.bench_function("report", |bencher| bencher.iter(|| experiment.report()));
    group.finish();
}

criterion_group!(benches, parts);
criterion_main!(benches);
