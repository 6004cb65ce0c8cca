//! Phase 11: turnover.

use crate::input::plan::Kpi;
use crate::math::rng::Purpose;
use crate::reference::firm::{Agent, Firm, Way};
use crate::reference::number::exp;
use crate::setup::PlanSetup;

impl Firm<'_> {
    /// One week. Without chance nobody leaves, and nobody is new.
    pub fn come_and_go(&mut self) {
        let (setup, constants) = (self.setup(), self.constants());
        let usual = self.usual_hazard() / self.future.correction.leaving;
        self.leaving = 0.0;
        for (k, team) in setup.teams.iter().enumerate() {
            let mut hazards = 0.0;
            let own = |plan: &PlanSetup| {
                let shared = plan.weight(k, Kpi::Team) / team.heads;
                plan.bonus(k) * (plan.weight(k, Kpi::Own) + shared)
            };
            let beyond = (own(self.plan()) - own(self.todays_plan())).max(0.0);
            let drawn = beyond / (1.0 + constants.sorting_saturation * beyond);
            for i in team.people.clone() {
                let agent = &self.people[i];
                let x = constants.leaving_unfairness * agent.unfairness
                    + constants.leaving_overload * self.strain(agent)
                    + self.pushed_out(k, agent.ability)
                    - constants.sorting_out * drawn * (agent.ability - 1.0);
                let hazard = usual * exp(x.clamp(-2.0, 2.0));
                self.leaving += hazard / setup.people() as f64;
                hazards += hazard;
                if constants.noise.events() {
                    self.grow(i);
                    self.people[i].borne += hazard;
                    if self.people[i].borne >= self.people[i].bearable {
                        self.leave(k, i, drawn);
                    }
                }
            }
            let hazard = if constants.noise.events() {
                hazards / team.heads
            } else {
                usual * exp(self.pushed_out(k, 1.0).clamp(-2.0, 2.0))
            };
            self.fill_seats(k, hazard);
        }
    }

    /// How far a person's week is fuller than today by what is imposed, and by effort beyond a tenth of a week.
    fn strain(&self, agent: &Agent) -> f64 {
        let imposed = agent.overload.min(self.doses.time);
        (agent.overload - 0.1).max(imposed)
    }

    /// Somebody becomes a week less new.
    fn grow(&mut self, i: usize) {
        let newness = self.people[i].newness * (1.0 - self.constants().newness_rate);
        let growth = self.growth(newness);
        let agent = &mut self.people[i];
        agent.newness = newness;
        agent.skill = agent.ability * growth + agent.know_how;
    }

    /// Somebody of team `k` leaves from position `i`: what partner teams know of this one among all whom they have to know goes
    /// too.
    fn leave(&mut self, k: usize, i: usize, drawn: f64) {
        self.people[i] = self.newcomer(i, drawn);
        let network = &self.setup().network;
        let lost = self.constants().counterparts_lost;
        for (pair, teams) in network.pairs.iter().enumerate() {
            if teams.contains(&k) {
                self.knowledge[pair] -= lost * self.knowledge[pair] / network.people_to_know[pair];
            }
        }
    }

    /// Share of full skill at this newness, 1 on average today.
    fn growth(&self, newness: f64) -> f64 {
        let (constants, usual) = (self.constants(), self.usual_hazard());
        let loss = constants.newcomers_loss;
        (1.0 - loss * newness) / (1.0 - loss * usual / (usual + constants.newness_rate))
    }

    /// Whoever takes position `i`, where own pay beyond today's has drawn the able.
    fn newcomer(&self, i: usize, drawn: f64) -> Agent {
        let (person, baseline) = (
            &self.future.today.people[i],
            &self.future.today.person_baselines[i],
        );
        let (left, shocks) = (&self.people[i], &self.future.shocks);
        let generation = left.generation + 1;
        let seat = self.setup().seat(i).key();
        let apart = self.setup().organisation.ability_spread;
        let talent = shocks.draw_of(0, Purpose::NewAbility, seat, generation);
        let ability = (1.0 + self.constants().sorting_in * drawn + apart * talent).max(0.2);
        Agent {
            effort: baseline.effort,
            engaged: baseline.engaged,
            habit: baseline.effort.across,
            practice: 1.0,
            trust: person.trust,
            fear: person.fear,
            ability,
            newness: 1.0,
            skill: ability * self.growth(1.0),
            know_how: 0.0,
            way: Way::Old(0.0),
            unfairness: self.future.today.grievance,
            overload: left.overload,
            borne: 0.0,
            bearable: shocks.threshold(0, Purpose::Leaving, seat, generation),
            generation,
        }
    }
}
