//! Trees laid out under `target/against`, one folder a side, with this tree's bench laid over and an ensemble of all points
//! of the design. Files that are there already are left alone, so that cargo builds only what changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::env::place::{Place, remove};
use crate::env::shell;

/// The bench that both sides are measured with.
const BENCH: &str = "benches/wasm";
/// The points that futures may have. How many agree with the studies is not what is measured.
const ENSEMBLE: &str = "crates/model/src/constants/ensemble.txt";

/// The folder of all trees.
pub struct Trees {
    root: PathBuf,
    /// Where they are.
    pub folder: PathBuf,
}

impl Trees {
    /// Trees of a repository in a folder that git ignores.
    pub fn under(place: &Place, folder: &str) -> Result<Trees> {
        let root = place.root.clone();
        let folder = root.join(folder);
        fs::create_dir_all(&folder)?;
        Ok(Trees { root, folder })
    }

    /// What both sides compile into: crates that both use are compiled once.
    pub fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// The tree of a commit.
    pub fn commit(&self, commit: &str) -> Result<String> {
        let tree = format!("{commit}^{{tree}}");
        let mut git = self.git("that", &self.root);
        answer(git.args(["rev-parse", "--verify", &tree]))
            .with_context(|| format!("{commit} is no commit of this repository"))
    }

    /// This tree as it is, with what is not committed yet.
    pub fn this(&self) -> Result<String> {
        answer(self.git("snapshot", &self.root).args(["add", "--all"]))?;
        answer(self.git("snapshot", &self.root).arg("write-tree"))
    }

    /// The folder of a tree, laid out or left as it is.
    pub fn lay_out(&self, name: &str, tree: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        let stamp = self.folder.join(format!("{name}.tree"));
        let is_there = fs::read_to_string(&stamp).is_ok_and(|there| there == tree);
        if !(is_there && folder.is_dir()) {
            if !self.index(name).is_file() {
                remove(&folder)?;
            }
            fs::create_dir_all(&folder)?;
            let mut git = self.git(name, &folder);
            answer(git.args(["read-tree", "--reset", "-u", tree]))?;
            fs::write(&stamp, tree)?;
        }
        lay_over(&self.root.join(BENCH), &folder.join(BENCH))?;
        keep_all(&folder.join(ENSEMBLE))?;
        Ok(folder)
    }

    fn index(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.index"))
    }

    /// Git with an index of its own, which leaves that of the repository alone.
    fn git(&self, index: &str, work_tree: &Path) -> Command {
        let mut git = Command::new("git");
        git.current_dir(work_tree)
            .env("GIT_INDEX_FILE", self.index(index))
            .arg("--work-tree")
            .arg(work_tree);
        git
    }
}

fn answer(command: &mut Command) -> Result<String> {
    Ok(shell::answer(command)?.trim().to_owned())
}

/// Copies a folder over another.
fn lay_over(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            lay_over(&path, &to)?;
        } else {
            write(&to, &fs::read(&path)?)?;
        }
    }
    Ok(())
}

/// Lets the ensemble hold every point of its design.
fn keep_all(file: &Path) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let all = all_points(&text).context("the ensemble names no design")?;
    write(file, all.as_bytes())
}

/// The text of an ensemble of the same design that holds all points; none if it names no design.
fn all_points(text: &str) -> Option<String> {
    let head = text.lines().find(|line| line.starts_with("design "))?;
    let size: u32 = head.split(' ').nth(2)?.parse().ok()?;
    let points: String = (0..size).map(|point| format!("{point}\n")).collect();
    Some(format!("{head}\n{points}"))
}

/// Writes a file that does not hold these bytes.
fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    fs::write(file, bytes).with_context(|| file.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ensemble_of_all_points_has_the_head_of_the_one_that_is_kept() {
        let all = all_points("design 7 3\n1\n").unwrap();
        assert_eq!(all, "design 7 3\n0\n1\n2\n");
        assert_eq!(all_points(&all).as_ref(), Some(&all));
        assert_eq!(all_points("made from 1f\ndesign 7 3\n1\n"), Some(all));
        assert!(all_points("1\n2\n").is_none() && all_points("").is_none());
    }

    #[test]
    fn what_is_the_same_is_not_written_again() {
        let folder = std::env::temp_dir().join(format!("tandem-tree-{}", std::process::id()));
        let [from, to] = ["from", "to"].map(|name| folder.join(name));
        fs::create_dir_all(from.join("src")).unwrap();
        fs::write(from.join("src/a"), "one").unwrap();
        lay_over(&from, &to).unwrap();
        let written = || fs::metadata(to.join("src/a")).unwrap().modified().unwrap();
        let first = written();
        lay_over(&from, &to).unwrap();
        assert_eq!(written(), first);
        fs::write(from.join("src/a"), "two").unwrap();
        lay_over(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("src/a")).unwrap(), "two");
        remove(&folder).unwrap();
    }
}
