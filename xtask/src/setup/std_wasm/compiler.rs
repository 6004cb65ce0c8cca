//! Reads release and commit of the installed compiler.

use anyhow::{Context, Result};

use crate::env::shell;
use crate::env::tool_env::ToolEnv;

/// A compiler's identity.
#[derive(Debug, PartialEq, Eq)]
pub struct Compiler {
    /// The release, such as `1.95.0`.
    pub release: String,
    /// The first digits of its commit; libraries of another build of the same release do not fit.
    pub commit: String,
}

impl Compiler {
    /// Asks the compiler that this environment finds.
    pub fn of(tool_env: &ToolEnv) -> Result<Compiler> {
        let text = shell::answer(tool_env.command("rustc")?.arg("-vV"))?;
        Compiler::read(&text).context("rustc does not say which release it is")
    }

    fn read(text: &str) -> Option<Compiler> {
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
        let release = field("release: ")?.to_owned();
        let commit = field("commit-hash: ")
            .unwrap_or("unknown")
            .chars()
            .take(9)
            .collect();
        Some(Compiler { release, commit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn release_and_commit_are_read() {
        let text =
            "rustc 1.95.0 (59807616e 2026-04-14)\ncommit-hash: 59807616e1fa2540\nrelease: 1.95.0\n";
        let compiler = Compiler {
            release: "1.95.0".to_owned(),
            commit: "59807616e".to_owned(),
        };
        assert_eq!(Compiler::read(text), Some(compiler));
    }
}
