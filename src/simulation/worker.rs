//! Running a scenario somewhere else. Nothing outside [`simulation`](crate::simulation) knows that workers exist, and here
//! few files do: [`pool`] and [`spawn`] on the page's side, [`event_loop`] and [`analysis`] on the worker's. [`scheduler`]
//! decides, without any of them.

pub mod analysis;
pub mod batches;
pub mod event_loop;
pub mod pool;
pub mod protocol;
pub mod scheduler;
mod spawn;

pub use pool::Runner;
