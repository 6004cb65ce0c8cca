//! Folders of Fluent files.

use std::fs;
use std::path::Path;

use crate::english::{English, Translation};
use crate::error::FluentError;

impl English {
    /// Reads the Fluent files of a folder.
    ///
    /// # Errors
    /// Returns the first fault of the files, or that they cannot be read.
    pub fn read(folder: &Path) -> Result<Self, FluentError> {
        Self::new(&borrowed(&files(folder)?))
    }

    /// Reads another language's folder of Fluent files.
    ///
    /// # Errors
    /// Returns the first fault of the files, or that they cannot be read.
    pub fn read_translation(&self, folder: &Path) -> Result<Translation, FluentError> {
        self.translation(&borrowed(&files(folder)?))
    }
}

/// The paths and texts of a folder's Fluent files, in order.
fn files(folder: &Path) -> Result<Vec<(String, String)>, FluentError> {
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
    Ok(files)
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    let each = files.iter();
    each.map(|(path, text)| (&**path, &**text)).collect()
}
