//! Runs what takes long, with a progress bar where somebody watches and has to wait.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use tandem_model::{Experiment, GoalLevels, GoalSearch};

/// Futures between two looks at the clock.
const CHUNK: u32 = 8;
/// A run that is over sooner needs no bar.
const DELAY: Duration = Duration::from_millis(600);

/// Simulates all futures. The bar goes to standard error, and nowhere if that is not a terminal.
pub fn simulate(experiment: &mut Experiment) {
    let start = Instant::now();
    let bar = unseen(u64::from(experiment.scenario().run.replicates), "futures");
    while !experiment.is_complete() {
        experiment.advance(CHUNK);
        bar.set_position(u64::from(experiment.done()));
        show_late(&bar, start);
    }
    bar.finish_and_clear();
}

/// Works out all goals.
pub fn goals(mut search: GoalSearch) -> GoalLevels {
    let start = Instant::now();
    let bar = unseen(search.options() as u64, "goals");
    while !search.is_over() {
        search.step();
        bar.set_position(search.done() as u64);
        show_late(&bar, start);
    }
    bar.finish_and_clear();
    search.finish()
}

/// Works on all `items`, which the bar calls `what`, on all cores. Results come in the order of the items, whatever
/// finishes first.
pub fn map<T: Sync, R: Send>(what: &str, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let start = Instant::now();
    let bar = unseen(items.len() as u64, what);
    let one = |item: &T| {
        let result = work(item);
        bar.inc(1);
        show_late(&bar, start);
        result
    };
    let results = items.par_iter().map(one).collect();
    bar.finish_and_clear();
    results
}

fn show_late(bar: &ProgressBar, start: Instant) {
    if bar.is_hidden() && start.elapsed() > DELAY {
        bar.set_draw_target(ProgressDrawTarget::stderr());
    }
}

/// A bar that measures from the start and is shown later, so that its first estimate is sound.
fn unseen(total: u64, what: &str) -> ProgressBar {
    let template = format!("{{bar:32}} {{pos}} of {{len}} {what}, {{eta}} left");
    let style = ProgressStyle::with_template(&template);
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::hidden())
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
