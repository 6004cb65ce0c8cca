//! The three efforts of a person: own work, help inside the team, help across teams, in standard weeks (1 is 40 hours).

use std::ops::{Add, AddAssign, Mul, Sub};

use crate::math::simd::SimdFloat;

/// An amount for each kind of effort: hours of it, a motive for it, or what it changes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Effort<L = f64> {
    /// Own work.
    pub own: L,
    /// Help inside the team.
    pub inside: L,
    /// Help across teams.
    pub across: L,
}

impl<L: SimdFloat> Effort<L> {
    /// Applies the same to every kind.
    fn map(self, change: impl Fn(L) -> L) -> Self {
        Self {
            own: change(self.own),
            inside: change(self.inside),
            across: change(self.across),
        }
    }

    /// The sum over its kinds.
    pub fn sum(self) -> L {
        self.own + self.inside + self.across
    }

    /// `yes` where the mask says so, `no` elsewhere.
    pub fn pick(mask: L::Mask, yes: Self, no: Self) -> Self {
        Self {
            own: L::select(mask, yes.own, no.own),
            inside: L::select(mask, yes.inside, no.inside),
            across: L::select(mask, yes.across, no.across),
        }
    }
}

impl Effort {
    /// These efforts in every lane.
    pub fn in_all<L: SimdFloat>(self) -> Effort<L> {
        Effort {
            own: L::splat(self.own),
            inside: L::splat(self.inside),
            across: L::splat(self.across),
        }
    }
}

impl<L: SimdFloat> Add for Effort<L> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            own: self.own + other.own,
            inside: self.inside + other.inside,
            across: self.across + other.across,
        }
    }
}

impl<L: SimdFloat> AddAssign for Effort<L> {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl<L: SimdFloat> Sub for Effort<L> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            own: self.own - other.own,
            inside: self.inside - other.inside,
            across: self.across - other.across,
        }
    }
}

impl<L: SimdFloat, F: Copy> Mul<F> for Effort<L>
where
    L: Mul<F, Output = L>,
{
    type Output = Self;
    fn mul(self, factor: F) -> Self {
        self.map(|amount| amount * factor)
    }
}
