//! What can be wrong with Fluent files, in sentences for those who write them.

use thiserror::Error;

/// Why files are no catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FluentError {
    /// The files cannot be read.
    #[error("{folder}: {reason}")]
    Unread {
        /// Where they should be.
        folder: String,
        /// What the system says.
        reason: String,
    },
    /// A part of a file is not Fluent.
    #[error("{file}: this is not Fluent: {reason}")]
    Syntax {
        /// The file.
        file: String,
        /// What the reader stumbled over, and where.
        reason: String,
    },
    /// Two messages or terms have one name.
    #[error("{file}: there already is a {id:?}")]
    Double {
        /// The file of the second one.
        file: String,
        /// Their name.
        id: String,
    },
    /// A message refers to nothing.
    #[error("{within:?} refers to {id:?}, which does not exist")]
    Missing {
        /// The message.
        within: String,
        /// What it refers to.
        id: String,
    },
    /// A message refers to itself in the end.
    #[error("{id:?} refers to itself")]
    Circular {
        /// The message.
        id: String,
    },
    /// A message of another language is none of English.
    #[error("{file}: English has no {id:?}")]
    Strange {
        /// The file.
        file: String,
        /// The message.
        id: String,
    },
    /// A message uses a part of Fluent that catalogues have no place for.
    #[error("{within:?} uses {what}, which these words do without")]
    Unknown {
        /// The message.
        within: String,
        /// What it uses.
        what: &'static str,
    },
}
