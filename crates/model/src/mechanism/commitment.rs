//! Commitment of the sponsor to a change. It decays while results stay below the start and with every new sponsor; at zero,
//! or once losses pass the stop rule, the change is called off.

use crate::input::sponsor::{Sponsor, StopRule};

/// Share of the last view of results that is kept each week: a quarter's memory.
const VIEW_MEMORY: f64 = 0.92;
/// Commitment below which the change is called off.
const CALLED_OFF: f64 = 0.2;
/// What the next sponsor keeps of commitment if results lie above the start, and below it.
const KEPT_IN_GOOD_TIMES: f64 = 0.9;
const KEPT_IN_BAD_TIMES: f64 = 0.6;

/// How firmly the change is stood behind.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// From 0 to 1; 1 at the start.
    pub level: f64,
    /// Whether the change still runs.
    pub stage: Stage,
    /// Weekly net result beside the start's, as it is seen, in currency.
    view: f64,
    /// Net result since the start, in currency.
    balance: f64,
    /// Weeks in a row in which results were seen below the start.
    below: f64,
    /// Hazard of being replaced that the sponsor has withstood.
    withstood: f64,
    /// Sponsors so far.
    sponsors: u32,
}

/// Whether a change still runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It does.
    Running,
    /// It was called off: today's plan and way of working are back.
    CalledOff,
}

impl Commitment {
    /// At the start.
    pub fn full() -> Self {
        Self {
            level: 1.0,
            stage: Stage::Running,
            view: 0.0,
            balance: 0.0,
            below: 0.0,
            withstood: 0.0,
            sponsors: 0,
        }
    }

    /// Whether results are seen above the start: small wins are there to be told.
    pub fn is_winning(&self) -> bool {
        self.view > 0.0
    }

    /// One week's result beside the start's, in currency.
    pub fn see(&mut self, result: f64) {
        self.view = VIEW_MEMORY * self.view + (1.0 - VIEW_MEMORY) * result;
        self.balance += result;
        self.below = if self.view < 0.0 {
            self.below + 1.0
        } else {
            0.0
        };
    }

    /// Commitment falls once results have stayed below longer than patience, the slower the stronger the sponsor.
    pub fn drift(&mut self, sponsor: &Sponsor, rate: f64) {
        if self.below > sponsor.patience {
            self.level -= rate * (1.5 - sponsor.strength) * self.level;
        } else if self.is_winning() {
            self.level += rate * (1.0 - self.level);
        }
    }

    /// How many sponsors there have been before this one.
    pub fn sponsors(&self) -> u32 {
        self.sponsors
    }

    /// The sponsor bears `hazard` more of being replaced; beyond `patience` the next one comes, less committed, least of
    /// all to what does not work.
    pub fn replace_sponsor(&mut self, hazard: f64, patience: f64) {
        self.withstood += hazard;
        if self.withstood >= patience {
            self.withstood = 0.0;
            self.sponsors += 1;
            self.level *= if self.is_winning() {
                KEPT_IN_GOOD_TIMES
            } else {
                KEPT_IN_BAD_TIMES
            };
        }
    }

    /// After `weeks` weeks the change goes on or is called off.
    pub fn decide(&mut self, stop: Option<&StopRule>, weeks: usize) {
        let lost = |stop: &StopRule| weeks == stop.after as usize && self.balance < -stop.loss;
        if stop.is_some_and(lost) || self.level < CALLED_OFF {
            self.end();
        }
    }

    /// The change ends, called off or as a trial that is over.
    pub fn end(&mut self) {
        self.stage = Stage::CalledOff;
        self.level = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(weeks: usize, result: f64, sponsor: Sponsor) -> Commitment {
        let mut commitment = Commitment::full();
        for _ in 0..weeks {
            commitment.see(result);
            commitment.drift(&sponsor, 0.02);
        }
        commitment
    }

    #[test]
    fn commitment_falls_only_when_results_stay_below_longer_than_patience() {
        let sponsor = Sponsor::default();
        assert_eq!(after(40, -1.0, sponsor).level, 1.0);
        assert!(after(60, -1.0, sponsor).level < 1.0);
        assert_eq!(after(100, 1.0, sponsor).level, 1.0);
    }

    #[test]
    fn patience_and_strength_carry_a_bad_stretch() {
        let usual = Sponsor::default();
        let patient = Sponsor {
            patience: 60.0,
            ..usual
        };
        let strong = Sponsor {
            strength: 1.0,
            ..usual
        };
        let level = |sponsor| after(80, -1.0, sponsor).level;
        assert!(level(patient) > level(usual) && level(strong) > level(usual));
    }
}
