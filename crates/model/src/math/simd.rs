//! Futures side by side: the number that the weeks are written in. One lane holds one future's value, or those of a pair
//! of futures, which share their constants; what one future gets does not depend on its neighbour.

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

/// Two futures at once.
pub type Pair = f64x2;

/// A number of one future, or the numbers of several futures side by side.
pub trait Lane:
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
    /// Futures side by side.
    const WIDTH: usize;
    /// Yes or no, by future.
    type Mask: Copy
        + Debug
        + BitAnd<Output = Self::Mask>
        + BitOr<Output = Self::Mask>
        + Not<Output = Self::Mask>;
    /// Something that every future has of its own, by future.
    type Each<T: Clone + Debug>: Clone
        + Debug
        + Index<usize, Output = T>
        + IndexMut<usize, Output = T>
        + AsRef<[T]>
        + AsMut<[T]>;

    /// The same in every future.
    fn all(value: f64) -> Self;
    /// By future.
    fn by(value: impl FnMut(usize) -> f64) -> Self;
    /// Of one future.
    fn of(self, future: usize) -> f64;
    /// Sets the value of one future.
    fn set(&mut self, future: usize, value: f64);
    /// Makes something for every future.
    fn each<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> Self::Each<T>;

    /// Where it lies below `other`.
    fn below(self, other: Self) -> Self::Mask;
    /// Where it lies at `other` or above.
    fn reaches(self, other: Self) -> Self::Mask;
    /// `yes` where the mask says so, `no` elsewhere.
    fn pick(mask: Self::Mask, yes: Self, no: Self) -> Self;
    /// Whether the mask says yes in some future.
    fn any(mask: Self::Mask) -> bool;
    /// What the mask says of one future.
    fn says(mask: Self::Mask, future: usize) -> bool;
    /// A mask, by future.
    fn mask(says: impl FnMut(usize) -> bool) -> Self::Mask;

    /// Square root.
    fn root(self) -> Self;
    /// Distance from nought.
    fn size(self) -> Self;
    /// 2 to this power, which must be a whole number from −1022 to 1023.
    fn power_of_two(self) -> Self;
    /// Exponent and mantissa of a positive number: it is the mantissa, from a half to one, times two to the exponent.
    fn parts(self) -> (Self, Self);

    /// The lesser; `other` where both are equal.
    fn at_most(self, other: Self) -> Self;
    /// The greater; `other` where both are equal.
    fn at_least(self, other: Self) -> Self;

    /// Moved between two bounds.
    #[inline]
    fn between(self, least: f64, most: f64) -> Self {
        self.at_least(Self::all(least)).at_most(Self::all(most))
    }
    /// What is missing to one.
    #[inline]
    fn rest(self) -> Self {
        Self::all(1.0) - self
    }
    /// Its square.
    #[inline]
    fn square(self) -> Self {
        self * self
    }
    /// The nearest whole number, for numbers below 2⁵¹ in size.
    #[inline]
    fn whole(self) -> Self {
        self + 1.5 * WHOLE - 1.5 * WHOLE
    }
}

impl Lane for f64 {
    const WIDTH: usize = 1;
    type Mask = bool;
    type Each<T: Clone + Debug> = [T; 1];

    #[inline]
    fn all(value: f64) -> Self {
        value
    }
    #[inline]
    fn by(mut value: impl FnMut(usize) -> f64) -> Self {
        value(0)
    }
    #[inline]
    fn of(self, _: usize) -> f64 {
        self
    }
    #[inline]
    fn set(&mut self, _: usize, value: f64) {
        *self = value;
    }
    fn each<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> [T; 1] {
        std::array::from_fn(make)
    }
    #[inline]
    fn below(self, other: Self) -> bool {
        self < other
    }
    #[inline]
    fn reaches(self, other: Self) -> bool {
        self >= other
    }
    #[inline]
    fn pick(mask: bool, yes: Self, no: Self) -> Self {
        if mask { yes } else { no }
    }
    #[inline]
    fn any(mask: bool) -> bool {
        mask
    }
    #[inline]
    fn says(mask: bool, _: usize) -> bool {
        mask
    }
    #[inline]
    fn mask(mut says: impl FnMut(usize) -> bool) -> bool {
        says(0)
    }
    #[inline]
    fn at_most(self, other: Self) -> Self {
        if self < other { self } else { other }
    }
    #[inline]
    fn at_least(self, other: Self) -> Self {
        if self > other { self } else { other }
    }
    #[inline]
    fn root(self) -> Self {
        self.sqrt()
    }
    #[inline]
    fn size(self) -> Self {
        self.abs()
    }
    #[inline]
    fn power_of_two(self) -> Self {
        Self::from_bits((self + (WHOLE + 1023.0)).to_bits() << 52)
    }
    #[inline]
    fn parts(self) -> (Self, Self) {
        let bits = self.to_bits();
        let exponent = Self::from_bits((bits >> 52) | WHOLE.to_bits()) - (WHOLE + 1022.0);
        (exponent, Self::from_bits((bits & MANTISSA) | HALF))
    }
}

