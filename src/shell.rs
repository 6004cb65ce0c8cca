//! What lies over the page or beside it: overlays, tour, shortcuts, notices.

pub(crate) mod notice;
pub(crate) mod overlay;
pub(crate) mod shortcut;
pub(crate) mod tour;
