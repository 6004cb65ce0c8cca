//! What page and worker say to each other, as bytes that begin with the version of the protocol.
//!
//! The version is read before anything else, so that a page and a worker of different builds understand at least that
//! they do not understand each other. The page checks what is to be simulated, and the scenario travels as bytes that only
//! its own build reads: a worker knows neither files nor their faults. Futures travel beside the message, as numbers that are handed over and not copied.

use std::ops::Range;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tandem_model::{Measure, Report, Theory};

/// Version of the messages; it rises whenever they change, and whenever the model's results do.
pub const PROTOCOL: u32 = 100 * tandem_model::MODEL_VERSION + 4;

/// Number of a run; results carry it so that stale ones can be told.
pub type JobId = u32;

/// What the page asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Prepare this form; whatever was under way is forgotten.
    Run {
        /// Number of the run.
        job: JobId,
        /// The checked scenario, as the model writes it.
        scenario: Vec<u8>,
        /// How people are taken to respond.
        theory: Theory,
        /// What this worker is in the run.
        role: Role,
        /// What is to be estimated week by week before anything else, without chance; nothing, if no estimate is wanted.
        sketch: Option<Vec<Measure>>,
    },
    /// Simulate these futures after those that were asked for before.
    Simulate {
        /// Number of the run.
        job: JobId,
        /// Their numbers.
        futures: Range<u32>,
    },
    /// Take in the futures that come along, which another worker simulated.
    Merge {
        /// Number of the run.
        job: JobId,
    },
    /// Report as soon as possible what the futures so far say.
    Report {
        /// Number of the run.
        job: JobId,
        /// Of what there are to be bands week by week.
        measures: Vec<Measure>,
    },
    /// Forget what is under way; something else will be asked soon.
    Drop,
}

/// What a worker is in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// It keeps its futures, takes in those of others, and reports.
    Head,
    /// It hands its futures over.
    Hand,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It has started and listens.
    Ready,
    /// It is at work, and nothing is finished yet.
    Working,
    /// What the form comes to without chance.
    Sketched {
        /// Number of the run.
        job: JobId,
        /// The one future, as a report.
        sketch: Box<Report>,
    },
    /// These futures are simulated; those of a [`Role::Hand`] come along.
    Simulated {
        /// Number of the run.
        job: JobId,
        /// Their numbers.
        futures: Range<u32>,
    },
    /// What the futures so far say.
    Reported {
        /// Number of the run.
        job: JobId,
        /// What they say.
        report: Box<Report>,
    },
    /// The form cannot be simulated, and why.
    Refused {
        /// Number of the run.
        job: JobId,
        /// Why, in sentences.
        why: String,
    },
}

/// Why bytes are no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Garble {
    /// They are of another build.
    #[error("the message is of another version")]
    OtherVersion,
    /// They are of this build and still cannot be read.
    #[error("the message cannot be read")]
    Unreadable,
}

/// Writes a message.
///
/// # Errors
/// Returns [`Garble::Unreadable`] for what cannot be written, which no message here is.
pub fn pack<T: Serialize>(message: &T) -> Result<Vec<u8>, Garble> {
    postcard::to_allocvec(&(PROTOCOL, message)).map_err(|_| Garble::Unreadable)
}

/// Reads a message.
///
/// # Errors
/// Returns which way the bytes are no message of this version.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Garble> {
    let (version, rest) =
        postcard::take_from_bytes::<u32>(bytes).map_err(|_| Garble::Unreadable)?;
    if version != PROTOCOL {
        return Err(Garble::OtherVersion);
    }
    postcard::from_bytes(rest).map_err(|_| Garble::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, Scenario, preset};

    #[test]
    fn a_report_survives_the_journey_to_the_last_bit() {
        let scenario = Scenario::check(preset::scenario("startup").unwrap()).unwrap();
        let mut experiment = Experiment::new(scenario).unwrap();
        experiment.advance(3);
        let reply = Reply::Reported {
            job: 7,
            report: Box::new(experiment.report()),
        };
        assert_eq!(unpack::<Reply>(&pack(&reply).unwrap()), Ok(reply));
    }

    #[test]
    fn another_version_is_told_before_anything_else_is_read() {
        let bytes = postcard::to_allocvec(&(PROTOCOL + 1, "something new")).unwrap();
        assert_eq!(unpack::<Reply>(&bytes), Err(Garble::OtherVersion));
    }

    #[test]
    fn rubbish_is_unreadable_and_nothing_panics() {
        for bytes in [&[][..], &[255; 40], &pack(&Reply::Ready).unwrap()[..1]] {
            assert!(unpack::<Reply>(bytes).is_err());
        }
    }
}
