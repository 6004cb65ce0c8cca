//! Remedies beside pay: what each makes of net in an organisation that has the problem it cures, and in one that has not.
//! Numbers of tests are those of `docs/remedies.md`, which holds the published effect behind each.

mod coordination;
mod lever_table;
mod need_table;
mod partners;
mod printed_table;

use crate::input::form::Form;
use crate::input::programme::Programme;
use crate::laws::trial::{BOTH, Trial, exceeds};

/// What net moves by where it moves visibly: a twentieth of the default's lead, about a million.
const VISIBLE: f64 = 50e3;

/// What `remedy` adds to the net of the joint plan with its programme, where the organisation is `like` that.
fn gain(like: impl Fn(&mut Form), remedy: impl Fn(&mut Programme)) -> f64 {
    let trial = Trial::usual().over(156).with(like);
    let with = trial.clone().with(|form| remedy(&mut form.programmes[0]));
    with.net(BOTH) - trial.net(BOTH)
}

#[test]
fn r14_a_role_workshop_pays_where_roles_are_unclear() {
    // Salas et al. 1999: role clarification is the part of team building that moves performance.
    let workshop = |unclear| {
        let undecided = move |form: &mut Form| {
            form.culture.unclear_roles = unclear;
            form.programmes[0].roles = 0.0;
        };
        gain(undecided, |programme| programme.roles = 0.5)
    };
    exceeds(workshop(75.0), 0.0, VISIBLE);
    exceeds(workshop(75.0), workshop(25.0), VISIBLE);
}
