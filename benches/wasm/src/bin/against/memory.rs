//! Memory that a pass of the weeks takes while it is under way; only the native program counts it.

use tandem_model::Faults;

use crate::work::Figures;

#[cfg(target_family = "wasm")]
pub fn measure() -> Result<Figures, Faults> {
    Ok(Figures::new())
}

#[cfg(not(target_family = "wasm"))]
pub use counted::measure;

#[cfg(not(target_family = "wasm"))]
mod counted {
    use super::{Faults, Figures};
    use crate::work::{FUTURES, experiment};
    use peak_alloc::PeakAlloc;
    use tandem_model::{Batch, Experiment};

    #[global_allocator]
    static MEMORY: PeakAlloc = PeakAlloc;

    /// Bytes per person and future while futures are simulated side by side, beside what stays of them.
    pub fn measure() -> Result<Figures, Faults> {
        let experiment = experiment()?;
        let together = pass(&experiment).futures().tracks.len();
        MEMORY.reset_peak_usage();
        let kept = pass(&experiment);
        let bytes = MEMORY.peak_usage() - MEMORY.current_usage();
        drop(kept);
        let people = experiment.scenario().organisation.people() as usize;
        Ok(vec![("memory", bytes as f64 / (people * together) as f64)])
    }

    /// One pass of the weeks under every option: as many futures as the model simulates side by side.
    fn pass(experiment: &Experiment) -> Batch {
        let mut batch = Batch::new(0..FUTURES);
        for _ in 0..=experiment.scenario().arms().len() {
            batch.step(experiment);
        }
        batch
    }
}
