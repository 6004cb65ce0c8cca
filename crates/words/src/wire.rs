//! The form of a catalogue's bytes, which its writer and its reader share.
//!
//! A catalogue is UTF-8 throughout, so that it is checked once. It begins with the fingerprint of the messages that it was
//! compiled for; then come the number of its first message, their count, and each of them; then the count of its names, and
//! each as family, key and text. A count and a length are two characters of seven bits each.
//!
//! A message is its text, with control characters for what is not text.

/// Bits of a number that a character holds.
pub const BITS: u32 = 7;
/// The character from which on to [`VARIABLES`] more stand for the variables, in their order.
pub const VARIABLE: u8 = 0x10;
/// The most variables that a message may have.
pub const VARIABLES: u8 = 0x10;
/// Before a choice: its variable, the place of the usual pattern, the count of patterns, and each with its key and length.
pub const CHOICE: u8 = 0x0e;
/// The key of a pattern for a number of the plural form `one`; numbers below are the key of exactly that number.
pub const ONE: u8 = 0x7e;
/// The key of a pattern for a number of the plural form `other`.
pub const OTHER: u8 = 0x7f;
/// The key of a pattern that no language here chooses.
pub const NEVER: u8 = 0x7d;

/// Whether a byte of a message is text and not a sign of the above.
pub fn is_text(byte: u8) -> bool {
    byte >= 0x20 || byte == b'\n'
}
