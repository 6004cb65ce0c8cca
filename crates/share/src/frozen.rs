//! The starter scenarios as they were in each revision, by the codes that name them.

use tandem_model::Form;

macro_rules! starters {
    ($(revision $number:literal, code $suffix:literal: $($name:literal),*;)*) => {
        &[ $($( (
            concat!($name, $suffix),
            include_str!(concat!("../frozen/", $number, "/scenarios/", $name, ".json")),
        ) ),*),* ]
    };
}

/// The rest of the code of each, with its file; the newest revision first, so that a form that equals several gets the code of the newest.
const STARTERS: &[(&str, &str)] = starters! {
    revision 4, code "-4": "default", "startup", "retailer", "b2b", "bank", "agencies";
    revision 3, code "-3": "default", "startup", "retailer", "b2b", "bank", "agencies";
    revision 2, code "-2": "default", "startup", "retailer", "b2b", "bank", "agencies";
    revision 1, code "": "default", "startup", "retailer", "b2b", "bank", "agencies";
};

/// Each with the rest of its code, the newest revision first.
pub(crate) fn scenarios() -> impl Iterator<Item = (&'static str, Form)> {
    let read = |&(code, json): &(_, _)| Some((code, Form::read(json).ok()?));
    STARTERS.iter().filter_map(read)
}

/// The scenario whose code ends with `code`; none if there was no such one.
pub(crate) fn scenario(code: &str) -> Option<Form> {
    let (_, json) = STARTERS.iter().find(|(known, _)| *known == code)?;
    Form::read(json).ok()
}
