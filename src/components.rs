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
mod lanes;
mod languages;
mod lever;
mod levers;
mod misalignment;
mod notices;
mod number_box;
mod numbers;
mod page;
mod picks;
mod pictures;
mod slider;
mod summary;
mod switch;

pub use app::{App, AppProps};

#[cfg(test)]
mod tests;
