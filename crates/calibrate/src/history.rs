//! History matching: of the draws of all constants those are kept that agree with the fitted studies, signs with every one
//! that the fit itself gets right and sizes with most.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;
use tandem_model::evidence::Verdict;
use tandem_model::{Constants, Design, Ensemble};

use crate::bench::Bench;
use crate::fitted::source;

/// Points of the design that are tried.
const TRIED: u32 = 1024;
/// Share of the sizes and nulls that have to be met.
const MET: f64 = 0.8;
/// Fewest draws that make an ensemble.
const FEWEST: usize = 64;

/// Tries points of the design around the fitted constants and writes those that agree.
pub fn keep(bench: &Bench) -> Result<()> {
    let central = Constants::default();
    let required = signs(bench, &central)?;
    let agrees = |point: &u32| agrees(bench, &required, &Design::constants(&central, *point));
    let kept: Vec<u32> = (0..TRIED).into_par_iter().filter(agrees).collect();
    println!(
        "{} of {TRIED} draws keep all of {} signs and {:.0} % of the sizes.",
        kept.len(),
        required.len(),
        100.0 * MET
    );
    ensure!(kept.len() >= FEWEST, "too few draws agree");
    fs::write(source("ensemble.txt"), Ensemble::write(&kept)).context("ensemble.txt")
}

/// The signs that `central` gets right: one that it misses cannot be asked of draws around it.
fn signs(bench: &Bench, central: &Constants) -> Result<BTreeSet<String>> {
    let mut signs = BTreeSet::new();
    let all = bench.verdicts(central, |_, verdicts| {
        let right = verdicts.iter().filter(|v| v.kind == "sign" && v.inside);
        signs.extend(right.map(|v| v.id.clone()));
        true
    });
    all.map(|()| signs)
        .context("today cannot be under the fitted constants")
}

/// Whether `constants` keep every sign in `required`, enough of the sizes, and what must stay true of the default.
fn agrees(bench: &Bench, required: &BTreeSet<String>, constants: &Constants) -> bool {
    let (mut sizes, mut met) = (0, 0);
    let kept = bench.verdicts(constants, |_, verdicts: &[Verdict]| {
        for verdict in verdicts {
            match verdict.kind {
                "sign" if required.contains(&verdict.id) && !verdict.inside => return false,
                "sign" => {}
                _ => {
                    sizes += 1;
                    met += u32::from(verdict.inside);
                }
            }
        }
        true
    });
    kept.is_some() && f64::from(met) >= MET * f64::from(sizes) && bench.anchored(constants)
}
