//! Root finding by bisection.

use crate::math::simd::SimdFloat;

/// The point between `low` and `high` up to which `below` holds. How often the range is halved is fixed by the format of the
/// numbers: what one lane gets must not depend on when its neighbours are done.
pub fn bisect<L: SimdFloat>(low: L, high: L, below: impl Fn(L) -> L::Mask) -> L {
    let (mut low, mut high) = (low, high);
    for _ in 0..L::PRECISION.halvings {
        let middle = (low + high) * 0.5;
        let rises = below(middle);
        low = L::select(rises, middle, low);
        high = L::select(rises, high, middle);
    }
    (low + high) * 0.5
}
