//! Running a scenario somewhere else. Nothing outside this folder knows that workers exist, and inside it one file
//! on each side does: [`pool`] on the page's, [`event_loop`] on the worker's. [`scheduler`] decides, without either.

pub mod batches;
pub mod event_loop;
pub mod pool;
pub mod protocol;
pub mod scheduler;
mod spawn;

pub use pool::Runner;
