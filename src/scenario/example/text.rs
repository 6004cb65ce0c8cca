//! Examples read from the text of their files, while one works on the page.

use tandem_model::{example, preset};

use crate::scenario::starter;

/// Each name with the title of its organisation, in their order.
pub(super) fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    example::names().filter_map(|name| Some((name, organisation(name)?)))
}

/// The form at `place` as bytes.
pub(super) fn bytes(place: usize) -> Option<Vec<u8>> {
    let form = example::form(example::names().nth(place)?).ok()?;
    Some(form.to_bytes())
}

fn organisation(example: &str) -> Option<&'static str> {
    let starter = example::starter(example).ok()?;
    let place = preset::scenario_names().position(|name| name == starter)?;
    let form = starter::scenarios().get(place)?;
    Some(&form.name)
}
