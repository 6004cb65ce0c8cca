//! Phase 3: each person's motive for each effort, line by line as in the table.

use crate::input::payout_condition::{Contestants, RelativeTo};
use crate::input::plan::{JointMetric, Kpi};
use crate::reference::firm::{Firm, Way};
use crate::reference::number::pow;
use crate::reference::worth::Worth;
use crate::setup::PlanSetup;
use crate::setup::effort::Effort;

impl Firm<'_> {
    /// B: what moves person `i` of team `k`. Those who have not taken up the new way take help's motives from today's plan.
    pub fn motive(&self, k: usize, i: usize) -> Effort {
        let hidden = self.future.today.person_baselines[i].hidden;
        let new = self.pulled(self.plan(), &self.worth, k, i);
        let moved = match self.people[i].way {
            Way::New(_) => new,
            Way::Old(_) => Effort {
                own: new.own,
                ..self.pulled(self.todays_plan(), &self.todays_worth, k, i)
            },
        };
        hidden + moved
    }

    /// Pay as perceived and the goal beyond money, under `plan`.
    fn pulled(&self, plan: &PlanSetup, worth: &Worth, k: usize, i: usize) -> Effort {
        let constants = self.constants();
        let agent = &self.people[i];
        let (skill, practice) = (agent.skill, agent.practice_used());
        let pay = self.paid(plan, worth, k, i);
        let goal = self.goal(plan, k) + self.beside_pay(plan, k);
        let response = self.future.today.people[i].pay_response;
        let attention = self.attention(plan, k);
        let valued =
            |pay: f64| response * attention * pay / (1.0 + constants.stake_damping * pay.abs());
        Effort {
            own: valued(pay.own) + skill * goal.own,
            inside: valued(pay.inside) + practice * goal.inside,
            across: valued(pay.across) + practice * self.daring(i) * goal.across,
        }
    }

    /// How much more attention what team `k` is paid for gets under `plan` than under today's, where roles are as clear as now.
    fn attention(&self, plan: &PlanSetup, k: usize) -> f64 {
        let squares = |plan: &PlanSetup| {
            let squares = Kpi::ALL.map(|kpi| plan.weight(k, kpi) * plan.weight(k, kpi));
            if plan.bonus(k) > 0.0 {
                squares.iter().sum::<f64>()
            } else {
                1.0
            }
        };
        let exponent = self.constants().attention_dilution * (1.0 - self.team_clarity[k]);
        pow(squares(plan) / squares(self.todays_plan()), exponent)
    }

    /// Pay's pull on each effort, before it is perceived.
    fn paid(&self, plan: &PlanSetup, worth: &Worth, k: usize, i: usize) -> Effort {
        let (setup, constants) = (self.setup(), self.constants());
        let (team, need, agent) = (&setup.teams[k], &self.need[k], &self.people[i]);
        let (skill, practice) = (agent.skill, agent.practice_used());
        let b = plan.bonus(k);
        let o_today = setup.week.own;

        let answer = self.future.types[i].answer(self.belief[k], constants.reciprocity);
        let regard = answer * agent.trust;
        let linked = 1.0 + constants.linked_monitoring * team.inside_worth;
        let seen = constants.peer_pressure * setup.observability * linked;
        let near = regard * constants.regard_inside + seen;
        let far = regard * constants.regard_across;
        let mates = (team.heads - 1.0) / (1.0 + (team.heads - 1.0) / constants.circle);
        let others = setup.people() as f64 - team.heads;
        let by_team = 1.0 + near * mates;
        let by_all = by_team + far * others;

        let own = b * worth.own[i].slope;
        let rank = b * worth.rank[i].slope;
        let firm = b * worth.firm[k].slope;
        let feedback = b * worth.feedback[i].slope;
        let metric = self.metric(plan, k);
        let joint = b * worth.joint[k].slope * self.forecast.joint;

        let (mut between_people, mut between_teams) = (0.0, 0.0);
        let mut against_others = rank;
        match plan.contest {
            Some(Contestants::People) => {
                between_people = rank * (1.0 - near * setup.observability).max(0.0);
                against_others = between_people;
            }
            Some(Contestants::Teams) => between_teams = rank * by_team,
            None => {}
        }
        let mut opposed = own;
        if plan.plan.relative_to == Some(RelativeTo::Colleagues) {
            (opposed, against_others) = (between_people, 0.0);
        }

        let through_output = own * (1.0 - team.control)
            + b * worth.team[k].slope * by_team
            + firm * need.share * by_all
            + between_teams;
        let alone = (own + between_people) * team.control / o_today;
        let own_work = skill * (through_output * need.own + joint * metric.own * by_all) + alone;
        let inside = practice * (through_output * need.inside + joint * metric.inside * by_all)
            - between_people * (1.0 - team.control) * need.inside;

        let mut shared = firm * need.contribution * self.derived().foresight * by_all;
        if joint != 0.0 {
            let clear = pow(self.team_clarity[k] / 0.5, constants.clarity_power);
            let trusting = pow(agent.trust / 0.45, constants.trust_power);
            shared += joint * metric.across * clear * by_all * trusting * self.daring(i);
        }
        let across = practice * shared
            + feedback * constants.feedback_reliability / self.usual_help
            - against_others * need.contribution * setup.teams.len() as f64
            - opposed * team.opposing / o_today
            - self.derived().switching[k] * self.doses.drag(constants) * own_work;
        Effort {
            own: own_work,
            inside,
            across,
        }
    }

    /// Results shown, public rankings and review talks.
    fn beside_pay(&self, plan: &PlanSetup, k: usize) -> Effort {
        let (constants, doses, week) = (self.constants(), &self.doses, self.setup().week);
        let on_results = |plan: &PlanSetup| {
            let weights = &plan.terms[k].weights;
            plan.bonus(k) * (1.0 - weights.feedback)
        };
        let more = (on_results(plan) - on_results(self.todays_plan())).max(0.0);
        let left = (1.0 - constants.talks_displaced * more).max(0.0);
        let work = constants.attention_to_results * doses.feedback.max(doses.ranking)
            + constants.work_from_talks * doses.talks * left;
        let withheld = constants.ranking_reserve * doses.ranking * self.climate.rivalry;
        Effort {
            own: work * week.own,
            inside: -withheld * week.inside,
            across: -withheld * week.across,
        }
    }

    /// The goal beyond money.
    fn goal(&self, plan: &PlanSetup, k: usize) -> Effort {
        let announced = plan.goal_of(k).map_or(0.0, |goal| goal.announced);
        let pull = self.constants().goal_pull * announced * self.heard() * self.team_clarity[k];
        self.metric(plan, k) * pull
    }

    /// ∂lnM: what each effort changes in the goal's metric, help across with foresight and openness; nothing where the goal is
    /// not meant for team `k`.
    fn metric(&self, plan: &PlanSetup, k: usize) -> Effort {
        let Some(goal) = plan.goal_of(k) else {
            return Effort::default();
        };
        let (setup, constants, need) = (self.setup(), self.constants(), &self.need[k]);
        let team = &setup.teams[k];
        let open = |rivalry: f64| 1.0 - constants.rivalry_response * self.felt_rivalry(rivalry);
        let candour = 1.0 - constants.agency_reserve * team.reserve;
        let openness = open(self.climate.rivalry) / open(0.4) * candour;
        let (output, across) = match goal.metric {
            JointMetric::IntegratedJourneys(_) => (0.0, need.integration),
            JointMetric::CustomerValue(_) => (need.share, need.contribution),
            JointMetric::AttributedResults(_) => (team.attributed, 0.0),
        };
        Effort {
            own: output * need.own,
            inside: output * need.inside,
            across: across * self.derived().foresight * openness,
        }
    }

    /// A legacy of competition as it is felt.
    pub fn felt_rivalry(&self, rivalry: f64) -> f64 {
        rivalry - self.constants().rivalry_threshold * rivalry * (1.0 - rivalry * rivalry)
    }

    /// What fear leaves of person `i`'s answer to a joint goal, 1 at a middling fear.
    fn daring(&self, i: usize) -> f64 {
        let dared = |fear: f64| 1.0 - self.constants().fear_response * fear;
        dared(self.people[i].fear) / dared(0.5)
    }
}
