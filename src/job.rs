//! Running a scenario somewhere else. Nothing outside this folder knows that workers exist, and inside it one file
//! on each side does: [`link`] on the page's, [`station`] on the worker's. [`dispatch`] decides, without either.

mod crew;
pub mod dispatch;
pub mod link;
pub mod message;
pub mod plan;
pub mod station;

pub use link::Runner;
