//! Elementary functions that are called instead of inlined: for what is worked out a few times a week or less, where a
//! copy at every place would only make the worker larger. The bits are those of [`elementary`].

use crate::math::elementary::{self, Normal};
use crate::math::simd::SimdFloat;

/// As [`elementary::exp`].
#[inline(never)]
pub fn exp<L: SimdFloat>(x: L) -> L {
    elementary::exp(x)
}

/// As [`elementary::ln`].
#[inline(never)]
pub fn ln<L: SimdFloat>(x: L) -> L {
    elementary::ln(x)
}

/// As [`elementary::pow`].
#[inline(never)]
pub fn pow<L: SimdFloat>(x: L, y: L) -> L {
    elementary::pow(x, y)
}

/// As [`elementary::normal`].
#[inline(never)]
pub fn normal<L: SimdFloat>(z: L) -> Normal<L> {
    elementary::normal(z)
}
