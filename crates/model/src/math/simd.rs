//! SIMD numbers: the weeks are written once, for one replicate or for several side by side.
//!
//! [`SimdF64`] is implemented by `f64`, which has one lane, and by [`F64x2`], which has two, each replicate under its own
//! constants. Names are those of `std::simd`. What one lane gets does not depend on its neighbour, to the last bit, so
//! a replicate gives the same results alone and in a pair. Functions that `f64` has by itself with other bits keep the
//! prefix `simd_`, since an inherent function would be taken instead.

use std::fmt::Debug;
use std::iter::Sum;
use std::ops::{
    Add, AddAssign, BitAnd, BitOr, Div, Index, IndexMut, Mul, Neg, Not, Sub, SubAssign,
};

use wide::{f64x2, u64x2};

/// Bits of the mantissa of a number.
const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
/// Exponent bits of numbers from a half to one.
const HALF: u64 = 0x3fe0_0000_0000_0000;
/// 2⁵²: numbers from here on are whole, and their last bits count.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Two replicates side by side.
pub type F64x2 = f64x2;

/// A number in each of one or several lanes, one replicate a lane.
pub trait SimdF64:
    Copy
    + Debug
    + Default
    + PartialEq
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
    + Div<f64, Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + Sum
{
    /// How many replicates stand side by side.
    const LANES: usize;
    /// Yes or no, by lane.
    type Mask: Copy
        + Debug
        + BitAnd<Output = Self::Mask>
        + BitOr<Output = Self::Mask>
        + Not<Output = Self::Mask>;
    /// Something that every replicate has of its own, by lane.
    type Each<T: Clone + Debug>: Clone
        + Debug
        + Index<usize, Output = T>
        + IndexMut<usize, Output = T>
        + AsRef<[T]>
        + AsMut<[T]>;

    /// The same value in every lane.
    fn splat(value: f64) -> Self;
    /// A value for each lane.
    fn from_fn(value: impl FnMut(usize) -> f64) -> Self;
    /// The value in one lane.
    fn extract(self, future: usize) -> f64;
    /// Sets the value in one lane.
    fn replace(&mut self, future: usize, value: f64);
    /// Something for every replicate.
    fn per_replicate<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> Self::Each<T>;

    /// Where it is less than `other`.
    fn simd_lt(self, other: Self) -> Self::Mask;
    /// Where it is `other` or greater.
    fn simd_ge(self, other: Self) -> Self::Mask;
    /// `yes` where the mask is set, `no` elsewhere.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;
    /// Whether the mask is set in some lane.
    fn any(mask: Self::Mask) -> bool;
    /// Whether the mask is set in one lane.
    fn test(mask: Self::Mask, future: usize) -> bool;
    /// A mask, by lane.
    fn mask(says: impl FnMut(usize) -> bool) -> Self::Mask;

    /// Square root.
    fn sqrt(self) -> Self;
    /// Absolute value.
    fn abs(self) -> Self;
    /// 2 to this power, which must be a whole number from −1022 to 1023.
    fn power_of_two(self) -> Self;
    /// Exponent and mantissa of a positive number: it is the mantissa, from a half to one, times two to the exponent.
    fn frexp(self) -> (Self, Self);

    /// The lesser; `other` where both are equal.
    fn simd_min(self, other: Self) -> Self;
    /// The greater; `other` where both are equal.
    fn simd_max(self, other: Self) -> Self;

    /// Moved into the range from `least` to `most`.
    #[inline]
    fn simd_clamp(self, least: f64, most: f64) -> Self {
        self.simd_max(Self::splat(least))
            .simd_min(Self::splat(most))
    }
    /// One minus it.
    #[inline]
    fn one_minus(self) -> Self {
        Self::splat(1.0) - self
    }
    /// Its square.
    #[inline]
    fn square(self) -> Self {
        self * self
    }
    /// The nearest whole number, for numbers below 2⁵¹ in size.
    #[inline]
    fn simd_round(self) -> Self {
        self + 1.5 * WHOLE - 1.5 * WHOLE
    }
}

impl SimdF64 for f64 {
    const LANES: usize = 1;
    type Mask = bool;
    type Each<T: Clone + Debug> = [T; 1];

