//! `tandem bench`: how fast the model is on this machine, in a few seconds and on one core.

mod peak;

use std::io::Write;
use std::time::Instant;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use tandem_model::{Experiment, Scenario, preset};

use crate::json;

/// Rounds, in each of which model and machine take turns; the median counts.
const ROUNDS: usize = 7;
/// Futures that are simulated in a round.
const FUTURES: u32 = 20;
/// What a fixed run was counted to take; `cargo xtask count` writes it.
const COUNT: &str = include_str!("../../model/examples/count.json");

/// What was measured.
#[derive(Debug, Serialize)]
struct Figures {
    /// Person-weeks of the default scenario that are simulated in a second.
    agent_weeks_per_second: f64,
    /// Share of the floating-point operations that this machine could do in that time, without fused ones.
    share_of_peak: f64,
}

/// What is read of the count.
#[derive(Debug, Deserialize)]
struct Count {
    operations_per_agent_week: f64,
}

/// Measures, and prints what was found.
pub fn obey(json: bool, out: &mut impl Write) -> Result<()> {
    let figures = Figures::measure()?;
    if json {
        return json::write(&figures, out);
    }
    figures.write(out)
}

impl Figures {
    fn measure() -> Result<Self> {
        let count: Count = serde_json::from_str(COUNT)?;
        let scenario = Scenario::check(preset::scenario("default")?)?;
        let work = agent_weeks(&scenario);
        let mut experiment = Experiment::new(scenario)?;
        let (mut rates, mut shares) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let rate = work / seconds(|| experiment.advance(FUTURES));
            shares.push(rate * count.operations_per_agent_week / peak::operations_per_second());
            rates.push(rate);
        }
        Ok(Self {
            agent_weeks_per_second: median(rates).unwrap_or_default(),
            share_of_peak: median(shares).unwrap_or_default(),
        })
    }

    fn write(&self, out: &mut impl Write) -> Result<()> {
        let millions = self.agent_weeks_per_second / 1e6;
        writeln!(
            out,
            "{millions:.1} million agent-weeks a second, the default scenario on one core"
        )?;
        let share = 100.0 * self.share_of_peak;
        Ok(writeln!(
            out,
            "{share:.0} % of the floating-point operations that one core can do"
        )?)
    }
}

/// Person-weeks of a round.
fn agent_weeks(scenario: &Scenario) -> f64 {
    let people = f64::from(scenario.organisation.people());
    f64::from(FUTURES * scenario.run.weeks) * people * scenario.arms().len() as f64
}

fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}
