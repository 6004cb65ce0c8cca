//! History matching: of the draws of all constants those are kept that agree with the fitted studies, signs with every one
//! that is asked for and sizes with most, and that leave the default organisation what it is.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;
use tandem_model::{Constants, Design, Ensemble};

use crate::fitted::source;
use crate::loss::Judged;
use crate::objective::Objective;

/// Points of the design that are tried.
const TRIED: u32 = 288;
/// Share of the sizes and nulls that have to be met.
const MET: f64 = 0.8;
/// Share of the draws that have to keep a sign for it to be asked for: one that the fit reaches only in a corner of the
/// ranges would put every draw into that corner.
const USUAL: f64 = 0.5;
/// Fewest draws that make an ensemble.
const FEWEST: usize = 40;

/// How one point fares: the signs it misses, and whether it meets enough of the rest.
struct Trial {
    point: u32,
    missed: BTreeSet<String>,
    sizes: bool,
}

/// Tries points of the design around the fitted constants and writes those that agree.
pub fn keep(objective: &Objective) -> Result<()> {
    let central = Constants::default();
    let fit = objective
        .judge(&central)
        .context("today cannot be under the fitted constants")?;
    let right: BTreeSet<&str> = fit
        .iter()
        .filter(|one| one.inside && one.is_sign())
        .map(|one| one.id.as_str())
        .collect();
    let trial = |point| try_point(objective, &central, point);
    let trials: Vec<Trial> = (0..TRIED).into_par_iter().filter_map(trial).collect();
    let asked = asked_for(&right, &trials);
    let agrees =
        |trial: &&Trial| trial.sizes && asked.iter().all(|sign| !trial.missed.contains(*sign));
    let kept: Vec<u32> = trials
        .iter()
        .filter(agrees)
        .map(|trial| trial.point)
        .collect();
    println!(
        "{} of {TRIED} draws keep all of {} signs, {:.0} % of the sizes and the anchors.",
        kept.len(),
        asked.len(),
        100.0 * MET
    );
    ensure!(kept.len() >= FEWEST, "too few draws agree");
    fs::write(source("constants/ensemble.txt"), Ensemble::write(&kept)).context("ensemble.txt")
}

/// The signs that the fit gets right and that draws usually keep; the others are said.
fn asked_for<'a>(right: &BTreeSet<&'a str>, trials: &[Trial]) -> Vec<&'a str> {
    let kept = |sign: &str| {
        let keeping = trials.iter().filter(|trial| !trial.missed.contains(sign));
        keeping.count() as f64 / trials.len() as f64
    };
    let (asked, spared): (Vec<&str>, Vec<&str>) =
        right.iter().partition(|sign| kept(sign) >= USUAL);
    for sign in spared {
        println!(
            "not asked for: {sign}, kept by {:.0} % of the draws",
            100.0 * kept(sign)
        );
    }
    asked
}

/// How a point fares; none where today cannot be or an anchor does not hold.
fn try_point(objective: &Objective, central: &Constants, point: u32) -> Option<Trial> {
    let constants = Design::constants(central, point);
    let judged = objective.judge(&constants)?;
    let (anchors, outcomes): (Vec<&Judged>, Vec<&Judged>) =
        judged.iter().partition(|one| one.is_anchor());
    if anchors.iter().any(|anchor| !anchor.inside) {
        return None;
    }
    let (signs, sizes): (Vec<&Judged>, Vec<&Judged>) =
        outcomes.into_iter().partition(|one| one.is_sign());
    let met = sizes.iter().filter(|size| size.inside).count();
    let missed = signs.into_iter().filter(|sign| !sign.inside);
    Some(Trial {
        point,
        missed: missed.map(|sign| sign.id.clone()).collect(),
        sizes: met as f64 >= MET * sizes.len() as f64,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_says_how_many_points_are_tried() {
        let model = include_str!("../../../docs/model.md");
        assert!(model.contains(&format!("of the first {TRIED}, which")));
        let manual = include_str!("../../../docs/evidence.md");
        assert!(manual.contains(&format!("the first {TRIED} are tried")));
        let last = Ensemble::kept().points().last().copied();
        assert!(last.is_some_and(|point| point < TRIED));
    }
}
