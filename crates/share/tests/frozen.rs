//! What codes of version 1 and files of their time mean stays what it was; `crates/share/frozen/README.md` says why.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod fields;
mod links;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fields::Struct;
use serde_json::{Value, json};
use tandem_model::Form;
use tandem_model::field::FIELDS;
use tandem_share::decode;

/// FNV-1a of every frozen file, by its path in this crate.
const SEALS: &str = include_str!("seals.txt");
/// Folders whose files are never edited.
const FROZEN: [&str; 4] = [
    "frozen/1",
    "frozen/1/examples",
    "frozen/1/plans",
    "frozen/1/scenarios",
];
/// Links that were handed out, a file each.
const LINKS: &str = "tests/links/1";

/// Every field that a file of revision 1 may leave out, by its path, with what a file without it means.
fn absent() -> BTreeMap<String, Value> {
    serde_json::from_str(include_str!("../frozen/1/absent.json")).unwrap()
}

/// A field that may be left out, in one form.
struct Field<'a> {
    form: &'a Value,
    holder: &'a Struct,
    name: &'a str,
}

impl Field<'_> {
    /// The form as it is.
    fn as_it_is(&self) -> Vec<u8> {
        fields::read(self.form).unwrap().to_bytes()
    }

    /// The form without the field.
    fn left_out(&self) -> Vec<u8> {
        let form = fields::without(self.form, &self.holder.pointer, self.name);
        fields::read(&form).unwrap().to_bytes()
    }

    /// The form with `value` in the field.
    fn set_to(&self, value: &Value) -> Vec<u8> {
        let form = fields::with(self.form, &self.holder.pointer, self.name, value.clone());
        fields::read(&form).unwrap().to_bytes()
    }
}

/// Looks at every field that may be left out, wherever it stands in a link: its path, what its absence means, and itself.
fn each(mut look: impl FnMut(&str, &Value, Field)) {
    let absent = absent();
    for link in links::all() {
        let form = &link.opens_as;
        for holder in &fields::structs(form) {
            for name in &holder.fields {
                let path = holder.path_of(name);
                if let Some(meant) = absent.get(&path) {
                    look(&path, meant, Field { form, holder, name });
                }
            }
        }
    }
}

#[test]
fn a_file_without_a_field_means_what_it_meant() {
    let mut unseen = absent();
    each(|path, meant, field| {
        unseen.remove(path);
        assert!(field.left_out() == field.set_to(meant), "{path}: {meant}");
    });
    assert!(unseen.is_empty(), "these stand in no link: {unseen:#?}");
}

#[test]
fn every_field_that_may_be_left_out_says_something_else_in_some_link() {
    let mut unmoved = absent();
    each(|path, meant, field| {
        if field.as_it_is() != field.set_to(meant) {
            unmoved.remove(path);
        }
    });
    assert!(unmoved.is_empty(), "{unmoved:#?}");
}

/// Whether a form comes back from its file to the bit.
fn comes_back(form: &Form) -> bool {
    let back = Form::read(&form.write().unwrap()).unwrap();
    back.to_bytes() == form.to_bytes()
}

#[test]
fn a_file_that_is_written_leaves_out_only_what_its_absence_means() {
    for link in links::all() {
        assert!(comes_back(&decode(&link.code).unwrap()), "{}", link.name);
    }
}

#[test]
fn what_a_new_scenario_begins_with_is_left_out_only_where_its_absence_means_it() {
    let mut seen = BTreeSet::new();
    each(|path, meant, field| {
        if !meant.is_number() || !seen.insert(path.to_owned()) {
            return;
        }
        for number in FIELDS.iter().map(|field| field.parameter.default) {
            let value = if meant.is_f64() {
                json!(number)
            } else {
                json!(number as u32)
            };
            let form = fields::with(field.form, &field.holder.pointer, field.name, value);
            let form = fields::read(&form).unwrap();
            assert!(comes_back(&form), "{path}: {number}");
        }
    });
}

/// Every file in `folder` of this crate, as its path and its digest.
fn seals(folder: &str) -> BTreeMap<String, u64> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(path).unwrap().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    files
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (
                format!("{folder}/{name}"),
                digest(&fs::read(file.path()).unwrap()),
            )
        })
        .collect()
}

fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn what_is_frozen_is_not_edited() {
    let folders = FROZEN.into_iter().chain([LINKS]);
    let files: BTreeMap<String, u64> = folders.flat_map(seals).collect();
    let lines = files
        .iter()
        .map(|(path, digest)| format!("{digest:016x} {path}\n"));
    let lines: String = lines.collect();
    assert_eq!(lines, SEALS, "left: the files; right: their seals");
}

#[test]
fn every_link_in_the_folder_is_opened() {
    let listed = links::all().map(|link| format!("{LINKS}/{}.json", link.name));
    assert!(listed.eq(seals(LINKS).into_keys()));
}
