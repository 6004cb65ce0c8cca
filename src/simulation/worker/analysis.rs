//! What a worker does only after the first answer: costs of barriers, what flips the answer, goals of the same odds, and
//! reusing an earlier run.
//!
//! Releases load its code after that answer, as a second file of the worker (`xtask/src/site/programs.rs`); everywhere
//! else it is there from the start. Nothing else of the worker may name what stands here, or the linker keeps it in the
//! first file.

use tandem_model::{Earlier, Experiment, GoalLevels, GoalSearch, Report};

/// The functions of the second file.
#[derive(Debug)]
pub struct Analysis {
    /// As [`Experiment::add_analysis`].
    pub add: fn(&Experiment, &mut Report),
    /// As [`Experiment::compute_barrier_cost`].
    pub compute_barrier_cost: fn(&mut Experiment),
    /// As [`Experiment::step_flips`].
    pub step_flips: fn(&mut Experiment),
    /// As [`GoalSearch::advance`].
    pub advance_goals: fn(&mut Option<Box<GoalSearch>>, &Experiment) -> Option<GoalLevels>,
    /// An earlier run as the next one reuses it.
    pub keep: fn(Experiment) -> Earlier,
}

const ANALYSIS: &Analysis = &Analysis {
    add: Experiment::add_analysis,
    compute_barrier_cost: Experiment::compute_barrier_cost,
    step_flips: Experiment::step_flips,
    advance_goals: GoalSearch::advance,
    keep: Earlier::from,
};

/// The functions, where they are there from the start.
#[cfg(not(feature = "split_worker"))]
pub fn at_start() -> Option<&'static Analysis> {
    Some(ANALYSIS)
}

/// As above: here they come later.
#[cfg(feature = "split_worker")]
pub fn at_start() -> Option<&'static Analysis> {
    None
}

/// The functions, once the worker's script has linked the second file; where it has not, this is a trap, which the page
/// hears of as of any other.
#[cfg(not(feature = "split_worker"))]
pub fn linked() -> Option<&'static Analysis> {
    Some(ANALYSIS)
}

/// As above.
#[cfg(feature = "split_worker")]
pub fn linked() -> Option<&'static Analysis> {
    use std::task::{Context, Poll, Waker};

    let here = std::pin::pin!(functions());
    match here.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(analysis) => Some(analysis),
        Poll::Pending => None,
    }
}

#[cfg(feature = "split_worker")]
#[wasm_split_helpers::wasm_split(analysis, wasm_split_path = crate::simulation::worker::analysis)]
fn functions() -> &'static Analysis {
    ANALYSIS
}

/// What a function of the second file does before it is called. The splitter's own runtime would load the file here; it is
/// there already, and that runtime is two kilobytes of the first answer.
#[cfg(all(feature = "split_worker", target_family = "wasm"))]
mod rt {
    use std::convert::Infallible;
    use std::ffi::c_void;
    use std::future::{Ready, ready};
    use std::pin::Pin;

    pub type LoadCallbackFn = extern "C" fn(*const c_void, bool);

    pub struct LazySplitLoader;

    impl LazySplitLoader {
        pub const fn new(_: unsafe extern "C" fn(LoadCallbackFn, *const c_void)) -> Self {
            Self
        }
    }

    pub fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Ready<Result<(), Infallible>> {
        ready(Ok(()))
    }
}
