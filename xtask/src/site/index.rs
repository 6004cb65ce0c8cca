//! Builds `index.html`: inlines scripts and style sheets that the HTML in the repository refers to, so that the first paint
//! needs no further request.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// A line that names a style sheet of ours.
const STYLE: &str = "<link rel=\"stylesheet\" href=\"";
/// A line that names a script of ours.
const SCRIPT: &str = "<script src=\"";
/// A line that names the icon.
const ICON: &str = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"";

/// How the text of an inline script is read: as it is ([`read`]), or minified.
pub type ReadScript<'a> = &'a dyn Fn(&Path) -> Result<String>;

/// Reads `index.html` and what it names from `root`; the icon is copied to `site` under a name that changes with it.
///
/// # Errors
/// If a file that it names cannot be read.
pub fn assemble(root: &Path, site: &Path, script: ReadScript) -> Result<String> {
    let html = read(&root.join("index.html"))?;
    let line = |line| inside(line, root, site, script);
    let lines: Result<Vec<String>> = html.lines().map(line).collect();
    Ok(lines?.join("\n") + "\n")
}

/// The text of a file.
///
/// # Errors
/// Names the file that cannot be read.
pub fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The line, or what it names.
fn inside(line: &str, root: &Path, site: &Path, script: ReadScript) -> Result<String> {
    if let Some(path) = named(line, STYLE) {
        return Ok(format!("<style>{}</style>", read(&root.join(path))?));
    }
    if let Some(path) = named(line, SCRIPT) {
        return Ok(format!("<script>{}</script>", script(&root.join(path))?));
    }
    if let Some(path) = named(line, ICON) {
        let name = hashed(path, &read(&root.join(path))?);
        fs::copy(root.join(path), site.join(&name))?;
        return Ok(format!("{ICON}{name}\">"));
    }
    Ok(line.to_owned())
}

/// The path that a line names, if it begins like this.
fn named<'a>(line: &'a str, begins: &str) -> Option<&'a str> {
    line.strip_prefix(begins)?.split('"').next()
}

/// `tandem.svg` with a digest of its text in the name.
fn hashed(path: &str, text: &str) -> String {
    let path = Path::new(path);
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let digest = HEXLOWER.encode(&Sha256::digest(text)[..8]);
    format!(
        "{}-{digest}.{}",
        part(path.file_stem()),
        part(path.extension())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    #[test]
    fn the_page_asks_for_no_style_or_script_of_its_own() {
        let site = std::env::temp_dir();
        let html = assemble(root(), &site, &read).unwrap();
        assert!(!html.contains("rel=\"stylesheet\"") && !html.contains("<script src"));
        assert!(html.contains("<script>") && html.contains("<style>"));
        assert!(
            html.contains("href=\"tandem-"),
            "the icon's name has no digest"
        );
    }

    #[test]
    fn a_missing_file_is_named() {
        let line = format!("{STYLE}assets/nowhere.css\">");
        let error = inside(&line, root(), root(), &read)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("cannot read ") && error.ends_with("assets/nowhere.css"));
    }

    #[test]
    fn other_lines_stay() {
        let line = "<meta charset=\"utf-8\">";
        assert_eq!(inside(line, root(), root(), &read).unwrap(), line);
    }
}
