//! The folders of the model stand on each other in one direction, so that no circle crosses a folder.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod imports;

use std::path::Path;

use imports::{code, files, paths};

/// From the lowest: a room may use what stands before it.
const ORDER: [&str; 14] = [
    "codec",
    "math",
    "input",
    "constants",
    "scenario",
    "setup",
    "mechanism",
    "week",
    "report",
    "experiment",
    "sensitivity",
    "evidence",
    "reference",
    "laws",
];

/// What the crate's root has of its own.
const ROOT: [&str; 1] = ["MODEL_VERSION"];

#[test]
fn rooms_use_only_what_stands_below_them() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let place = |room: &str| ORDER.iter().position(|known| *known == room);
    let mut against = Vec::new();
    for path in files(&source) {
        let inside = path.strip_prefix(&source).unwrap().to_str().unwrap();
        let room = inside.split(['/', '.']).next().unwrap();
        if room == "lib" || inside.ends_with("tests.rs") || room == "laws" {
            continue;
        }
        let own = place(room).unwrap_or_else(|| panic!("{inside} is in no room of the order"));
        let code = code(&path);
        let used = paths(&code).into_iter().map(|path| path[0]);
        let wrong = used.filter(|used| match place(used) {
            Some(used) => used > own,
            None => !ROOT.contains(used),
        });
        against.extend(wrong.map(|used| format!("{inside} uses {used}")));
    }
    assert!(against.is_empty(), "{against:#?}");
}
