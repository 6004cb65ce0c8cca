//! Phase 12: commitment moves with the week's result, sponsors change, the change may be called off.

use crate::math::rng::Purpose;
use crate::mechanism::indicator::Payment;
use crate::mechanism::people_cost::PeopleCost;
use crate::reference::firm::{Firm, Way};
use crate::setup::Novelty;
use crate::week::leadership_week::noticed;
use crate::week::world::InForce;

impl Firm<'_> {
    /// One week.
    pub fn lead(&mut self, payment: Option<&Payment>, people: &PeopleCost) {
        let is_new = self.arm.novelty == Novelty::New;
        if !is_new || self.is_called_off() || !self.has_begun() {
            return;
        }
        let more_bonus = match (self.in_force, payment) {
            (InForce::Options, Some(payment)) => {
                payment.noticed_cost(self.arm.plan.pay.total_pay) - payment.cost_today
            }
            _ => 0.0,
        };
        let earned = self.setup().contribution * noticed(self.contribution - 1.0);
        let cost = self.doses.cost + people.total();
        self.commitment.see(earned - cost - more_bonus);
        let programme = &self.arm.programme;
        let rate = self.constants().commitment_rate * (0.5 + self.climate.aversion);
        self.commitment.drift(&programme.sponsor, rate);
        if self.constants().noise.events() {
            let sponsors = self.commitment.sponsors();
            let shocks = &self.future.shocks;
            let patience = shocks.threshold(0, Purpose::Sponsor, 0, sponsors);
            let hazard = 1.0 / programme.sponsor.tenure;
            self.commitment.replace_sponsor(hazard, patience);
        }
        let result = self.week + 1;
        self.commitment.decide(programme.stop.as_ref(), result);
        if self.arm.until.is_some_and(|until| result >= until) {
            self.commitment.end();
        }
        if self.is_called_off() {
            for agent in &mut self.people {
                agent.way = Way::Old(0.0);
            }
        }
    }
}
