//! The model's own words, in the language in force: English is the model's, other languages have messages called after it.

use tandem_model::parameter::Parameter;
use tandem_model::{Barrier, Countermeasure};

use crate::i18n::locale::{Family, Language, language, translated};
use crate::i18n::messages::{lanes, scale};

/// What a number is called.
pub fn name(parameter: &Parameter) -> String {
    translated(Family::Parameter, &key(parameter)).unwrap_or_else(|| parameter.name.to_owned())
}

/// What a number means, in a sentence.
pub fn sentence(parameter: &Parameter) -> String {
    let own = || {
        parameter
            .manual()
            .map_or("", |manual| manual.sentence)
            .to_owned()
    };
    translated(Family::Parameter, &format!("{}.sentence", key(parameter))).unwrap_or_else(own)
}

/// Where its default comes from; what was published stays as it was.
pub fn source(parameter: &Parameter) -> String {
    let own = || {
        parameter
            .manual()
            .map_or("", |manual| manual.source)
            .to_owned()
    };
    translated(Family::Parameter, &format!("{}.source", key(parameter))).unwrap_or_else(own)
}

/// A number's key among the messages.
fn key(parameter: &Parameter) -> String {
    slug(parameter.words)
}

/// What a barrier is called. In English the pictures have names of their own.
pub fn barrier(barrier: Barrier) -> String {
    match language() {
        Language::English => barrier.name().to_owned(),
        _ => lanes::barrier(barrier),
    }
}

/// What a barrier looks like at a level from 0 to 100.
pub fn scene(barrier: Barrier, level: f64) -> String {
    let place = scale::place(level / 100.0);
    let key = format!("{}-{place}", barrier_key(barrier));
    translated(Family::Scene, &key).unwrap_or_else(|| barrier.looks_like(level).to_owned())
}

/// What a cure is called within a sentence.
pub fn cure(cure: Countermeasure) -> String {
    translated(Family::Countermeasure, cure_key(cure)).unwrap_or_else(|| cure.name().to_owned())
}

fn barrier_key(barrier: Barrier) -> &'static str {
    match barrier {
        Barrier::Aversion => "aversion",
        Barrier::Fear => "fear",
        Barrier::UnclearRoles => "unclear-roles",
        Barrier::Misalignment => "misalignment",
        Barrier::Distrust => "distrust",
    }
}

fn cure_key(cure: Countermeasure) -> &'static str {
    match cure {
        Countermeasure::Communication => "communication",
        Countermeasure::Sponsor => "sponsor",
        Countermeasure::Training => "training",
        Countermeasure::SafeToFail => "safe-to-fail",
        Countermeasure::RoleWorkshop => "role-workshop",
        Countermeasure::Lead => "lead",
        Countermeasure::ProjectManagers => "project-managers",
        Countermeasure::Strategists => "strategists",
        Countermeasure::Deciding => "deciding",
        Countermeasure::JointShare => "joint-share",
        Countermeasure::Gate => "gate",
        Countermeasure::Pool => "pool",
        Countermeasure::SharedRisk => "shared-risk",
        Countermeasure::WhoIsInside => "who-is-inside",
        Countermeasure::Transparency => "transparency",
        Countermeasure::Contact => "contact",
        Countermeasure::OpeningUp => "opening-up",
    }
}

/// What a constant of the model is called in another language than English, if it has a name there.
pub fn constant(name: &str) -> Option<String> {
    translated(Family::Constant, &constant_key(name))
}

fn constant_key(name: &str) -> String {
    name.replace(['.', '_'], "-")
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
pub(crate) fn keys() -> impl Iterator<Item = (Family, String)> {
    use std::collections::BTreeSet;
    use tandem_model::field::FIELDS;
    use tandem_model::{COMPETITION_COUNTERMEASURES, Constant};

    let told = FIELDS.iter().map(|field| field.parameter);
    let numbers = told.filter(|it| it.words == it.id).flat_map(|it| {
        let key = key(&it);
        let ours = is_ours(&it).then(|| format!("{key}.source"));
        let each = [key.clone(), format!("{key}.sentence")];
        each.into_iter()
            .chain(ours)
            .map(|key| (Family::Parameter, key))
    });
    let cures: BTreeSet<Countermeasure> = Barrier::ALL
        .iter()
        .flat_map(|barrier| barrier.countermeasures())
        .chain(COMPETITION_COUNTERMEASURES)
        .copied()
        .collect();
    let scenes = Barrier::ALL.into_iter().flat_map(|barrier| {
        let key = move |place| format!("{}-{place}", barrier_key(barrier));
        (0..5).map(move |place| (Family::Scene, key(place)))
    });
    let cures = cures
        .into_iter()
        .map(|it| (Family::Countermeasure, cure_key(it).to_owned()));
    let constants = Constant::ALL
        .iter()
        .map(|it| (Family::Constant, constant_key(it.name)));
    numbers.chain(cures).chain(scenes).chain(constants)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::parameter;

    #[test]
    fn a_number_is_called_by_its_place_in_a_file() {
        assert_eq!(key(&parameter::MEETING_HOURS), "organisation-meeting-hours");
        assert_eq!(
            key(&parameter::PROGRAMME_DIALOGUE),
            key(&parameter::DIALOGUE)
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
