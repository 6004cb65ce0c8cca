//! Root finding by bisection.

use crate::math::simd::SimdF64;

/// The point between `low` and `high` up to which `below` holds, after so many halvings.
pub fn bisect<L: SimdF64>(low: L, high: L, halvings: usize, below: impl Fn(L) -> L::Mask) -> L {
    let (mut low, mut high) = (low, high);
    for _ in 0..halvings {
        let middle = (low + high) * 0.5;
        let rises = below(middle);
        low = L::select(rises, middle, low);
        high = L::select(rises, high, middle);
    }
    (low + high) * 0.5
}
