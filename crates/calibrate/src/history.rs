//! History matching: of the draws of all constants those are kept that agree with the fitted studies, signs with every one
//! that is asked for and sizes with most. The first points are tried in full and decide which signs are asked for;
//! afterwards a point falls at its first miss, so that most of them cost little.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;
use tandem_model::{Constants, Design};

use crate::fingerprint::Fingerprint;
use crate::loss::{Judged, Kind};
use crate::objective::{Objective, Statement, judge};
use crate::origin::Origin;
use crate::trials::{Trial, Trials};

/// Points of the design that are tried in full.
const WHOLE: u32 = 256;
/// Points that make an ensemble, in the design's order; if the design has fewer that agree, all of those.
const WANTED: usize = 400;
/// Share of the sizes and nulls that have to be met.
const MET: f64 = 0.8;
/// Share of the draws that have to keep a sign for it to be asked for: one that the fit reaches only in a corner of the
/// ranges would put every draw into that corner.
const USUAL: f64 = 0.5;
/// Points that are tried before they are written to the file of trials.
const BATCH: u32 = 16;
/// What a point misses under which today cannot be.
const NO_TODAY: &str = "today";

/// All numbers by which points are kept.
pub const RULES: [f64; 4] = [WHOLE as f64, WANTED as f64, MET, USUAL];

/// Of the constants that were compiled in, and of what is asked for.
pub fn fingerprint(objective: &Objective) -> Fingerprint {
    Fingerprint::of(objective, &Constants::default(), &RULES)
}

/// Tries points of the design around the fitted constants and writes those that agree.
pub fn keep(objective: &Objective) -> Result<()> {
    let central = Constants::default();
    let statements = objective.matched();
    let fit = judge(&statements, &central).context("today cannot be under the fitted constants")?;
    // Trials are made with the equations as they are, which no other number tells from those of a day ago.
    let mut trials = Trials::open(&folder(), fingerprint(objective).with_outcomes(&fit))?;
    println!("{} trials are known.", trials.len());
    run(&mut trials, 0..WHOLE, |point| {
        whole(&statements, &Design::constants(&central, point))
    })?;
    let missed = (0..WHOLE).filter_map(|point| match trials.of(point) {
        Some(Trial::Whole(missed)) => Some(missed),
        _ => None,
    });
    let asked = Asked::of(&fit, &missed.collect::<Vec<_>>());
    let mut next = WHOLE;
    while kept(&trials, &asked, next).len() < WANTED && next < Design::SIZE {
        let batch = next..(next + BATCH).min(Design::SIZE);
        next = batch.end;
        run(&mut trials, batch, |point| {
            until_it_falls(&statements, &asked, &Design::constants(&central, point))
        })?;
        eprintln!("{next} tried, {} agree", kept(&trials, &asked, next).len());
    }
    let mut kept = kept(&trials, &asked, next);
    kept.truncate(WANTED);
    asked.print();
    println!("{} of the first {next} draws agree.", kept.len());
    print_falls(&trials, next);
    ensure!(!kept.is_empty(), "no draw agrees");
    Origin::now(objective, &kept)?.write(&kept)
}

/// Where trials are appended to; `cargo clean` takes them away.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/calibrate")
}

/// Tries those of `points` that were not tried before.
fn run(
    trials: &mut Trials,
    points: std::ops::Range<u32>,
    trial: impl Fn(u32) -> Trial + Sync,
) -> Result<()> {
    let open: Vec<u32> = points.filter(|point| trials.of(*point).is_none()).collect();
    for batch in open.chunks(BATCH as usize) {
        let tried = batch.par_iter().map(|point| (*point, trial(*point)));
        trials.add(tried.collect())?;
    }
    Ok(())
}

/// The points before `end` that agree, in the design's order.
fn kept(trials: &Trials, asked: &Asked, end: u32) -> Vec<u32> {
    let agrees = |point: &u32| match trials.of(*point) {
        Some(Trial::Whole(missed)) => asked.is_met(missed),
        Some(Trial::Kept) => true,
        Some(Trial::Fell(_)) | None => false,
    };
    (0..end).filter(agrees).collect()
}

/// What is asked for of a point.
struct Asked<'a> {
    /// Anchors, and signs that the fit gets right and that draws usually keep.
    each: BTreeSet<&'a str>,
    /// Signs that draws do not usually keep, with the share that does.
    spared: Vec<(&'a str, f64)>,
    /// Sizes and nulls, of which most are asked for.
    most: BTreeSet<&'a str>,
}

impl<'a> Asked<'a> {
    /// By what `fit` meets and what the points tried in full miss; those under which today cannot be say nothing.
    fn of(fit: &'a [Judged], tried: &[&BTreeSet<String>]) -> Self {
        let tried: Vec<_> = tried
            .iter()
            .filter(|missed| !missed.contains(NO_TODAY))
            .collect();
        let usual = |id: &str| {
            let keeping = tried.iter().filter(|missed| !missed.contains(id)).count();
            keeping as f64 / tried.len().max(1) as f64
        };
        let mut asked = Self {
            each: BTreeSet::new(),
            spared: Vec::new(),
            most: BTreeSet::new(),
        };
        for one in fit {
            let id = one.id.as_str();
            match one.kind {
                Kind::Anchor => {
                    asked.each.insert(id);
                }
                Kind::Sign if one.inside && usual(id) >= USUAL => {
                    asked.each.insert(id);
                }
                Kind::Sign if one.inside => asked.spared.push((id, usual(id))),
                Kind::Sign => {}
                Kind::Size => {
                    asked.most.insert(id);
                }
            }
        }
        asked
    }

