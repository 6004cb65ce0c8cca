//! Examples as bytes in the program, as releases have them.

// NAMES and WRITTEN, which `build.rs` makes.
include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// Each name with the title of its organisation, in their order.
pub(super) fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMES.iter().copied()
}

/// The form at `place` as bytes.
pub(super) fn bytes(place: usize) -> Option<Vec<u8>> {
    WRITTEN.get(place).map(|bytes| bytes.to_vec())
}
