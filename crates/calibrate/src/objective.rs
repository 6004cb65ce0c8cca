//! What constants are judged by: the studies that they are fitted to, and anchors that must stay true of the default
//! organisation.

use anyhow::Result;
use rayon::prelude::*;
use tandem_model::evidence::{Study, examine, is_left_out, studies};
use tandem_model::{Constants, Scenario};

use crate::anchor::{Anchor, AskedBy};
use crate::loss::{self, Judged};

/// Futures of every setting: chance is the same for all constants, so that few are enough to tell them apart.
pub const FUTURES: u32 = 16;

/// Studies and anchors that constants are judged by.
#[derive(Debug)]
pub struct Objective {
    studies: Vec<Study>,
    anchors: Vec<Anchor>,
}

/// A study or an anchor, which is simulated as a whole.
#[derive(Debug, Clone, Copy)]
pub enum Statement<'a> {
    Study(&'a Study),
    Anchor(&'a Anchor),
}

impl Statement<'_> {
    /// How it fares under `constants`, outcome by outcome; none where they make a today that cannot be.
    pub fn judge(self, constants: &Constants) -> Option<Vec<Judged>> {
        match self {
            Self::Study(study) => {
                let verdicts = examine(study, constants, FUTURES).ok()?;
                Some(verdicts.iter().map(Judged::from).collect())
            }
            Self::Anchor(anchor) => Some(vec![anchor.judge(constants)?]),
        }
    }

    /// What it costs to simulate, in weeks of one person.
    fn cost(self) -> u64 {
        let setting = |scenario: &Scenario| {
            let weeks = u64::from(scenario.run.weeks) * u64::from(scenario.organisation.people());
            weeks * scenario.arms().len() as u64
        };
        match self {
            Self::Study(study) => study.settings().values().map(setting).sum(),
            Self::Anchor(anchor) => setting(anchor.scenario()),
        }
    }
}

impl Objective {
    /// All studies but those that are left out.
    pub fn new() -> Result<Self> {
        let fitted = |study: &Study| !is_left_out(&study.id);
        Ok(Self {
            studies: studies()?.into_iter().filter(fitted).collect(),
            anchors: Anchor::all()?,
        })
    }

    /// The studies that constants are fitted to.
    pub fn studies(&self) -> &[Study] {
        &self.studies
    }

    /// The anchors.
    pub fn anchors(&self) -> &[Anchor] {
        &self.anchors
    }

    /// What the fit asks for: all of it.
    pub fn fitted(&self) -> Vec<Statement<'_>> {
        let anchors = self.anchors.iter().map(Statement::Anchor);
        anchors
            .chain(self.studies.iter().map(Statement::Study))
            .collect()
    }

    /// What history matching asks for, cheapest first: all but what the default's answer is.
    pub fn matched(&self) -> Vec<Statement<'_>> {
        let asked = |statement: &Statement| match statement {
            Statement::Anchor(anchor) => anchor.asked_by() == AskedBy::FitAndHistory,
            Statement::Study(_) => true,
        };
        let mut statements: Vec<Statement> = self.fitted().into_iter().filter(asked).collect();
        statements.sort_by_key(|statement| statement.cost());
        statements
    }

    /// What is left wrong under `constants`, 0 if nothing is; infinite where today cannot be.
    pub fn loss(&self, constants: &Constants) -> f64 {
        judge(&self.fitted(), constants).map_or(f64::INFINITY, |judged| loss::sum(&judged))
    }

    /// Prints every outcome.
    pub fn print(&self, constants: &Constants) {
        let Some(judged) = judge(&self.fitted(), constants) else {
            println!("  today cannot be under these constants");
            return;
        };
        for one in &judged {
            let mark = if one.inside { ' ' } else { '*' };
            println!(
                "{mark} {:<18} {:<26} {:>9.2}  loss {:.3}",
                one.id, one.published, one.simulated, one.loss
            );
        }
        let inside = judged.iter().filter(|one| one.inside).count();
        let sum = loss::sum(&judged);
        println!("  {inside} of {} inside, loss {sum:.4}", judged.len());
    }
}

/// How `constants` fare by these statements, outcome by outcome; none where they make a today that cannot be.
pub fn judge(statements: &[Statement], constants: &Constants) -> Option<Vec<Judged>> {
    let judged = statements
        .par_iter()
        .map(|statement| statement.judge(constants));
    let judged: Option<Vec<Vec<Judged>>> = judged.collect();
    judged.map(|judged| judged.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_matching_asks_for_the_cheapest_first_and_not_for_the_defaults_answer() {
        let objective = Objective::new().unwrap();
        let matched = objective.matched();
        assert_eq!(matched.len() + 1, objective.fitted().len());
        let costs: Vec<u64> = matched.iter().map(|one| one.cost()).collect();
        assert!(costs.is_sorted() && costs[0] > 0);
        let answers = |one: &&Statement| matches!(one, Statement::Anchor(anchor) if anchor.asks().0 == "plateau of both");
        assert_eq!(matched.iter().filter(answers).count(), 0);
    }
}
