//! What cargo knows about the packages we build from, and which of them end up in what we ship.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::env::kit::Kit;
use crate::env::place::Place;
use crate::env::shell;

/// The answer of `cargo metadata`.
pub struct Metadata(Value);

impl Metadata {
    /// Asks cargo, with flags that narrow the question.
    pub fn read(place: &Place, tools: &Kit, flags: &[&str]) -> Result<Metadata> {
        let mut cargo = tools.command("cargo")?;
        cargo
            .args(["metadata", "--format-version", "1", "--locked", "--offline"])
            .args(flags);
        let text = shell::answer(cargo.current_dir(&place.root))?;
        Ok(Metadata(
            serde_json::from_str(&text).context("cargo metadata is not JSON")?,
        ))
    }

    /// The folder that cargo builds into.
    pub fn target_folder(&self) -> PathBuf {
        PathBuf::from(word(&self.0["target_directory"]))
    }

    /// All packages that are not our own.
    pub fn foreign(&self) -> Vec<&Value> {
        list(&self.0["packages"])
            .iter()
            .filter(|package| !package["source"].is_null())
            .collect()
    }

    /// The foreign packages that one of ours is linked from: ordinary dependencies only, followed from the root.
    pub fn shipped(&self, package: &str) -> Result<Vec<&Value>> {
        let linked = self.linked(self.id_of(package)?);
        Ok(self
            .foreign()
            .into_iter()
            .filter(|package| linked.contains(word(&package["id"])))
            .collect())
    }

    fn id_of(&self, package: &str) -> Result<&str> {
        let mut own = list(&self.0["packages"])
            .iter()
            .filter(|one| one["source"].is_null());
        let found = own.find(|one| one["name"] == package);
        found
            .map(|one| word(&one["id"]))
            .with_context(|| format!("the workspace has no package {package}"))
    }

    fn linked<'a>(&'a self, root: &'a str) -> BTreeSet<&'a str> {
        let nodes = list(&self.0["resolve"]["nodes"])
            .iter()
            .map(|node| (word(&node["id"]), node));
        let nodes: BTreeMap<_, _> = nodes.collect();
        let mut seen = BTreeSet::from([root]);
        let mut open = vec![root];
        while let Some(node) = open.pop().and_then(|id| nodes.get(id)) {
            let next = list(&node["deps"])
                .iter()
                .filter(|dep| is_ordinary(dep))
                .map(|dep| word(&dep["pkg"]));
            open.extend(next.filter(|id| seen.insert(id)));
        }
        seen
    }
}

/// A JSON string's text; nothing if it is something else.
pub fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn is_ordinary(dependency: &Value) -> bool {
    list(&dependency["dep_kinds"])
        .iter()
        .any(|kind| kind["kind"].is_null())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, source: Value) -> Value {
        json!({ "id": name, "name": name, "source": source })
    }

    fn dep(id: &str, kind: Value) -> Value {
        json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] })
    }

    #[test]
    fn only_what_is_linked_is_shipped() {
        let nodes = json!([
            { "id": "page", "deps": [dep("yew", Value::Null), dep("proptest", json!("dev"))] },
            { "id": "yew", "deps": [dep("serde", Value::Null), dep("cc", json!("build"))] },
            { "id": "serde", "deps": [] },
        ]);
        let foreign =
            ["yew", "serde", "proptest", "cc"].map(|name| package(name, json!("registry+x")));
        let packages: Vec<_> = foreign
            .into_iter()
            .chain([package("page", Value::Null)])
            .collect();
        let metadata = Metadata(json!({ "packages": packages, "resolve": { "nodes": nodes } }));
        let names: Vec<_> = metadata
            .shipped("page")
            .unwrap()
            .iter()
            .map(|one| word(&one["name"]))
            .collect();
        assert_eq!(names, ["yew", "serde"]);
        assert!(metadata.shipped("yew").is_err());
    }
}
