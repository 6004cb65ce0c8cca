//! Finding a scenario: standard input, a starter scenario or worked example, a shared link or code, or a file.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};

use anyhow::{Context, Result, bail};
use tandem_model::{Faults, Form, example, preset};

/// Largest file that is read, in bytes; a scenario has a few thousand.
const LARGEST: u64 = 5_000_000;

/// The form that `given` stands for, unchecked.
///
/// Names of starter scenarios and examples go first; a file of such a name is reached as `./default`.
pub fn read(given: &OsStr) -> Result<Form> {
    match given.to_str() {
        Some("-") => parse("standard input", io::stdin().lock()),
        Some(name)
            if preset::scenario_names()
                .chain(example::names())
                .any(|known| known == name) =>
        {
            Ok(named(name)?)
        }
        Some(text) if is_shared(text) => Ok(tandem_share::decode(text)?),
        _ => file(given),
    }
}

/// The worked example or else the starter scenario called `name`.
pub fn named(name: &str) -> Result<Form, Faults> {
    if example::names().any(|known| known == name) {
        example::form(name)
    } else {
        preset::scenario(name)
    }
}

/// Whether `text` has the look of a link or code: an address, a fragment, a query, or a digit, a letter and a hyphen.
fn is_shared(text: &str) -> bool {
    let code = matches!(text.as_bytes(), [digit, letter, b'-', ..] if digit.is_ascii_digit() && letter.is_ascii_lowercase());
    (code && !text.contains('.')) || text.contains("://") || text.starts_with(['#', '?'])
}

fn file(given: &OsStr) -> Result<Form> {
    let name = given.to_string_lossy();
    let file = match File::open(given) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(
            "{name}: there is no such file, and no starter scenario of that name; those are {}",
            preset::scenario_names().collect::<Vec<_>>().join(", ")
        ),
        Err(error) => return Err(error).with_context(|| name.into_owned()),
    };
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        bail!("{name}: this is a folder; a scenario is a JSON file");
    }
    parse(&name, file)
}

/// Reads a scenario from `input`, which messages call `name`.
fn parse(name: &str, input: impl Read) -> Result<Form> {
    let text = text(name, input)?;
    if text.is_empty() {
        bail!("{name}: empty; `tandem scenario default` prints one to begin with");
    }
    Form::read(&text).with_context(|| name.to_owned())
}

/// Reads text from `input`, which messages call `name`; nothing is left of a file of blanks.
pub fn text(name: &str, input: impl Read) -> Result<String> {
    let mut bytes = Vec::new();
    input
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(|| name.to_owned())?;
    if bytes.len() as u64 > LARGEST {
        bail!(
            "{name}: larger than {} MB, which nothing to be read here is",
            LARGEST / 1_000_000
        );
    }
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("{name}: not UTF-8 text; save it as UTF-8");
    };
    // Editors on Windows begin a file with this mark.
    let text = text.trim_start_matches('\u{feff}');
    Ok(if text.trim().is_empty() { "" } else { text }.to_owned())
}
