//! Work against the clock: futures and points a second, and the wait for bands after a lever was moved.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::num::NonZeroU32;

use tandem_bench_wasm::clock;
use tandem_model::{
    Ensemble, Experiment, Faults, Form, Indicator, Preparation, Scenario, Settings,
};

/// A starter that never changes, so that both sides do the same work.
const STARTER: &str = include_str!("../../../../../crates/share/frozen/1/scenarios/default.json");

/// Futures that are simulated at once: whole passes, and whole blocks of the order in which futures get their points.
pub const FUTURES: u32 = 64;
/// Timings of them, of which the quickest counts: what else the machine does only adds.
const TIMINGS: usize = 5;
/// How often each lever is moved; of these waits, too, the quickest counts.
const MOVES: usize = 2;
/// What is looked at week by week.
const SHOWN: [Indicator; 1] = [Indicator::Contribution];

/// A lever that leaves today as it is, and one that moves it, so that the pilot must run again.
const LEVERS: [Lever; 2] = [
    Lever {
        first: "joint_share_first",
        all: "joint_share_all",
        turn: less_of_the_joint_goal,
    },
    Lever {
        first: "lack_of_trust_first",
        all: "lack_of_trust_all",
        turn: more_trust,
    },
];

/// Figures by name: counts a second, or milliseconds.
pub type Figures = Vec<(&'static str, f64)>;

/// After how many futures bands are shown.
#[derive(Clone, Copy)]
pub struct Bands {
    first: u32,
    all: u32,
}

impl Bands {
    /// Reads both counts.
    pub fn read(asked: &str) -> Option<Self> {
        let counts: Result<Vec<u32>, _> = asked.split_whitespace().map(str::parse).collect();
        match counts.ok()?[..] {
            [first, all] => Some(Self { first, all }),
            _ => None,
        }
    }
}

struct Lever {
    first: &'static str,
    all: &'static str,
    turn: fn(&mut Form),
}

fn less_of_the_joint_goal(form: &mut Form) {
    for plan in form
        .plans
        .iter_mut()
        .filter(|plan| plan.weights.joint > 0.25)
    {
        plan.weights.joint -= 0.25;
        plan.weights.own += 0.25;
    }
}

fn more_trust(form: &mut Form) {
    form.culture.lack_of_trust -= 25.0;
}

/// Measures everything that takes time.
pub fn measure(bands: Bands) -> Result<Figures, Faults> {
    let mut figures = rates()?;
    let mut before = Experiment::new(scenario(bands.all)?)?;
    before.advance(u32::MAX);
    for lever in LEVERS {
        let mut quickest = [f64::INFINITY; 2];
        for _ in 0..MOVES {
            let waited = wait(&before, lever.turn, bands.first)?;
            quickest = [0, 1].map(|k| quickest[k].min(waited[k]));
        }
        figures.extend([(lever.first, quickest[0]), (lever.all, quickest[1])]);
    }
    Ok(figures)
}

/// The starter with so many futures.
fn scenario(futures: u32) -> Result<Scenario, Faults> {
    let mut form = Form::read(STARTER)?;
    form.run.replicates = futures;
    Scenario::check(form)
}

/// An experiment over [`FUTURES`] after the shortest pilot run.
pub fn experiment() -> Result<Experiment, Faults> {
    let settings = Settings::default().with_pilot(NonZeroU32::new(1));
    Ok(Experiment::with_settings(scenario(FUTURES)?, settings)?)
}

fn rates() -> Result<Figures, Faults> {
    let ready = experiment()?;
    let times = [0.0; TIMINGS].map(|_: f64| {
        let mut experiment = ready.clone();
        let start = clock::now();
        experiment.advance(FUTURES);
        clock::now() - start
    });
    let seconds = times.into_iter().fold(f64::INFINITY, f64::min) / 1e3;
    let points = points(u64::from(ready.scenario().run.seed));
    Ok(vec![
        ("futures", f64::from(FUTURES) / seconds),
        ("points", points as f64 / seconds),
    ])
}

/// How many points of the constants the futures rest on.
fn points(seed: u64) -> usize {
    let ensemble = Ensemble::kept();
    let points: BTreeSet<u32> = (0..FUTURES)
        .map(|future| ensemble.point(seed, future))
        .collect();
    points.len()
}

/// Milliseconds from a lever's move to first and to all bands, as one worker does it that has all futures from before.
fn wait(before: &Experiment, turn: fn(&mut Form), first: u32) -> Result<[f64; 2], Faults> {
    let mut form = before.scenario().form().clone();
    turn(&mut form);
    let before = before.clone();
    let start = clock::now();
    let scenario = Scenario::check(form)?;
    let mut preparation = Preparation::new(scenario, Settings::default(), Some(before.into()))?;
    while !preparation.is_complete() {
        preparation.step();
    }
    let mut experiment = preparation.finish();
    Ok([first, u32::MAX].map(|until| {
        experiment.advance(until.saturating_sub(experiment.done()));
        black_box(experiment.report_on(&SHOWN));
        clock::now() - start
    }))
}
