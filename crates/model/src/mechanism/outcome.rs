//! Phases 6 and 7, coordination and results: computes hand-offs, journeys and contribution from the supplied efforts.

use crate::math::elementary::{exp, ln};
use crate::math::simd::SimdFloat;
use crate::scenario::handoff::{Ceiling, Handoff, Structure, contact};
use crate::scenario::network::JourneyPath;
use crate::setup::Derived;

/// Least integrated share of a journey that is told apart from none: perception divides by it, and many hand-offs that break
/// would take it below what a number can hold.
const LEAST_INTEGRATED: f64 = 1e-30;
/// Least output, relative to today, that is told apart from none.
const LEAST_OUTPUT: f64 = 1e-3;

/// What one week's efforts supply, relative to today, by team or pair.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Supply<L = f64> {
    /// Own output of each team.
    pub output: Vec<L>,
    /// Help across that each team gives.
    pub help: Vec<L>,
    /// Help inside each team.
    pub inside: Vec<L>,
    /// Mean help across of all people, in standard weeks.
    pub mean_help: L,
    /// Multiplier of supply at each pair: knowledge of each other, and a shock.
    pub pair: Vec<L>,
    /// Multiplier of hand-off quality at each pair: care for what is not counted.
    pub care: Vec<L>,
    /// Share of what each pair's hand-off gets better than today that stays unused; empty where nobody holds any back.
    pub unused: Vec<L>,
    /// Clarity of roles at hand-offs, 0 to 1.
    pub clarity: L,
    /// Trust at each pair, 0 to 1.
    pub trust: Vec<L>,
    /// By how much the mean trust of each team's people differs from today.
    pub gained: Vec<L>,
    /// Share of each team's own time that goes into claiming credit beyond today; none where there is nobody to claim from.
    pub claims: Vec<L>,
    /// Multiplier of each team's output: its shock.
    pub shocks: Vec<L>,
    /// Multiplier of everything: the market.
    pub market: L,
}

/// What a week's supply leads to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome<L = f64> {
    /// Hand-offs between teams, by pair.
    pub handoffs: Vec<Handoff<L>>,
    /// Hand-offs inside each team.
    pub inside: Vec<Handoff<L>>,
    /// Output of each team, relative to today.
    pub output: Vec<L>,
    /// Its logarithm.
    log_output: Vec<L>,
    /// Ceilings of hand-offs between teams, by pair.
    heights: Vec<L>,
    /// Supply of help at them and then inside teams, relative to need, and what contact it makes.
    totals: Vec<L>,
    /// Journeys.
    pub paths: Vec<JourneyWeek<L>>,
    /// Integrated share of journeys, 0 to 1.
    pub integrated: L,
    /// Contribution earned by this week's work, relative to today.
    pub flow: L,
    /// What the channels' own attribution adds up to, relative to today; hand-offs do not show in it.
    pub attributed: L,
}

/// One journey's week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct JourneyWeek<L = f64> {
    /// Contribution, as a share of today's total.
    pub contribution: L,
    /// Its part of the integrated share of journeys.
    pub integrated: L,
    /// Share of its customers for whom every hand-off holds, 0 to 1.
    pub held: L,
    /// What it would contribute more if every hand-off held and all else were as it is, as a share of today's total.
    pub lost: L,
}

impl<L: SimdFloat> Outcome<L> {
    /// Works out a week under `structure`; `lift` corrects supply for the mean effect of shocks.
    pub fn work_out(
        &mut self,
        derived: &Derived<L>,
        supply: &Supply<L>,
        structure: &Structure<L>,
        lift: L,
    ) {
        let setup = &*derived.setup;
        self.hand_off(derived, supply, structure, lift);
        self.put_out(derived, supply);
        let twice = 1.0 + setup.environment.double_counting;
        let claim_gain = derived.constants.claim_gain * twice;
        self.attributed = L::default();
        for ((team, output), claims) in setup.teams.iter().zip(&self.output).zip(&supply.claims) {
            self.attributed += *output * (*claims * claim_gain + 1.0) * team.attributed;
        }
        let mut paths = std::mem::take(&mut self.paths);
        paths.clear();
        let network = setup.network.paths.iter();
        paths.extend(network.map(|path| self.travel(derived, path, supply)));
        self.paths = paths;
        self.integrated = self.paths.iter().map(|path| path.integrated).sum();
        self.flow = self.paths.iter().map(|path| path.contribution).sum();
    }

