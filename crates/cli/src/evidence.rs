//! The model held against published studies: what was published, what is simulated, and whether they agree; sizes, signs
//! and nulls apart.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use serde::Serialize;
use tandem_model::Constants;
use tandem_model::evidence::{
    Design, Group, Part, Study, Tally, Verdict, examine, is_left_out, studies,
};

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
/// What can have been published, as verdicts name it, under the heading of its table.
const KINDS: [(&str, &str); 3] = [("band", "Sizes"), ("sign", "Signs"), ("null", "Nulls")];
/// What is said below the tables.
const NOTES: &str = "\
A sign agrees if its direction is beyond doubt and the effect is a quarter of a per cent or point, or 0.05 SD, at least.
Felt: what ten per cent more own work and help are felt to earn beyond the comparison, in per cent of base.
No field experiment on joint goals across marketing teams is known; these come from shops, plants, call floors and labs.";

/// Studies with what the model says of them.
struct Board {
    studies: Vec<Study>,
    verdicts: Vec<Vec<Verdict>>,
    origin: Origin,
}

/// What `--json` prints; `cargo xtask evidence` prints documentation and page from it.
#[derive(Serialize)]
struct Report<'a> {
    /// How many agree, by group of studies.
    counts: Vec<Tally>,
    /// Every verdict, in the order of the studies.
    outcomes: Vec<Record<'a>>,
}

/// A verdict with what is known of its study.
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
        return json::write(&board.report(), out);
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
        for (kind, heading) in KINDS {
            let mut table = Table::new(HEADER, ALIGNED);
            let of_kind = self.verdicts().filter(|(_, one)| one.kind == kind);
            let rows: Vec<_> = of_kind.map(|(study, one)| row(study, one)).collect();
            if !rows.is_empty() {
                rows.into_iter().for_each(|row| table.push(row));
                writeln!(out, "{heading}\n{table}")?;
            }
        }
        writeln!(out, "{}\n{NOTES}", self.counts())?;
        if self.origin == Origin::Visitor {
            writeln!(out, "None of these took part in the fit.")?;
        }
        Ok(())
    }

    /// Every verdict with its study.
    fn verdicts(&self) -> impl Iterator<Item = (&Study, &Verdict)> {
        let both = self.studies.iter().zip(&self.verdicts);
        both.flat_map(|(study, verdicts)| verdicts.iter().map(move |verdict| (study, verdict)))
    }

    fn report(&self) -> Report<'_> {
        let outcomes = self.verdicts().map(|(study, verdict)| Record {
            verdict,
            setting: &study.setting,
            left_out: self.part(study) == Part::LeftOut,
        });
        Report {
            counts: self.tallies(),
            outcomes: outcomes.collect(),
        }
    }

    fn part(&self, study: &Study) -> Part {
        match (self.origin, is_left_out(&study.id)) {
            (Origin::Visitor, _) => Part::Own,
            (Origin::Model, true) => Part::LeftOut,
            (Origin::Model, false) => Part::Fitted,
        }
    }

    fn tallies(&self) -> Vec<Tally> {
        let with_part = |(study, verdict)| (verdict, self.part(study));
        Tally::by_group(&self.verdicts().map(with_part).collect::<Vec<_>>())
    }

    /// How many agree, a line for each group of studies.
    fn counts(&self) -> Table<4> {
        let mut table = Table::new(["Agree", "Sizes", "Signs", "Nulls"], [Align::Left; 4]);
        for tally in self.tallies() {
            let name = match tally.group {
                Group::All => "All studies",
                Group::Single => "Single studies",
                Group::Meta => "Meta-analyses",
                Group::Fitted => "Fitted",
                Group::LeftOut => "Left out of the fit",
            };
            let agree = [tally.sizes, tally.signs, tally.nulls];
            let [sizes, signs, nulls] = agree.map(|agree| agree.to_string());
            table.push([name.to_owned(), sizes, signs, nulls]);
        }
        table
    }
}

fn row(study: &Study, verdict: &Verdict) -> [String; 7] {
    let unit = if verdict.kind == "sign" {
        ""
    } else {
        verdict.unit
    };
    let name = sanitize(&study.study);
    let name = match study.design {
        Design::SingleStudy => beginning(&name, NAME).to_owned(),
        Design::MetaAnalysis => format!("{} (meta)", beginning(&name, NAME - 7)),
    };
    [
        sanitize(&verdict.id),
        name,
        format!("{} {}", verdict.published, unit)
            .trim_end()
            .to_owned(),
        format!("{:+.2} {}", verdict.simulated, verdict.unit)
            .trim_end()
            .to_owned(),
        format!("{:+.2} to {:+.2}", verdict.interval[0], verdict.interval[1]),
        match (verdict.inside, verdict.too_small) {
            (true, _) => "yes",
            (false, true) => "too small",
            (false, false) => "no",
        }
        .to_owned(),
        format!(
            "{:+.2} own, {:+.2} help",
            verdict.perceived_pay.own, verdict.perceived_pay.help
        ),
    ]
}
