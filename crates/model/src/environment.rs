//! What surrounds the organisation: how noisy the market and the measures are, how often people leave, how fast new
//! channels arrive and how hard systems are pressed.

use serde::{Deserialize, Serialize};

use crate::absent;
use crate::fault::Faults;
use crate::parameter::{self, check_all};

/// The surroundings, today and ahead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "absent::environment")]
pub struct Environment {
    /// Standard deviation of the market's luck, as a share of contribution.
    pub market_noise: f64,
    /// Standard deviation of a person's own KPI over a quarter, as a share of it.
    pub attribution_noise: f64,
    /// Share by which channels' own attribution counts the same customer twice.
    pub double_counting: f64,
    /// Share of people who leave in a year today.
    pub turnover: f64,
    /// New channels a year that today's organisation keeps up with.
    pub channels_today: f64,
    /// New channels a year from now on.
    pub channels_ahead: f64,
    /// How much harder systems are pressed for quick point-to-point work than today, 0 to 1.
    pub system_pressure: f64,
}

impl Default for Environment {
    fn default() -> Self {
        Self {
            market_noise: parameter::MARKET_NOISE.default,
            attribution_noise: parameter::ATTRIBUTION_NOISE.default,
            double_counting: parameter::DOUBLE_COUNTING.default,
            turnover: parameter::TURNOVER.default,
            channels_today: parameter::CHANNELS_TODAY.default,
            channels_ahead: parameter::CHANNELS_AHEAD.default,
            system_pressure: parameter::SYSTEM_PRESSURE.default,
        }
    }
}

impl Environment {
    /// Notes what is wrong with it.
    pub(crate) fn check(&self, faults: &mut Faults) {
        let numbers = [
            ("market_noise", parameter::MARKET_NOISE, self.market_noise),
            (
                "attribution_noise",
                parameter::ATTRIBUTION_NOISE,
                self.attribution_noise,
            ),
            (
                "double_counting",
                parameter::DOUBLE_COUNTING,
                self.double_counting,
            ),
            ("turnover", parameter::TURNOVER, self.turnover),
            (
                "channels_today",
                parameter::CHANNELS_TODAY,
                self.channels_today,
            ),
            (
                "channels_ahead",
                parameter::CHANNELS_AHEAD,
                self.channels_ahead,
            ),
            (
                "system_pressure",
                parameter::SYSTEM_PRESSURE,
                self.system_pressure,
            ),
        ];
        check_all("environment", &numbers, faults);
    }
}
