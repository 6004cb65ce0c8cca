//! Controls: boxes, sliders, switches, dialogs, tables, and how they hold what is typed.

pub(crate) mod debounced;
pub(crate) mod dialog;
pub(crate) mod disclosure;
pub(crate) mod dots;
pub(crate) mod draft;
pub(crate) mod fetched;
pub(crate) mod name_box;
pub(crate) mod number_box;
pub(crate) mod numbers;
pub(crate) mod shown_once;
pub(crate) mod slider;
pub(crate) mod switch;
