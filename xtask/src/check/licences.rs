//! Licence and source check of all dependencies: shipped crates need a permissive licence, and every crate must come from
//! the registry.

use anyhow::{Context, Result, ensure};
use spdx::{Expression, LicenseItem, ParseMode};

use crate::env::metadata;
use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;

/// Licences that ask for no more than their text being passed on.
const ACCEPTED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// Our packages that people are handed as programs.
const SHIPPED: [&str; 2] = ["tandem", "tandem-cli"];

/// Refuses a package with another licence in what we ship, and a package from elsewhere anywhere.
pub fn check(place: &Place, tools: &ToolEnv) -> Result<()> {
    let all = metadata::read(place, tools, &[])?;
    for package in metadata::foreign(&all) {
        let source = package.source.as_ref().map_or("", |source| &source.repr);
        ensure!(
            source.starts_with("registry+"),
            "{} comes from {source}, not from the registry",
            package.name
        );
    }
    for ours in SHIPPED {
        for package in metadata::shipped(&all, ours)? {
            let licence = package.license.as_deref().unwrap_or_default();
            let accepted = is_accepted(licence)
                .with_context(|| format!("{}'s licence cannot be read", package.name))?;
            ensure!(
                accepted,
                "{ours} is linked from {}, whose licence is {licence:?}",
                package.name
            );
        }
    }
    Ok(())
}

/// Whether a licence expression leaves us a choice that we accept. An exception (`WITH …`) only ever permits more.
fn is_accepted(expression: &str) -> Result<bool> {
    let expression = Expression::parse_mode(expression, ParseMode::LAX)?;
    Ok(expression.evaluate(|wanted| match &wanted.license {
        LicenseItem::Spdx { id, .. } => ACCEPTED.contains(&id.name),
        LicenseItem::Other(_) => false,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_acceptable_choice_suffices() {
        for expression in [
            "MIT OR GPL-3.0-only",
            "GPL-3.0/MIT",
            "(MIT OR GPL-3.0-only) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0-only",
        ] {
            assert!(is_accepted(expression).unwrap(), "{expression}");
        }
    }

    #[test]
    fn every_demand_must_be_acceptable() {
        for expression in ["MIT AND GPL-3.0-only", "MPL-2.0", "LicenseRef-Ours"] {
            assert!(!is_accepted(expression).unwrap(), "{expression}");
        }
    }

    #[test]
    fn no_licence_is_no_choice() {
        assert!(is_accepted("").is_err());
    }
}
