//! Third-party notices: the crates in the page's WebAssembly with their licence texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Result;
use cargo_metadata::Package;

use crate::env::metadata;
use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;
use crate::setup::std_wasm::TARGET;

/// How the names of licence files begin.
const FILES: [&str; 4] = ["license", "licence", "copying", "notice"];

/// The notices as one text; a licence text that many crates share stands there once.
pub fn collect(place: &Place, tools: &ToolEnv) -> Result<String> {
    let metadata = metadata::read(place, tools, &["--filter-platform", TARGET])?;
    Ok(write(&metadata::shipped(&metadata, "tandem")?))
}

fn write(packages: &[&Package]) -> String {
    let mut text = String::from("Tandem is built with the following crates.\n\n");
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        text.push_str(&format!(
            "{name}: {}\n",
            package.license.as_deref().unwrap_or("see its licence file")
        ));
        for licence in licence_texts(package.manifest_path.as_ref()) {
            licences.entry(licence).or_default().push(name.clone());
        }
    }
    for (licence, names) in licences {
        text.push_str(&format!("\n----\n\n{}:\n\n{licence}\n", names.join(", ")));
    }
    text
}

fn licence_texts(manifest: &Path) -> BTreeSet<String> {
    let entries = manifest
        .parent()
        .and_then(|folder| fs::read_dir(folder).ok());
    let files = entries
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| is_licence(&entry.file_name().to_string_lossy()));
    files
        .filter_map(|entry| fs::read_to_string(entry.path()).ok())
        .map(|text| text.trim().replace("\r\n", "\n"))
        .collect()
}

fn is_licence(name: &str) -> bool {
    FILES
        .iter()
        .any(|start| name.to_lowercase().starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_files_go_by_many_names() {
        assert!(
            ["LICENSE-MIT", "COPYING", "Notice.md"]
                .into_iter()
                .all(is_licence)
        );
        assert!(!is_licence("lib.rs"));
    }
}
