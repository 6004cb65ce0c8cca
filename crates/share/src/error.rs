//! What can be wrong with a link, in sentences for the person who followed it.

use thiserror::Error;

/// Why a link holds no scenario, or a scenario fits no link.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LinkError {
    /// There is no code at all.
    #[error("this link carries no scenario")]
    Empty,
    /// The code begins like no version ever did.
    #[error("this is not a scenario code: one begins with a digit, as 1p-default does")]
    NotACode,
    /// A later build wrote it.
    #[error(
        "this link was made by a newer version ({version}) of Tandem: open it there, or ask for the scenario as a file"
    )]
    NewerVersion {
        /// The version digit it begins with.
        version: char,
    },
    /// It holds a character that no code has.
    #[error(
        "this link was changed on its way: character {place} is {found:?}, and only letters, digits, - and _ are allowed"
    )]
    Character {
        /// The first such character.
        found: char,
        /// Its place in the code, from 1.
        place: usize,
    },
    /// It was cut short or altered.
    #[error("this link is damaged: part of it is missing or was altered; ask for it again")]
    Damaged,
    /// It holds, or would hold, more than any scenario does.
    #[error("this scenario is too large for a link: send it as a file")]
    TooLarge,
    /// It is intact and holds something else.
    #[error("this link holds something that is not a scenario: {reason}")]
    NotAScenario {
        /// What the reader stumbled over, shortened.
        reason: String,
    },
    /// It names a preset that this build does not have.
    #[error(
        "this link names the starter scenario {name:?}, which this version of Tandem does not have"
    )]
    UnknownPreset {
        /// The name, shortened.
        name: String,
    },
    /// It names a revision of a preset that this build does not have.
    #[error(
        "this link names revision {revision} of the starter scenario {name:?}, which this version of Tandem does not have: open it in the version that made it, or ask for the scenario as a file"
    )]
    UnknownRevision {
        /// The name of the preset, shortened.
        name: String,
        /// The revision's number, shortened.
        revision: String,
    },
    /// The form holds what no code can carry.
    #[error("this scenario holds numbers that cannot be shared")]
    Unshareable,
}
