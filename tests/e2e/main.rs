//! The built site in a real browser. `cargo xtask test` builds the site and brings the browser first.

mod access;
mod address;
mod bits;
mod editors;
mod failures;
mod lanes;
mod levers;
mod loading;
mod look;
mod numbers;
mod overlays;
mod page;
mod pool;
mod questions;
mod tabs;
mod views;
mod words;
