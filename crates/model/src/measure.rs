//! What is observed of a week: the state of the world as one row of numbers.

use serde::{Deserialize, Serialize};

/// Something that is reported week by week for each option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Contribution as an index, today = 100.
    Contribution,
    /// Hours a week that the average person gives to other teams' work.
    Collaboration,
    /// Share of journeys whose hand-offs all work, in per cent.
    Integrated,
    /// Hours a week of own work by the average person.
    OwnWork,
    /// Mean trust toward other teams, in per cent.
    Trust,
    /// Mean clarity of roles at hand-offs, in per cent.
    Clarity,
    /// Share of people who act on the new way, in per cent.
    Adoption,
    /// Mean intensity of work above today's, in per cent of a week.
    Overload,
    /// Net result of the week in currency: contribution less bonus with on-cost and programme cost. Reported as the
    /// cumulative difference from today.
    Net,
}

impl Measure {
    /// How many there are.
    pub const COUNT: usize = 9;
    /// All of them, in the order of a [`Row`].
    pub const ALL: [Self; Self::COUNT] = [
        Self::Contribution,
        Self::Collaboration,
        Self::Integrated,
        Self::OwnWork,
        Self::Trust,
        Self::Clarity,
        Self::Adoption,
        Self::Overload,
        Self::Net,
    ];
}

/// One week of one replicate under one option, by [`Measure`].
pub type Row = [f64; Measure::COUNT];

/// One replicate under one option.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Track {
    /// The weeks, in order.
    pub rows: Vec<Row>,
    /// Bonus paid over the horizon, in currency, without on-cost.
    pub bonus: f64,
    /// Bonus that target attainment would have paid over the horizon.
    pub bonus_at_target: f64,
    /// Programme cost over the horizon.
    pub programme: f64,
}

impl Track {
    /// The values of one measure by week.
    pub fn values(&self, measure: Measure) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().map(move |row| row[measure as usize])
    }
}
