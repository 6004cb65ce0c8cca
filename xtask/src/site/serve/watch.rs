//! File watcher: polls modification times twice a second.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(500);
/// What the site is made of.
const SOURCES: [&str; 8] = [
    "Cargo.lock",
    "Cargo.toml",
    ".cargo",
    "assets",
    "build.rs",
    "crates",
    "index.html",
    "src",
];

/// The sources of the site as they were last seen.
pub struct Watch {
    roots: Vec<PathBuf>,
    seen: u64,
}

impl Watch {
    /// Looks at the sources in a repository.
    pub fn begin(repository: &Path) -> Watch {
        let roots: Vec<PathBuf> = SOURCES.iter().map(|name| repository.join(name)).collect();
        let seen = fingerprint(&roots);
        Watch { roots, seen }
    }

    /// Waits until something is written, created, renamed or removed.
    pub fn wait(&mut self) {
        while !self.has_changed() {
            thread::sleep(PAUSE);
        }
    }

    /// Whether something is other than when this was last asked.
    fn has_changed(&mut self) -> bool {
        let now = fingerprint(&self.roots);
        let changed = now != self.seen;
        self.seen = now;
        changed
    }
}

fn fingerprint(roots: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    roots.iter().for_each(|root| visit(root, &mut hasher));
    hasher.finish()
}

fn visit(path: &Path, hasher: &mut DefaultHasher) {
    let Ok(data) = fs::metadata(path) else { return };
    path.hash(hasher);
    if data.is_dir() {
        let mut inside: Vec<PathBuf> = fs::read_dir(path)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        inside.sort();
        inside.iter().for_each(|path| visit(path, hasher));
    } else {
        data.len().hash(hasher);
        data.modified().ok().hash(hasher);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_written_added_or_removed_is_noticed_once() {
        let root = std::env::temp_dir().join(format!("tandem-watch-{}", std::process::id()));
        fs::create_dir_all(root.join("src")).unwrap();
        let mut watch = Watch::begin(&root);
        assert!(!watch.has_changed());
        let file = root.join("src/new.rs");
        fs::write(&file, "one").unwrap();
        assert!(watch.has_changed() && !watch.has_changed());
        fs::write(&file, "three").unwrap();
        assert!(watch.has_changed());
        fs::remove_file(&file).unwrap();
        assert!(watch.has_changed() && !watch.has_changed());
        fs::remove_dir_all(&root).unwrap();
    }
}
