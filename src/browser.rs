//! The browser behind the page: address, local storage, clipboard, focus, keyboard, dialogs, files, media queries. It knows no
//! feature of the page: it takes and returns text, bytes and sizes.
//!
//! Everything here may be refused, as in a sandboxed frame; nothing here panics when it is.

pub mod activate;
pub mod clipboard;
pub mod clock;
pub mod color_scheme;
pub mod css_property;
pub mod data;
pub mod dialog;
pub mod element_width;
pub mod file;
pub mod first_visit;
pub mod focus;
pub mod fragment;
pub mod highlight;
pub mod idle;
pub mod keys;
pub mod language;
pub mod links;
pub mod motion;
pub mod panic;
pub mod performance_mark;
pub mod query;
pub mod resize;
pub mod selected_options;
pub mod storage;
pub mod style;
