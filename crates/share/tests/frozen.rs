//! What links and files of each revision mean stays what it was; `crates/share/frozen/README.md` says why.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod fields;
mod frozen_files;
mod links;

use std::collections::{BTreeMap, BTreeSet};

use fields::Struct;
use frozen_files::{COPIED, asset, files, newest, path, seals};
use serde_json::{Value, json};
use tandem_model::Form;
use tandem_model::field::FIELDS;
use tandem_share::{decode, encode};

/// FNV-1a of every frozen file, by its path in this crate.
const SEALS: &str = include_str!("seals.txt");

/// Every field that a file of this revision may leave out, by its path, with what a file without it means.
fn absent_of(revision: u32) -> BTreeMap<String, Value> {
    let files = files(&path(&format!("frozen/{revision}"))).unwrap();
    serde_json::from_slice(&files["absent.json"]).unwrap()
}

/// The same of the newest revision, which has those of all others.
fn absent() -> BTreeMap<String, Value> {
    absent_of(newest())
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

#[test]
fn what_absence_means_is_the_same_in_every_revision() {
    let absent = absent();
    for (path, meant) in (1..newest()).flat_map(absent_of) {
        assert_eq!(absent.get(&path), Some(&meant), "{path}");
    }
}

#[test]
fn what_is_frozen_is_not_edited() {
    let lines = seals(1..=newest()).unwrap().join("\n") + "\n";
    assert_eq!(lines, SEALS, "left: the files; right: their seals");
}

#[test]
fn every_link_in_a_folder_is_opened() {
    let listed: BTreeSet<_> = links::all().map(|link| link.name.to_owned()).collect();
    let in_revision = |revision| {
        let files = files(&path(&frozen_files::links(revision))).unwrap();
        files
            .into_keys()
            .map(move |name| format!("{revision}/{name}"))
    };
    assert_eq!(listed, (1..=newest()).flat_map(in_revision).collect());
}

#[test]
fn what_comes_with_the_page_is_the_newest_revision() {
    let newest = newest();
    for folder in COPIED {
        let frozen = files(&path(&format!("frozen/{newest}/{folder}"))).unwrap();
        let assets = files(&asset(folder)).unwrap();
        let names: BTreeSet<_> = frozen.keys().chain(assets.keys()).collect();
        let changed: Vec<_> = names
            .into_iter()
            .filter(|name| frozen.get(*name) != assets.get(*name))
            .collect();
        assert!(
            changed.is_empty(),
            "assets/{folder} is not as it was in revision {newest}: {changed:?}; `cargo xtask freeze --new` begins the \
             next revision, and crates/share/frozen/README.md says when this one may be rewritten instead"
        );
    }
}

#[test]
fn every_frozen_starter_has_a_code() {
    for revision in 1..=newest() {
        let files = files(&path(&format!("frozen/{revision}/scenarios"))).unwrap();
        for (name, json) in files {
            let name = name.trim_end_matches(".json");
            let code = match revision {
                1 => format!("1p-{name}"),
                _ => format!("1p-{name}-{revision}"),
            };
            let form = Form::read(std::str::from_utf8(&json).unwrap()).unwrap();
            assert_eq!(decode(&code), Ok(form.clone()));
            let written = encode(&form).unwrap();
            assert!(written.starts_with("1p-"), "{code}: {written}");
            assert_eq!(decode(&written), Ok(form), "{code}");
        }
    }
}
