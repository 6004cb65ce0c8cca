//! Which licences and sources we accept: what we ship may be passed on by anyone, and everything comes from the registry.

use anyhow::{Result, bail};

use crate::env::kit::Kit;
use crate::env::metadata::{Metadata, word};
use crate::env::place::Place;

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

/// Refuses a package with another licence in what we ship, and a package from elsewhere anywhere.
pub fn check(place: &Place, tools: &Kit) -> Result<()> {
    let metadata = Metadata::read(place, tools, &[])?;
    for package in metadata.foreign() {
        if !word(&package["source"]).starts_with("registry+") {
            bail!(
                "{} comes from {}, not from the registry",
                package["name"],
                package["source"]
            );
        }
    }
    for ours in ["tandem", "tandem-cli"] {
        for package in metadata.shipped(ours)? {
            if !is_accepted(word(&package["license"])) {
                bail!(
                    "{ours} is linked from {}, whose licence is {}",
                    package["name"],
                    package["license"]
                );
            }
        }
    }
    Ok(())
}

/// Whether a licence expression leaves us a choice that we accept.
fn is_accepted(expression: &str) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    any(&mut words)
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any(words: &mut Words) -> bool {
    let mut accepted = all(words);
    while words.next_if_eq(&"OR").is_some() {
        accepted |= all(words);
    }
    accepted
}

fn all(words: &mut Words) -> bool {
    let mut accepted = one(words);
    while words.next_if_eq(&"AND").is_some() {
        accepted &= one(words);
    }
    accepted
}

/// An exception (`WITH …`) only ever permits more.
fn one(words: &mut Words) -> bool {
    if words.next_if_eq(&"(").is_some() {
        let accepted = any(words);
        return words.next_if_eq(&")").is_some() && accepted;
    }
    let accepted = words.next().is_some_and(|name| ACCEPTED.contains(&name));
    if words.next_if_eq(&"WITH").is_some() {
        words.next();
    }
    accepted
}

#[cfg(test)]
mod tests {
    use super::is_accepted;

    #[test]
    fn one_acceptable_choice_suffices() {
        assert!(is_accepted("MIT OR GPL-3.0"));
        assert!(is_accepted("GPL-3.0/MIT"));
        assert!(is_accepted("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(is_accepted("Apache-2.0 WITH LLVM-exception OR GPL-3.0"));
    }

    #[test]
    fn every_demand_must_be_acceptable() {
        assert!(!is_accepted("MIT AND GPL-3.0"));
        assert!(!is_accepted("MPL-2.0"));
        assert!(!is_accepted(""));
    }
}
