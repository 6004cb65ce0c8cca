//! Phase 5: people take up the new way.

use crate::reference::firm::{Firm, Way};
use crate::reference::number::logistic;
use crate::setup::Novelty;

impl Firm<'_> {
    /// How strongly the new way pulls team `k`: by pay, of which a loss counts more, and by an announced goal.
    pub fn pull_on(&self, k: usize) -> f64 {
        let constants = self.constants();
        let (plan, today) = (self.plan(), self.todays_plan());
        let announced = plan.goal_of(k).map_or(0.0, |goal| goal.announced);
        let mut change = plan.bonus(k) * self.worth.expected(self, k) + plan.pay.made_up[k]
            - today.bonus(k) * self.todays_worth.expected(self, k);
        if change < 0.0 {
            change *= 1.0 + (constants.loss_aversion - 1.0) * 2.0 * self.climate.aversion;
        }
        let goal = announced * self.heard();
        logistic(constants.pull_of_gain * change + constants.pull_of_goal * goal)
    }

    /// One week of adoption.
    pub fn adopt(&mut self) {
        let is_new = self.arm.novelty == Novelty::New;
        if !is_new || self.is_called_off() || !self.has_begun() {
            return;
        }
        let (setup, constants) = (self.setup(), self.constants());
        let today = &self.future.today;
        let share = self.mean(|agent| match agent.way {
            Way::Old(_) => 0.0,
            Way::New(_) => 1.0,
        });
        let bass = |share: f64| (constants.innovation + constants.imitation * share) / 4.345;
        let aversion = self.climate.aversion;
        let strength = self.arm.programme.sponsor.strength;
        let weekly = bass(share + 0.5 * bass(share) * (1.0 - share))
            * (1.6 - 1.2 * aversion)
            * (0.6 + 0.8 * strength * self.commitment.level);
        for (k, team) in setup.teams.iter().enumerate() {
            for i in team.people.clone() {
                if today.people[i].reluctance < constants.holdouts * aversion * aversion {
                    continue;
                }
                if let Way::Old(withstood) = self.people[i].way {
                    let withstood = withstood + weekly * self.pull[k];
                    self.people[i].way = if withstood >= today.people[i].patience {
                        Way::New(self.week)
                    } else {
                        Way::Old(withstood)
                    };
                }
            }
        }
    }
}