    /// Sizes and nulls that may be missed.
    fn allowance(&self) -> usize {
        let count = self.most.len() as f64;
        (count - MET * count + 1e-9) as usize
    }

    fn is_met(&self, missed: &BTreeSet<String>) -> bool {
        let each = missed
            .iter()
            .all(|id| id != NO_TODAY && !self.each.contains(id.as_str()));
        let sizes = missed.iter().filter(|id| self.most.contains(id.as_str()));
        each && sizes.count() <= self.allowance()
    }

    fn print(&self) {
        println!(
            "Asked for: {} anchors and signs, and {} of {} sizes and nulls.",
            self.each.len(),
            self.most.len() - self.allowance(),
            self.most.len()
        );
        for (sign, share) in &self.spared {
            println!(
                "not asked for: {sign}, kept by {:.0} % of the draws",
                100.0 * share
            );
        }
    }
}

fn whole(statements: &[Statement], constants: &Constants) -> Trial {
    let missed = match judge(statements, constants) {
        Some(judged) => judged
            .into_iter()
            .filter(|one| !one.inside)
            .map(|one| one.id)
            .collect(),
        None => BTreeSet::from([NO_TODAY.to_owned()]),
    };
    Trial::Whole(missed)
}

fn until_it_falls(statements: &[Statement], asked: &Asked, constants: &Constants) -> Trial {
    let mut left = asked.allowance();
    for statement in statements {
        let Some(judged) = statement.judge(constants) else {
            return Trial::Fell(NO_TODAY.to_owned());
        };
        for one in judged.into_iter().filter(|one| !one.inside) {
            let is_size = asked.most.contains(one.id.as_str());
            if asked.each.contains(one.id.as_str()) || (is_size && left == 0) {
                return Trial::Fell(one.id);
            }
            left -= usize::from(is_size);
        }
    }
    Trial::Kept
}

/// What thins the ensemble: at which outcomes points fell that were not tried in full.
fn print_falls(trials: &Trials, end: u32) {
    let fell = |point: u32| match trials.of(point) {
        Some(Trial::Fell(at)) => Some(at.as_str()),
        _ => None,
    };
    let falls: Vec<&str> = (WHOLE..end).filter_map(fell).collect();
    let names: BTreeSet<&str> = falls.iter().copied().collect();
    let mut counts: Vec<(usize, &str)> = names
        .into_iter()
        .map(|name| (falls.iter().filter(|at| **at == name).count(), name))
        .collect();
    counts.sort_unstable_by(|one, other| other.cmp(one));
    for (count, name) in counts {
        println!("fell at {name}: {count}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(id: &str, kind: Kind, inside: bool) -> Judged {
        Judged {
            id: id.to_owned(),
            published: String::new(),
            simulated: 0.0,
            inside,
            loss: 0.0,
            kind,
        }
    }

    fn missed(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|&id| id.to_owned()).collect()
    }

    #[test]
    fn signs_that_draws_usually_keep_are_asked_for_and_most_of_the_sizes() {
        let mut fit = vec![
            judged("anchor", Kind::Anchor, true),
            judged("usual", Kind::Sign, true),
            judged("rare", Kind::Sign, true),
            judged("wrong", Kind::Sign, false),
        ];
        fit.extend((0..5).map(|k| judged(&format!("size {k}"), Kind::Size, true)));
        let tried = [
            missed(&["rare"]),
            missed(&["rare", "usual"]),
            missed(&[]),
            missed(&[NO_TODAY]),
        ];
        let asked = Asked::of(&fit, &tried.iter().collect::<Vec<_>>());
        assert_eq!(asked.each, BTreeSet::from(["anchor", "usual"]));
        assert_eq!(asked.spared.len(), 1);
        assert!(asked.is_met(&missed(&["rare", "wrong", "size 3"])));
        for falls in [
            &["usual"] as &[&str],
            &["anchor"],
            &["size 1", "size 2"],
            &[NO_TODAY],
        ] {
            assert!(!asked.is_met(&missed(falls)), "{falls:?}");
        }
    }

    #[test]
    fn a_point_that_falls_is_one_that_would_not_be_kept_if_it_were_tried_in_full() {
        let objective = Objective::new().unwrap();
        let cheapest: Vec<Statement> = objective.matched().into_iter().take(8).collect();
        let central = Constants::default();
        let fit = judge(&cheapest, &central).unwrap();
        let asked = Asked::of(&fit, &[]);
        assert!(!asked.each.is_empty() || !asked.most.is_empty());
        let mut fell = 0;
        for point in 0..6 {
            let constants = Design::constants(&central, point);
            let Trial::Whole(missed) = whole(&cheapest, &constants) else {
                panic!("tried in full");
            };
            let kept = until_it_falls(&cheapest, &asked, &constants) == Trial::Kept;
            assert_eq!(kept, asked.is_met(&missed), "{missed:?}");
            fell += usize::from(!kept);
        }
        assert!(fell > 0, "none falls, so that nothing is shown");
    }
}
