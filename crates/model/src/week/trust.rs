//! Phase 10, learning: updates each person's trust toward other teams.

use crate::math::simd::SimdFloat;
use crate::mechanism::person::Person;
use crate::setup::Setup;
use crate::week::learning::Lesson;
use crate::week::world::Position;

/// Help that team `k` receives from its partners, relative to today; 1 where it has none.
pub(super) fn received<L: SimdFloat>(setup: &Setup, help: &[L], k: usize) -> L {
    let partners = &setup.network.partners_of[k];
    if partners.is_empty() {
        L::splat(1.0)
    } else {
        let given: L = partners.iter().map(|partner| help[*partner]).sum();
        given / partners.len() as f64
    }
}

impl<L: SimdFloat> Lesson<'_, L> {
    /// Trust's target: today's, plus a share of what is missing for help received, openness, contact and joint planning. A
    /// competitive past slows it on its way up.
    #[inline]
    pub(super) fn trust(
        &self,
        position: &mut Position<L>,
        person: &Person<L>,
        from_help: L,
        drift: L,
    ) {
        let start = person.trust;
        let target = (start + start.one_minus() * (from_help + self.support)).simd_clamp(0.0, 1.0);
        let step = self
            .constants
            .trust_rate
            .step(target - position.trust, self.ease);
        position.trust = (position.trust + step - drift).simd_clamp(0.0, 1.0);
    }
}
