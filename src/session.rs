//! What is open: the state with undo and redo, what differs from the start, the address, and recent scenarios.

pub(crate) mod address;
pub(crate) mod aligned_base;
pub(crate) mod change;
pub(crate) mod lever_groups;
pub(crate) mod links;
pub(crate) mod panic;
pub(crate) mod recent;
pub mod share_code;
pub(crate) mod snapshot;
pub(crate) mod state;
pub(crate) mod undo;
