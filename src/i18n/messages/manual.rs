//! The model's own words, in the language in force: English is the model's, other languages have messages called after it.

use tandem_model::parameter::Parameter;
use tandem_model::{Barrier, Countermeasure};

use crate::i18n::messages::key;

use crate::i18n::messages::translated;

/// What a number is called.
pub fn name(parameter: &Parameter) -> String {
    translated(&message(parameter)).unwrap_or_else(|| parameter.name.to_owned())
}

/// What a number means, in a sentence.
pub fn sentence(parameter: &Parameter) -> String {
    let own = || {
        parameter
            .manual()
            .map_or("", |manual| manual.sentence)
            .to_owned()
    };
    translated(&format!("{}.sentence", message(parameter))).unwrap_or_else(own)
}

/// Where its default comes from; what was published stays as it was.
pub fn source(parameter: &Parameter) -> String {
    let own = || {
        parameter
            .manual()
            .map_or("", |manual| manual.source)
            .to_owned()
    };
    translated(&format!("{}.source", message(parameter))).unwrap_or_else(own)
}

/// The message with a number's name.
fn message(parameter: &Parameter) -> String {
    format!("parameter-{}", slug(parameter.words))
}

/// What a barrier is called.
pub fn barrier(barrier: Barrier) -> String {
    let id = format!("barrier-{}", key(&barrier));
    translated(&id).unwrap_or_else(|| barrier.name().to_owned())
}

/// What a barrier looks like at a level from 0 to 100.
pub fn scene(barrier: Barrier, level: f64) -> String {
    let place = crate::i18n::messages::ladder::place(level / 100.0);
    let id = format!("scene-{}-{place}", key(&barrier));
    translated(&id).unwrap_or_else(|| barrier.looks_like(level).to_owned())
}

/// What a cure is called within a sentence.
pub fn cure(cure: Countermeasure) -> String {
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

/// Whether a default is nobody's finding, so that its source is to be translated.
#[cfg(test)]
fn is_ours(parameter: &Parameter) -> bool {
    let source = parameter.manual().map_or("", |manual| manual.source);
    source == "ours" || source.starts_with("your")
}

/// The messages that a language has to have for the model's words. Sources may stay as they were published.
#[cfg(test)]
pub(crate) fn ids() -> impl Iterator<Item = String> {
    use std::collections::BTreeSet;
    use tandem_model::field::FIELDS;
    use tandem_model::{COMPETITION_COUNTERMEASURES, Constant};

    let told = FIELDS.iter().map(|field| field.parameter);
    let numbers = told.filter(|it| it.words == it.id).flat_map(|it| {
        let id = message(&it);
        let ours = is_ours(&it).then(|| format!("{id}.source"));
        [id.clone(), format!("{id}.sentence")]
            .into_iter()
            .chain(ours)
    });
    let cures: BTreeSet<Countermeasure> = Barrier::ALL
        .iter()
        .flat_map(|barrier| barrier.countermeasures())
        .chain(COMPETITION_COUNTERMEASURES)
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
    use tandem_model::parameter;

    #[test]
    fn a_number_is_called_by_its_place_in_a_file() {
        let id = message(&parameter::MEETING_HOURS);
        assert_eq!(id, "parameter-organisation-meeting-hours");
        assert_eq!(
            message(&parameter::PROGRAMME_DIALOGUE),
            message(&parameter::DIALOGUE)
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
