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
    /// Money: in a row, the week's contribution less programme cost; in a report, the cumulative net after bonus, less
    /// today's, in currency.
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
    /// Bonus payouts, in order.
    pub payments: Vec<Payment>,
    /// Programme cost over the horizon.
    pub programme: f64,
}

/// A payout to everyone, in currency, without on-cost.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Payment {
    /// Week in which it is paid, from 0.
    pub week: usize,
    /// What is paid.
    pub paid: f64,
    /// What target attainment would have paid.
    pub at_target: f64,
}

impl Track {
    /// Bonus paid over the horizon and what target attainment would have paid.
    pub fn bonus(&self) -> Payment {
        self.payments
            .iter()
            .fold(Payment::default(), |sum, payment| Payment {
                week: payment.week,
                paid: sum.paid + payment.paid,
                at_target: sum.at_target + payment.at_target,
            })
    }

    /// The values of one measure by week.
    pub fn values(&self, measure: Measure) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().map(move |row| row[measure as usize])
    }
}
