//! Elementary functions, from a library.

use std::f64::consts::{PI, SQRT_2};

pub use libm::{exp, log, pow};

/// Λ: the logistic function.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// Φ: the normal distribution function.
pub fn normal(x: f64) -> f64 {
    0.5 * libm::erfc(-x / SQRT_2)
}

/// φ: its density.
pub fn density(x: f64) -> f64 {
    exp(-0.5 * x * x) / (2.0 * PI).sqrt()
}
