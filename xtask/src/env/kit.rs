//! A kit: what a command's environment needs so that it finds a part that `setup` brought.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// Folders to put before PATH and variables to set.
#[derive(Clone, Debug, Default)]
pub struct Kit {
    folders: Vec<PathBuf>,
    variables: Vec<(String, OsString)>,
}

impl Kit {
    /// A kit that adds nothing: the part is found as it is.
    pub fn plain() -> Kit {
        Kit::default()
    }

    /// A kit that puts one folder before PATH.
    pub fn folder(folder: impl Into<PathBuf>) -> Kit {
        Kit {
            folders: vec![folder.into()],
            variables: Vec::new(),
        }
    }

    /// The same kit with one variable more.
    pub fn with(mut self, name: &str, value: impl Into<OsString>) -> Kit {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// Both kits as one; the other's folders come first.
    pub fn and(&self, other: &Kit) -> Kit {
        let folders = other.folders.iter().chain(&self.folders).cloned().collect();
        let variables = self
            .variables
            .iter()
            .chain(&other.variables)
            .cloned()
            .collect();
        Kit { folders, variables }
    }

    /// The value of a variable that it sets.
    pub fn variable(&self, name: &str) -> Option<&OsString> {
        let found = self.variables.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }

    /// A command that runs in this kit's environment.
    pub fn command(&self, program: impl AsRef<Path>) -> Result<Command> {
        let program = program.as_ref();
        let found = self
            .folders
            .iter()
            .map(|folder| folder.join(program))
            .find(|file| file.is_file());
        let mut command = Command::new(found.as_deref().unwrap_or(program));
        command.env("PATH", self.path()?);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        Ok(command)
    }

    /// The same as lines for a POSIX shell.
    pub fn shell_lines(&self) -> Vec<String> {
        let folders: Vec<_> = self
            .folders
            .iter()
            .map(|folder| folder.display().to_string())
            .collect();
        let path =
            (!folders.is_empty()).then(|| format!("export PATH='{}':\"$PATH\"", folders.join(":")));
        let variable = |(name, value): &(String, OsString)| {
            format!("export {name}='{}'", value.to_string_lossy())
        };
        path.into_iter()
            .chain(self.variables.iter().map(variable))
            .collect()
    }

    fn path(&self) -> Result<OsString> {
        let before = env::var_os("PATH").unwrap_or_default();
        env::join_paths(
            self.folders
                .iter()
                .cloned()
                .chain(env::split_paths(&before)),
        )
        .context("a folder name holds a colon and cannot stand in PATH")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_kits_come_first_on_the_path() {
        let both = Kit::folder("/a").with("X", "1").and(&Kit::folder("/b"));
        assert_eq!(
            both.shell_lines(),
            ["export PATH='/b:/a':\"$PATH\"", "export X='1'"]
        );
    }

    #[test]
    fn a_plain_kit_says_nothing() {
        assert!(Kit::plain().shell_lines().is_empty());
    }
}
