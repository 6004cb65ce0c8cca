//! What the page says when something did not work.

use tandem_model::Faults;

use crate::i18n::messages::say;

use crate::i18n::messages::tell;
use crate::shell::notice::Notice;
use crate::simulation::simulation_state::{Health, SimError};

/// One sentence about the simulation's health; none while it is well.
pub fn health(health: &Health) -> Option<String> {
    match health {
        Health::Well => None,
        Health::Troubled(trouble) => Some(trouble_said(trouble)),
        Health::Mended(SimError::Silent) => Some(say("health-hung")),
        Health::Mended(_) => Some(say("health-stopped")),
    }
}

fn trouble_said(trouble: &SimError) -> String {
    match trouble {
        SimError::Broke => say("trouble-broke"),
        SimError::Silent => say("trouble-silent"),
        SimError::GaveUp => say("trouble-gave-up"),
        SimError::OtherVersion => say("trouble-other-version"),
        SimError::NoBaseline(why) => tell("trouble-refused", &[("why", why.into())]),
    }
}

/// One sentence about a notice.
pub fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Refused(faults) => tell("notice-refused", &[("why", refusal(faults).into())]),
        Notice::BrokenLink(why) => tell("notice-broken-link", &[("why", first_line(why).into())]),
        Notice::Copied => say("notice-copied"),
        Notice::NotCopied => say("notice-not-copied"),
        Notice::AnswerCopied => say("answer-copied"),
        Notice::AnswerNotCopied => say("answer-not-copied"),
        Notice::NoStarter => say("no-starter"),
        Notice::NoWords(language) => tell("no-words", &[("language", language.name().into())]),
    }
}

/// The first of the faults; one that no lever shows by its name is said in other words.
fn refusal(faults: &Faults) -> String {
    let first = faults.0.first();
    match first.map(|fault| fault.field.as_str()) {
        Some("organisation.integrated_today") => say("refused-journeys"),
        Some(_) | None => first_line(&faults.to_string()).to_owned(),
    }
}

fn first_line(why: &str) -> &str {
    why.lines().next().unwrap_or_default().trim_end_matches('.')
}
