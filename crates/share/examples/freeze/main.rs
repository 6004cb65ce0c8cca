//! Copies today's starters, plans and examples into the newest frozen revision, with what absent fields mean, a link to
//! each starter and the seals of all that. `frozen/README.md` says when.
//!
//! `cargo xtask freeze` rewrites the newest revision, which is right as long as none of its links was handed out;
//! `cargo xtask freeze --new` begins the next one. Revision 1 is never rewritten.

#![allow(
    clippy::unwrap_used,
    reason = "what is shared with tests stops where it cannot go on"
)]

mod absent;
#[path = "../../tests/fields/mod.rs"]
mod fields;
#[path = "../../tests/frozen_files/mod.rs"]
mod frozen_files;
mod sample;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use frozen_files::{COPIED, asset, files, folders, links, newest, path, seals};

/// Has a line for each frozen file.
const SEALS: &str = "tests/seals.txt";

fn main() -> Result<(), Box<dyn Error>> {
    let is_new = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--new") => true,
        Some(other) => return Err(format!("{other}: only --new is known").into()),
    };
    let revision = newest() + u32::from(is_new);
    if revision < 2 {
        return Err("revision 1 was handed out; --new begins the next one".into());
    }
    freeze(revision)?;
    println!("revision {revision} is what lies under assets");
    if is_new {
        println!("name it in crates/share/src/frozen.rs and crates/share/tests/links/mod.rs");
    }
    Ok(())
}

fn freeze(revision: u32) -> Result<(), Box<dyn Error>> {
    for folder in folders(revision) {
        empty(&path(&folder))?;
    }
    for folder in COPIED {
        let frozen = path(&format!("frozen/{revision}/{folder}"));
        for (name, bytes) in files(&asset(folder))? {
            fs::write(frozen.join(name), bytes)?;
        }
    }
    let mut starters = BTreeMap::new();
    for (name, bytes) in files(&asset("scenarios"))? {
        let form: Value = serde_json::from_slice(&bytes)?;
        starters.insert(name.trim_end_matches(".json").to_owned(), form);
    }
    let before = absent::read(revision - 1)?;
    let absent = absent::continued(&before, &forms(&starters, revision)?)?;
    write(&format!("frozen/{revision}/absent.json"), &json!(absent))?;
    for (name, link) in sample::links(revision, &starters, &before, &absent)? {
        write(&format!("{}/{name}.json", links(revision)), &link)?;
    }
    seal(revision)
}

/// The folder without the files that are in it.
fn empty(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for name in files(folder)?.into_keys() {
        fs::remove_file(folder.join(name))?;
    }
    Ok(())
}

/// Forms in which every part that may stand in one stands: the starters, and those of links that were handed out before.
fn forms(starters: &BTreeMap<String, Value>, revision: u32) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut forms: Vec<Value> = starters.values().cloned().collect();
    for old in 1..revision {
        for bytes in files(&path(&links(old)))?.into_values() {
            let mut link: Value = serde_json::from_slice(&bytes)?;
            forms.push(link["opens_as"].take());
        }
    }
    Ok(forms)
}

/// Writes the seals of this revision; those of the others stay as they are.
fn seal(revision: u32) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path(SEALS))?;
    let own: Vec<String> = folders(revision)
        .map(|folder| format!(" {folder}/"))
        .collect();
    let others = text
        .lines()
        .filter(|line| !own.iter().any(|folder| line.contains(folder)));
    let mut lines: Vec<String> = others.map(str::to_owned).collect();
    lines.extend(seals([revision])?);
    lines.sort_by(|one, other| one.split(' ').nth(1).cmp(&other.split(' ').nth(1)));
    fs::write(path(SEALS), lines.join("\n") + "\n")?;
    Ok(())
}

fn write(name: &str, value: &Value) -> Result<(), Box<dyn Error>> {
    fs::write(path(name), serde_json::to_string_pretty(value)? + "\n")?;
    Ok(())
}
