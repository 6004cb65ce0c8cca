//! Compiles the English words when the page is built, prints a function for each message, and for releases reads the
//! starter files, so that the page needs no reader of either to show them.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use tandem_words::{Areas, English};

/// The words that the page begins with; those of other languages are loaded when they are asked for.
const ENGLISH: &str = "assets/words/en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ENGLISH}");
    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    let english = English::read(Path::new(ENGLISH))?;
    fs::write(folder.join("messages.rs"), english.functions())?;
    fs::write(folder.join("first.words"), english.catalogue(Areas::First)?)?;
    fs::write(folder.join("later.words"), english.catalogue(Areas::Later)?)?;
    #[cfg(feature = "embedded")]
    embedded::write(folder)?;
    Ok(())
}

#[cfg(feature = "embedded")]
#[path = "src/scenario/starter/own_names.rs"]
mod own_names;

#[cfg(feature = "embedded")]
mod embedded {
    use std::collections::BTreeSet;

    use super::own_names::{hash, names};
    use super::{Error, Path, fs};
    use tandem_model::{Form, Plan, example, preset};

    /// Writes `starters.rs` and `examples.rs`.
    pub fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
        fs::write(folder.join("starters.rs"), starters()?)?;
        Ok(fs::write(folder.join("examples.rs"), examples()?)?)
    }

    fn starters() -> Result<String, Box<dyn Error>> {
        let scenarios: Result<Vec<Form>, Box<dyn Error>> = preset::scenario_names()
            .map(|name| Ok(preset::scenario(name)?))
            .collect();
        let scenarios = scenarios?;
        let titles: Vec<&str> = scenarios.iter().map(|form| form.name.as_str()).collect();
        let written: Vec<Vec<u8>> = scenarios.iter().map(Form::to_bytes).collect();
        let (first, others) = written.split_first().ok_or("there is no starter")?;
        let plans: Result<Vec<Plan>, Box<dyn Error>> = preset::plan_names()
            .map(|name| Ok(preset::plan(name)?))
            .collect();
        let plans = plans?;
        let named = scenarios.iter().flat_map(names);
        let named = named.chain(plans.iter().map(|plan| plan.name.as_str()));
        let hashes: BTreeSet<u64> = named.map(hash).collect();
        let plans: Vec<Vec<u8>> = plans.iter().map(Plan::to_bytes).collect();
        Ok([
            format!("const NAMES: &[&str] = &{titles:?};\n"),
            format!(
                "const NAME_HASHES: &[u64] = &{:?};\n",
                Vec::from_iter(hashes)
            ),
            format!("const FIRST: &[u8] = &{first:?};\n"),
            table("OTHERS", others),
            table("PLANS", &plans),
        ]
        .concat())
    }

    /// The examples' names with the titles of their organisations, apart from their bytes, which another part of the page
    /// has.
    fn examples() -> Result<String, Box<dyn Error>> {
        let mut names = Vec::new();
        let mut written = Vec::new();
        for name in example::names() {
            let organisation = preset::scenario(&example::starter(name)?)?.name;
            names.push(format!("({name:?}, {organisation:?}),"));
            written.push(example::form(name)?.to_bytes());
        }
        let names = names.concat();
        let table = table("WRITTEN", &written);
        Ok(format!(
            "const NAMES: &[(&str, &str)] = &[{names}];\n{table}"
        ))
    }

    /// A constant that holds each file's bytes.
    fn table(name: &str, files: &[Vec<u8>]) -> String {
        let rows: String = files.iter().map(|bytes| format!("&{bytes:?},")).collect();
        format!("const {name}: &[&[u8]] = &[{rows}];\n")
    }
}
