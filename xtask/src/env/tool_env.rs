//! A tool environment: the variables and folders before PATH with which a command finds a tool that `setup` installed.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// Folders to put before PATH and variables to set.
#[derive(Clone, Debug, Default)]
pub struct ToolEnv {
    folders: Vec<PathBuf>,
    variables: Vec<(String, OsString)>,
}

impl ToolEnv {
    /// Adds nothing: the tool is found as it is.
    pub fn plain() -> ToolEnv {
        ToolEnv::default()
    }

    /// Puts one folder before PATH.
    pub fn folder(folder: impl Into<PathBuf>) -> ToolEnv {
        ToolEnv {
            folders: vec![folder.into()],
            variables: Vec::new(),
        }
    }

    /// Adds a variable.
    pub fn with(mut self, name: &str, value: impl Into<OsString>) -> ToolEnv {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// Both environments as one; the other's folders come first.
    pub fn and(&self, other: &ToolEnv) -> ToolEnv {
        let folders = other.folders.iter().chain(&self.folders).cloned().collect();
        let variables = self
            .variables
            .iter()
            .chain(&other.variables)
            .cloned()
            .collect();
        ToolEnv { folders, variables }
    }

    /// The value of a variable that it sets.
    pub fn variable(&self, name: &str) -> Option<&OsString> {
        let found = self.variables.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }

    /// A command that runs in this environment.
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
        let both = ToolEnv::folder("/a")
            .with("X", "1")
            .and(&ToolEnv::folder("/b"));
        assert_eq!(
            both.shell_lines(),
            ["export PATH='/b:/a':\"$PATH\"", "export X='1'"]
        );
    }

    #[test]
    fn a_plain_kit_says_nothing() {
        assert!(ToolEnv::plain().shell_lines().is_empty());
    }
}
