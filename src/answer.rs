//! The answer by fixed rules: which option leads, and into which of four classes each one falls.

use tandem_model::{Report, Versus};

/// Futures of 100 that must lie on one side before the page says so.
pub const LIKELY: u32 = 67;

/// What an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// One future without chance: no range and no odds are known.
    Estimate,
    /// Simulated futures.
    Futures,
}

/// What can be said of an option against today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// It clears the visitor's bar in at least [`LIKELY`] of 100 futures.
    Win,
    /// It stays within the bar, up or down, in at least [`LIKELY`] of 100 futures.
    NoDifference,
    /// It loses more than the bar in at least [`LIKELY`] of 100 futures.
    Harmful,
    /// None of these.
    Uncertain,
}

/// How 100 simulated futures of one option divide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Odds {
    /// It clears the bar.
    pub clears: u32,
    /// It neither clears the bar nor loses money.
    pub between: u32,
    /// It loses money against today.
    pub loses: u32,
}

/// The answer to a report.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer<'a> {
    report: &'a Report,
    /// Place of the option that leads among the report's options.
    pub lead: usize,
}

impl Basis {
    /// Its name in the page's markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Estimate => "estimate",
            Self::Futures => "futures",
        }
    }
}

impl Class {
    /// The class of one option.
    pub fn of(versus: &Versus) -> Self {
        let (clears, loses) = (versus.worthwhile_in, versus.loss_in);
        let between = 100_u32.saturating_sub(clears + loses);
        match () {
            () if clears >= LIKELY => Self::Win,
            () if loses >= LIKELY => Self::Harmful,
            () if between >= LIKELY => Self::NoDifference,
            () => Self::Uncertain,
        }
    }
}

impl Odds {
    /// The odds of one option. Futures that end exactly like today lose nothing.
    pub fn of(versus: &Versus) -> Self {
        let clears = versus.worthwhile_in.min(100);
        let unlike_today = versus.net.p2_5 < 0.0;
        let loses = if unlike_today {
            100_u32.saturating_sub(versus.better_in)
        } else {
            0
        };
        let loses = loses.min(100 - clears);
        Self {
            clears,
            between: 100 - clears - loses,
            loses,
        }
    }
}

impl<'a> Answer<'a> {
    /// The answer to `report`: the option with the highest median net leads, the first of several equal ones; none if
    /// nothing is compared with today.
    pub fn of(report: &'a Report) -> Option<Self> {
        let nets = report
            .comparison
            .options
            .iter()
            .map(|versus| versus.net.p50);
        let lead = nets.enumerate().fold(
            None,
            |best: Option<(usize, f64)>, (place, net)| match best {
                Some((_, highest)) if highest >= net => best,
                _ => Some((place, net)),
            },
        );
        lead.map(|(place, _)| Self {
            report,
            lead: place + 1,
        })
    }

    /// The option that leads, against today.
    pub fn best(&self) -> &'a Versus {
        &self.report.comparison.options[self.lead - 1]
    }

    /// The class of the option that leads.
    pub fn class(&self) -> Class {
        Class::of(self.best())
    }

    /// The other options, in their order.
    pub fn others(&self) -> impl Iterator<Item = &'a Versus> {
        let lead = self.lead - 1;
        let options = self.report.comparison.options.iter().enumerate();
        options
            .filter(move |(place, _)| *place != lead)
            .map(|(_, versus)| versus)
    }

    /// The visitor's worthwhile bar.
    pub fn bar(&self) -> f64 {
        self.report.comparison.worthwhile
    }

    /// Weeks ahead.
    pub fn weeks(&self) -> u32 {
        self.report.weeks.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
