//! The table of numbers that are written into the code beside what they are for.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Files whose numbers are limits of a form or digits of a function.
const LEFT_OUT: [&str; 5] = [
    "input/fault.rs",
    "input/organisation.rs",
    "lib.rs",
    "math/elementary.rs",
    "scenario.rs",
];
/// The folders of the model itself.
const ROOMS: [&str; 9] = [
    "math",
    "input",
    "constants",
    "scenario",
    "setup",
    "mechanism",
    "week",
    "report",
    "experiment",
];

pub fn table() -> String {
    let mut table = String::from("| file | number | value | what it is |\n|---|---|---|---|\n");
    for (file, source) in sources() {
        let mut comment = Vec::new();
        let mut last = String::new();
        for line in source.lines() {
            if let Some(words) = line.strip_prefix("/// ") {
                comment.push(words);
                continue;
            }
            if let Some((name, value)) = constant(line) {
                if !comment.is_empty() {
                    last = without_links(&comment.join(" "));
                }
                let _ = writeln!(table, "| `{file}` | `{name}` | {value} | {last} |");
            }
            comment.clear();
        }
    }
    table
}

/// The words of a comment, in which links to items lead nowhere outside the documentation of the code.
fn without_links(comment: &str) -> String {
    let mut words = String::new();
    let mut rest = comment;
    while let Some((before, link)) = rest.split_once("[`") {
        let (name, after) = link.split_once("`]").unwrap_or((link, ""));
        let target = after.strip_prefix('(').and_then(|it| it.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
        words += &format!("{before}`{name}`");
    }
    words + rest
}

/// Name and value of a number of the whole file, if the line defines one.
fn constant(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let (name, rest) = line.strip_prefix("const ")?.split_once(": ")?;
    let (kind, value) = rest.strip_suffix(';')?.split_once(" = ")?;
    ["f64", "u32", "u64", "usize"]
        .contains(&kind)
        .then_some((name, value))
}

/// All files of the source with their text, by their paths in it; files in folders of a file's own are parts of it and have
/// none of these numbers.
fn sources() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = files(&folder, "");
    for room in ROOMS {
        sources.extend(files(&folder.join(room), &format!("{room}/")));
    }
    sources.sort();
    sources
}

fn files(folder: &Path, room: &str) -> Vec<(String, String)> {
    fs::read_dir(folder)
        .expect("the source is there")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = format!("{room}{}", path.file_name()?.to_str()?);
            Some((name, fs::read_to_string(path).ok()?))
        })
        .filter(|(name, _)| name.ends_with(".rs") && !LEFT_OUT.contains(&name.as_str()))
        .collect()
}
