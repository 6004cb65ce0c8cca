//! Replay of the last change: the state before it for a moment, then the one after, each named.

use gloo_timers::callback::Timeout;
use yew::{Callback, Html, Properties, component, hook, html, use_effect_with, use_state};

use crate::browser::motion::prefers_reduced_motion;
use crate::i18n::later;
use crate::session::change::{Change, changes_between};
use crate::session::snapshot::Snapshot;
use crate::session::state::{Action, Side};

/// Milliseconds for which the answer before is shown once it is there.
const MOMENT: u32 = 2_000;
/// Milliseconds for which the state after is named.
const ECHO: u32 = 4_000;
/// Most settings that are named one by one.
const NAMED: usize = 2;

/// What is replayed.
#[derive(Clone, PartialEq, Properties)]
pub struct ReplayProps {
    /// The states before and after the last change.
    pub change: Option<(Snapshot, Snapshot)>,
    /// Which of them is shown.
    pub side: Side,
    /// Whether the answer to the one that is shown is there.
    pub settled: bool,
    /// Hears that the moment is over.
    pub act: Callback<Action>,
}

/// A line that names what is shown. For those who want nothing to move by itself the state before stays until they press
/// the button again.
#[component]
pub fn ReplayLine(props: &ReplayProps) -> Html {
    use_moment(props);
    let side = use_echo(props.side);
    let said = side.zip(props.change.as_ref());
    html! {
        <p class="replay" role="status" id="replay-line">
            { said.map(|(side, (before, after))| name(side, &changes_between(before, after))) }
        </p>
    }
}

/// Returns once the moment is over.
#[hook]
fn use_moment(props: &ReplayProps) {
    let act = props.act.clone();
    use_effect_with((props.side, props.settled), move |(side, settled)| {
        let runs = *side == Side::Before && *settled && !prefers_reduced_motion();
        let wait = runs.then(|| Timeout::new(MOMENT, move || act.emit(Action::Return)));
        move || drop(wait)
    });
}

/// The side to name: the state before while it is shown, the one after for a while, and then none.
#[hook]
fn use_echo(side: Side) -> Option<Side> {
    let named = use_state(|| None);
    let setter = named.setter();
    let replayed = named.is_some();
    use_effect_with(side, move |side| {
        let wait = match side {
            Side::Before => {
                setter.set(Some(Side::Before));
                None
            }
            Side::After if replayed => {
                setter.set(Some(Side::After));
                Some(Timeout::new(ECHO, move || setter.set(None)))
            }
            Side::After => None,
        };
        move || drop(wait)
    });
    *named
}

fn name(side: Side, changes: &[Change]) -> String {
    let count = changes.len();
    if !(1..=NAMED).contains(&count) {
        return match side {
            Side::Before => later::replay_before_many(count as f64),
            Side::After => later::replay_after_many(count as f64),
        };
    }
    let value = |change: &Change| match side {
        Side::Before => format!("{} {}", change.name, change.from),
        Side::After => format!("{} {}", change.name, change.to),
    };
    let what = changes.iter().map(value).collect::<Vec<_>>().join(", ");
    match side {
        Side::Before => later::replay_before(&what),
        Side::After => later::replay_after(&what),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(name: &str) -> Change {
        Change {
            name: name.to_owned(),
            from: "45 %".to_owned(),
            to: "20 %".to_owned(),
            back: crate::scenario::edit::Edit::SameCost,
        }
    }

    #[test]
    fn each_side_is_named_by_its_values_or_by_how_many_there_are() {
        let one = [change("Joint share")];
        assert_eq!(name(Side::Before, &one), "Before: Joint share 45 %");
        assert_eq!(name(Side::After, &one), "After: Joint share 20 %");
        let many = ["a", "b", "c"].map(change);
        assert_eq!(name(Side::After, &many), "After: 3 settings changed");
    }
}
