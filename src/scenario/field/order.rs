//! The order of the levers on the page, worked out from the model's table when the page is built.

use tandem_model::field::{FIELDS, Place};

use crate::scenario::field::Lever;

/// How many fields have a place in the form.
pub(super) const COUNT: usize = count();

/// They in the order of their places.
pub(super) const LEVERS: [Lever; COUNT] = sorted();

/// The place of the field with this id in the table.
pub(super) const fn place(id: &str) -> u8 {
    let mut place = 0;
    while !is_same(FIELDS[place].parameter.id, id) {
        place += 1;
    }
    place as u8
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len()
}

/// What a field is sorted by: its slot, and the order in it; none if the form has no place for it.
const fn rank(place: usize) -> Option<u16> {
    match FIELDS[place].place {
        Place::Form(slot, order) => Some(256 * slot as u16 + order as u16),
        Place::Editor | Place::WithAnother => None,
    }
}

const fn count() -> usize {
    let (mut count, mut place) = (0, 0);
    while place < FIELDS.len() {
        if rank(place).is_some() {
            count += 1;
        }
        place += 1;
    }
    count
}

/// Each field is put before those of a higher rank.
const fn sorted() -> [Lever; COUNT] {
    let mut sorted = [(0, Lever(0)); COUNT];
    let (mut count, mut place) = (0, 0);
    while place < FIELDS.len() {
        if let Some(rank) = rank(place) {
            let mut at = count;
            while at > 0 && sorted[at - 1].0 > rank {
                sorted[at] = sorted[at - 1];
                at -= 1;
            }
            sorted[at] = (rank, Lever(place as u8));
            count += 1;
        }
        place += 1;
    }
    levers(&sorted)
}

const fn levers(sorted: &[(u16, Lever); COUNT]) -> [Lever; COUNT] {
    let mut levers = [Lever(0); COUNT];
    let mut place = 0;
    while place < COUNT {
        levers[place] = sorted[place].1;
        place += 1;
    }
    levers
}
