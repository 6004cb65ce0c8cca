//! Names that come with the page, in the language in force. A visitor's own words are said as they are.

use tandem_model::Report;

use crate::i18n::locale::{Family, translated};
use crate::i18n::messages::parameter_docs::slug;
use crate::scenario::starter;
use crate::simulation::simulation_state::{ReportOf, SharedReport};

/// Names that the model itself gives: today, and those whose teams are too small to be named.
const MODEL: [&str; 10] = [
    tandem_model::TODAY,
    "Smaller teams",
    "Smaller channel teams",
    "Smaller brand teams",
    "Smaller site teams",
    "Smaller service teams",
    "Smaller sales teams",
    "Smaller IT teams",
    "Smaller analytics teams",
    "Smaller agencies",
];

/// Names in the worked examples that no starter has; their forms are in another part of the page.
const EXAMPLES: [&str; 24] = [
    "24 minutes a week",
    "2 hours a week",
    "4 hours a week",
    "Agencies inside",
    "Agencies outside",
    "Both at once",
    "Both, sales as today",
    "Customer value",
    "Firm's result",
    "IT inside",
    "IT outside",
    "IT shares risk",
    "Joint goal without IT",
    "Joint goal without agencies",
    "Joint goal, IT shares risk",
    "Joint goal, sales as today",
    "Lead and roles, nine months later",
    "Own results only",
    "Pay first",
    "Roles first",
    "Sponsor stays",
    "Sponsors change",
    "Sponsors change, each stands firm",
    "What channels count",
];

/// A name or note as the language in force has it, if it comes with the page.
pub fn builtin_name(text: &str) -> String {
    let known = MODEL.contains(&text) || EXAMPLES.contains(&text) || starter::has_name(text);
    let said = known.then(|| translated(Family::BuiltinName, &key(text)));
    said.flatten().unwrap_or_else(|| text.to_owned())
}

/// The key of a name; that of a note are its first words.
fn key(text: &str) -> String {
    let slug = slug(text);
    let end = slug
        .match_indices('-')
        .nth(5)
        .map_or(slug.len(), |(place, _)| place);
    slug[..end].to_owned()
}

/// What is found of a form, with the names of its options and groups as they are said.
pub fn found((form, finding): &ReportOf) -> ReportOf {
    (form.clone(), SharedReport::new(report(finding)))
}

fn report(report: &Report) -> Report {
    let mut report = report.clone();
    for option in &mut report.options {
        option.name = builtin_name(&option.name);
        for group in &mut option.pay {
            group.group = builtin_name(&group.group);
        }
    }
    for versus in &mut report.comparison.options {
        versus.name = builtin_name(&versus.name);
    }
    report.comparison.baseline = builtin_name(&report.comparison.baseline);
    report
}

/// All of them.
#[cfg(test)]
pub(crate) fn all() -> std::collections::BTreeSet<&'static str> {
    let forms = starter::scenarios().iter().flat_map(starter::names_in);
    let plans = starter::plans().iter().map(|plan| plan.name.as_str());
    forms.chain(plans).chain(MODEL).chain(EXAMPLES).collect()
}

/// The messages that a language has to have for all of them.
#[cfg(test)]
pub(crate) fn keys() -> impl Iterator<Item = String> {
    all().into_iter().map(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_a_message_of_its_own() {
        let ids: std::collections::BTreeSet<String> = keys().collect();
        assert_eq!(ids.len(), all().len());
    }

    #[test]
    fn every_name_in_an_example_is_known() {
        for name in tandem_model::example::names() {
            let form = tandem_model::example::form(name).unwrap();
            let known = all();
            let unknown: Vec<&str> = starter::names_in(&form)
                .filter(|name| *name != form.name && *name != form.note)
                .filter(|name| !known.contains(name))
                .collect();
            assert!(unknown.is_empty(), "{name}: {unknown:?}");
        }
    }

    #[test]
    fn a_visitors_own_name_stays_as_it_is() {
        assert_eq!(builtin_name("Our brand team"), "Our brand team");
        assert_eq!(builtin_name("Both"), "Both");
    }
}
