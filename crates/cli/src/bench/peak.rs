//! What one core can do at most in single precision: multiplications and additions that do not wait for each other, in as many
//! registers as the build may use. They are not fused, because the model's are not, so that its bits are the same everywhere.

use std::hint::black_box;

use super::seconds;

/// Independent chains: as many as hide the latency of an addition after a multiplication, and still fit the registers.
const CHAINS: usize = 48;
/// Steps of each chain, each a multiplication and an addition.
const STEPS: u32 = 2_000_000;

/// Floating-point operations a second.
pub fn operations_per_second() -> f64 {
    let mut chains = [1.0_f32; CHAINS];
    let (factor, summand) = black_box((0.999_999_f32, 1e-6_f32));
    let time = seconds(|| {
        for _ in 0..STEPS {
            for chain in &mut chains {
                *chain = *chain * factor + summand;
            }
        }
    });
    black_box(chains);
    2.0 * CHAINS as f64 * f64::from(STEPS) / time
}
