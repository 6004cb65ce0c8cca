//! Phase 10: perceived need, and what people, teams and pairs learn.

use crate::constants::table::Rates;
use crate::mechanism::perception::Perception;
use crate::reference::firm::Firm;
use crate::reference::number::exp;
use crate::scenario::handoff::REFERENCE_QUALITY;

/// What a team's efforts are taken to change.
#[derive(Debug, Clone, Copy, Default)]
pub struct Need {
    /// ∂lnO/∂o.
    pub own: f64,
    /// ∂lnO/∂h_in.
    pub inside: f64,
    /// Share of contribution.
    pub share: f64,
    /// ∂lnC/∂h_out.
    pub contribution: f64,
    /// ∂lnI/∂h_out.
    pub integration: f64,
}

impl Need {
    /// Today's.
    pub fn today(perception: &Perception) -> Self {
        Self {
            own: perception.output.own,
            inside: perception.output.inside,
            share: perception.share,
            contribution: perception.value,
            integration: perception.integration,
        }
    }
}

impl Firm<'_> {
    /// Perceived need follows the true one.
    pub fn perceive(&mut self) {
        let rate = self.constants().perception_rate;
        for k in 0..self.need.len() {
            let (true_need, need) = (self.true_need(k), &mut self.need[k]);
            need.own += rate * (true_need.own - need.own);
            need.inside += rate * (true_need.inside - need.inside);
            need.share += rate * (true_need.share - need.share);
            need.contribution += rate * (true_need.contribution - need.contribution);
            need.integration += rate * (true_need.integration - need.integration);
        }
    }

    /// What team `k`'s efforts change this week.
    fn true_need(&self, k: usize) -> Need {
        let (setup, work) = (self.setup(), &self.work);
        let (team, week) = (&setup.teams[k], setup.week);
        let inside = work.inside[k];
        let worth = team.inside_worth * inside.quality / self.derived().quality.inside;
        let smooth = worth / (1.0 - team.inside_worth + worth);
        let help_inside = team.heads * week.inside * work.supply.inside[k].max(0.05);
        let help = team.heads * week.across * work.supply.help[k].max(0.05);
        let stake = self.constants().handoff_worth * setup.interdependence / REFERENCE_QUALITY;
        let mut need = Need {
            own: 1.0 / (team.heads * week.own),
            inside: smooth * inside.elasticity / help_inside,
            ..Need::default()
        };
        for (place, path) in setup.network.paths.iter().enumerate() {
            let part = work.earned[place] / work.flow;
            let works = work.works[place] / work.integrated;
            for _ in path.teams.iter().filter(|team| **team == k) {
                need.share += self.derived().output_elasticity() * part / path.teams.len() as f64;
            }
            for pair in &path.pairs {
                if setup.network.pairs[*pair].contains(&k) {
                    let handoff = work.across[*pair];
                    let half = 0.5 * handoff.elasticity / help;
                    let handed = 1.0 + stake * (handoff.quality - self.derived().quality.across);
                    need.contribution += half * stake * handoff.quality / handed * part;
                    need.integration += half * works;
                }
            }
        }
        need
    }

    /// One week of learning.
    pub fn learn(&mut self) {
        let setup = self.setup();
        let memory = self.constants().belief_memory;
        for (k, team) in setup.teams.iter().enumerate() {
            let received = self.received(k);
            for i in team.people.clone() {
                self.practise(k, i);
                self.come_to_trust(k, i, received - 1.0);
                self.take_heart(i);
            }
            self.belief[k] = memory * self.belief[k] + (1.0 - memory) * received;
        }
        self.meet();
        if setup.crafts.pass_on && (self.week + 1).is_multiple_of(4) {
            self.pass_know_how_on();
        }
        let mean = self.mean(|agent| agent.help());
        self.usual_help += self.constants().perception_rate * (mean - self.usual_help);
    }

    /// Know-how that four weeks like this one pass on: to the abler half of the team by help inside beyond today's, then to that of
    /// the craft in structured contact.
    fn pass_know_how_on(&mut self) {
        let (setup, constants) = (self.setup(), self.constants());
        let mut taught = self.people.clone();
        for craft in &setup.crafts.teams {
            let everybody: Vec<usize> = craft.iter().flat_map(|k| self.members(*k)).collect();
            for k in craft {
                let help = self.work.supply.inside[*k] / self.manned(*k) - 1.0;
                let hours = (40.0 * setup.week.inside * help).max(0.0);
                let contact = self.doses.contact * setup.crafts.among_partners[*k];
                let by_help = 1.0 - exp(-4.0 * constants.know_how_from_help * hours);
                let by_contact = 1.0 - exp(-4.0 * constants.know_how_from_contact * contact);
                let best = [self.abler(&self.members(*k)), self.abler(&everybody)];
                for i in self.members(*k) {
                    let agent = &mut taught[i];
                    let alone = agent.skill - agent.know_how;
                    let passes_on = |best: f64| constants.know_how_share * (best - alone);
                    let lost = 4.0 * constants.knowledge_decay * agent.know_how;
                    let mut known = agent.know_how;
                    known += by_help * (passes_on(best[0]) - known).max(0.0);
                    known += by_contact * (passes_on(best[1]) - known).max(0.0);
                    agent.know_how = known - lost;
                    agent.skill = alone + agent.know_how;
                }
            }
        }
        self.people = taught;
    }

    /// The people of team `k`.
    fn members(&self, k: usize) -> Vec<usize> {
        self.setup().teams[k].people.clone().collect()
    }

    /// Mean of what those of these people can do by themselves who are not below the mean of that.
    fn abler(&self, people: &[usize]) -> f64 {
        let mean = |skills: &[f64]| skills.iter().sum::<f64>() / skills.len() as f64;
        let own = |i: &usize| self.people[*i].skill - self.people[*i].know_how;
        let skills: Vec<f64> = people.iter().map(own).collect();
        let usual = mean(&skills);
        let able: Vec<f64> = skills.into_iter().filter(|skill| *skill >= usual).collect();
        if able.is_empty() { usual } else { mean(&able) }
    }

    /// Help that team `k` receives: the mean H of its partners; 1 where it has none.
    fn received(&self, k: usize) -> f64 {
        let (mut sum, mut partners) = (0.0, 0.0);
        for [one, other] in &self.setup().network.pairs {
            let partner = match k {
                k if k == *one => *other,
                k if k == *other => *one,
                _ => continue,
            };
            sum += self.work.supply.help[partner];
            partners += 1.0;
        }
        if partners > 0.0 { sum / partners } else { 1.0 }
    }

    /// How fast trust and practice grow under the legacy of competition.
    fn ease(&self) -> f64 {
        1.0 - self.constants().rivalry_drag * self.felt_rivalry(self.climate.rivalry)
    }

    /// Practice and habit.
    fn practise(&mut self, k: usize, i: usize) {
        let constants = self.constants();
        let drift = self.future.correction.practice[k];
        let (ease, today) = (self.ease(), self.future.today.person_baselines[i].help);
        let agent = &mut self.people[i];
        let both = agent.help() + today;
        let more = if both > 1e-6 {
            (agent.help() - today) / both
        } else {
            0.0
        };
        let gap = 1.0 + constants.practice_gain * more - agent.practice;
        let pace = ease * (1.0 + 0.5 * (0.5 - agent.fear));
        agent.practice += step(constants.practice_rate, gap, pace) - drift;
        agent.habit += constants.habit_rate * (agent.effort.across - agent.habit);
    }

    /// Trust, where help received lies by so much above today's.
    fn come_to_trust(&mut self, k: usize, i: usize, x: f64) {
        let (constants, doses) = (self.constants(), &self.doses);
        let drift = self.future.correction.trust[k];
        let start = self.future.today.people[i].trust;
        let support = 2.0 * constants.trust_from_help * x / (1.0 + x.abs())
            + constants.trust_from_transparency * doses.transparency
            + constants.trust_from_contact * (doses.contact + doses.diverge).min(1.0);
        let target = (start + (1.0 - start) * support).clamp(0.0, 1.0);
        let ease = self.ease();
        let agent = &mut self.people[i];
        let step = step(constants.trust_rate, target - agent.trust, ease);
        agent.trust = (agent.trust + step - drift).clamp(0.0, 1.0);
    }

    /// Fear of failure.
    fn take_heart(&mut self, i: usize) {
        let (constants, doses) = (self.constants(), &self.doses);
        let start = self.future.today.people[i].fear;
        let reduction = constants.fear_from_safety * doses.safe_to_fail
            + constants.fear_from_training * doses.trained;
        let hurt = constants.fear_from_setback * (1.0 - doses.safe_to_fail) * self.setback;
        let target = start * (1.0 - reduction.min(1.0) + hurt * (1.0 - start));
        let agent = &mut self.people[i];
        agent.fear += constants.fear_rate * (target - agent.fear);
    }

    /// Clarity and knowledge at each pair.
    fn meet(&mut self) {
        let (setup, constants) = (self.setup(), self.constants());
        let doses = self.doses;
        let start = setup.culture.clarity() * self.climate.continuity;
        let planned = doses.converge.min(1.0);
        let brought = constants.clarity_from_roles * self.climate.roles
            + constants.clarity_from_lead * doses.authority
            + constants.clarity_from_planning
                * (planned + constants.first_plans * planned * (1.0 - planned));
        let unmanaged = 1.0 - constants.clarity_from_manager * doses.managers.min(1.0);
        let missing = (1.0 - start) * (1.0 - brought.min(1.0)) * unmanaged;
        let target = 1.0 - missing;
        for (pair, people) in setup.network.people_to_know.iter().enumerate() {
            let clarity = &mut self.clarity[pair];
            *clarity += constants.clarity_rate * (target - *clarity);
            let hours = doses.contact + doses.diverge;
            let met = (constants.knowledge_gain * hours * 20.0 / people).min(1.0);
            let knowledge = &mut self.knowledge[pair];
            *knowledge += met * (1.0 - *knowledge) - constants.knowledge_decay * *knowledge;
        }
        for k in 0..setup.teams.len() {
            let pairs = setup.network.pairs.iter().zip(&self.clarity);
            let own: Vec<f64> = pairs
                .filter(|(pair, _)| pair.contains(&k))
                .map(|(_, clarity)| *clarity)
                .collect();
            if !own.is_empty() {
                self.team_clarity[k] = own.iter().sum::<f64>() / own.len() as f64;
            }
        }
    }
}

/// A week's step over a gap: at the rate for its direction, upward at this pace.
fn step(rates: Rates, gap: f64, pace: f64) -> f64 {
    if gap > 0.0 {
        pace * rates.up * gap
    } else {
        rates.down * gap
    }
}
