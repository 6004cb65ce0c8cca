//! The folders of the page stand on each other in one direction, so that no circle crosses a folder.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../crates/model/tests/imports/mod.rs"]
mod imports;

use std::path::Path;

use imports::{code, files, paths};

/// From the lowest: a room may use what stands before it.
const ROOMS: [&str; 9] = [
    "browser",
    "reading",
    "scenario",
    "simulation",
    "shell",
    "i18n",
    "session",
    "view",
    "components",
];

/// The folders of `components`, from the lowest.
const COMPONENTS: [&str; 10] = [
    "form_context",
    "lazy",
    "controls",
    "editors",
    "levers",
    "answer",
    "charts",
    "views",
    "overlays",
    "app",
];

/// Where the browser's own objects are used as one likes; components name elements and events of theirs.
const WITH_BROWSER: [&str; 2] = ["browser", "simulation"];

/// A file of the page, by its path from `src`, with its code.
struct Source {
    path: String,
    code: String,
}

impl Source {
    /// The folders that it is in, and itself, without the ending.
    fn rooms(&self) -> Vec<&str> {
        self.path.trim_end_matches(".rs").split('/').collect()
    }
}

/// Every file in a room; the root, the programs and tests are in none.
fn sources() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = files(&folder).into_iter();
    let sources = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let sources = sources.map(|path| Source {
        code: code(&path),
        path: path
            .strip_prefix(&folder)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned(),
    });
    let outside = |it: &Source| {
        it.path == "lib.rs" || it.path.starts_with("bin/") || it.path.ends_with("tests.rs")
    };
    sources.filter(|it| !outside(it)).collect()
}

/// What the files of `sources` use that stands above them in `order`; `depth` is where rooms have their names in a path.
fn against(sources: &[Source], order: &[&str], depth: usize) -> Vec<String> {
    let place = |path: &[&str]| {
        let room = path.get(depth)?;
        order.iter().position(|known| known == room)
    };
    let mut against = Vec::new();
    for source in sources {
        let rooms = source.rooms();
        let own = place(&rooms);
        if own.is_none() {
            against.push(format!("{} is in no room", source.path));
        }
        let used = paths(&source.code);
        let inside = used.iter().filter(|path| path[..depth] == rooms[..depth]);
        let wrong = inside.filter(|path| place(path).is_none_or(|used| Some(used) > own));
        against.extend(wrong.map(|path| format!("{} uses {}", source.path, path.join("::"))));
    }
    against
}

#[test]
fn rooms_use_only_what_stands_below_them() {
    let against = against(&sources(), &ROOMS, 0);
    assert!(against.is_empty(), "{against:#?}");
}

#[test]
fn components_use_only_what_stands_below_them() {
    let mut sources = sources();
    sources.retain(|source| source.path.starts_with("components/"));
    let against = against(&sources, &COMPONENTS, 1);
    assert!(against.is_empty(), "{against:#?}");
}

#[test]
fn every_path_names_its_room() {
    for source in sources() {
        assert!(!source.code.contains("super::"), "{}", source.path);
    }
}

#[test]
fn what_a_browser_has_stands_in_its_room_and_workers_in_that_of_simulations() {
    for source in sources() {
        let room = source.rooms()[0];
        let has = |what: &str| source.code.contains(what);
        let touches = match room {
            _ if WITH_BROWSER.contains(&room) => false,
            "components" => has("web_sys::window") || has("js_sys") || has("#[wasm_bindgen"),
            _ => has("web_sys") || has("js_sys") || has("#[wasm_bindgen"),
        };
        assert!(!touches, "{} touches the browser", source.path);
        let works = room != "simulation" && (has("Worker") || has("worker::pool::"));
        assert!(!works, "{} knows of workers", source.path);
    }
}
