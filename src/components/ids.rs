//! Ids of the rows of a list, so that what is typed into a row goes with it and not with its place.

use yew::{hook, use_mut_ref};

/// The rows of a list as they were last seen, with their ids.
#[derive(Debug, Default)]
struct Known {
    rows: Vec<(u32, String)>,
    last: u32,
}

/// An id for each row. A row keeps it where it is moved and what comes before it goes, as long as it is called the same, and
/// where its name changes, as long as it keeps its place.
#[hook]
pub fn use_ids(rows: Vec<String>) -> Vec<u32> {
    let known = use_mut_ref(Known::default);
    known.borrow_mut().follow(rows)
}

impl Known {
    fn follow(&mut self, rows: Vec<String>) -> Vec<u32> {
        let before = std::mem::take(&mut self.rows);
        let mut free: Vec<Option<(u32, String)>> = before.into_iter().map(Some).collect();
        let same = |row: &String, free: &mut [Option<(u32, String)>]| {
            let is = |known: &&mut Option<(u32, String)>| {
                known.as_ref().is_some_and(|(_, name)| name == row)
            };
            free.iter_mut().find(is).and_then(Option::take)
        };
        let named: Vec<_> = rows.iter().map(|row| same(row, &mut free)).collect();
        let mut ids = Vec::new();
        for (place, found) in named.into_iter().enumerate() {
            let here = || free.get_mut(place).and_then(Option::take);
            let known = found.or_else(here).map(|(id, _)| id);
            ids.push(known.unwrap_or_else(|| self.fresh()));
        }
        self.rows = ids.iter().copied().zip(rows).collect();
        ids
    }

    fn fresh(&mut self) -> u32 {
        self.last += 1;
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids after each of these lists was seen.
    fn ids<const N: usize>(lists: [&[&str]; N]) -> [Vec<u32>; N] {
        let mut known = Known::default();
        lists.map(|list| known.follow(list.iter().map(|&name| name.to_owned()).collect()))
    }

    #[test]
    fn a_row_keeps_its_id_where_it_is_moved_or_another_goes() {
        let [first, moved, removed] = ids([&["a", "b", "c"], &["b", "a", "c"], &["a", "c"]]);
        assert_eq!(moved, [first[1], first[0], first[2]]);
        assert_eq!(removed, [first[0], first[2]]);
    }

    #[test]
    fn a_row_keeps_its_id_where_it_gets_another_name() {
        let [first, renamed] = ids([&["a", "b"], &["a", "x"]]);
        assert_eq!(renamed, first);
    }

    #[test]
    fn a_new_row_has_an_id_that_no_row_had_before() {
        let [first, removed, added] = ids([&["a", "b"], &["a"], &["a", "c"]]);
        assert_eq!(removed, first[..1]);
        assert!(!first.contains(&added[1]));
    }

    #[test]
    fn rows_that_are_called_the_same_have_ids_of_their_own() {
        let [first, again] = ids([&["a", "a"], &["a", "a"]]);
        assert_ne!(first[0], first[1]);
        assert_eq!(again, first);
    }
}
