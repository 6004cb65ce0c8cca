//! Components of the page. Each takes what it shows as properties and tells what happened through a callback.

pub(crate) mod charts;
pub(crate) mod controls;
pub(crate) mod editors;
pub(crate) mod form_context;
pub(crate) mod lazy;

mod answer;
mod app;
mod levers;
mod overlays;
mod views;

pub use app::{App, AppProps};

#[cfg(test)]
mod tests;
