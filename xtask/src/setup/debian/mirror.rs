//! Reads the URL of the machine's Debian mirror from its apt sources, so that no host is hard-coded.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Where apt keeps its list of sources.
const SOURCES: &str = "/etc/apt";
/// Holds the keys of all current suites, also of those the machine does not use.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// The base address of a Debian mirror and the machine's own suite.
#[derive(Debug, PartialEq, Eq)]
pub struct Mirror {
    uri: String,
    suite: String,
}

impl Mirror {
    /// Reads the machine's apt sources.
    pub fn of_this_machine() -> Result<Mirror> {
        let texts = source_files(Path::new(SOURCES))
            .into_iter()
            .filter_map(|file| fs::read_to_string(file).ok());
        let mirror = texts.filter_map(|text| Mirror::read(&text)).next();
        mirror.context("it needs a Debian machine: no apt source here names a Debian mirror")
    }

    /// A one-line apt source for any suite of this mirror.
    pub fn source(&self, suite: &str) -> String {
        let base = match suite.strip_suffix("-security") {
            Some(_) => format!("{}-security", self.uri),
            None => self.uri.clone(),
        };
        let keys = if Path::new(KEYRING).exists() {
            format!("[signed-by={KEYRING}] ")
        } else {
            String::new()
        };
        format!("deb {keys}{base} {suite} main\n")
    }

    /// The machine's own suite, such as `bookworm`.
    pub fn suite(&self) -> &str {
        &self.suite
    }

    /// The first Debian archive in the text of a `.list` or `.sources` file.
    fn read(text: &str) -> Option<Mirror> {
        text.lines()
            .find_map(Mirror::read_line)
            .or_else(|| Mirror::read_stanza(text))
    }

    fn read_line(line: &str) -> Option<Mirror> {
        let rest = line.trim().strip_prefix("deb ")?;
        let rest = rest.split_once(']').map_or(rest, |(_, rest)| rest);
        let mut words = rest.split_whitespace();
        Mirror::checked(words.next()?, words.next()?)
    }

    fn read_stanza(text: &str) -> Option<Mirror> {
        let field = |name: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(name)?.split_whitespace().next())
        };
        Mirror::checked(field("URIs:")?, field("Suites:")?)
    }

    fn checked(uri: &str, suite: &str) -> Option<Mirror> {
        let uri = uri.trim_end_matches('/');
        uri.ends_with("/debian").then(|| Mirror {
            uri: uri.to_owned(),
            suite: suite.to_owned(),
        })
    }
}

fn source_files(folder: &Path) -> Vec<PathBuf> {
    let parts = fs::read_dir(folder.join("sources.list.d"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut files: Vec<_> = parts.collect();
    files.sort();
    files.insert(0, folder.join("sources.list"));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mirror() -> Mirror {
        Mirror {
            uri: "http://mirror.example/debian".to_owned(),
            suite: "bookworm".to_owned(),
        }
    }

    #[test]
    fn both_formats_name_the_mirror() {
        let list = "# comment\ndeb [arch=amd64 signed-by=/k] http://mirror.example/debian/ bookworm main\n";
        let deb822 =
            "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n";
        assert_eq!(Mirror::read(list), Some(mirror()));
        assert_eq!(Mirror::read(deb822), Some(mirror()));
    }

    #[test]
    fn foreign_archives_are_passed_over() {
        assert_eq!(
            Mirror::read("deb http://other.example/node_20.x nodistro main\n"),
            None
        );
    }

    #[test]
    fn security_has_an_address_of_its_own() {
        assert!(
            mirror()
                .source("bookworm-security")
                .ends_with("http://mirror.example/debian-security bookworm-security main\n")
        );
        assert!(
            mirror()
                .source("sid")
                .ends_with("http://mirror.example/debian sid main\n")
        );
    }
}
