//! The worked examples: their names, and their forms for the part of the page that reads files.

#[cfg_attr(feature = "embedded", path = "example/embedded.rs")]
#[cfg_attr(not(feature = "embedded"), path = "example/text.rs")]
mod source;

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
    source::names().map(|(name, organisation)| Example { name, organisation })
}

/// The form of the example at `place` as bytes.
pub fn bytes(place: usize) -> Option<Vec<u8>> {
    source::bytes(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::starter;
    use tandem_model::{Form, example};

    #[test]
    fn every_example_is_the_models_and_begins_from_an_organisation_in_the_menu() {
        assert!(all().map(|example| example.name).eq(example::names()));
        for (place, one) in all().enumerate() {
            let form = Form::from_bytes(&bytes(place).unwrap()).unwrap();
            assert_eq!(form, example::form(one.name).unwrap());
            assert!(starter::named(one.organisation).is_some(), "{one:?}");
        }
        assert_eq!(bytes(all().count()), None);
    }
}
