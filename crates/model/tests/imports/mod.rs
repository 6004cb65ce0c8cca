//! Reads the source files of a crate: their code without tests and comments, and the paths of the crate in it.

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => files(&path),
            false => vec![path],
        })
        .collect()
}

/// The code of a file, without its tests and comments.
pub fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// What stands after each `crate::` of some code, name by name; of names in braces each has a path of its own.
pub fn paths(code: &str) -> Vec<Vec<&str>> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| tree(rest).0)
        .collect()
}

/// The paths at the beginning of some code, and what stands after them.
fn tree(code: &str) -> (Vec<Vec<&str>>, &str) {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        let mut all = Vec::new();
        while !rest.trim_start().starts_with('}') {
            let (paths, after) = tree(rest);
            all.extend(paths);
            let end = after.find([',', '}']).unwrap();
            rest = after[end..].trim_start_matches(',');
        }
        return (all, &rest.trim_start()[1..]);
    }
    let end = code.find(|letter: char| letter != '_' && !letter.is_alphanumeric());
    let (name, rest) = code.split_at(end.unwrap_or(code.len()));
    match rest.strip_prefix("::") {
        None => (vec![vec![name]], rest),
        Some(rest) => {
            let (paths, rest) = tree(rest);
            let longer = paths.into_iter().map(|path| [vec![name], path].concat());
            (longer.collect(), rest)
        }
    }
}
