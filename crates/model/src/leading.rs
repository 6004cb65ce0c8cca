//! Phase 12, leadership: those who stand behind the change see a week's result and draw their conclusions.

use crate::commitment::Stage;
use crate::draw::Purpose;
use crate::measure::Payment;
use crate::scene::Scene;
use crate::setting::Novelty;
use crate::world::{Adoption, InForce, World};

/// One week of leadership, after `cost` of the programme and perhaps a payout.
pub fn lead(scene: &Scene, cost: f64, payment: Option<&Payment>, world: &mut World) {
    let called_off = world.commitment.stage == Stage::CalledOff;
    if scene.arm.novelty == Novelty::Unchanged || called_off || !scene.has_begun(world) {
        return;
    }
    let setting = scene.setting;
    // Bonus that a missed goal leaves unpaid is no success, and today's own ups and downs are no matter of the change.
    let extra_bonus = match world.in_force {
        InForce::Todays => 0.0,
        InForce::Options => payment.map_or(0.0, |payment| {
            payment.cost.max(payment.cost_at_target) - payment.cost_today
        }),
    };
    let result = setting.contribution * (world.contribution - 1.0) - cost - extra_bonus;
    let programme = &scene.arm.programme;
    let commitment = &mut world.commitment;
    commitment.see(result);
    let rate = setting.constants.commitment_rate * weariness(world.climate.aversion);
    commitment.drift(&programme.sponsor, rate);
    if setting.constants.noise.events() {
        let sponsors = commitment.sponsors();
        let patience = scene.luck.threshold(Purpose::Sponsor, 0, sponsors);
        commitment.replace_sponsor(1.0 / programme.sponsor.tenure, patience);
    }
    let lived = world.week + 1;
    commitment.decide(programme.stop.as_ref(), lived);
    if scene.arm.until.is_some_and(|until| lived >= until) {
        commitment.end();
    }
    if commitment.stage == Stage::CalledOff {
        world.adoption.fill(Adoption::Waiting(0.0));
    }
}

/// How fast commitment wears off where people are averse to change: 1 at a middling aversion.
fn weariness(aversion: f64) -> f64 {
    0.5 + aversion
}
