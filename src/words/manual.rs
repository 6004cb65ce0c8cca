//! The model's own words, in the language in force: English is the model's, other languages have messages called after it.

use tandem_model::parameter::Parameter;
use tandem_model::{Barrier, Cure};

use super::{key, say, translated};

/// What a number is called.
pub fn name(parameter: &Parameter) -> String {
    said(parameter, parameter.name)
}

/// What a number means, in a sentence.
pub fn sentence(parameter: &Parameter) -> String {
    let id = format!("parameter-{}.sentence", slug(parameter.name));
    let own = || parameter.manual().map(|manual| manual.sentence.to_owned());
    translated(&id).or_else(own).unwrap_or_else(|| say(&id))
}

/// Where its default comes from; what was published stays as it was.
pub fn source(parameter: &Parameter) -> String {
    let Some(manual) = parameter.manual() else {
        return say(&format!("parameter-{}.source", slug(parameter.name)));
    };
    let id = format!("source-{}", slug(manual.source));
    translated(&id).unwrap_or_else(|| manual.source.to_owned())
}

fn said(parameter: &Parameter, english: &str) -> String {
    let id = format!("parameter-{}", slug(parameter.name));
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

/// What a constant of the model is called among the messages.
pub fn constant(name: &str) -> String {
    format!("constant-{}", name.replace(['.', '_'], "-"))
}

/// A name as a part of a message's name: small letters and digits with hyphens.
pub fn slug(name: &str) -> String {
    let parts = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("-").to_ascii_lowercase()
}

/// The messages that a language has to have for the model's words. Sources may stay as they were published.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    use std::collections::BTreeSet;
    use tandem_model::{COMPETITION_CURES, Constant, parameter};

    let numbers = parameter::ALL
        .iter()
        .map(|it| slug(it.name))
        .flat_map(|slug| {
            [
                format!("parameter-{slug}"),
                format!("parameter-{slug}.sentence"),
            ]
        });
    let cures: BTreeSet<Cure> = Barrier::ALL
        .iter()
        .flat_map(|barrier| barrier.remedies())
        .chain(COMPETITION_CURES)
        .copied()
        .collect();
    let barriers = Barrier::ALL.iter().flat_map(|barrier| {
        let name = key(barrier);
        let scenes: Vec<String> = (0..5)
            .map(|place| format!("scene-{name}-{place}"))
            .collect();
        std::iter::once(format!("barrier-{name}")).chain(scenes)
    });
    let cures: Vec<String> = cures
        .iter()
        .map(|cure| format!("cure-{}", key(cure)))
        .collect();
    let constants = Constant::ALL.iter().map(|it| constant(it.name));
    numbers.chain(cures).chain(barriers).chain(constants)
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
            (it.name.to_owned(), it.manual().unwrap().sentence.to_owned())
        );
        assert_eq!(scene(Barrier::Fear, 100.0), Barrier::Fear.looks_like(100.0));
    }
}
