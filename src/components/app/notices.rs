//! Notices and the health of the simulation, one sentence at a time.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::browser::fragment::reload;
use crate::i18n::first;
use crate::i18n::messages::trouble;
use crate::session::state::Action;
use crate::shell::notice::Notice;
use crate::simulation::simulation_state::{Health, SimError};

/// What there is to tell, and whom to tell that it was read.
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// What there is to tell.
    pub notice: Option<Notice>,
    /// Hears that it was read.
    pub act: Callback<Action>,
}

/// A notice with a way to close it.
#[component]
pub fn NoticeLine(props: &NoticeProps) -> Html {
    let close = props.act.reform(|_: MouseEvent| Action::Tell(None));
    html! {
        <div role="status" class="notices">
            if let Some(notice) = &props.notice {
                <p class="notice" id="notice">
                    <span>{ trouble::notice(notice) }</span>
                    <button type="button" class="button button--small" onclick={close}>{ first::dismiss() }</button>
                </p>
            }
        </div>
    }
}

/// How the simulation is, and how to start it again.
#[derive(Clone, PartialEq, Properties)]
pub struct HealthProps {
    /// How it is.
    pub health: Health,
    /// Starts it again.
    pub retry: Callback<()>,
}

/// A sentence about the simulation, if there is anything to say.
#[component]
pub fn HealthLine(props: &HealthProps) -> Html {
    html! {
        <div role="status" class="notices">
            if let Some(said) = trouble::health(&props.health) {
                <p class="notice notice--health" id="health">
                    <span>{ said }</span>
                    { cure(props) }
                </p>
            }
        </div>
    }
}

fn cure(props: &HealthProps) -> Html {
    let button = |name: String, press: Callback<MouseEvent>| {
        html! { <button type="button" class="button button--small" onclick={press}>{ name }</button> }
    };
    match &props.health {
        Health::Troubled(SimError::GaveUp | SimError::Incomplete) => {
            button(first::retry(), props.retry.reform(|_| ()))
        }
        Health::Troubled(SimError::OtherVersion) => {
            button(first::reload(), Callback::from(|_| reload()))
        }
        _ => Html::default(),
    }
}
