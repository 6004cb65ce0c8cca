//! Opens what the address asks for: a form in its fragment, or the default scenario.

use tandem_model::{Form, Scenario};

use crate::browser::fragment;
use crate::scenario::starter;
use crate::session::links;
use crate::session::snapshot::Opened;
use crate::session::state::State;
use crate::shell::notice::Notice;

/// A form from elsewhere as a scenario to open, with the starter of its title.
///
/// # Errors
/// Returns why the form is not valid, in a sentence.
pub async fn open(form: Form) -> Result<Opened, String> {
    let starter = starter::fetch(&form.name).await;
    Ok(Opened {
        scenario: checked(form)?,
        starter: starter.and_then(|it| checked(it).ok()),
    })
}

/// The default scenario.
fn default() -> Result<Opened, String> {
    let form = starter::first().map_err(|error| error.to_string())?;
    Ok(Opened {
        scenario: checked(form)?,
        starter: None,
    })
}

fn checked(form: Form) -> Result<Scenario, String> {
    Scenario::check(form).map_err(|faults| faults.to_string())
}

/// What the address of the window asks for.
///
/// # Errors
/// Returns why it holds no valid form, in a sentence.
pub async fn asked() -> Result<Opened, String> {
    match fragment::read().as_str() {
        "" => default(),
        code => open(links::read(code).await?).await,
    }
}

/// The state that a page starts in whose address asks for this: what is broken is told and the default is shown.
///
/// # Errors
/// Returns why there is not even a default, which never happens.
pub fn opening(asked: Result<Opened, String>) -> Result<State, String> {
    match asked {
        Ok(opened) => Ok(State::new(opened, None)),
        Err(why) => Ok(State::new(default()?, Some(Notice::BrokenLink(why)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_starter_opens_as_it_is() {
        for form in starter::scenarios() {
            let opened = opening(open(form.clone()).await).unwrap().now;
            assert_eq!((opened.form.form(), opened.base.form()), (form, form));
        }
    }

    #[test]
    fn nothing_is_the_default() {
        let state = opening(default()).unwrap();
        assert_eq!(state.form(), &starter::first().unwrap());
        assert_eq!(state.notice, None);
    }

    #[tokio::test]
    async fn a_changed_starter_remembers_where_it_started_and_any_other_form_starts_from_itself() {
        let starter = &starter::scenarios()[1];
        let mut form = starter.clone();
        form.run.seed += 1;
        let state = opening(open(form.clone()).await).unwrap();
        assert_eq!((state.form(), state.now.base.form()), (&form, starter));
        form.name = "Ours".to_owned();
        let state = opening(open(form.clone()).await).unwrap();
        assert_eq!((state.form(), state.now.base.form()), (&form, &form));
    }

    #[tokio::test]
    async fn what_is_broken_is_told_and_the_default_shown() {
        let mut invalid = starter::first().unwrap();
        invalid.run.weeks = 0;
        for broken in [Err("rubbish".to_owned()), open(invalid).await] {
            let state = opening(broken).unwrap();
            assert!(matches!(state.notice, Some(Notice::BrokenLink(_))));
            assert_eq!(state.form(), &starter::first().unwrap());
        }
    }
}