    fn hand_off(
        &mut self,
        derived: &Derived<L>,
        supply: &Supply<L>,
        structure: &Structure<L>,
        lift: L,
    ) {
        let steepness = derived.constants.steepness;
        let ceiling = Ceiling::new(&derived.constants, structure, supply.clarity);
        // Heights and supplies apart from the hand-offs, so that the logarithms of many pairs run at once.
        self.heights.clear();
        self.heights
            .extend(supply.trust.iter().map(|trust| ceiling.at(*trust)));
        let total = |([one, other], shocks): (&[usize; 2], &L)| {
            let given = (supply.help[*one] * supply.help[*other]).sqrt();
            given * *shocks * (derived.quality.supply * lift)
        };
        let pairs = derived.setup.network.pairs.iter().zip(&supply.pair);
        self.totals.clear();
        self.totals.extend(pairs.map(total));
        let inside = supply.inside.iter();
        self.totals
            .extend(inside.map(|help| *help * derived.quality.inside_supply));
        for total in &mut self.totals {
            *total = contact(*total, steepness);
        }
        let (across, inside) = self.totals.split_at(self.heights.len());
        let care = self.heights.iter().zip(&supply.care);
        let one = |(contact, (height, care)): (&L, (&L, &L))| {
            let mut handoff = Handoff::from_contact(*contact, *height, steepness);
            handoff.quality = (handoff.quality * *care).simd_min(L::splat(1.0));
            handoff
        };
        self.handoffs.clear();
        self.handoffs.extend(across.iter().zip(care).map(one));
        for (handoff, unused) in self.handoffs.iter_mut().zip(&supply.unused) {
            handoff.hold_back(derived.quality.across, *unused);
        }
        let one = |contact: &L| Handoff::from_contact(*contact, L::splat(1.0), steepness);
        self.inside.clear();
        self.inside.extend(inside.iter().map(one));
    }

    fn put_out(&mut self, derived: &Derived<L>, supply: &Supply<L>) {
        let one = |(k, inside): (usize, &Handoff<L>)| {
            let smooth = derived.stake_inside(k).worth(inside.quality);
            (supply.output[k] * smooth * supply.shocks[k]).simd_max(L::splat(LEAST_OUTPUT))
        };
        self.output.clear();
        self.output.extend(self.inside.iter().enumerate().map(one));
        self.log_output.clear();
        self.log_output
            .extend(self.output.iter().map(|output| ln(*output)));
    }

    fn travel(
        &self,
        derived: &Derived<L>,
        path: &JourneyPath,
        supply: &Supply<L>,
    ) -> JourneyWeek<L> {
        let share = 1.0 / path.teams.len() as f64;
        let effort: L = path.teams.iter().map(|&team| self.log_output[team]).sum();
        let claims: L = path.teams.iter().map(|&team| supply.claims[team]).sum();
        let undisputed = (claims * (derived.constants.claim_damage * share)).one_minus();
        let produced = exp(effort * (derived.output_elasticity() * share));
        let mut flow = JourneyWeek {
            contribution: produced * undisputed * supply.market * path.worth,
            integrated: L::splat(path.volume),
            held: L::splat(1.0),
            lost: L::default(),
        };
        let stake = derived.stake_across();
        let mut whole = flow.contribution;
        for &pair in &path.pairs {
            let quality = self.handoffs[pair].quality;
            flow.contribution = flow.contribution * stake.worth(quality);
            flow.integrated = (flow.integrated * quality).simd_max(L::splat(LEAST_INTEGRATED));
            flow.held = flow.held * quality;
            whole = whole * stake.worth(L::splat(1.0));
        }
        flow.lost = whole - flow.contribution;
        flow
    }
}
