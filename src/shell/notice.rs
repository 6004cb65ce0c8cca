//! Notices: what the page tells beside the answer.

use tandem_model::Faults;
use tandem_words::Language;

/// Something to tell, in the model's own words where it has some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A change was not possible, and why.
    Refused(Faults),
    /// The link could not be read, and why; the default scenario is shown.
    BrokenLink(String),
    /// The link was copied.
    Copied,
    /// The answer was copied.
    AnswerCopied,
    /// The browser does not let pages copy; the answer can be marked and copied by hand.
    AnswerNotCopied,
    /// The browser does not let pages copy; the address bar holds the link.
    NotCopied,
    /// A starter scenario could not be loaded.
    NoStarter,
    /// The words of this language could not be loaded.
    NoWords(Language),
}
