//! The built site in a real browser. `cargo xtask test` builds the site and brings the browser first.

mod browser;

#[path = "e2e/access.rs"]
mod access;
#[path = "e2e/address.rs"]
mod address;
#[path = "e2e/failures.rs"]
mod failures;
#[path = "e2e/lanes.rs"]
mod lanes;
#[path = "e2e/levers.rs"]
mod levers;
#[path = "e2e/loading.rs"]
mod loading;
#[path = "e2e/look.rs"]
mod look;
#[path = "e2e/numbers.rs"]
mod numbers;
#[path = "e2e/page.rs"]
mod page;
#[path = "e2e/pool.rs"]
mod pool;
#[path = "e2e/questions.rs"]
mod questions;
#[path = "e2e/shape.rs"]
mod shape;
#[path = "e2e/tabs.rs"]
mod tabs;
#[path = "e2e/views.rs"]
mod views;
#[path = "e2e/visit.rs"]
mod visit;
#[path = "e2e/words.rs"]
mod words;
