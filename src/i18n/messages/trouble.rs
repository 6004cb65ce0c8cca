//! What the page says when something did not work.

use tandem_model::Faults;

use crate::i18n::first;
use crate::shell::notice::Notice;
use crate::simulation::simulation_state::{Health, SimError};

/// One sentence about the simulation's health; none while it is well.
pub fn health(health: &Health) -> Option<String> {
    match health {
        Health::Well => None,
        Health::Troubled(trouble) => Some(trouble_said(trouble)),
        Health::Mended(SimError::Silent) => Some(first::health_hung()),
        Health::Mended(_) => Some(first::health_stopped()),
    }
}

fn trouble_said(trouble: &SimError) -> String {
    match trouble {
        SimError::Broke => first::trouble_broke(),
        SimError::Silent => first::trouble_silent(),
        SimError::GaveUp => first::trouble_gave_up(),
        SimError::Incomplete => first::trouble_incomplete(),
        SimError::OtherVersion => first::trouble_other_version(),
        SimError::NoBaseline(why) => first::trouble_refused(why),
    }
}

/// One sentence about a notice.
pub fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Refused(faults) => first::notice_refused(&refusal(faults)),
        Notice::BrokenLink(why) => first::notice_broken_link(first_line(why)),
        Notice::Copied => first::notice_copied(),
        Notice::NotCopied => first::notice_not_copied(),
        Notice::AnswerCopied => first::answer_copied(),
        Notice::AnswerNotCopied => first::answer_not_copied(),
        Notice::NoStarter => first::no_starter(),
        Notice::NoWords(language) => first::no_words(language.name()),
    }
}

/// The first of the faults; one that no lever shows by its name is said in other words.
fn refusal(faults: &Faults) -> String {
    let first = faults.0.first();
    match first.map(|fault| (fault.field.as_str(), fault.value.as_str())) {
        Some(("organisation.integrated_today", _)) => first::refused_journeys(),
        Some(("organisation.currency", code)) => first::refused_amounts(code),
        Some(_) | None => first_line(&faults.to_string()).to_owned(),
    }
}

fn first_line(why: &str) -> &str {
    why.lines().next().unwrap_or_default().trim_end_matches('.')
}
