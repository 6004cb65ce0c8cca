//! The table by itself.

use super::*;
use crate::input::fault::Faults;
use crate::input::preset;
use std::collections::BTreeSet;

#[test]
fn every_field_has_an_id_of_its_own() {
    let ids: BTreeSet<&str> = FIELDS.iter().map(Field::id).collect();
    assert_eq!(ids.len(), FIELDS.len());
}

#[test]
fn every_default_and_every_absent_value_lies_in_its_range() {
    for (field, (id, absent)) in FIELDS.iter().zip(absences()) {
        let mut faults = Faults::default();
        field
            .parameter
            .check(id, field.parameter.default, &mut faults);
        if let Absent::Number(value) = absent {
            field.parameter.check(id, value, &mut faults);
        }
        assert_eq!(faults, Faults::default());
    }
}

#[test]
fn every_sentence_ends_and_every_source_is_named() {
    for field in FIELDS {
        let manual = field.parameter.manual().unwrap();
        assert!(manual.sentence.ends_with('.'), "{}", field.id());
        assert!(!manual.source.is_empty(), "{}", field.id());
    }
}

#[test]
fn what_is_told_alike_is_counted_alike() {
    for field in FIELDS {
        let own = field.parameter;
        let told = crate::input::field::field(own.words).unwrap().parameter;
        assert_eq!((own.name, own.unit), (told.name, told.unit), "{}", own.id);
    }
}

#[test]
fn no_slot_holds_two_numbers_in_one_place() {
    let places = FIELDS.iter().map(|field| field.place);
    let mut slots: Vec<(Slot, u8)> = places
        .filter_map(|place| match place {
            Place::Form(slot, order) => Some((slot, order)),
            Place::Editor | Place::WithAnother => None,
        })
        .collect();
    slots.sort();
    let twice = slots.windows(2).find(|pair| pair[0] == pair[1]);
    assert_eq!(twice, None);
}

#[test]
fn what_is_set_is_read_back_and_nothing_else_moves() {
    let form = preset::scenario("default").unwrap();
    let at = Target {
        plan: Some(1),
        programme: Some(0),
        option: Some(0),
    };
    for field in FIELDS {
        let Some(value) = field.value(&form, at) else {
            continue;
        };
        let mut moved = form.clone();
        field.set(&mut moved, at, value + 1.0);
        for other in FIELDS {
            let expected = if other.id() == field.id() {
                value + 1.0
            } else {
                other.value(&form, at).unwrap_or_default()
            };
            let found = other.value(&moved, at).unwrap_or_default();
            assert_eq!(found, expected, "{} when {} is set", other.id(), field.id());
        }
    }
}

#[test]
fn what_a_form_has_not_has_no_value_and_is_not_set() {
    let form = preset::scenario("default").unwrap();
    for field in FIELDS {
        let mut same = form.clone();
        if field.value(&form, Target::default()).is_none() {
            field.set(&mut same, Target::default(), 0.5);
        }
        assert_eq!(same, form, "{}", field.id());
    }
}
