//! Phase 6: what own work, claims, care and help supply, relative to today.

use crate::input::plan::{Goal, JointMetric, Kpi};
use crate::reference::firm::Firm;
use crate::reference::number::exp;
use crate::reference::worth::expect;
use crate::setup::PlanSetup;

/// What a week's efforts supply, by team.
#[derive(Debug, Clone, Default)]
pub struct Supply {
    /// Own output.
    pub output: Vec<f64>,
    /// H: help across.
    pub help: Vec<f64>,
    /// Help inside.
    pub inside: Vec<f64>,
    /// More claims than today, as a share of own time.
    pub claims: Vec<f64>,
}

impl Firm<'_> {
    /// What this week's efforts supply.
    pub fn supply(&self) -> Supply {
        let setup = self.setup();
        let rush = 1.0 + self.constants().rush * self.pressure();
        let mut supply = Supply::default();
        for k in 0..setup.teams.len() {
            let claims = self.more_claims(k);
            let (people, before) = (&self.people, &self.future.today);
            let more = self.team_mean(k, |i| {
                let learned = people[i].skill - before.people[i].skill;
                people[i].skill * self.more_hours(k, i, claims)
                    + learned * before.person_baselines[i].effort.own
            });
            let help = |i: usize| people[i].practice_used() * people[i].help();
            let inside = |i: usize| people[i].practice_used() * people[i].effort.inside;
            let output = rush * (1.0 + more / setup.week.own).max(0.0);
            let manned = self.manned(k);
            supply.output.push(manned * output);
            supply
                .help
                .push(manned * self.team_mean(k, help) / setup.week.across);
            supply
                .inside
                .push(manned * self.team_mean(k, inside) / setup.week.inside);
            supply.claims.push(claims);
        }
        supply
    }

    /// Change of person `i`'s output hours.
    pub fn more_hours(&self, k: usize, i: usize, claims: f64) -> f64 {
        let (agent, today) = (&self.people[i], &self.future.today.person_baselines[i]);
        let drag = self.doses.drag(self.constants());
        (agent.effort.own - today.effort.own)
            - self.derived().switching[k] * (drag * agent.help() - today.help)
            - self.doses.time
            - claims * agent.effort.own
    }

    /// Share of own time that goes into claiming credit beyond today.
    fn more_claims(&self, k: usize) -> f64 {
        let now = self.claims(self.response().claimed[k], self.doses.transparency);
        let today = self.claims(self.derived().responses[0].claimed[k], 0.0);
        self.setup().teams[k].claimable * (now - today)
    }

    /// Claims where pay for what is counted is this strong.
    fn claims(&self, strength: f64, transparency: f64) -> f64 {
        let (constants, around) = (self.constants(), &self.setup().environment);
        let x = constants.claim_response
            * strength
            * around.attribution_noise
            * (1.0 + around.double_counting)
            * (1.0 - constants.claims_seen * transparency);
        x / (1.0 + x)
    }

    /// Care for what is not counted in team `k`.
    pub fn care(&self, k: usize) -> f64 {
        self.care_under(self.plan(), self.response().claimed[k], k)
    }

    /// The same under today's plan.
    pub fn care_today(&self, k: usize) -> f64 {
        let claimed = self.derived().responses[0].claimed[k];
        self.care_under(self.todays_plan(), claimed, k)
    }

    /// The same under `plan`, which pays the team for what is counted as strongly as `claimed` says: of the team's count each
    /// gets up for a part, and what team-mates share is looked after in view.
    fn care_under(&self, plan: &PlanSetup, claimed: f64, k: usize) -> f64 {
        let constants = self.constants();
        let attributed = |goal: &Goal| matches!(goal.metric, JointMetric::AttributedResults(_));
        let mates = 1.0 - self.part_in_team_count(k);
        let mut shared = plan.weight(k, Kpi::Team) * mates + plan.weight(k, Kpi::Firm);
        if !plan.goal().is_some_and(attributed) {
            shared += plan.weight(k, Kpi::Joint);
        }
        let kept = constants.care_in_view * self.setup().observability * shared;
        let sd = constants.forecast_sd[Kpi::Team as usize];
        let slope = expect(plan.terms[k].curve(Kpi::Team), 1.0, sd).slope;
        let others = plan.bonus(k) * plan.weight(k, Kpi::Team) * slope * mates;
        exp(-constants.care_response * (claimed - others) * (1.0 - kept))
    }

    /// Part of what the team's count pays that one gets up for it: an own share, and what trust and regard, 0.65 of a person's
    /// on average, make of team-mates' in view.
    fn part_in_team_count(&self, k: usize) -> f64 {
        let (constants, heads) = (self.constants(), self.setup().teams[k].heads);
        let mates = (heads - 1.0) / (1.0 + (heads - 1.0) / constants.circle);
        let regard = 0.65 * self.setup().culture.trust() * constants.regard_inside;
        (1.0 + regard * mates) / heads
    }

    /// How hard systems are pressed; IT that shares the joint goal's risk withstands it.
    pub fn pressure(&self) -> f64 {
        self.setup().environment.system_pressure * (1.0 - self.plan().shared_risk)
    }
}
