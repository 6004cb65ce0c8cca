//! A function for each message in `assets/words`, which says it in the language in force.
//!
//! `build.rs` prints them from the English files. A message that nothing says is dead code, and one that is not there, or is
//! told other variables, does not compile. Members of families (`crates/words/src/family.rs`) have no function: `locale`
//! finds them by the model's own names.

use tandem_words::Value;

use crate::i18n::locale::say;

/// The function of a message without variables.
pub(crate) type Message = fn() -> String;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
