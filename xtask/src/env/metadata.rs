//! Reads `cargo metadata`: the packages in the lock file, and which of them are shipped.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use cargo_metadata::{
    DependencyKind, Metadata, MetadataCommand, Node, NodeDep, Package, PackageId,
};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

/// Asks cargo, with flags that narrow the question.
pub fn read(place: &Place, tools: &ToolEnv, flags: &[&str]) -> Result<Metadata> {
    let mut cargo = tools.command("cargo")?;
    cargo
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(flags);
    let text = shell::answer(cargo.current_dir(&place.root))?;
    MetadataCommand::parse(text).context("cargo's metadata cannot be read")
}

/// All packages that are not our own.
pub fn foreign(metadata: &Metadata) -> impl Iterator<Item = &Package> {
    let packages = metadata.packages.iter();
    packages.filter(|package| package.source.is_some())
}

/// The foreign packages that one of ours is linked from: ordinary dependencies only, followed from the root.
pub fn shipped<'a>(metadata: &'a Metadata, ours: &str) -> Result<Vec<&'a Package>> {
    let mut own = metadata.packages.iter().filter(|it| it.source.is_none());
    let root = own
        .find(|package| package.name == ours)
        .with_context(|| format!("the workspace has no package {ours}"))?;
    let resolve = metadata.resolve.as_ref().context("nothing was resolved")?;
    let linked = linked(&resolve.nodes, &root.id);
    Ok(foreign(metadata)
        .filter(|package| linked.contains(&package.id))
        .collect())
}

fn linked<'a>(nodes: &'a [Node], root: &'a PackageId) -> BTreeSet<&'a PackageId> {
    let nodes: BTreeMap<_, _> = nodes.iter().map(|node| (&node.id, node)).collect();
    let mut seen = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(node) = open.pop().and_then(|id| nodes.get(id)) {
        let next = node.deps.iter().filter(|dep| is_ordinary(dep));
        open.extend(next.map(|dep| &dep.pkg).filter(|id| seen.insert(id)));
    }
    seen
}

fn is_ordinary(dependency: &NodeDep) -> bool {
    let kinds = &dependency.dep_kinds;
    kinds.iter().any(|it| it.kind == DependencyKind::Normal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn id(name: &str) -> PackageId {
        PackageId {
            repr: name.to_owned(),
        }
    }

    fn node(name: &str, deps: &[(&str, Value)]) -> Node {
        let deps: Vec<Value> = deps
            .iter()
            .map(|(name, kind)| json!({ "name": name, "pkg": name, "dep_kinds": [{ "kind": kind, "target": null }] }))
            .collect();
        let node = json!({ "id": name, "deps": deps, "dependencies": [], "features": [] });
        serde_json::from_value(node).unwrap()
    }

    #[test]
    fn only_what_is_linked_is_shipped() {
        let nodes = [
            node("page", &[("yew", Value::Null), ("proptest", json!("dev"))]),
            node("yew", &[("serde", Value::Null), ("cc", json!("build"))]),
            node("serde", &[]),
        ];
        let (page, yew, serde) = (id("page"), id("yew"), id("serde"));
        let expected = BTreeSet::from([&page, &yew, &serde]);
        assert_eq!(linked(&nodes, &page), expected);
    }
}
