//! What the page says when something did not work.

use tandem_model::Faults;

use super::tell;
use crate::notice::Notice;
use crate::outcome::{Health, Trouble};

/// Why a link cannot be read although nothing is known to be wrong with it.
pub const NO_LINKS: &str = "what reads links could not be loaded; please load the page again";

/// One sentence about the simulation's health; none while it is well.
pub fn health(health: &Health) -> Option<String> {
    let said = match health {
        Health::Well => return None,
        Health::Troubled(trouble) => trouble_said(trouble),
        Health::Mended(Trouble::Silent) => {
            "The simulation hung and was started again; these numbers are new.".into()
        }
        Health::Mended(_) => {
            "The simulation stopped and was started again; these numbers are new.".into()
        }
    };
    Some(said)
}

fn trouble_said(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Broke => "The simulation stopped; it is being started again, and the last numbers stay.".into(),
        Trouble::Silent => "The simulation does not answer; it is being started again, and the last numbers stay.".into(),
        Trouble::GaveUp => "The simulation could not be started; your settings and the last numbers stay.".into(),
        Trouble::OtherVersion => "This page and its simulation are of different versions; please load the page again, your settings stay in the address.".into(),
        Trouble::Refused(why) => format!("These settings cannot be simulated, so the last numbers stay: {why}."),
    }
}

/// One sentence about a notice.
pub fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Refused(faults) => format!(
            "That change is not possible and the last valid settings stay: {}.",
            refusal(faults)
        ),
        Notice::BrokenLink(why) => format!(
            "This link cannot be read, so the default scenario is shown: {}.",
            first_line(why)
        ),
        Notice::Copied => "The link is copied; it holds these settings and nothing else.".into(),
        Notice::AnswerCopied => super::say("answer-copied"),
        Notice::AnswerNotCopied => super::say("answer-not-copied"),
        Notice::NoWords(language) => tell("no-words", &[("language", language.name().into())]),
        Notice::NotCopied => {
            "This browser does not let the page copy; the address bar holds the link.".into()
        }
    }
}

/// The first of the faults; one that no lever shows by its name is said in other words.
fn refusal(faults: &Faults) -> String {
    let first = faults.0.first();
    match first.map(|fault| fault.field.as_str()) {
        Some("organisation.integrated_today") => {
            "with it, not even the journeys that work today could work".into()
        }
        Some(_) | None => first_line(&faults.to_string()).to_owned(),
    }
}

fn first_line(why: &str) -> &str {
    why.lines().next().unwrap_or_default().trim_end_matches('.')
}

/// The button after the simulation was given up.
pub const RETRY: &str = "Try again";
/// The button for a page of another version.
pub const RELOAD: &str = "Load again";
/// The button that closes a notice.
pub const DISMISS: &str = "Close";
/// What the page says if it breaks itself; the address keeps the settings.
pub const PANIC: &str = "Something in this page broke. Your settings are kept in the address: please load the page again.";
