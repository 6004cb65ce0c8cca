//! Mechanisms: types of the weekly loop with their own update, which do not know the state of the whole world.

pub(crate) mod baseline;
pub(crate) mod beside_pay;
pub(crate) mod climate;
pub(crate) mod commitment;
pub(crate) mod forecast;
pub(crate) mod indicator;
pub(crate) mod inequality;
pub(crate) mod journey_month;
pub(crate) mod measurement;
pub(crate) mod motive;
pub(crate) mod noise_correction;
pub(crate) mod outcome;
pub(crate) mod pay;
pub(crate) mod pay_expectation;
pub(crate) mod people_cost;
pub(crate) mod perception;
pub(crate) mod person;
pub(crate) mod programme_week;
pub(crate) mod relative_pay;
pub(crate) mod shocks;
pub(crate) mod target;
