//! Whether the visitor prefers reduced motion.

const REDUCED: &str = "(prefers-reduced-motion: reduce)";

/// Whether nothing should move by itself.
pub fn prefers_reduced_motion() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(REDUCED).ok());
    query.flatten().is_some_and(|query| query.matches())
}
