//! The worked examples: their names, and their forms for the part of the page that reads files.

// NAMES and WRITTEN, which `build.rs` makes.
include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// A worked example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Its name, by which its words are found.
    pub name: &'static str,
    /// Title of the organisation that it begins from.
    pub organisation: &'static str,
}

/// All of them, in their order.
pub fn all() -> impl Iterator<Item = Example> {
    let one = |&(name, organisation): &(_, _)| Example { name, organisation };
    NAMES.iter().map(one)
}

/// The form of the example at `place` as bytes.
pub fn bytes(place: usize) -> Option<&'static [u8]> {
    WRITTEN.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starter;
    use tandem_model::{Form, example};

    #[test]
    fn every_example_is_the_models_and_begins_from_an_organisation_in_the_menu() {
        assert!(all().map(|example| example.name).eq(example::names()));
        for (place, one) in all().enumerate() {
            let form = Form::from_bytes(bytes(place).unwrap()).unwrap();
            assert_eq!(form, example::form(one.name).unwrap());
            assert!(starter::named(one.organisation).is_some(), "{one:?}");
        }
        assert_eq!(bytes(all().count()), None);
    }
}
