//! The people of one replicate: drawn once, the same under every option.

use crate::constants::Constants;
use crate::draw::{Draws, Purpose};
use crate::real::{ln, pow};
use crate::setting::Setting;
use crate::tenure::{ABILITY_SPREAD, growth, usual_hazard};

/// Standard deviation of fear of failure between people.
const FEAR_SPREAD: f64 = 0.08;
/// Half the width of experience around its team's mean.
const EXPERIENCE_SPREAD: f64 = 0.25;
/// Standard deviation of trust between people.
const TRUST_SPREAD: f64 = 0.08;

/// How a person answers to others' help. Shares of 50, 30, 15 and 5 of 100: Fischbacher, Gächter and Fehr 2001.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cooperation {
    /// Gives roughly as others give.
    Conditional,
    /// Gives nothing for others' sake.
    FreeRider,
    /// Gives as others give up to a point, and less beyond it.
    HumpShaped,
    /// Gives whatever others do.
    Unconditional,
}

impl Cooperation {
    fn drawn(uniform: f64) -> Self {
        match uniform {
            u if u < 0.50 => Self::Conditional,
            u if u < 0.80 => Self::FreeRider,
            u if u < 0.95 => Self::HumpShaped,
            _ => Self::Unconditional,
        }
    }

    /// How much others' gain counts for this type, 0 to 1.2.
    pub fn regard(self) -> f64 {
        match self {
            Self::Conditional => 1.0,
            Self::FreeRider => 0.0,
            Self::HumpShaped => 0.6,
            Self::Unconditional => 1.2,
        }
    }

    /// Multiplier of regard when others are believed to help `belief` times as much as today: 1 at 1.
    pub fn response(self, belief: f64, slope: f64) -> f64 {
        let followed = |belief: f64| (1.0 + slope * (belief - 1.0)).clamp(0.0, 2.0);
        match self {
            Self::Conditional => followed(belief),
            Self::HumpShaped => followed(belief.min(3.0 - belief)),
            Self::FreeRider | Self::Unconditional => 1.0,
        }
    }
}

/// Everyone, team after team, as columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct People {
    /// Own-work skill; its mean in each team is 1.
    pub skill: Vec<f64>,
    /// Skill that a person has once no longer new.
    pub ability: Vec<f64>,
    /// How new a person is to the work: 1 on the first day, falling to 0.
    pub newness: Vec<f64>,
    /// Effort that a share of base pay buys from this person: g after damping by experience.
    pub pay_response: Vec<f64>,
    /// Cooperator type.
    pub cooperation: Vec<Cooperation>,
    /// Trust toward other teams today, 0 to 1.
    pub trust: Vec<f64>,
    /// Fear of failure today, 0 to 1.
    pub fear: Vec<f64>,
    /// Place among all people, 0 to 1, by how firmly a person holds out against a new way: the first hold out first.
    pub reluctance: Vec<f64>,
    /// Hazard that is withstood before the new way is taken up; the seasoned withstand more.
    pub patience: Vec<f64>,
    /// Where the own KPI is forecast at the start, in standard normal units.
    pub outlook: Vec<f64>,
}

impl People {
    /// Draws everyone.
    pub fn draw(setting: &Setting, draws: Draws) -> Self {
        let mut people = Self::default();
        for team in &setting.teams {
            for person in team.people.clone() {
                people.add(setting, team.experience, draws, person as u32);
            }
            people.centre(team.people.clone());
        }
        people
    }

    fn add(&mut self, setting: &Setting, experience: f64, draws: Draws, id: u32) {
        let uniform = |purpose| draws.uniform(purpose, id, 0);
        let normal = |purpose| draws.normal(purpose, id, 0);
        let spread = EXPERIENCE_SPREAD.min(experience).min(1.0 - experience);
        let experience = experience + spread * (2.0 * uniform(Purpose::Experience) - 1.0);
        let trust = setting.culture.trust() + TRUST_SPREAD * normal(Purpose::Trust);
        let fear = setting.culture.fear() + FEAR_SPREAD * normal(Purpose::Fear);
        let hazard = usual_hazard(setting);
        let newness = newness(&setting.constants, hazard, uniform(Purpose::Newness));
        let ability = (1.0 + ABILITY_SPREAD * normal(Purpose::Skill)).max(0.2);
        self.ability.push(ability);
        self.newness.push(newness);
        self.skill
            .push(ability * growth(&setting.constants, hazard, newness));
        self.fear.push(fear.clamp(0.02, 0.98));
        self.reluctance.push(uniform(Purpose::Reluctance));
        self.pay_response
            .push(pay_response(&setting.constants, experience));
        self.cooperation
            .push(Cooperation::drawn(uniform(Purpose::Cooperation)));
        self.trust.push(trust.clamp(0.02, 0.98));
        self.patience
            .push(-ln(uniform(Purpose::Patience)) * (0.75 + 0.5 * experience));
        self.outlook.push(normal(Purpose::Forecast));
    }
}

impl People {
    /// Scales skill and ability of a team so that its mean skill is 1.
    fn centre(&mut self, team: std::ops::Range<usize>) {
        let skills = &mut self.skill[team.clone()];
        let mean = skills.iter().sum::<f64>() / skills.len() as f64;
        skills.iter_mut().for_each(|skill| *skill /= mean);
        self.ability[team].iter_mut().for_each(|a| *a /= mean);
    }
}

fn pay_response(constants: &Constants, experience: f64) -> f64 {
    constants.pay_response * (1.0 - constants.experience_damping * experience)
}

/// How new somebody is whose tenure is drawn from its stationary law.
fn newness(constants: &Constants, hazard: f64, uniform: f64) -> f64 {
    if hazard > 0.0 {
        pow(uniform, constants.newness_rate / hazard)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditional_cooperators_follow_with_a_slope_below_one() {
        let response = |belief| Cooperation::Conditional.response(belief, 0.8);
        assert!((response(1.5) - 1.4).abs() < 1e-12 && (response(0.5) - 0.6).abs() < 1e-12);
    }

    #[test]
    fn hump_shaped_ones_fall_back_when_others_give_much() {
        let response = |belief| Cooperation::HumpShaped.response(belief, 0.8);
        assert!(response(1.4) > response(1.0) && response(2.4) < response(1.5));
    }
}
