//! How time and memory grow with people, teams and futures; `cargo xtask bench growth` draws the curves.
//! Every point is one line of JSON. Memory is counted by the allocator, not guessed from sizes.
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "the model reads no clock; its benchmark does"
)]

use std::fs;
use std::num::NonZeroU32;
use std::time::Instant;

use peak_alloc::PeakAlloc;
use serde_json::json;
use tandem_model::{Experiment, Form, Scenario, Settings, preset};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Weeks of each run.
const WEEKS: u32 = 26;
/// Person-weeks that a point simulates at least.
const ENOUGH: u64 = 1_000_000;
/// Timings of a point, of which the median counts.
const TIMINGS: usize = 5;
/// Futures that are in flight at once.
const TOGETHER: u32 = 4;

fn main() {
    for times in [1, 4, 15, 60, 250, 1_000, 1_538] {
        point("people", form(10_000), times);
    }
    for teams in [2, 5, 10, 20, 40] {
        point("teams", of_teams(teams), 1);
    }
    for futures in [10, 100, 1_000, 10_000] {
        replicates(futures);
    }
}

/// The default scenario with today and the last of its options, for half a year.
fn form(futures: u32) -> Form {
    let mut form = preset::scenario("default").unwrap();
    form.run.weeks = WEEKS;
    form.run.replicates = futures;
    let last = form.options.len() - 1;
    form.options.drain(..last);
    form
}

/// The same with so many teams of one size, each of which hands over to the next.
fn of_teams(count: usize) -> Form {
    let mut form = form(10_000);
    let organisation = &mut form.organisation;
    let mut team = organisation.teams[0].clone();
    team.heads = 40;
    let mut journey = organisation.journeys[0].clone();
    journey.volume = 1.0 / (count - 1) as f64;
    organisation.teams = Vec::new();
    organisation.journeys = Vec::new();
    for place in 0..count {
        team.name = format!("Team {place}");
        organisation.teams.push(team.clone());
        if place > 0 {
            journey.teams = vec![format!("Team {}", place - 1), team.name.clone()];
            organisation.journeys.push(journey.clone());
        }
    }
    for plan in &mut form.plans {
        plan.exceptions.clear();
    }
    form
}

/// Measures one scenario with so many times the people.
fn point(axis: &str, form: Form, times: u32) {
    let scenario = Scenario::check(form).unwrap().grown(times);
    let teams = scenario.organisation.teams.len();
    let people = u64::from(scenario.organisation.people());
    let (ready, prepared) =
        nanoseconds(|| Experiment::with_settings(scenario, short_pilot()).unwrap());
    let each = agent_weeks(&ready);
    let futures = (ENOUGH.div_ceil(each) as u32).next_multiple_of(TOGETHER);
    let mut times: Vec<f64> = (0..TIMINGS)
        .map(|_| time(&mut ready.clone(), futures) / (each * u64::from(futures)) as f64)
        .collect();
    times.sort_by(f64::total_cmp);
    let (in_flight, kept) = memory(&mut ready.clone());
    let line = json!({
        "axis": axis,
        "people": people,
        "teams": teams,
        "seconds_to_prepare": prepared / 1e9,
        "nanoseconds_per_agent_week": times[TIMINGS / 2],
        "bytes_per_person_in_flight": in_flight / (people * u64::from(TOGETHER)) as f64,
        "bytes_kept_per_future": kept / f64::from(TOGETHER),
    });
    println!("{line}");
}

/// Measures a run of so many futures with its report.
fn replicates(futures: u32) {
    let scenario = Scenario::check(form(futures)).unwrap();
    let mut experiment = Experiment::with_settings(scenario, short_pilot()).unwrap();
    let all = agent_weeks(&experiment) * u64::from(futures);
    let simulated = time(&mut experiment, futures);
    let (report, reported) = nanoseconds(|| experiment.report());
    assert_eq!(report.replicates, futures);
    let line = json!({
        "axis": "futures",
        "futures": futures,
        "nanoseconds_per_agent_week": simulated / all as f64,
        "report_nanoseconds_per_future": reported / f64::from(futures),
        "megabytes_kept": MEMORY.current_usage_as_mb(),
    });
    println!("{line}");
}

/// Settings with the shortest pilot run.
fn short_pilot() -> Settings {
    Settings::default().with_pilot(NonZeroU32::new(1))
}

/// Person-weeks of one future under all options.
fn agent_weeks(experiment: &Experiment) -> u64 {
    let scenario = experiment.scenario();
    let options = scenario.arms().len() as u64;
    options * u64::from(WEEKS) * u64::from(scenario.organisation.people())
}

/// Nanoseconds that so many futures take.
fn time(experiment: &mut Experiment, futures: u32) -> f64 {
    nanoseconds(|| experiment.advance(futures)).1
}

/// What some work gives and the nanoseconds it takes: the processor's, where Linux tells them, so that what else the machine
/// does is not counted.
fn nanoseconds<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let (start, busy) = (Instant::now(), on_processor());
    let result = work();
    let passed = start.elapsed().as_secs_f64() * 1e9;
    let worked = on_processor().zip(busy).map(|(end, start)| end - start);
    (result, worked.unwrap_or(passed))
}

/// Nanoseconds that this thread has had the processor.
fn on_processor() -> Option<f64> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok()
}

/// Bytes that the futures in flight need while they are simulated beside what stays of them, and what stays.
fn memory(experiment: &mut Experiment) -> (f64, f64) {
    let before = MEMORY.current_usage() as f64;
    MEMORY.reset_peak_usage();
    experiment.advance(TOGETHER);
    let kept = MEMORY.current_usage() as f64 - before;
    (MEMORY.peak_usage() as f64 - before - kept, kept)
}
