//! A number that tells one state of the constants' table, the fit and the studies from another: it changes with names, values
//! and ranges and with what is asked for, and not with a word that only people read.

use std::fmt;

use tandem_model::evidence::Study;
use tandem_model::{Constant, Constants, Design, MODEL_VERSION, Scenario};

use crate::anchor::Anchor;
use crate::loss::Judged;
use crate::objective::{FUTURES, Objective};

/// FNV-1a of 64 bits over everything that was added, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{:016x}", self.0)
    }
}

impl Fingerprint {
    /// Of the table of constants with their central values, the design, the rules of history matching and all that
    /// `objective` asks for.
    pub fn of(objective: &Objective, central: &Constants, rules: &[f64]) -> Self {
        let mut print = Self::default();
        print.number(f64::from(MODEL_VERSION));
        print.number(f64::from(Design::SIZE));
        print.text(&Design::SEED.to_string());
        print.number(f64::from(FUTURES));
        rules.iter().for_each(|rule| print.number(*rule));
        for constant in Constant::ALL {
            print.text(constant.name);
            let numbers = [constant.value(central), constant.least, constant.most];
            numbers.iter().for_each(|number| print.number(*number));
        }
        objective
            .studies()
            .iter()
            .for_each(|study| print.study(study));
        objective
            .anchors()
            .iter()
            .for_each(|anchor| print.anchor(anchor));
        print
    }

    /// The same with what was simulated: it changes with an equation, too, and not only with what is asked for.
    #[must_use]
    pub fn with_outcomes(mut self, judged: &[Judged]) -> Self {
        for one in judged {
            self.text(&one.id);
            self.number(one.simulated);
        }
        self
    }

    /// Adds what a study sets and what it found, without the words that tell of it.
    fn study(&mut self, study: &Study) {
        self.text(&study.id);
        for (name, scenario) in study.settings() {
            self.text(name);
            self.setting(scenario);
        }
        for outcome in &study.outcomes {
            let mut asked = outcome.clone();
            asked.finding.clear();
            asked.known = None;
            self.text(&format!("{asked:?}"));
        }
    }

    fn anchor(&mut self, anchor: &Anchor) {
        self.text(&format!("{:?}", anchor.asks()));
        self.text(&format!("{:?} {:?}", anchor.asked_by(), anchor.help()));
        self.setting(anchor.scenario());
    }

    /// Adds a scenario as it is written to a file, which leaves out what a form added later says nothing of.
    fn setting(&mut self, scenario: &Scenario) {
        // A form is plain data, which JSON can hold.
        self.text(&serde_json::to_string(scenario.form()).unwrap_or_default());
    }

    /// Adds a text; its end is told from the next one's beginning.
    pub fn text(&mut self, text: &str) {
        text.bytes().chain([0xff]).for_each(|byte| self.byte(byte));
    }

    /// Adds the bits of a number.
    pub fn number(&mut self, number: f64) {
        number
            .to_bits()
            .to_le_bytes()
            .into_iter()
            .for_each(|byte| self.byte(byte));
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loss::Kind;

    fn of(change: impl FnOnce(&mut Constants), rules: &[f64]) -> Fingerprint {
        let mut central = Constants::default();
        change(&mut central);
        Fingerprint::of(&Objective::new().unwrap(), &central, rules)
    }

    #[test]
    fn a_value_and_a_rule_move_it() {
        let usual = of(|_| (), &[0.8]);
        assert_eq!(usual, of(|_| (), &[0.8]));
        assert_ne!(usual, of(|constants| constants.reciprocity += 1e-9, &[0.8]));
        assert_ne!(usual, of(|_| (), &[0.7]));
    }

    #[test]
    fn an_equation_that_gives_other_outcomes_moves_it() {
        let outcome = |simulated| Judged {
            id: "V1".to_owned(),
            published: String::new(),
            simulated,
            inside: true,
            loss: 0.0,
            kind: Kind::Size,
        };
        let print = |simulated| Fingerprint::default().with_outcomes(&[outcome(simulated)]);
        assert_eq!(print(0.3), print(0.3));
        assert_ne!(print(0.3), print(0.3 + 1e-15));
        assert_ne!(print(0.3), Fingerprint::default());
    }

    #[test]
    fn what_a_study_asks_for_moves_it_and_what_is_told_of_it_does_not() {
        let objective = Objective::new().unwrap();
        let print = |study: &Study| {
            let mut print = Fingerprint::default();
            print.study(study);
            print
        };
        let study = &objective.studies()[0];
        let mut told = study.clone();
        told.outcomes[0].finding.push_str(" Said otherwise.");
        assert_eq!(print(&told), print(study));
        let mut asked = study.clone();
        asked.outcomes[0].option.push('x');
        assert_ne!(print(&asked), print(study));
    }
}
