//! Paths: the repository, the target folder, and the tool folder (a cache that outlives `cargo clean`).

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The two folders everything else is found from.
pub struct Place {
    /// The repository's root.
    pub root: PathBuf,
    /// The folder into which `setup` puts what it installs.
    pub tools: PathBuf,
}

impl Place {
    /// Reads the environment; creates nothing.
    pub fn find() -> Result<Place> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest
            .parent()
            .context("the xtask folder has no parent")?;
        Ok(Place {
            root: root.to_path_buf(),
            tools: tools_folder(|name| env::var_os(name).map(PathBuf::from))?,
        })
    }

    /// Where Cargo puts what it compiles.
    pub fn target(&self) -> PathBuf {
        let named = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        self.root.join(named.unwrap_or_else(|| "target".into()))
    }

    /// An empty folder inside the tool folder, to be filled and then moved to its final name with [`Place::settle`].
    pub fn staging(&self, name: &str) -> Result<PathBuf> {
        let folder = self.tools.join(format!("partial-{name}"));
        remove(&folder)?;
        fs::create_dir_all(&folder).with_context(|| {
            format!(
                "cannot write to {}; TANDEM_TOOLS may name another folder",
                self.tools.display()
            )
        })?;
        Ok(folder)
    }

    /// Gives a staged folder its final name, so that a folder with that name is always complete.
    pub fn settle(&self, staged: &Path, folder: &Path) -> Result<()> {
        remove(folder)?;
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(staged, folder).with_context(|| format!("cannot create {}", folder.display()))
    }
}

/// Removes a folder if it is there.
pub fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// The first program of this name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn tools_folder(variable: impl Fn(&str) -> Option<PathBuf>) -> Result<PathBuf> {
    let named = |name| variable(name).filter(|path| path.is_absolute());
    if let Some(folder) = named("TANDEM_TOOLS") {
        return Ok(folder);
    }
    if let Some(cache) = named("XDG_CACHE_HOME") {
        return Ok(cache.join("tandem"));
    }
    match named("HOME") {
        Some(home) => Ok(home.join(".cache/tandem")),
        None => {
            bail!("no folder for tools: set TANDEM_TOOLS to an absolute path (HOME is not set)")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(pairs: &[(&str, &str)]) -> Option<PathBuf> {
        tools_folder(|name| {
            pairs
                .iter()
                .find(|pair| pair.0 == name)
                .map(|pair| PathBuf::from(pair.1))
        })
        .ok()
    }

    #[test]
    fn the_most_specific_variable_names_the_tool_folder() {
        let all = [
            ("HOME", "/h"),
            ("XDG_CACHE_HOME", "/c"),
            ("TANDEM_TOOLS", "/t"),
        ];
        assert_eq!(folder(&all), Some(PathBuf::from("/t")));
        assert_eq!(folder(&all[..2]), Some(PathBuf::from("/c/tandem")));
        assert_eq!(folder(&all[..1]), Some(PathBuf::from("/h/.cache/tandem")));
        assert_eq!(folder(&[("XDG_CACHE_HOME", "relative")]), None);
    }
}
