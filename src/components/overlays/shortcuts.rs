//! Single-key shortcuts, which can be switched off for those who dictate or whose hands tremble.

use yew::{Callback, hook, use_effect_with, use_state};

use crate::browser::{activate, keys, storage};
use crate::shell::shortcut::{Press, Shortcut};

/// Its name in local storage, where it says that they are off.
const OFF: &str = "keys-off";

/// Whether single keys do anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// They do.
    On,
    /// They do nothing.
    Off,
}

/// Listens to single keys while they are on; says whether they are, and how to turn them.
#[hook]
pub fn use_shortcuts() -> (Keys, Callback<()>) {
    let keys = use_state(|| match storage::read(OFF) {
        Some(_) => Keys::Off,
        None => Keys::On,
    });
    use_effect_with(*keys, |keys| {
        let listener = (*keys == Keys::On)
            .then(|| keys::listen_single(Callback::from(|key: String| pressed(&key))));
        move || drop(listener)
    });
    let now = *keys;
    let setter = keys.setter();
    let switch = Callback::from(move |()| {
        let next = turned(now);
        setter.set(next);
    });
    (now, switch)
}

fn pressed(key: &str) {
    if let Some(shortcut) = Shortcut::of(key) {
        match shortcut.press() {
            Press::Control(id) => activate::click(id),
            Press::Tab(by) => activate::turn_tab(by),
        }
    }
}

/// The other way, which is stored for the next visit where the browser allows it.
fn turned(keys: Keys) -> Keys {
    match keys {
        Keys::On => {
            storage::write(OFF, "1");
            Keys::Off
        }
        Keys::Off => {
            storage::forget(OFF);
            Keys::On
        }
    }
}
