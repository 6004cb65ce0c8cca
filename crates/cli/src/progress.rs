//! Runs an experiment to its end, with a progress bar where somebody watches and has to wait.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use tandem_model::Experiment;

/// Futures between two looks at the clock.
const CHUNK: u32 = 8;
/// A run that is over sooner needs no bar.
const PATIENCE: Duration = Duration::from_millis(600);

/// Simulates all futures. The bar goes to standard error, and nowhere if that is not a terminal.
pub fn complete(experiment: &mut Experiment) {
    let (start, total) = (
        Instant::now(),
        u64::from(experiment.scenario().run.replicates),
    );
    let mut bar: Option<ProgressBar> = None;
    while !experiment.is_complete() {
        experiment.advance(CHUNK);
        if start.elapsed() > PATIENCE {
            bar.get_or_insert_with(|| fresh(total))
                .set_position(u64::from(experiment.done()));
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
}

fn fresh(total: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:32} {pos} of {len} futures, {eta} left");
    ProgressBar::new(total).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
