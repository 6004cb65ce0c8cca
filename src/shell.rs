//! What is around the content: tabs, overlays, tour, shortcuts, notices.

pub(crate) mod notice;
pub(crate) mod overlay;
pub(crate) mod shortcut;
pub(crate) mod tab;
pub(crate) mod tour;
