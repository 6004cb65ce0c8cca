//! SIMD numbers: the weeks are written once, for one replicate or for several side by side.
//!
//! [`SimdFloat`] is implemented by [`F32x4`], four replicates in single precision, in which the weeks are simulated, each
//! replicate under its own constants; and by `f64`, one number in double precision, in which everything that is worked out
//! once is, and against which single precision is held. Names are those of `std::simd`. What one lane gets does not depend
//! on its neighbours, to the last bit, so a replicate gives the same results alone and beside others. Functions that `f64`
//! has by itself with other bits keep the prefix `simd_`, since an inherent function would be taken instead.

use std::fmt::Debug;
use std::iter::Sum;
use std::ops::{
    Add, AddAssign, BitAnd, BitOr, Div, Index, IndexMut, Mul, Neg, Not, Sub, SubAssign,
};

use wide::{f32x4, u32x4};

use crate::math::precision::{DOUBLE, Precision, SINGLE};

/// Bits of the mantissa of a number.
const MANTISSA: u64 = 0x000f_ffff_ffff_ffff;
/// Exponent bits of numbers from a half to one.
const HALF: u64 = 0x3fe0_0000_0000_0000;

/// The lanes in which replicates are simulated.
pub type Lanes = F32x4;

/// A number in each of one or several lanes, one replicate a lane.
pub trait SimdFloat:
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
    /// How exact the numbers are.
    const PRECISION: &'static Precision;
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
    /// The whole part of a number that is not below nought, as an index.
    fn to_index(self) -> Self::Each<usize>;
    /// 2 to this power, which must be a whole number within the exponents of the format.
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
    /// The nearest whole number, for numbers of at most two digits fewer than the format holds.
    #[inline]
    fn simd_round(self) -> Self {
        let whole = 1.5 * Self::PRECISION.whole;
        self + whole - whole
    }
}

impl SimdFloat for f64 {
    const LANES: usize = 1;
    const PRECISION: &'static Precision = &DOUBLE;
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
    fn to_index(self) -> [usize; 1] {
        [self as usize]
    }
    #[inline]
    fn power_of_two(self) -> Self {
        Self::from_bits((self + (DOUBLE.whole + 1023.0)).to_bits() << 52)
    }
    #[inline]
    fn frexp(self) -> (Self, Self) {
        let bits = self.to_bits();
        let raised = Self::from_bits((bits >> 52) | DOUBLE.whole.to_bits());
        let exponent = raised - (DOUBLE.whole + 1022.0);
        (exponent, Self::from_bits((bits & MANTISSA) | HALF))
    }
}

/// One or four replicates side by side, in single precision. One fills all lanes of the machine alike, so that it gets what it
/// gets beside others.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct F32<const N: usize>(f32x4);

/// Four replicates side by side, in single precision.
pub type F32x4 = F32<4>;
/// One replicate in single precision, to hold four against it.
#[cfg(test)]
pub type F32x1 = F32<1>;

/// Bits of the mantissa of a number in single precision.
const MANTISSA_32: u32 = 0x007f_ffff;
/// Exponent bits of numbers from a half to one in single precision.
const HALF_32: u32 = 0x3f00_0000;
/// How many numbers are summed before their sum joins that of the others, so that the rounding of many stays that of a few.
pub const SUM_BLOCK: usize = 64;

/// An operator between lanes, and between lanes and a number.
macro_rules! operator {
    ($($operator:ident $function:ident),*) => {$(
        impl<const N: usize> $operator for F32<N> {
            type Output = Self;
            #[inline]
            fn $function(self, other: Self) -> Self {
                Self($operator::$function(self.0, other.0))
            }
        }
        impl<const N: usize> $operator<f64> for F32<N> {
            type Output = Self;
            #[inline]
            fn $function(self, other: f64) -> Self {
                Self($operator::$function(self.0, f32x4::splat(other as f32)))
            }
        }
    )*};
}
operator!(Add add, Sub sub, Mul mul, Div div);

