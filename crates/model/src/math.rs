//! Numerics: SIMD vectors of replicates, elementary functions, keyed random numbers, bisection, sorting.

pub(crate) mod bisection;
pub(crate) mod elementary;
pub(crate) mod order;
pub(crate) mod outlined;
pub(crate) mod precision;
pub(crate) mod rng;
pub(crate) mod simd;
