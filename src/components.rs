//! The parts of the page. Each takes what it shows as properties and says what happened through a callback.

mod answer;
mod app;
mod changes;
mod constants;
mod copies;
mod desk;
mod disclosure;
mod dots;
mod evidence;
mod fetched;
mod figure;
mod footer;
mod header;
mod hooks;
mod lanes;
mod languages;
pub mod lazy;
mod lever;
mod levers;
mod misalignment;
mod notices;
mod number_box;
mod numbers;
mod overview;
mod page;
pub mod parts;
mod people;
mod picks;
mod pictures;
mod reader;
mod sections;
mod slider;
mod summary;
mod switch;
mod theories;
mod views;
mod weeks;
mod why;

pub use app::{App, AppProps};

#[cfg(test)]
mod tests;
