//! The state of the page as the fragment of its address, and back.

use tandem_model::{Form, Scenario};

use crate::notice::Notice;
use crate::starter;
use crate::state::{Snapshot, State};

/// The fragment that holds `form`; none for a form that cannot be written or is too large for a link.
pub fn fragment(form: &Form) -> Option<String> {
    tandem_share::encode(form).ok()
}

/// What a fragment asks for: nothing is the default scenario.
///
/// # Errors
/// Returns why the fragment holds no valid form, in a sentence.
pub fn snapshot(fragment: &str) -> Result<Snapshot, String> {
    let form = match fragment {
        "" => starter::first().map_err(|faults| faults.to_string())?,
        code => tandem_share::decode(code).map_err(|error| error.to_string())?,
    };
    Scenario::check(form.clone()).map_err(|faults| faults.to_string())?;
    Ok(Snapshot::open(form))
}

/// The state that a page opened at `fragment` starts in: a broken one is told and the default is shown.
///
/// # Errors
/// Returns why there is not even a default, which never happens.
pub fn opening(fragment: &str) -> Result<State, String> {
    let broken = match snapshot(fragment) {
        Ok(opened) => return Ok(State::new(opened, None)),
        Err(why) => Notice::BrokenLink(why),
    };
    Ok(State::new(snapshot("")?, Some(broken)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_starter_survives_the_address() {
        for form in starter::scenarios() {
            let opened = snapshot(&fragment(form).unwrap()).unwrap();
            assert_eq!((&*opened.form, &*opened.base), (form, form));
        }
    }

    #[test]
    fn nothing_is_the_default() {
        assert_eq!(opening("").unwrap().form(), &starter::first().unwrap());
        assert_eq!(opening("").unwrap().notice, None);
    }

    #[test]
    fn a_broken_fragment_is_told_and_the_default_shown() {
        for broken in ["rubbish", "1", "%%%", "1-AAAA", "\u{1F600}"] {
            let state = opening(broken).unwrap();
            assert!(
                matches!(state.notice, Some(Notice::BrokenLink(_))),
                "{broken}"
            );
            assert_eq!(state.form(), &starter::first().unwrap());
        }
    }
}
