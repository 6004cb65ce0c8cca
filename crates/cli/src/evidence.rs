//! The model held against published studies: what was published, what is simulated, and whether they agree.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use serde::Serialize;
use tandem_model::Constants;
use tandem_model::evidence::{Study, Verdict, examine, is_left_out, studies};

use crate::arguments::Evidence;
use crate::json;
use crate::source;
use crate::table::{Align, Table};
use crate::terminal_text::{beginning, sanitize};

const HEADER: [&str; 7] = [
    "Outcome",
    "Study",
    "Published",
    "Simulated",
    "95 % interval",
    "Agrees",
    "Felt",
];
const ALIGNED: [Align; 7] = [
    Align::Left,
    Align::Left,
    Align::Left,
    Align::Right,
    Align::Left,
    Align::Left,
    Align::Left,
];
/// Longest name of a study that a row shows, in characters.
const NAME: usize = 34;

/// Studies with what the model says of them.
struct Board {
    studies: Vec<Study>,
    verdicts: Vec<Vec<Verdict>>,
    origin: Origin,
}

/// A verdict as `--json` has it; `cargo xtask evidence` prints documentation and page from these.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    verdict: &'a Verdict,
    /// What was done and where.
    setting: &'a str,
    /// Whether the study belongs to those that come with the model and took no part in the fit.
    left_out: bool,
}

/// Where studies come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// They come with the model: two thirds of them were fitted.
    Model,
    /// Somebody's files, in which no constant had a part.
    Visitor,
}

/// Examines the studies asked for and prints what comes out.
pub fn obey(wanted: &Evidence, out: &mut impl Write) -> Result<()> {
    let board = Board::from_arguments(wanted)?;
    if wanted.json {
        return json::write(&board.records(), out);
    }
    board.write(out)
}

fn read(path: &Path) -> Result<Study> {
    let name = path.display().to_string();
    let file = File::open(path).with_context(|| name.clone())?;
    let text = source::text(&name, file)?;
    if text.is_empty() {
        bail!("{name}: empty; docs/evidence.md shows a study to begin with");
    }
    Study::read(&text).with_context(|| name)
}

/// Verdicts by study, in the order of the studies whatever finishes first.
fn examine_all(studies: &[Study], futures: u32) -> Result<Vec<Vec<Verdict>>> {
    let constants = Constants::default();
    studies
        .par_iter()
        .map(|study| examine(study, &constants, futures).with_context(|| study.id.clone()))
        .collect()
}

impl Board {
    fn from_arguments(wanted: &Evidence) -> Result<Self> {
        let (studies, origin) = if wanted.study.is_empty() {
            (studies()?, Origin::Model)
        } else {
            let read = |path: &PathBuf| read(path);
            let own = wanted.study.iter().map(read).collect::<Result<_>>()?;
            (own, Origin::Visitor)
        };
        Ok(Self {
            verdicts: examine_all(&studies, wanted.replicates)?,
            studies,
            origin,
        })
    }

    fn write(&self, out: &mut impl Write) -> Result<()> {
        let mut table = Table::new(HEADER, ALIGNED);
        for (study, verdicts) in self.studies.iter().zip(&self.verdicts) {
            for verdict in verdicts {
                table.push(row(study, verdict));
            }
        }
        writeln!(out, "{table}\n{}", self.tallies())?;
        writeln!(
            out,
            "Felt: what ten per cent more own work and help are felt to earn beyond the comparison, in per cent of base.\n\
             No field experiment on joint goals across marketing teams is known; these come from shops, plants, call floors and labs."
        )?;
        Ok(())
    }

    /// Every verdict with what is known of its study.
    fn records(&self) -> Vec<Record<'_>> {
        let both = self.studies.iter().zip(&self.verdicts);
        both.flat_map(|(study, verdicts)| {
            verdicts.iter().map(|verdict| self.record(study, verdict))
        })
        .collect()
    }

    fn record<'a>(&self, study: &'a Study, verdict: &'a Verdict) -> Record<'a> {
        Record {
            verdict,
            setting: &study.setting,
            left_out: self.origin == Origin::Model && is_left_out(&study.id),
        }
    }

    /// How many agree, a line each: of those that are fitted, of those that are left out, and of all.
    fn tallies(&self) -> String {
        let of = |belongs: &dyn Fn(&Study) -> bool| -> Vec<&Verdict> {
            let both = self.studies.iter().zip(&self.verdicts);
            both.filter(|(study, _)| belongs(study))
                .flat_map(|(_, verdicts)| verdicts)
                .collect()
        };
        let all = of(&|_| true);
        let groups = match self.origin {
            Origin::Visitor => vec![("Of these, none of which took part in the fit", all)],
            Origin::Model => vec![
                (
                    "Of the studies that are fitted",
                    of(&|study| !is_left_out(&study.id)),
                ),
                (
                    "Of those that are left out of the fit",
                    of(&|study| is_left_out(&study.id)),
                ),
                ("Of all", all),
            ],
        };
        let lines: Vec<String> = groups
            .iter()
            .map(|(name, of)| format!("{name}, {}.", tally(of)))
            .collect();
        lines.join("\n")
    }
}

fn tally(verdicts: &[&Verdict]) -> String {
    let inside = verdicts.iter().filter(|verdict| verdict.inside).count();
    let share = 100.0 * inside as f64 / verdicts.len() as f64;
    let signs = verdicts.iter().filter(|verdict| verdict.kind == "sign");
    let right = signs.clone().filter(|verdict| verdict.inside).count();
    format!(
        "{inside} of {} outcomes agree ({share:.0} %), {right} of {} signs",
        verdicts.len(),
        signs.count()
    )
}

fn row(study: &Study, verdict: &Verdict) -> [String; 7] {
    let unit = if verdict.kind == "sign" {
        ""
    } else {
        verdict.unit
    };
    let name = sanitize(&study.study);
    [
        sanitize(&verdict.id),
        beginning(&name, NAME).to_owned(),
        format!("{} {}", verdict.published, unit)
            .trim_end()
            .to_owned(),
        format!("{:+.2} {}", verdict.simulated, verdict.unit)
            .trim_end()
            .to_owned(),
        format!("{:+.2} to {:+.2}", verdict.interval[0], verdict.interval[1]),
        if verdict.inside { "yes" } else { "no" }.to_owned(),
        format!(
            "{:+.2} own, {:+.2} help",
            verdict.perceived_pay.own, verdict.perceived_pay.help
        ),
    ]
}
