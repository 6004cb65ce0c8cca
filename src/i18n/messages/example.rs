//! Titles and lessons of the worked examples, and what values of levers mean.

use crate::i18n::locale::{self, Family};
use crate::scenario::field::Lever;

/// The title of the worked example of this name.
pub fn title(example: &str) -> String {
    text(&format!("{example}-title"))
}

/// What it shows, in two sentences.
pub fn lesson(example: &str) -> String {
    text(&format!("{example}-lesson"))
}

/// An example of what a lever's value means.
pub fn of_lever(lever: Lever) -> String {
    text(&lever.key())
}

fn text(key: &str) -> String {
    locale::name(Family::Example, key).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lever_and_every_worked_example_has_its_words() {
        for lever in Lever::ALL {
            let example = of_lever(lever);
            assert!(example.ends_with('.') && example.contains(' '), "{example}");
        }
        for name in tandem_model::example::names() {
            assert!(
                !title(name).is_empty() && !lesson(name).is_empty(),
                "{name}"
            );
        }
    }
}
