//! Phase 2, expected pay: mean and slope of the bonus by KPI, as people perceive them, through payout curve, tournament,
//! comparison, gate, pool, guarantee, budget cap, target reset (ratchet) and delay until payment.

use std::ops::{AddAssign, Mul};

use crate::constants::table::Constants;
use crate::input::payout::Expectation;
use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, PoolShare, Pooled, RelativeTo, Tournament,
};
use crate::input::plan::Kpi;
use crate::math::bisection::bisect;
use crate::math::elementary::normal_cdf;
use crate::math::outlined::{normal, pow};
use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::relative_pay::compared;
use crate::scenario::team_terms::TeamTerms;
use crate::setup::plan_response::rival_spread;
use crate::setup::{Derived, Payroll, PlanSetup, Setup, TeamSetup, YEAR_WEEKS};

/// Standard deviation that people expect of a whole payout, in multiples of its target.
const PAY_SPREAD: f64 = 0.10;
/// Weeks in a quarter, the period at which the wait for pay is taken at its face value.
const QUARTER_WEEKS: f64 = 13.0;

/// Expected payout and slope of each measure as shares of the target bonus: weights are already in them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayExpectation<L = f64> {
    /// Own KPI, by person.
    pub own: Vec<Expectation<L>>,
    /// Team KPI, by team.
    pub team: Vec<Expectation<L>>,
    /// Firm's result, by team.
    pub firm: Vec<Expectation<L>>,
    /// Joint goal, by team.
    pub joint: Vec<Expectation<L>>,
    /// Peer feedback, by person.
    pub feedback: Vec<Expectation<L>>,
    /// Prize for rank, by person; its slope is in the own KPI, or in the team's where teams are ranked. The slope of what is
    /// paid relative to others stands here, too.
    pub rank: Vec<Expectation<L>>,
    /// Slopes of the measures that are a person's own, by person.
    pub slopes: Vec<Slopes<L>>,
}

/// Slopes of a person's expected payout.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Slopes<L = f64> {
    /// Of the own KPI.
    pub own: L,
    /// Of a prize for rank.
    pub rank: L,
    /// Of peer feedback.
    pub feedback: L,
}

impl<L: SimdFloat, F: Copy> Mul<F> for Expectation<L>
where
    L: Mul<F, Output = L>,
{
    type Output = Self;
    fn mul(self, factor: F) -> Self {
        Self {
            mean: self.mean * factor,
            slope: self.slope * factor,
        }
    }
}

impl<L: SimdFloat> AddAssign for Expectation<L> {
    fn add_assign(&mut self, other: Self) {
        self.mean += other.mean;
        self.slope += other.slope;
    }
}

/// How long the plan has been in force, which decides whether a first-year guarantee still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanYear {
    /// Its first year.
    First,
    /// A later one.
    Later,
}

impl<L: SimdFloat> PayExpectation<L> {
    /// What `plan` is perceived to pay.
    pub fn new(
        derived: &Derived<L>,
        plan: &PlanSetup,
        forecast: &Forecast<L>,
        year: PlanYear,
    ) -> Self {
        let setup = &*derived.setup;
        let compared = compared(setup, plan, forecast);
        let forecast = compared.as_ref().unwrap_or(forecast);
        let mut expected_pay = Self::face_value(derived, plan, forecast);
        if let Some(gate) = &plan.plan.gate {
            expected_pay.pass_gate(derived, plan, gate, forecast);
        }
        expected_pay.share_pools(setup, plan);
        if year == PlanYear::First && plan.plan.guarantee > 0.0 {
            expected_pay.guarantee(setup, plan);
        }
        expected_pay.keep_budget(setup, plan);
        expected_pay.foresee(&derived.constants, plan);
        expected_pay.set_against_others(setup, plan);
        expected_pay.slopes = (0..setup.people())
            .map(|i| expected_pay.slopes_of(i))
            .collect();
        expected_pay
    }

