//! How long people stay, how able they are and how much of it newcomers have.

use crate::constants::Constants;
use crate::lane::Lane;
use crate::real::ln;
use crate::setting::{Setting, YEAR_WEEKS};

/// Standard deviation of ability among those who apply.
pub const ABILITY_SPREAD: f64 = 0.15;

/// Weekly hazard of leaving under today's turnover.
pub fn usual_hazard(setting: &Setting) -> f64 {
    -ln(1.0 - setting.environment.turnover) / YEAR_WEEKS
}

/// Share of full skill that a person of this newness (1 on the first day) has, 1 on average today.
pub fn growth<L: Lane>(constants: &Constants, hazard: f64, newness: L) -> L {
    let usual = hazard / (hazard + constants.newness_rate);
    (newness * constants.newcomers_loss).rest() / (1.0 - constants.newcomers_loss * usual)
}
