//! The model's own words, in the language in force: English is the model's, other languages have messages called after it.

use tandem_model::parameter::Parameter;
use tandem_model::{Barrier, Cure};

use super::{key, translated};

/// What a number is called.
pub fn name(parameter: &Parameter) -> String {
    said(parameter, "", parameter.name)
}

/// What a number means, in a sentence.
pub fn sentence(parameter: &Parameter) -> String {
    said(parameter, ".sentence", parameter.sentence)
}

/// Where its default comes from.
pub fn source(parameter: &Parameter) -> String {
    said(parameter, ".source", parameter.source)
}

fn said(parameter: &Parameter, part: &str, english: &str) -> String {
    let id = format!("parameter-{}{part}", slug(parameter.name));
    translated(&id).unwrap_or_else(|| english.to_owned())
}

/// What a barrier is called.
pub fn barrier(barrier: Barrier) -> String {
    let id = format!("barrier-{}", key(&barrier));
    translated(&id).unwrap_or_else(|| barrier.name().to_owned())
}

/// What a barrier looks like at a level from 0 to 100.
pub fn scene(barrier: Barrier, level: f64) -> String {
    let place = super::ladder::place(level / 100.0);
    let id = format!("scene-{}-{place}", key(&barrier));
    translated(&id).unwrap_or_else(|| barrier.looks_like(level).to_owned())
}

/// What a cure is called within a sentence.
pub fn cure(cure: Cure) -> String {
    let id = format!("cure-{}", key(&cure));
    translated(&id).unwrap_or_else(|| cure.name().to_owned())
}

/// A name as a part of a message's name: small letters and digits with hyphens.
pub fn slug(name: &str) -> String {
    let parts = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use tandem_model::parameter;

    #[test]
    fn every_number_has_a_message_of_its_own() {
        let slugs: BTreeSet<String> = parameter::ALL.iter().map(|it| slug(it.name)).collect();
        assert_eq!(slugs.len(), parameter::ALL.len());
        assert_eq!(
            slug("Target: journeys integrated"),
            "target-journeys-integrated"
        );
    }

    #[test]
    fn english_is_the_models_own() {
        let it = parameter::FEAR;
        assert_eq!(
            (name(&it), sentence(&it)),
            (it.name.to_owned(), it.sentence.to_owned())
        );
        assert_eq!(scene(Barrier::Fear, 100.0), Barrier::Fear.looks_like(100.0));
    }
}
