//! The three things a person's week is given to, in today's standard weeks (1 is 40 hours).

use std::ops::{Add, AddAssign, Mul, Sub};

/// Hours in a standard week.
pub const WEEK_HOURS: f64 = 40.0;

/// An amount for each kind of effort: hours of it, a motive for it, or what it changes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Effort {
    /// Own work.
    pub own: f64,
    /// Help inside the team.
    pub inside: f64,
    /// Help across teams.
    pub across: f64,
}

impl Add for Effort {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            own: self.own + other.own,
            inside: self.inside + other.inside,
            across: self.across + other.across,
        }
    }
}

impl AddAssign for Effort {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Effort {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + other * -1.0
    }
}

impl Mul<f64> for Effort {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self {
            own: self.own * factor,
            inside: self.inside * factor,
            across: self.across * factor,
        }
    }
}
