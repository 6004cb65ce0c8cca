//! Opens what the address asks for: a form in its fragment, or the default scenario.

use tandem_model::{Form, Scenario};

use crate::browser::fragment;
use crate::scenario::starter;
use crate::session::links;
use crate::session::state::State;
use crate::shell::notice::Notice;

/// What `form` from an address shows; an address that holds none asks for the default scenario.
///
/// # Errors
/// Returns why the form is not valid, in a sentence.
pub fn scenario(form: Option<Form>) -> Result<Scenario, String> {
    let form = match form {
        Some(form) => form,
        None => starter::first().map_err(|error| error.to_string())?,
    };
    Scenario::check(form).map_err(|faults| faults.to_string())
}

/// What the address of the window asks for.
///
/// # Errors
/// Returns why it holds no valid form, in a sentence.
pub async fn asked() -> Result<Scenario, String> {
    let form = match fragment::read().as_str() {
        "" => None,
        code => Some(links::read(code).await?),
    };
    scenario(form)
}

/// The state that a page starts in whose address asks for this: what is broken is told and the default is shown.
///
/// # Errors
/// Returns why there is not even a default, which never happens.
pub fn opening(asked: Result<Scenario, String>) -> Result<State, String> {
    match asked {
        Ok(opened) => Ok(State::new(opened, None)),
        Err(why) => Ok(State::new(scenario(None)?, Some(Notice::BrokenLink(why)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_starter_opens_as_it_is() {
        for form in starter::scenarios() {
            let opened = opening(scenario(Some(form.clone()))).unwrap().now;
            assert_eq!((opened.form.form(), opened.base.form()), (form, form));
        }
    }

    #[test]
    fn nothing_is_the_default() {
        let state = opening(scenario(None)).unwrap();
        assert_eq!(state.form(), &starter::first().unwrap());
        assert_eq!(state.notice, None);
    }

    #[test]
    fn what_is_broken_is_told_and_the_default_shown() {
        let mut invalid = starter::first().unwrap();
        invalid.run.weeks = 0;
        for broken in [Err("rubbish".to_owned()), scenario(Some(invalid))] {
            let state = opening(broken).unwrap();
            assert!(matches!(state.notice, Some(Notice::BrokenLink(_))));
            assert_eq!(state.form(), &starter::first().unwrap());
        }
    }
}
