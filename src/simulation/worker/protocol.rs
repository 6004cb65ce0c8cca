//! What page and worker say to each other, as bytes that begin with the version of the protocol.
//!
//! The version is read before anything else, so that a page and a worker of different builds understand at least that
//! they do not understand each other. The page checks what is to be simulated, and the scenario travels as bytes that only
//! its own build reads: a worker knows neither files nor their faults. Futures travel beside the message, as numbers that are handed over and not copied.

use std::ops::Range;

use tandem_model::codec::{Codec, Reader, decode, encode};
use tandem_model::{BaselineError, ForeignBytes, GoalError, GoalLevels, Indicator, Report, Theory};

/// Version of the messages; it rises whenever they change, and whenever the model's results do.
pub const PROTOCOL: u32 = 100 * tandem_model::MODEL_VERSION + 8;

/// Number of a run; results carry it so that stale ones can be told.
pub type JobId = u32;

/// What the page asks.
#[derive(Debug, Clone, PartialEq)]
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
        sketch: Option<Vec<Indicator>>,
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
        measures: Vec<Indicator>,
    },
    /// Work out goals of the same odds once all else is done.
    Goals {
        /// Number of the run.
        job: JobId,
    },
    /// Forget what is under way; something else will be asked soon.
    Drop,
    /// Link the second file, which comes along, if it could be loaded.
    Link(SecondFile),
}

/// Whether a file is there that is loaded after the first answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFile {
    /// It comes along.
    Loaded,
    /// It could not be loaded now.
    Missing,
}

/// What a worker is in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It keeps its futures, takes in those of others, and reports.
    Head,
    /// It hands its futures over.
    Helper,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq)]
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
    /// These futures are simulated; those of a [`Role::Helper`] come along.
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
    /// Goals of the same odds for the options of the form, or why there are none.
    Goals {
        /// Number of the run.
        job: JobId,
        /// Their levels.
        levels: GoalLevels,
    },
    /// What is to be reported takes the second file, which could not be loaded.
    Incomplete {
        /// Number of the run.
        job: JobId,
    },
    /// The form cannot be simulated, and why.
    Refused {
        /// Number of the run.
        job: JobId,
        /// Why.
        why: Refusal,
    },
}

/// Why a form cannot be simulated.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Its bytes hold no scenario of this build.
    #[error(transparent)]
    Unreadable(#[from] ForeignBytes),
    /// It has no baseline under the theory of the run.
    #[error(transparent)]
    NoBaseline(#[from] BaselineError),
}

/// Why bytes are no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// They are of another build.
    #[error("the message is of another version")]
    OtherVersion,
    /// They are of this build and still cannot be read.
    #[error("the message cannot be read")]
    Unreadable,
}

/// Writes a message.
pub fn pack(message: &impl Codec) -> Vec<u8> {
    [&PROTOCOL.to_le_bytes()[..], &encode(message)].concat()
}

/// Reads a message.
///
/// # Errors
/// Returns which way the bytes are no message of this version.
pub fn unpack<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
    let (version, rest) = bytes.split_first_chunk().ok_or(DecodeError::Unreadable)?;
    if u32::from_le_bytes(*version) != PROTOCOL {
        return Err(DecodeError::OtherVersion);
    }
    decode(rest).ok_or(DecodeError::Unreadable)
}

impl Codec for Request {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Run {
                job,
                scenario,
                theory,
                role,
                sketch,
            } => {
                out.push(0);
                job.write(out);
                scenario.write(out);
                theory.write(out);
                role.write(out);
                sketch.write(out);
            }
            Self::Simulate { job, futures } => {
                out.push(1);
                job.write(out);
                futures.write(out);
            }
            Self::Merge { job } => {
                out.push(2);
                job.write(out);
            }
            Self::Report { job, measures } => {
                out.push(3);
                job.write(out);
                measures.write(out);
            }
            Self::Drop => out.push(4),
            Self::Link(SecondFile::Loaded) => out.push(5),
            Self::Link(SecondFile::Missing) => out.push(6),
            Self::Goals { job } => {
                out.push(7);
                job.write(out);
            }
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Run {
                job: Codec::read(bytes),
                scenario: Codec::read(bytes),
                theory: Codec::read(bytes),
                role: Codec::read(bytes),
                sketch: Codec::read(bytes),
            },
            1 => Self::Simulate {
                job: Codec::read(bytes),
                futures: Codec::read(bytes),
            },
            2 => Self::Merge {
                job: Codec::read(bytes),
            },
            3 => Self::Report {
                job: Codec::read(bytes),
                measures: Codec::read(bytes),
            },
            4 => Self::Drop,
            5 => Self::Link(SecondFile::Loaded),
            6 => Self::Link(SecondFile::Missing),
            7 => Self::Goals {
                job: Codec::read(bytes),
            },
            _ => {
                bytes.mark_corrupt();
                Self::Drop
            }
        }
    }
}

/// Levels if there are some, else the reason.
fn read_goals(bytes: &mut Reader) -> GoalLevels {
    let (levels, error): (Option<_>, Option<_>) = (Codec::read(bytes), Codec::read(bytes));
    levels.ok_or(error.unwrap_or(GoalError::Missing))
}

impl Codec for Role {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self == Self::Helper));
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Head,
            1 => Self::Helper,
            _ => {
                bytes.mark_corrupt();
                Self::Helper
            }
        }
    }
}

