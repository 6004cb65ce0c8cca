//! The answer to a scenario: which option leads, how sure that is, and the assumption on which it depends most.

use crate::report::reading::{Frequency, NORMAL};
use crate::report::{ArmComparison, Flip, GroupPay, Report, Side};

/// Futures of 100 that must lie on one side before the page says so.
pub const LIKELY: u32 = 67;

/// Futures of 100 in which a change must be called off before the page says so.
pub const NOTED: u32 = 20;
/// Change of a bonus, as a share of today's, from which a group is said to earn less or more.
const NOTICED: f64 = 0.05;
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

/// Another option that may do as well as the one that leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contender<'a> {
    /// The option.
    pub option: &'a ArmComparison,
    /// Futures of 100 in which the one that leads ends ahead of it by more than the bar.
    pub ahead_in: u32,
}

/// How many job groups earn less or more in a normal year than today, counting bonus and what of it has become salary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earnings {
    /// Groups of five people or more.
    pub groups: u32,
    /// Those that earn noticeably less.
    pub less: u32,
    /// Those that earn noticeably more.
    pub more: u32,
}

/// The assumption on which an answer hangs most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum KeyAssumption<'a> {
    /// Beyond its value the option no longer clears the bar.
    Loses(&'a Flip),
    /// Beyond its value the option would clear the bar.
    Wins(&'a Flip),
    /// No single one would flip the answer inside the range held possible.
    Nothing,
    /// Nothing was tried, or not yet.
    Unknown,
}

/// The answer to a report.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer<'a> {
    report: &'a Report,
    /// Place of the option that leads among the report's options.
    pub lead: usize,
}

impl Class {
    /// The class of one option.
    pub fn from_comparison(versus: &ArmComparison) -> Self {
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

impl<'a> Answer<'a> {
    /// The answer to `report`: the option with the highest median net leads, the first of several equal ones; none if
    /// nothing is compared with today.
    pub fn from_report(report: &'a Report) -> Option<Self> {
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
    pub fn best(&self) -> &'a ArmComparison {
        &self.report.comparison.options[self.lead - 1]
    }

    /// The class of the option that leads.
    pub fn class(&self) -> Class {
        Class::from_comparison(self.best())
    }

    /// The other options, in their order.
    pub fn others(&self) -> impl Iterator<Item = &'a ArmComparison> {
        let lead = self.lead - 1;
        let options = self.report.comparison.options.iter().enumerate();
        options
            .filter(move |(place, _)| *place != lead)
            .map(|(_, versus)| versus)
    }

    /// The option that is hardest to tell from the one that leads, if it is likely enough to do as well.
    pub fn contender(&self) -> Option<Contender<'a>> {
        let comparison = &self.report.comparison;
        let ahead = comparison.beats.get(self.lead)?;
        let others = comparison.options.iter().zip(ahead.iter().skip(1));
        let others = others
            .enumerate()
            .filter(|(place, _)| place + 1 != self.lead);
        let (_, (option, ahead_in)) = others.min_by_key(|(_, (_, ahead_in))| **ahead_in)?;
        let ahead_in = *ahead_in;
        let worth_telling = matches!(self.class(), Class::Win | Class::Uncertain);
        (worth_telling && ahead_in < LIKELY).then_some(Contender { option, ahead_in })
    }

    /// Who earns less and more in a normal year under the option that leads.
    pub fn earnings(&self) -> Earnings {
        let pay = self
            .report
            .options
            .get(self.lead)
            .map(|option| &*option.pay);
        let pay = pay.unwrap_or_default();
        let count = |holds: fn(f64, f64) -> bool| {
            let noticed = |group: &&GroupPay| {
                let (this, today) = (group.total()[NORMAL], group.today[NORMAL]);
                holds(this - today, NOTICED * today)
            };
            pay.iter().filter(noticed).count() as u32
        };
        Earnings {
            groups: pay.len() as u32,
            less: count(|change, least| change < -least),
            more: count(|change, least| change > least),
        }
    }

    /// Futures of 100 in which the change is called off, if they are enough to be told.
    pub fn called_off_in(&self) -> Option<u32> {
        let count = self.best().called_off_in;
        (count >= NOTED).then_some(count)
    }

    /// How a count of 100 of the report's futures is said.
    pub fn frequency(&self, count: u32) -> Frequency {
        Frequency::from_count(count, self.report.replicates)
    }

    /// What the answer on the option that leads hangs on.
    pub fn key_assumption(&self) -> KeyAssumption<'a> {
        let best = self.best();
        match best.flips.first() {
            Some(flip) => {
                let clears_today = match flip.clears {
                    Side::Above => flip.assumption.usual > flip.at,
                    Side::Below => flip.assumption.usual < flip.at,
                };
                if clears_today {
                    KeyAssumption::Loses(flip)
                } else {
                    KeyAssumption::Wins(flip)
                }
            }
            None if looked_for_flips(self.report) => KeyAssumption::Nothing,
            None => KeyAssumption::Unknown,
        }
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

/// Whether anything was moved alone to see whether it flips the answer.
pub fn looked_for_flips(report: &Report) -> bool {
    report.comparison.tried.is_some_and(|tried| tried > 0)
}

#[cfg(test)]
mod tests;
