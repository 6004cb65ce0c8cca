//! The parts of the page. Each takes what it shows as properties and says what happened through a callback.

mod answer;
mod app;
mod change_list;
mod changes;
mod check;
mod currency;
mod desk;
mod dialog;
mod disclosure;
mod doors;
mod dots;
mod editor;
mod exceptions;
mod figure;
mod footer;
mod header;
mod help;
mod hooks;
mod journeys;
mod languages;
pub mod lazy;
mod lesson;
mod lever;
mod levers;
mod misalignment;
mod name_box;
mod notices;
mod number_box;
mod numbers;
mod options;
mod page;
pub mod parts;
mod payout;
mod picks;
mod pictures;
mod sections;
mod slider;
mod summary;
mod switch;
mod teams;
mod visit;

pub use app::{App, AppProps};

#[cfg(test)]
mod editor_tests;
#[cfg(test)]
mod tests;
