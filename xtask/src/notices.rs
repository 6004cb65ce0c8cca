//! Third-party notices: which crates are in the page's WebAssembly, and the licence texts they ask to pass on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::kit::Kit;
use crate::place::Place;
use crate::shell;
use crate::std_wasm::TARGET;

/// How the names of licence files begin.
const FILES: [&str; 4] = ["license", "licence", "copying", "notice"];

/// The notices as one text; a licence text that many crates share stands there once.
pub fn collect(place: &Place, tools: &Kit) -> Result<String> {
    let mut cargo = tools.command("cargo")?;
    cargo.args([
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--offline",
        "--filter-platform",
        TARGET,
    ]);
    let text = shell::answer(cargo.current_dir(&place.root))?;
    let metadata: Value = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
    let shipped = shipped(&metadata)?;
    let packages = list(&metadata["packages"])
        .iter()
        .filter(|package| shipped.contains(word(&package["id"])));
    let foreign: Vec<_> = packages
        .filter(|package| !package["source"].is_null())
        .collect();
    Ok(write(&foreign))
}

/// The packages that the page is linked from: ordinary dependencies only, followed from the root.
fn shipped(metadata: &Value) -> Result<BTreeSet<&str>> {
    let nodes: BTreeMap<_, _> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| (word(&node["id"]), node))
        .collect();
    let root = metadata["resolve"]["root"]
        .as_str()
        .context("the workspace has no root package")?;
    let mut seen = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(node) = open.pop().and_then(|id| nodes.get(id)) {
        let next = list(&node["deps"])
            .iter()
            .filter(|dep| is_ordinary(dep))
            .map(|dep| word(&dep["pkg"]));
        open.extend(next.filter(|id| seen.insert(id)));
    }
    Ok(seen)
}

fn is_ordinary(dependency: &Value) -> bool {
    list(&dependency["dep_kinds"])
        .iter()
        .any(|kind| kind["kind"].is_null())
}

fn write(packages: &[&Value]) -> String {
    let mut text = String::from("Tandem is built with the following crates.\n\n");
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let name = format!("{} {}", word(&package["name"]), word(&package["version"]));
        text.push_str(&format!(
            "{name}: {}\n",
            package["license"]
                .as_str()
                .unwrap_or("see its licence file")
        ));
        for licence in licence_texts(word(&package["manifest_path"])) {
            licences.entry(licence).or_default().push(name.clone());
        }
    }
    for (licence, names) in licences {
        text.push_str(&format!("\n----\n\n{}:\n\n{licence}\n", names.join(", ")));
    }
    text
}

fn licence_texts(manifest: &str) -> BTreeSet<String> {
    let entries = Path::new(manifest)
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

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn node(id: &str, deps: Value) -> Value {
        json!({ "id": id, "deps": deps })
    }

    #[test]
    fn only_what_is_linked_is_listed() {
        let dep = |id: &str, kind: Value| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        let nodes = [
            node(
                "page",
                json!([dep("yew", Value::Null), dep("proptest", json!("dev"))]),
            ),
            node(
                "yew",
                json!([dep("serde", Value::Null), dep("page", Value::Null)]),
            ),
            node("serde", json!([])),
            node("proptest", json!([])),
        ];
        let metadata = json!({ "resolve": { "root": "page", "nodes": nodes } });
        assert_eq!(
            shipped(&metadata).unwrap(),
            BTreeSet::from(["page", "yew", "serde"])
        );
    }

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
