//! The page judged by axe-core, which finds what assistive technology would stumble over.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::session::Browser;

/// Runs all rules of WCAG 2.2 AA and of good practice; what it finds wrong comes back as a line each.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const line = (rule, node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`;
    axe.run(document, { resultTypes: ['violations'] })
        .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => line(rule, node)))))
        .catch(error => done([`axe itself failed: ${error}`]));";

impl Browser {
    /// Fails with every violation that axe finds in the page as it is now; `view` names what is shown.
    pub async fn axe(&self, view: &str) -> Result<()> {
        if self.ask("return typeof axe").await? != "object" {
            self.ask(&fs::read_to_string(program()?)?).await?;
        }
        let found = self.client.execute_async(RUN, Vec::new()).await?;
        let found: Vec<&str> = lines(&found).context("axe says nothing that can be read")?;
        ensure!(found.is_empty(), "{view}: axe finds\n{}", found.join("\n"));
        Ok(())
    }
}

fn lines(found: &Value) -> Option<Vec<&str>> {
    found.as_array()?.iter().map(Value::as_str).collect()
}

/// Where `cargo xtask setup` puts it.
fn program() -> Result<PathBuf> {
    let named = env::var_os("TANDEM_AXE").map(PathBuf::from);
    named.context("TANDEM_AXE does not name axe.min.js; `cargo xtask setup` installs it and `cargo xtask env` names it")
}