impl Lane for Pair {
    const WIDTH: usize = 2;
    type Mask = Self;
    type Each<T: Clone + Debug> = [T; 2];

    #[inline]
    fn all(value: f64) -> Self {
        Self::splat(value)
    }
    #[inline]
    fn by(value: impl FnMut(usize) -> f64) -> Self {
        Self::new(std::array::from_fn(value))
    }
    #[inline]
    fn of(self, future: usize) -> f64 {
        self.to_array()[future]
    }
    #[inline]
    fn set(&mut self, future: usize, value: f64) {
        self.as_mut_array()[future] = value;
    }
    fn each<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> [T; 2] {
        std::array::from_fn(make)
    }
    #[inline]
    fn below(self, other: Self) -> Self {
        self.simd_lt(other)
    }
    #[inline]
    fn reaches(self, other: Self) -> Self {
        self.simd_ge(other)
    }
    #[inline]
    fn pick(mask: Self, yes: Self, no: Self) -> Self {
        mask.select(yes, no)
    }
    #[inline]
    fn any(mask: Self) -> bool {
        mask.any()
    }
    #[inline]
    fn says(mask: Self, future: usize) -> bool {
        mask.to_bitmask() >> future & 1 == 1
    }
    #[inline]
    fn mask(mut says: impl FnMut(usize) -> bool) -> Self {
        Self::by(|future| if says(future) { 1.0 } else { 0.0 }).simd_gt(Self::splat(0.5))
    }
    // Machines differ in which of two equal numbers they return, which shows in the sign of nought.
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn at_most(self, other: Self) -> Self {
        self.fast_min(other)
    }
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn at_least(self, other: Self) -> Self {
        self.fast_max(other)
    }
    #[cfg(target_family = "wasm")]
    #[inline]
    fn at_most(self, other: Self) -> Self {
        other.fast_min(self)
    }
    #[cfg(target_family = "wasm")]
    #[inline]
    fn at_least(self, other: Self) -> Self {
        other.fast_max(self)
    }
    #[cfg(not(any(target_feature = "sse2", target_family = "wasm")))]
    #[inline]
    fn at_most(self, other: Self) -> Self {
        Self::pick(self.below(other), self, other)
    }
    #[cfg(not(any(target_feature = "sse2", target_family = "wasm")))]
    #[inline]
    fn at_least(self, other: Self) -> Self {
        Self::pick(other.below(self), self, other)
    }
    #[inline]
    fn root(self) -> Self {
        self.sqrt()
    }
    #[inline]
    fn size(self) -> Self {
        self.abs()
    }
    #[inline]
    fn power_of_two(self) -> Self {
        let bits: u64x2 = bytemuck::cast(self + (WHOLE + 1023.0));
        bytemuck::cast(bits << 52)
    }
    #[inline]
    fn parts(self) -> (Self, Self) {
        let bits: u64x2 = bytemuck::cast(self);
        let raised = (bits >> 52) | u64x2::splat(WHOLE.to_bits());
        let exponent: Self = bytemuck::cast(raised);
        let mantissa = (bits & u64x2::splat(MANTISSA)) | u64x2::splat(HALF);
        (exponent - (WHOLE + 1022.0), bytemuck::cast(mantissa))
    }
}