    /// Takes over what is perceived in the futures where the mask says so.
    pub fn replace(&mut self, mask: L::Mask, expected_pay: Self) {
        if !L::any(!mask) {
            *self = expected_pay;
            return;
        }
        let parts = [
            (&mut self.own, expected_pay.own),
            (&mut self.team, expected_pay.team),
            (&mut self.firm, expected_pay.firm),
            (&mut self.joint, expected_pay.joint),
            (&mut self.feedback, expected_pay.feedback),
            (&mut self.rank, expected_pay.rank),
        ];
        for (old, mut new) in parts {
            let most = old.len().max(new.len());
            old.resize(most, Expectation::default());
            new.resize(most, Expectation::default());
            for (old, new) in old.iter_mut().zip(new) {
                old.mean = L::select(mask, new.mean, old.mean);
                old.slope = L::select(mask, new.slope, old.slope);
            }
        }
        self.slopes = (0..self.own.len()).map(|i| self.slopes_of(i)).collect();
    }

    /// Every measure by its own curve and weight. Measures without weight are not worked out: nobody looks at them.
    fn face_value(derived: &Derived<L>, plan: &PlanSetup, forecast: &Forecast<L>) -> Self {
        let setup = &*derived.setup;
        let sd = |kpi| derived.constants.forecast_sd[kpi as usize];
        let by_person = |kpi, forecasts: &[L]| -> Vec<Expectation<L>> {
            let mut expected_pay = Vec::with_capacity(forecasts.len());
            for (team, terms) in setup.teams.iter().zip(&plan.terms) {
                let weight = terms.weights.of(kpi);
                if weight > 0.0 {
                    let curve = terms.curve(kpi).blurred(sd(kpi));
                    let people = forecasts[team.people.clone()].iter();
                    expected_pay.extend(people.map(|forecast| curve.expect(*forecast) * weight));
                } else {
                    expected_pay.resize(team.people.end, Expectation::default());
                }
            }
            expected_pay
        };
        let expect = |kpi, terms: &TeamTerms, forecast: L| {
            let weight = terms.weights.of(kpi);
            if weight > 0.0 {
                let curve = terms.curve(kpi).blurred(sd(kpi));
                curve.expect(forecast) * weight
            } else {
                Expectation::default()
            }
        };
        let shared = |kpi, forecast: L| -> Vec<Expectation<L>> {
            let mut expected_pay: Vec<Expectation<L>> = Vec::with_capacity(plan.terms.len());
            for (k, terms) in plan.terms.iter().enumerate() {
                // Mostly all teams have the same terms, and what they share is expected alike.
                let alike = |other: &TeamTerms| {
                    other.curve(kpi) == terms.curve(kpi)
                        && other.weights.of(kpi) == terms.weights.of(kpi)
                };
                let before = plan.terms[..k].last().filter(|other| alike(other));
                let known = before.and_then(|_| expected_pay.last().copied());
                expected_pay.push(known.unwrap_or_else(|| expect(kpi, terms, forecast)));
            }
            expected_pay
        };
        let team = plan.terms.iter().zip(&forecast.team);
        let rank = match &plan.plan.rank {
            Some(rank) => prizes(derived, plan, rank, forecast),
            None => Vec::new(),
        };
        Self {
            own: by_person(Kpi::Own, &forecast.own),
            team: team
                .map(|(terms, forecast)| expect(Kpi::Team, terms, *forecast))
                .collect(),
            firm: shared(Kpi::Firm, forecast.firm),
            joint: shared(Kpi::Joint, forecast.joint),
            feedback: by_person(Kpi::Feedback, &forecast.feedback),
            rank,
            slopes: Vec::new(),
        }
    }

    /// A gate makes own pay uncertain, and whatever opens it worth the own pay behind it.
    fn pass_gate(
        &mut self,
        derived: &Derived<L>,
        plan: &PlanSetup,
        gate: &Gate,
        forecast: &Forecast<L>,
    ) {
        let setup = &*derived.setup;
        let sd = derived.constants.forecast_sd[gate.measure.kpi() as usize];
        let expected = match gate.measure {
            GateKpi::Firm => forecast.firm,
            GateKpi::Joint => forecast.joint,
        };
        let distance = (expected - gate.attainment) / sd;
        let at_gate = normal(distance);
        let gated = setup.teams.iter().enumerate();
        for (k, team) in gated.filter(|(k, _)| plan.gates(*k, gate)) {
            let people = &mut self.own[team.people.clone()];
            let behind = people.iter().map(|own| own.mean).sum::<L>() / team.heads;
            people
                .iter_mut()
                .for_each(|own| *own = *own * at_gate.below);
            let opener = match gate.measure {
                GateKpi::Firm => &mut self.firm[k],
                GateKpi::Joint => &mut self.joint[k],
            };
            opener.slope += behind * at_gate.density / sd;
        }
    }

