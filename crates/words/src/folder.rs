//! A language's folder of Fluent files.

use std::fs;
use std::path::Path;

use crate::compile::compile;
use crate::error::FluentError;

/// The book of all Fluent files in `folder`, as bytes.
///
/// # Errors
/// Returns the first fault of the files, or that they cannot be read.
pub fn compile_folder(folder: &Path) -> Result<Vec<u8>, FluentError> {
    let unread = |reason: std::io::Error| FluentError::Unread {
        folder: folder.display().to_string(),
        reason: reason.to_string(),
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
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
