//! Runs an experiment to its end, with a progress bar where somebody watches and has to wait.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tandem_model::Experiment;

/// Futures between two looks at the clock.
const CHUNK: u32 = 8;
/// A run that is over sooner needs no bar.
const PATIENCE: Duration = Duration::from_millis(600);

/// Simulates all futures. The bar goes to standard error, and nowhere if that is not a terminal.
pub fn complete(experiment: &mut Experiment) {
    let start = Instant::now();
    let bar = unseen(u64::from(experiment.scenario().run.replicates));
    while !experiment.is_complete() {
        experiment.advance(CHUNK);
        bar.set_position(u64::from(experiment.done()));
        if bar.is_hidden() && start.elapsed() > PATIENCE {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
    bar.finish_and_clear();
}

/// A bar that measures from the start and is shown later, so that its first estimate is sound.
fn unseen(total: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:32} {pos} of {len} futures, {eta} left");
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden())
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
