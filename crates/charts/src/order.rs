//! Few things put in order one by one: the library's sorting is made for many and is many bytes of code.

use std::cmp::Ordering;

/// All `items` in order; equal ones stay in the order they come in.
pub fn in_order<T>(
    items: impl IntoIterator<Item = T>,
    compare: impl Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let mut ordered = Vec::new();
    for item in items {
        let at = ordered.partition_point(|other| compare(other, &item).is_le());
        ordered.insert(at, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn equal_things_keep_their_order() {
        let ordered = in_order([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |a, b| {
            a.0.cmp(&b.0)
        });
        assert_eq!(ordered, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
