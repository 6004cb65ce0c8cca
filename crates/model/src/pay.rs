//! Phase 9, pay: at the end of a period each person gets what the plan says of the measured attainment, to the cent.

use crate::forecast::Forecast;
use crate::plan::Component;
use crate::setting::{ArmSetting, Setting, YEAR_WEEKS};

/// A payout to everyone, in currency, without on-cost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payout {
    /// What each person gets, in whole cents.
    pub cents: Vec<u64>,
    /// What target attainment would have paid in all.
    pub at_target: f64,
}

impl Payout {
    /// Pays for `weeks` weeks at the given attainment.
    pub fn new(setting: &Setting, arm: &ArmSetting, attainment: &Forecast, weeks: u32) -> Self {
        let mut payout = Self::default();
        let year = f64::from(weeks) / YEAR_WEEKS;
        for (k, team) in setting.teams.iter().enumerate() {
            let target = team.base * year * arm.target_bonus[k];
            payout.at_target += target * team.heads;
            for i in team.people.clone() {
                payout
                    .cents
                    .push(to_cents(target * multiple(arm, attainment, k, i)));
            }
        }
        payout
    }

    /// Its sum, in currency.
    pub fn total(&self) -> f64 {
        self.cents.iter().sum::<u64>() as f64 / 100.0
    }
}

/// Person `i`'s bonus as a multiple of its target.
fn multiple(arm: &ArmSetting, attainment: &Forecast, k: usize, i: usize) -> f64 {
    let reached = |component| match component {
        Component::Own => attainment.own[i],
        Component::Team => attainment.team[k],
        Component::Firm => attainment.firm,
        Component::Joint => attainment.joint,
        Component::Feedback => attainment.feedback[i],
        Component::Rank => 1.0,
    };
    let pays = |component| arm.weight(component) * arm.plan.curve.pay(reached(component));
    Component::ALL.into_iter().map(pays).sum()
}

fn to_cents(amount: f64) -> u64 {
    (amount * 100.0).round() as u64
}
