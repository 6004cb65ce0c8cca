//! What a programme pulls beside pay and goals: results shown beside those of others and review talks draw effort to own
//! work, a public ranking makes people withhold help from those whom they are ranked against.

use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::programme_week::Doses;
use crate::setup::effort::Effort;
use crate::setup::{Derived, PlanSetup};

/// The pull on team `k` under `plan`, in standard weeks, at this legacy of competition.
#[inline(never)]
pub fn beside_pay<L: SimdFloat>(
    derived: &Derived<L>,
    plan: &PlanSetup,
    k: usize,
    doses: &Doses<L>,
    rivalry: L,
) -> Effort<L> {
    let (week, constants) = (derived.setup.week, &derived.constants);
    let shown = doses.feedback.simd_max(doses.ranking) * constants.attention_to_results;
    let more = for_results(plan, k) - for_results(&derived.setup.arms[0].plan, k);
    let displaced = constants.talks_displaced * more.max(0.0);
    let left = displaced.one_minus().simd_max(L::default());
    let own = doses.talks * constants.work_from_talks * left + shown;
    let withheld = doses.ranking * rivalry * constants.ranking_reserve;
    Effort {
        own: own * week.own,
        inside: -(withheld * week.inside),
        across: -(withheld * week.across),
    }
}

/// Bonus of team `k` that depends on results, as a share of base: all but peer feedback.
fn for_results(plan: &PlanSetup, k: usize) -> f64 {
    plan.bonus(k) * (1.0 - plan.weight(k, Kpi::Feedback))
}