impl Codec for Refusal {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Unreadable(ForeignBytes) => out.push(0),
            Self::NoBaseline(error) => {
                out.push(1);
                error.write(out);
            }
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Unreadable(ForeignBytes),
            1 => Self::NoBaseline(Codec::read(bytes)),
            _ => {
                bytes.mark_corrupt();
                Self::Unreadable(ForeignBytes)
            }
        }
    }
}

impl Codec for Reply {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Ready => out.push(0),
            Self::Working => out.push(1),
            Self::Sketched { job, sketch } => {
                out.push(2);
                job.write(out);
                sketch.write(out);
            }
            Self::Simulated { job, futures } => {
                out.push(3);
                job.write(out);
                futures.write(out);
            }
            Self::Reported { job, report } => {
                out.push(4);
                job.write(out);
                report.write(out);
            }
            Self::Refused { job, why } => {
                out.push(5);
                job.write(out);
                why.write(out);
            }
            Self::Incomplete { job } => {
                out.push(6);
                job.write(out);
            }
            Self::Goals { job, levels } => {
                out.push(7);
                job.write(out);
                levels.clone().ok().write(out);
                levels.as_ref().err().copied().write(out);
            }
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Ready,
            1 => Self::Working,
            2 => Self::Sketched {
                job: Codec::read(bytes),
                sketch: Codec::read(bytes),
            },
            3 => Self::Simulated {
                job: Codec::read(bytes),
                futures: Codec::read(bytes),
            },
            4 => Self::Reported {
                job: Codec::read(bytes),
                report: Codec::read(bytes),
            },
            5 => Self::Refused {
                job: Codec::read(bytes),
                why: Codec::read(bytes),
            },
            6 => Self::Incomplete {
                job: Codec::read(bytes),
            },
            7 => Self::Goals {
                job: Codec::read(bytes),
                levels: read_goals(bytes),
            },
            _ => {
                bytes.mark_corrupt();
                Self::Working
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, OutOfReach, Scenario, preset};

    #[test]
    fn a_report_survives_the_journey_to_the_last_bit() {
        let scenario = Scenario::check(preset::scenario("startup").unwrap()).unwrap();
        let mut experiment = Experiment::new(scenario).unwrap();
        experiment.advance(3);
        let reply = Reply::Reported {
            job: 7,
            report: Box::new(experiment.report()),
        };
        assert_eq!(unpack::<Reply>(&pack(&reply)), Ok(reply));
    }

    #[test]
    fn another_version_is_told_before_anything_else_is_read() {
        let bytes = [&(PROTOCOL + 1).to_le_bytes()[..], b"something new"].concat();
        assert_eq!(unpack::<Reply>(&bytes), Err(DecodeError::OtherVersion));
    }

    #[test]
    fn every_message_survives_and_one_byte_less_or_more_is_no_message() {
        let requests = [
            Request::Run {
                job: 3,
                scenario: vec![1, 2, 255],
                theory: Theory::GoalSetting,
                role: Role::Helper,
                sketch: Some(vec![Indicator::Net, Indicator::Trust]),
            },
            Request::Simulate {
                job: 4,
                futures: 8..16,
            },
            Request::Merge { job: 5 },
            Request::Report {
                job: 6,
                measures: Indicator::ALL.to_vec(),
            },
            Request::Drop,
            Request::Link(SecondFile::Loaded),
            Request::Link(SecondFile::Missing),
            Request::Goals { job: 7 },
        ];
        for request in requests {
            let bytes = pack(&request);
            assert_eq!(
                unpack::<Request>(&bytes[..bytes.len() - 1]),
                Err(DecodeError::Unreadable)
            );
            assert_eq!(
                unpack::<Request>(&[&bytes[..], &[0]].concat()),
                Err(DecodeError::Unreadable)
            );
            assert_eq!(unpack::<Request>(&bytes), Ok(request));
        }
        let replies = [
            Reply::Ready,
            Reply::Working,
            Reply::Incomplete { job: 3 },
            Reply::Goals {
                job: 4,
                levels: Ok(vec![None, Some(0.335)]),
            },
            Reply::Goals {
                job: 5,
                levels: Err(GoalError::Missing),
            },
            Reply::Goals {
                job: 6,
                levels: Err(GoalError::Unmoved {
                    option: 1,
                    level: 1.005,
                    reached: 0.4,
                }),
            },
            Reply::Simulated {
                job: 1,
                futures: 0..8,
            },
            Reply::Refused {
                job: 2,
                why: Refusal::Unreadable(ForeignBytes),
            },
            Reply::Refused {
                job: 2,
                why: Refusal::NoBaseline(BaselineError::Unstable),
            },
            Reply::Refused {
                job: 2,
                why: Refusal::NoBaseline(BaselineError::Unreachable(OutOfReach {
                    share: 0.5,
                    lowest: 0.1,
                    highest: 0.4,
                })),
            },
        ];
        for reply in replies {
            assert_eq!(unpack::<Reply>(&pack(&reply)), Ok(reply));
        }
    }

    #[test]
    fn rubbish_is_unreadable_and_nothing_panics() {
        for bytes in [&[][..], &[255; 40], &pack(&Reply::Ready)[..1]] {
            assert!(unpack::<Reply>(bytes).is_err());
        }
    }
}
