//! The parts of the page. Each takes what it shows as properties and says what happened through a callback.

mod answer;
mod app;
mod change_list;
mod changes;
mod check;
mod constants;
mod copies;
mod currency;
mod desk;
mod dialog;
mod disclosure;
mod doors;
mod dots;
mod draft;
mod editor;
mod evidence;
mod exceptions;
mod fetched;
mod figure;
mod footer;
mod gallery;
mod header;
mod help;
mod hooks;
mod journeys;
mod lanes;
mod languages;
pub mod lazy;
mod lesson;
mod lever;
mod levers;
mod lookup;
mod misalignment;
mod name_box;
mod notices;
mod number_box;
mod numbers;
mod options;
mod overview;
mod page;
pub mod parts;
mod payout;
mod people;
mod picks;
mod pictures;
mod presence;
mod read;
mod reader;
mod sections;
mod slider;
mod summary;
mod switch;
mod teams;
mod theories;
mod tools;
mod views;
mod visit;
mod weeks;
mod why;

pub use app::{App, AppProps};

#[cfg(test)]
mod editor_tests;
#[cfg(test)]
mod tests;
