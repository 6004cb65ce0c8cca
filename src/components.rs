//! The parts of the page. Each takes what it shows as properties and says what happened through a callback.

mod answer;
mod app;
mod changes;
mod desk;
mod disclosure;
mod dots;
mod figure;
mod footer;
mod header;
mod hooks;
mod languages;
pub mod lazy;
mod lesson;
mod lever;
mod levers;
mod misalignment;
mod notices;
mod number_box;
mod numbers;
mod page;
pub mod parts;
mod picks;
mod pictures;
mod sections;
mod slider;
mod summary;
mod switch;
mod visit;

pub use app::{App, AppProps};

#[cfg(test)]
mod tests;
