//! The model held against published studies: what was published, what is simulated, and whether they agree.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use tandem_model::Constants;
use tandem_model::evidence::{Study, Verdict, examine, is_left_out, studies};

use crate::arguments::Evidence;
use crate::plain::plain;
use crate::source;
use crate::table::{Align, Table};

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

/// Examines the studies asked for and prints what comes out.
pub fn obey(wanted: &Evidence, out: &mut impl Write) -> Result<()> {
    let studies = if wanted.study.is_empty() {
        studies()?
    } else {
        wanted
            .study
            .iter()
            .map(|path| read(path))
            .collect::<Result<_>>()?
    };
    let verdicts = examine_all(&studies, wanted.replicates)?;
    if wanted.json {
        let flat: Vec<&Verdict> = verdicts.iter().flatten().collect();
        serde_json::to_writer(&mut *out, &flat).map_err(io::Error::from)?;
        return Ok(writeln!(out)?);
    }
    write(&studies, &verdicts, out)
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

fn write(studies: &[Study], verdicts: &[Vec<Verdict>], out: &mut impl Write) -> Result<()> {
    let mut table = Table::new(HEADER, ALIGNED);
    for (study, verdicts) in studies.iter().zip(verdicts) {
        for verdict in verdicts {
            table.push(row(study, verdict));
        }
    }
    writeln!(out, "{table}")?;
    for (name, left_out) in [("fitted", false), ("left out", true)] {
        let of: Vec<&Verdict> = studies
            .iter()
            .zip(verdicts)
            .filter(|(study, _)| is_left_out(&study.id) == left_out)
            .flat_map(|(_, verdicts)| verdicts)
            .collect();
        if !of.is_empty() {
            writeln!(out, "Studies that are {name}: {}.", tally(&of))?;
        }
    }
    let all: Vec<&Verdict> = verdicts.iter().flatten().collect();
    writeln!(out, "All: {}.", tally(&all))?;
    writeln!(
        out,
        "Felt: what ten per cent more own work and help are felt to earn beyond the comparison, in per cent of base.\n\
         No field experiment on joint goals across marketing teams is known; these come from shops, plants, call floors and labs."
    )?;
    Ok(())
}

fn tally(verdicts: &[&Verdict]) -> String {
    let inside = verdicts.iter().filter(|verdict| verdict.inside).count();
    let share = 100.0 * inside as f64 / verdicts.len() as f64;
    format!("{inside} of {} agree ({share:.0} %)", verdicts.len())
}

fn row(study: &Study, verdict: &Verdict) -> [String; 7] {
    let name: String = plain(&study.study).chars().take(NAME).collect();
    [
        plain(&verdict.id),
        name,
        verdict.published.clone(),
        format!("{:+.2}", verdict.simulated),
        format!("{:+.2} to {:+.2}", verdict.interval[0], verdict.interval[1]),
        if verdict.inside { "yes" } else { "no" }.to_owned(),
        format!(
            "{:+.2} own, {:+.2} help",
            verdict.felt.own, verdict.felt.help
        ),
    ]
}
