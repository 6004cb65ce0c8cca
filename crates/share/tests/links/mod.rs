//! Links that were handed out, each with the form that it opens as: a file per code and a folder per revision of the
//! frozen ground, which is never edited.

use serde_json::Value;

/// A link that was handed out.
pub struct Link {
    /// Path of its file in this folder.
    pub name: &'static str,
    /// The code.
    pub code: String,
    /// The form that it opens as, with every field that forms had then.
    pub opens_as: Value,
}

macro_rules! files {
    ($($revision:literal: $($name:literal),* $(,)?;)*) => {
        &[ $($( (
            concat!($revision, "/", $name, ".json"),
            include_str!(concat!($revision, "/", $name, ".json")),
        ) ),*),* ]
    };
}

/// Names and texts; WebAssembly has no folder to look into.
const FILES: &[(&str, &str)] = files! {
    1: "agencies", "goals", "journeys", "long", "names", "numbers", "options", "plans", "programmes", "readiness", "run", "starter-agencies", "starter-b2b", "starter-bank", "starter-default", "starter-retailer", "starter-startup", "teams", "terms", "tiny";
    2: "changed", "starter-agencies", "starter-b2b", "starter-bank", "starter-default", "starter-retailer",
        "starter-startup";
    3: "changed", "starter-agencies", "starter-b2b", "starter-bank", "starter-default", "starter-retailer",
        "starter-startup";
    4: "changed", "starter-agencies", "starter-b2b", "starter-bank", "starter-default", "starter-retailer",
        "starter-startup";
};

/// All of them.
pub fn all() -> impl Iterator<Item = Link> {
    FILES.iter().map(|&(name, text)| {
        let mut file: Value = serde_json::from_str(text).unwrap();
        Link {
            name,
            code: file["code"].as_str().unwrap().to_owned(),
            opens_as: file["opens_as"].take(),
        }
    })
}