    /// Sharing out changes what a pooled part pays each team; by contribution, own work also wins a larger share.
    fn share_pools(&mut self, setup: &Setup, plan: &PlanSetup) {
        let Some(pool) = plan.plan.pool else { return };
        for (k, team) in staff(setup) {
            let members = match pool.of {
                Pooled::Team => team.heads,
                Pooled::Joint => plan.pool_members.max(1.0),
            };
            let pooled = match pool.of {
                Pooled::Team => &mut self.team[k],
                Pooled::Joint => &mut self.joint[k],
            };
            *pooled = *pooled * plan.pool_factor[k];
            if pool.share == PoolShare::ByContribution {
                let won = pooled.mean * (1.0 - 1.0 / members);
                let people = &mut self.own[team.people.clone()];
                people.iter_mut().for_each(|own| own.slope += won);
            }
        }
    }

    /// Near a budget cap, what everyone gains is scaled away; what one person gains is only shrunk.
    fn keep_budget(&mut self, setup: &Setup, plan: &PlanSetup) {
        let Some(cap) = plan.plan.budget_cap else {
            return;
        };
        let (mut expected, mut target) = (L::default(), 0.0);
        for (k, team) in setup.teams.iter().enumerate() {
            let money = team.pay_base * team.heads * plan.terms[k].bonus;
            expected += self.expected(setup, k) * money;
            target += money;
        }
        let expected = if target > 0.0 {
            expected / target
        } else {
            L::default()
        };
        let open = normal_cdf((L::splat(cap) - expected) / PAY_SPREAD);
        let shrunk = L::splat(cap) / expected.simd_max(L::splat(cap));
        let scale = open + open.one_minus() * shrunk;
        let alone = [
            &mut self.own,
            &mut self.team,
            &mut self.feedback,
            &mut self.rank,
        ];
        for one in alone.into_iter().flatten() {
            *one = *one * scale;
        }
        for everyone in self.firm.iter_mut().chain(&mut self.joint) {
            everyone.mean = everyone.mean * scale;
            everyone.slope = everyone.slope * open;
        }
    }

    /// A floor under pay takes the drive of those who expect to fall below it, and their worry.
    fn guarantee(&mut self, setup: &Setup, plan: &PlanSetup) {
        for (k, team) in staff(setup) {
            let floor = plan.floor(k);
            let expected = self.expected(setup, k);
            let distance = (expected - floor) / PAY_SPREAD;
            let at_floor = normal(distance);
            let free = at_floor.below;
            let secured = (distance * free + at_floor.density) * PAY_SPREAD + floor;
            let lift = Expectation {
                mean: secured - expected,
                slope: L::default(),
            };
            let people = team.people.clone();
            let parts = [&mut self.own, &mut self.feedback, &mut self.rank];
            for part in parts.into_iter().filter(|part| !part.is_empty()) {
                part[people.clone()]
                    .iter_mut()
                    .for_each(|e| e.slope = e.slope * free);
            }
            for part in [&mut self.team, &mut self.firm, &mut self.joint] {
                part[k].slope = part[k].slope * free;
            }
            self.team[k] += lift;
        }
    }

    /// People foresee that a good year raises next year's targets, and the longer the wait the less pay is perceived.
    fn foresee(&mut self, constants: &Constants<L>, plan: &PlanSetup) {
        let waiting =
            patience(constants, f64::from(plan.plan.period)) / patience(constants, QUARTER_WEEKS);
        let next_year = pow(constants.present_bias, L::splat(YEAR_WEEKS / QUARTER_WEEKS));
        let held_back = waiting * (next_year * plan.plan.ratchet).one_minus();
        for part in [&mut self.own, &mut self.team, &mut self.firm] {
            part.iter_mut().for_each(|e| e.slope = e.slope * held_back);
        }
        for part in [&mut self.joint, &mut self.feedback, &mut self.rank] {
            part.iter_mut().for_each(|e| e.slope = e.slope * waiting);
        }
    }

