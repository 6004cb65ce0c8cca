//! Objective of the fit: the studies that constants are fitted to, and anchors that must stay true of the default organisation.

use anyhow::Result;
use rayon::prelude::*;
use tandem_model::Constants;
use tandem_model::evidence::{Study, examine, is_left_out, studies};

use crate::anchor::Anchor;
use crate::loss::{self, Judged};

/// Futures of every setting: chance is the same for all constants, so that few are enough to tell them apart.
const FUTURES: u32 = 16;

/// Studies and anchors that constants are judged by.
#[derive(Debug)]
pub struct Objective {
    studies: Vec<Study>,
    anchors: Vec<Anchor>,
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

    /// How `constants` fare, outcome by outcome; none where they make a today that cannot be.
    pub fn judge(&self, constants: &Constants) -> Option<Vec<Judged>> {
        let of_studies = self.studies.par_iter().map(|study| {
            let verdicts = examine(study, constants, FUTURES).ok()?;
            Some(verdicts.iter().map(Judged::from).collect())
        });
        let of_anchors = self
            .anchors
            .par_iter()
            .map(|anchor| Some(vec![anchor.judge(constants)?]));
        let judged: Option<Vec<Vec<Judged>>> = of_anchors.chain(of_studies).collect();
        judged.map(|judged| judged.into_iter().flatten().collect())
    }

    /// What is left wrong under `constants`, 0 if nothing is; infinite where today cannot be.
    pub fn loss(&self, constants: &Constants) -> f64 {
        self.judge(constants)
            .map_or(f64::INFINITY, |judged| loss::sum(&judged))
    }

    /// Prints every outcome.
    pub fn print(&self, constants: &Constants) {
        let Some(judged) = self.judge(constants) else {
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