    #[inline]
    fn splat(value: f64) -> Self {
        value
    }
    #[inline]
    fn from_fn(mut value: impl FnMut(usize) -> f64) -> Self {
        value(0)
    }
    #[inline]
    fn extract(self, _: usize) -> f64 {
        self
    }
    #[inline]
    fn replace(&mut self, _: usize, value: f64) {
        *self = value;
    }
    fn per_replicate<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> [T; 1] {
        std::array::from_fn(make)
    }
    #[inline]
    fn simd_lt(self, other: Self) -> bool {
        self < other
    }
    #[inline]
    fn simd_ge(self, other: Self) -> bool {
        self >= other
    }
    #[inline]
    fn select(mask: bool, yes: Self, no: Self) -> Self {
        if mask { yes } else { no }
    }
    #[inline]
    fn any(mask: bool) -> bool {
        mask
    }
    #[inline]
    fn test(mask: bool, _: usize) -> bool {
        mask
    }
    #[inline]
    fn mask(mut says: impl FnMut(usize) -> bool) -> bool {
        says(0)
    }
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        if self < other { self } else { other }
    }
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        if self > other { self } else { other }
    }
    #[inline]
    fn sqrt(self) -> Self {
        self.sqrt()
    }
    #[inline]
    fn abs(self) -> Self {
        self.abs()
    }
    #[inline]
    fn power_of_two(self) -> Self {
        Self::from_bits((self + (WHOLE + 1023.0)).to_bits() << 52)
    }
    #[inline]
    fn frexp(self) -> (Self, Self) {
        let bits = self.to_bits();
        let exponent = Self::from_bits((bits >> 52) | WHOLE.to_bits()) - (WHOLE + 1022.0);
        (exponent, Self::from_bits((bits & MANTISSA) | HALF))
    }
}

impl SimdF64 for F64x2 {
    const LANES: usize = 2;
    type Mask = Self;
    type Each<T: Clone + Debug> = [T; 2];

    #[inline]
    fn splat(value: f64) -> Self {
        Self::splat(value)
    }
    #[inline]
    fn from_fn(value: impl FnMut(usize) -> f64) -> Self {
        Self::new(std::array::from_fn(value))
    }
    #[inline]
    fn extract(self, future: usize) -> f64 {
        self.to_array()[future]
    }
    #[inline]
    fn replace(&mut self, future: usize, value: f64) {
        self.as_mut_array()[future] = value;
    }
    fn per_replicate<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> [T; 2] {
        std::array::from_fn(make)
    }
    #[inline]
    fn simd_lt(self, other: Self) -> Self {
        self.simd_lt(other)
    }
    #[inline]
    fn simd_ge(self, other: Self) -> Self {
        self.simd_ge(other)
    }
    #[inline]
    fn select(mask: Self, yes: Self, no: Self) -> Self {
        mask.select(yes, no)
    }
    #[inline]
    fn any(mask: Self) -> bool {
        mask.any()
    }
    #[inline]
    fn test(mask: Self, future: usize) -> bool {
        mask.to_bitmask() >> future & 1 == 1
    }
    #[inline]
    fn mask(mut says: impl FnMut(usize) -> bool) -> Self {
        Self::from_fn(|future| if says(future) { 1.0 } else { 0.0 }).simd_gt(Self::splat(0.5))
    }
    // Machines differ in which of two equal numbers they return, which shows in the sign of nought.
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        self.fast_min(other)
    }
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        self.fast_max(other)
    }
    #[cfg(target_family = "wasm")]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        other.fast_min(self)
    }
    #[cfg(target_family = "wasm")]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        other.fast_max(self)
    }
    #[cfg(not(any(target_feature = "sse2", target_family = "wasm")))]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        Self::select(self.simd_lt(other), self, other)
    }
    #[cfg(not(any(target_feature = "sse2", target_family = "wasm")))]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        Self::select(other.simd_lt(self), self, other)
    }
    #[inline]
    fn sqrt(self) -> Self {
        self.sqrt()
    }
    #[inline]
    fn abs(self) -> Self {
        self.abs()
    }
    #[inline]
    fn power_of_two(self) -> Self {
        let bits: u64x2 = bytemuck::cast(self + (WHOLE + 1023.0));
        bytemuck::cast(bits << 52)
    }
    #[inline]
    fn frexp(self) -> (Self, Self) {
        let bits: u64x2 = bytemuck::cast(self);
        let raised = (bits >> 52) | u64x2::splat(WHOLE.to_bits());
        let exponent: Self = bytemuck::cast(raised);
        let mantissa = (bits & u64x2::splat(MANTISSA)) | u64x2::splat(HALF);
        (exponent - (WHOLE + 1022.0), bytemuck::cast(mantissa))
    }
}