impl<const N: usize> BitAnd for F32<N> {
    type Output = Self;
    #[inline]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}
impl<const N: usize> BitOr for F32<N> {
    type Output = Self;
    #[inline]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
impl<const N: usize> Neg for F32<N> {
    type Output = Self;
    #[inline]
    fn neg(self) -> Self {
        Self(-self.0)
    }
}
impl<const N: usize> Not for F32<N> {
    type Output = Self;
    #[inline]
    fn not(self) -> Self {
        Self(!self.0)
    }
}
impl<const N: usize> AddAssign for F32<N> {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
impl<const N: usize> SubAssign for F32<N> {
    #[inline]
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}
impl<const N: usize> Sum for F32<N> {
    #[inline]
    fn sum<I: Iterator<Item = Self>>(mut numbers: I) -> Self {
        let mut sum = Self::default();
        while let Some(first) = numbers.next() {
            let block = numbers.by_ref().take(SUM_BLOCK - 1);
            sum += block.fold(first, |sum, number| sum + number);
        }
        sum
    }
}

impl<const N: usize> SimdFloat for F32<N> {
    const LANES: usize = N;
    const PRECISION: &'static Precision = &SINGLE;
    type Mask = Self;
    type Each<T: Clone + Debug> = [T; N];

    #[inline]
    fn splat(value: f64) -> Self {
        Self(f32x4::splat(value as f32))
    }
    #[inline]
    fn from_fn(mut value: impl FnMut(usize) -> f64) -> Self {
        let lanes: [f32; N] = std::array::from_fn(|future| value(future) as f32);
        Self(f32x4::new(std::array::from_fn(|lane| lanes[lane % N])))
    }
    #[inline]
    fn extract(self, future: usize) -> f64 {
        f64::from(self.0.to_array()[future])
    }
    #[inline]
    fn replace(&mut self, future: usize, value: f64) {
        if N == 1 {
            *self = Self::splat(value);
        } else {
            self.0.as_mut_array()[future] = value as f32;
        }
    }
    fn per_replicate<T: Clone + Debug>(make: impl FnMut(usize) -> T) -> [T; N] {
        std::array::from_fn(make)
    }
    #[inline]
    fn simd_lt(self, other: Self) -> Self {
        Self(self.0.simd_lt(other.0))
    }
    #[inline]
    fn simd_ge(self, other: Self) -> Self {
        Self(self.0.simd_ge(other.0))
    }
    #[inline]
    fn select(mask: Self, yes: Self, no: Self) -> Self {
        Self(mask.0.select(yes.0, no.0))
    }
    #[inline]
    fn any(mask: Self) -> bool {
        mask.0.any()
    }
    #[inline]
    fn test(mask: Self, future: usize) -> bool {
        mask.0.to_bitmask() >> future & 1 == 1
    }
    #[inline]
    fn mask(mut says: impl FnMut(usize) -> bool) -> Self {
        Self::from_fn(|future| if says(future) { 1.0 } else { 0.0 }).simd_ge(Self::splat(0.5))
    }
    // Machines differ in which of two equal numbers they return, which shows in the sign of nought.
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        Self(self.0.fast_min(other.0))
    }
    #[cfg(target_feature = "sse2")]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        Self(self.0.fast_max(other.0))
    }
    #[cfg(target_feature = "simd128")]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        Self(other.0.fast_min(self.0))
    }
    #[cfg(target_feature = "simd128")]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        Self(other.0.fast_max(self.0))
    }
    #[cfg(not(any(target_feature = "sse2", target_feature = "simd128")))]
    #[inline]
    fn simd_min(self, other: Self) -> Self {
        Self::select(self.simd_lt(other), self, other)
    }
    #[cfg(not(any(target_feature = "sse2", target_feature = "simd128")))]
    #[inline]
    fn simd_max(self, other: Self) -> Self {
        Self::select(other.simd_lt(self), self, other)
    }
    #[inline]
    fn sqrt(self) -> Self {
        Self(self.0.sqrt())
    }
    #[inline]
    fn abs(self) -> Self {
        Self(self.0.abs())
    }
    #[inline]
    fn to_index(self) -> [usize; N] {
        let whole = self.0.fast_trunc_int().to_array();
        std::array::from_fn(|future| whole[future] as usize)
    }
    #[inline]
    fn power_of_two(self) -> Self {
        let bits: u32x4 = bytemuck::cast((self + (SINGLE.whole + 127.0)).0);
        Self(bytemuck::cast(bits << 23))
    }
    #[inline]
    fn frexp(self) -> (Self, Self) {
        let bits: u32x4 = bytemuck::cast(self.0);
        let raised = (bits >> 23) | u32x4::splat((SINGLE.whole as f32).to_bits());
        let exponent = Self(bytemuck::cast(raised)) - (SINGLE.whole + 126.0);
        let mantissa = (bits & u32x4::splat(MANTISSA_32)) | u32x4::splat(HALF_32);
        (exponent, Self(bytemuck::cast(mantissa)))
    }
}
