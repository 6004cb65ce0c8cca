//! Probes: numbers computed from people's baseline before any week is simulated, such as the response to colleagues.

use serde::{Deserialize, Serialize};

use crate::mechanism::baseline::Baseline;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::motive::{Circumstances, Disposition, pull};
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear};
use crate::setup::effort::Effort;
use crate::setup::{Derived, Setup};

/// By how much more than today colleagues work in the probe of peer response.
const MORE: f64 = 0.10;

/// What ten per cent more effort is perceived to earn, in per cent of base: one's own pay and, as far as it counts, others'.
/// Where it is next to nothing, so is the response.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct PerceivedPay {
    /// For ten per cent more own work.
    pub own: f64,
    /// For ten per cent more help to other teams.
    pub help: f64,
}

/// Elasticity of a person's own work in the own work of colleagues, all else equal: the choice is made again and again
/// under a norm that lies as much higher, until it settles.
pub fn peer_response(derived: &Derived, today: &Baseline) -> f64 {
    let setup = &*derived.setup;
    mean(setup, |k, i| {
        let margin = derived.constants.norm_margin;
        let norm = setup.week.own + margin;
        let effort = today.person_baselines[i].effort;
        let motive = derived.chooser.motive_for(effort, norm);
        let colleagues = setup.week.own * (1.0 + MORE * (setup.teams[k].heads - 1.0).min(1.0));
        let best = derived
            .chooser
            .choose(motive, colleagues + margin, effort.across);
        (best.own / effort.own - 1.0) / MORE
    })
}

/// Weight of a unit of a team-mate's pay beside a unit of one's own, mean of all people.
pub fn team_mates_weight(derived: &Derived, today: &Baseline) -> f64 {
    let (setup, constants) = (&*derived.setup, &derived.constants);
    mean(setup, |k, i| {
        constants.regard_inside * today.people[i].regard_today() + derived.pressure[k]
    })
}

/// What ten per cent more effort is perceived to earn under option number `option` when it starts.
pub fn perceived_pay(derived: &Derived, today: &Baseline, option: usize) -> PerceivedPay {
    let (setup, constants) = (&*derived.setup, &derived.constants);
    let plan = &setup.arms[option].plan;
    let forecast = Forecast::on_target(setup);
    let slopes = PayExpectation::new(derived, plan, &forecast, PlanYear::First);
    let pulls: Vec<_> = (0..setup.teams.len())
        .map(|k| {
            let now = Circumstances {
                perception: &today.perception[k],
                expected_pay: &slopes,
                forecast: &forecast,
                clarity: setup.culture.clarity(),
                usual_help: setup.week.across,
                heard: 0.0,
                rivalry: setup.culture.rivalry(),
                beside_pay: Effort::default(),
            };
            pull(derived, plan, k, now)
        })
        .collect();
    let paid = |k: usize, i: usize| {
        let person = Disposition {
            pay_response: 1.0,
            ..today.people[i].disposition(constants)
        };
        let switching = derived.switching[k];
        pulls[k].motive(constants, &person, slopes.slopes[i], switching)
    };
    PerceivedPay {
        own: 10.0 * setup.week.own * mean(setup, |k, i| paid(k, i).own),
        help: 10.0 * setup.week.across * mean(setup, |k, i| paid(k, i).across),
    }
}

/// Mean of all people of a `value` by number of the team and of the person.
fn mean(setup: &Setup, value: impl Fn(usize, usize) -> f64) -> f64 {
    let teams = setup.teams.iter().enumerate();
    let sum: f64 = teams
        .flat_map(|(k, team)| team.people.clone().map(move |i| (k, i)))
        .map(|(k, i)| value(k, i))
        .sum();
    sum / setup.people() as f64
}
