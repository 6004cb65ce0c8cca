//! Where something turns, found by halving.

use crate::math::simd::Lane;

/// The point between `low` and `high` up to which `below` holds, after so many halvings.
pub fn bisect<L: Lane>(low: L, high: L, halvings: usize, below: impl Fn(L) -> L::Mask) -> L {
    let (mut low, mut high) = (low, high);
    for _ in 0..halvings {
        let middle = (low + high) * 0.5;
        let rises = below(middle);
        low = L::pick(rises, middle, low);
        high = L::pick(rises, high, middle);
    }
    (low + high) * 0.5
}