    /// What is paid relative to others is won against them, as a prize for rank is.
    fn set_against_others(&mut self, setup: &Setup, plan: &PlanSetup) {
        let Some(relative_to) = plan.plan.relative_to else {
            return;
        };
        self.rank.resize(setup.people(), Expectation::default());
        for (k, team) in staff(setup) {
            for i in team.people.clone() {
                self.rank[i].slope = match relative_to {
                    RelativeTo::Colleagues => std::mem::take(&mut self.own[i].slope),
                    RelativeTo::Teams => self.team[k].slope,
                };
            }
            if relative_to == RelativeTo::Teams {
                self.team[k].slope = L::default();
            }
        }
    }

    /// Expected payout of the average person of team `k`, in multiples of the target bonus.
    pub fn expected(&self, setup: &Setup, k: usize) -> L {
        let people = setup.teams[k].people.clone();
        let mean = |expected_pay: &[Expectation<L>]| {
            let expected_pay = expected_pay.get(people.clone()).unwrap_or_default();
            expected_pay.iter().map(|e| e.mean).sum::<L>() / setup.teams[k].heads
        };
        mean(&self.own)
            + mean(&self.feedback)
            + mean(&self.rank)
            + self.team[k].mean
            + self.firm[k].mean
            + self.joint[k].mean
    }

    fn slopes_of(&self, i: usize) -> Slopes<L> {
        Slopes {
            own: self.own[i].slope,
            rank: self.rank.get(i).map_or(L::default(), |rank| rank.slope),
            feedback: self.feedback[i].slope,
        }
    }
}

/// The teams on the firm's payroll, with their places.
fn staff(setup: &Setup) -> impl Iterator<Item = (usize, &TeamSetup)> {
    let teams = setup.teams.iter().enumerate();
    teams.filter(|(_, team)| team.payroll == Payroll::Staff)
}

/// How much of a payout's worth is perceived on average over a period of this length: what is paid later counts for less.
fn patience<L: SimdFloat>(constants: &Constants<L>, weeks: f64) -> L {
    (pow(constants.present_bias, L::splat(weeks / QUARTER_WEEKS)) + 1.0) * 0.5
}

/// Chance of a prize and its slope, `w·prize·φ(gap/√2s)/(√2s)`: the gap is to a cut-off at which as many people expect to
/// win as there are prizes.
fn prizes<L: SimdFloat>(
    derived: &Derived<L>,
    plan: &PlanSetup,
    rank: &Tournament,
    forecast: &Forecast<L>,
) -> Vec<Expectation<L>> {
    let setup = &*derived.setup;
    let spread = rival_spread(&derived.constants, plan.rival_size);
    let mut standing = Vec::with_capacity(setup.people());
    let mut weight = Vec::with_capacity(setup.people());
    for (k, team) in setup.teams.iter().enumerate() {
        for i in team.people.clone() {
            standing.push(match rank.between {
                Contestants::People => forecast.own[i],
                Contestants::Teams => forecast.team[k],
            });
            weight.push(if plan.competes(k) {
                plan.terms[k].weights.rank
            } else {
                0.0
            });
        }
    }
    let competing: Vec<L> = standing
        .iter()
        .zip(&weight)
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(standing, _)| *standing)
        .collect();
    if competing.is_empty() {
        return Vec::new();
    }
    let cut_off = cut_off(&competing, rank.top, spread);
    let one = |(standing, weight): (&L, &f64)| {
        let at_gap = normal((*standing - cut_off) / spread);
        let worth = weight * rank.prize();
        Expectation {
            mean: at_gap.below * worth,
            slope: at_gap.density * worth / spread,
        }
    };
    standing.iter().zip(&weight).map(one).collect()
}

/// The standing above which a share `top` expects to come out, by bisection.
fn cut_off<L: SimdFloat>(standing: &[L], top: f64, spread: L) -> L {
    let winners = |cut: L| {
        let chance = |s: &L| normal_cdf((*s - cut) / spread);
        standing.iter().map(chance).sum::<L>() / standing.len() as f64
    };
    let infinite = L::splat(f64::INFINITY);
    let lowest = standing.iter().fold(infinite, |low, s| s.simd_min(low));
    let highest = standing.iter().fold(-infinite, |high, s| s.simd_max(high));
    let (lowest, highest) = (lowest - spread * 5.0, highest + spread * 5.0);
    bisect(lowest, highest, |cut| L::splat(top).simd_lt(winners(cut)))
}

#[cfg(test)]
mod tests;
