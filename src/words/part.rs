//! What stands in the place of a part of the page that is not here.

#![expect(missing_docs, reason = "each constant is its own documentation")]

pub const MISSING: &str = "This part of the page could not be loaded; the connection may be gone.";
pub const RETRY: &str = "Try again";
