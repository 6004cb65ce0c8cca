//! The names that come with the starters, told by their hashes: a release knows them without holding the starters.
//! `build.rs` includes this file and writes the hashes.

use tandem_model::Form;

/// The names in a form, and its note.
#[cfg_attr(
    feature = "embedded",
    allow(dead_code, reason = "a release has their hashes from the build")
)]
pub fn names(form: &Form) -> impl Iterator<Item = &str> {
    let teams = form.organisation.teams.iter().map(|it| it.name.as_str());
    let plans = form.plans.iter().map(|it| it.name.as_str());
    let programmes = form.programmes.iter().map(|it| it.name.as_str());
    let options = form.options.iter().map(|it| it.name.as_str());
    let own = [form.name.as_str(), form.note.as_str()];
    own.into_iter()
        .chain(teams)
        .chain(plans)
        .chain(programmes)
        .chain(options)
}

/// The 64-bit FNV-1a hash of a text.
pub fn hash(text: &str) -> u64 {
    let bytes = text.bytes().map(u64::from);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ byte).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
