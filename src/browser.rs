//! What the page asks of the browser: the address, the visitor's scheme and keys, the width of a chart.
//!
//! Everything here may be refused, as in a sandboxed frame; nothing here panics when it is.

pub mod activate;
pub mod chosen;
pub mod clipboard;
pub mod data;
pub mod dialog;
pub mod file;
pub mod focus;
pub mod fragment;
pub mod highlight;
pub mod idle;
pub mod keys;
pub mod language;
pub mod links;
pub mod panic;
pub mod performance_mark;
pub mod property;
pub mod query;
pub mod resize;
pub mod scheme;
pub mod storage;
pub mod style;
pub mod visit;
pub mod width;
