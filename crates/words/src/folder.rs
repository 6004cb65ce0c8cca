//! A language's folder of Fluent files.

use std::fs;
use std::path::Path;

use crate::area::Areas;
use crate::compile::compile;
use crate::error::FluentError;

/// The book of the Fluent files in `folder` that hold these areas, as bytes. Terms do not reach from one book to another.
///
/// # Errors
/// Returns the first fault of the files, or that they cannot be read.
pub fn compile_folder(folder: &Path, areas: Areas) -> Result<Vec<u8>, FluentError> {
    let unread = |reason: std::io::Error| FluentError::Unread {
        folder: folder.display().to_string(),
        reason: reason.to_string(),
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let area = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.extension().is_some_and(|end| end == "ftl") && areas.holds(&area) {
            let text = fs::read_to_string(&path).map_err(unread)?;
            files.push((path.display().to_string(), text));
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    compile(&files)
}
