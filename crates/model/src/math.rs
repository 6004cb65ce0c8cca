//! Arithmetic: lanes of replicates side by side, elementary functions, keyed random numbers.

pub(crate) mod bisection;
pub(crate) mod elementary;
pub(crate) mod rng;
pub(crate) mod simd;
