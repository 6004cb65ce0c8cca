//! Reads and writes local storage, where the browser allows it: not in a frame without an origin of its own, and not
//! where the visitor forbids it.

use web_sys::Storage;

/// What stands before every name, since other pages may share the origin.
const OURS: &str = "tandem-";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text stored under `name`.
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{OURS}{name}")).ok().flatten()
}

/// Stores `text` under `name`; says whether it is stored.
pub fn write(name: &str, text: &str) -> bool {
    let recent = storage().map(|storage| storage.set_item(&format!("{OURS}{name}"), text));
    recent.is_some_and(|recent| recent.is_ok())
}

/// Keeps nothing under `name` any longer.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        drop(storage.remove_item(&format!("{OURS}{name}")));
    }
}

/// Whether anything can be stored.
pub fn is_there() -> bool {
    storage().is_some()
}
