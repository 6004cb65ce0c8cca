//! Phases 6 and 7: supply becomes hand-offs under a ceiling, hand-offs and output become journeys and contribution.

use crate::input::plan::Weights;
use crate::mechanism::journey_month::JourneyMonth;
use crate::reference::firm::Firm;
use crate::reference::number::pow;
use crate::reference::supply::Supply;
use crate::scenario::handoff::{REFERENCE_QUALITY, Structure};
use crate::scenario::network::JourneyPath;
use crate::setup::Payroll;

/// What a week's work led to.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// What it supplied.
    pub supply: Supply,
    /// Hand-offs inside each team.
    pub inside: Vec<Handoff>,
    /// Hand-offs between teams, by pair.
    pub across: Vec<Handoff>,
    /// Output, by team.
    pub output: Vec<f64>,
    /// What each journey earns, as a share of today's total.
    pub earned: Vec<f64>,
    /// What each journey adds to the integrated share.
    pub works: Vec<f64>,
    /// For which share of its customers each journey holds from end to end, and what it would earn more if it held for all.
    pub journey_months: Vec<JourneyMonth>,
    /// The sum of what journeys earn.
    pub flow: f64,
    /// Integrated share of journeys.
    pub integrated: f64,
    /// Attributed results.
    pub attributed: f64,
}

/// How well a hand-off works.
#[derive(Debug, Clone, Copy)]
pub struct Handoff {
    /// Share of customers it serves well.
    pub quality: f64,
    /// ε: its elasticity in supply, before care.
    pub elasticity: f64,
}

impl Handoff {
    /// Under a `ceiling`, where contact has this steepness.
    fn new(supply: f64, ceiling: f64, steepness: f64) -> Self {
        let reached = pow(supply, steepness);
        let contact = (reached / (1.0 + reached)).max(1e-6);
        let quality = pow(pow(contact, -4.0) + pow(ceiling, -4.0), -0.25);
        Self {
            quality,
            elasticity: pow(quality / contact, 4.0) * steepness * (1.0 - contact),
        }
    }
}

impl Firm<'_> {
    /// Efforts become supply, supply hand-offs, and hand-offs and output the week's results.
    pub fn coordinate(&mut self) {
        let supply = self.supply();
        let (teams, pairs) = (supply.output.len(), self.clarity.len());
        let inside: Vec<Handoff> = (0..teams).map(|k| self.inside(&supply, k)).collect();
        let output = |k: usize| self.output(&supply, inside[k].quality, k);
        let mut work = Work {
            across: (0..pairs).map(|pair| self.across(&supply, pair)).collect(),
            output: (0..teams).map(output).collect(),
            inside,
            supply,
            ..Work::default()
        };
        for path in &self.setup().network.paths {
            work.earned.push(self.earned(&work, path));
            let quality = |pair: &usize| work.across[*pair].quality;
            let works = path.pairs.iter().map(quality).product::<f64>();
            work.works.push(path.volume * works);
            work.journey_months.push(self.journey_month(&work, path));
        }
        work.flow = work.earned.iter().sum();
        work.integrated = work.works.iter().sum();
        work.attributed = (0..teams).map(|k| self.attributed(&work, k)).sum();
        self.work = work;
    }

    /// Hand-offs inside team `k`: no ceiling but 1, no care, no shock.
    fn inside(&self, supply: &Supply, k: usize) -> Handoff {
        let today = self.derived().quality.inside_supply;
        Handoff::new(today * supply.inside[k], 1.0, self.constants().steepness)
    }

    /// Hand-offs at a pair of teams.
    fn across(&self, supply: &Supply, pair: usize) -> Handoff {
        let (setup, constants) = (self.setup(), self.constants());
        let [one, other] = setup.network.pairs[pair];
        let shocks = self.future.shocks.week(self.week).handoff[pair];
        let given = (supply.help[one] * supply.help[other]).sqrt();
        let gained = 0.5 * (self.trust_gained(one) + self.trust_gained(other));
        let trust = (setup.culture.trust() + gained).clamp(0.0, 1.0);
        let total = self.derived().quality.supply
            * self.future.correction.supply
            * given
            * (1.0 + self.knowledge[pair])
            * (1.0 + self.gets_through(pair))
            * self.climate.continuity
            * shocks;
        let ceiling = self.ceiling(self.clarity[pair], trust);
        let handoff = Handoff::new(total, ceiling, constants.steepness);
        let care = |k: usize| {
            let now = self.care(k) * self.care_left(k);
            pow(now / self.care_today(k), constants.care_power)
        };
        let careful = Handoff {
            quality: (handoff.quality * 0.5 * (care(one) + care(other))).min(1.0),
            ..handoff
        };
        let better = careful.quality - self.derived().quality.across;
        if better <= 1e-5 {
            return careful;
        }
        let unused = self.held_back(one).max(self.held_back(other));
        let quality = careful.quality - unused * better;
        Handoff {
            quality,
            elasticity: careful.elasticity * (1.0 - unused) * careful.quality / quality,
        }
    }

    /// Share of what hand-offs get better than today that team `k` keeps from being used under the plan in force.
    fn held_back(&self, k: usize) -> f64 {
        let (team, constants) = (&self.setup().teams[k], self.constants());
        let terms = &self.plan().terms[k];
        let Weights { own, joint, .. } = terms.weights;
        if team.payroll == Payroll::Agency {
            let fee = terms.bonus * joint;
            let noticed = fee * fee / (fee * fee + 0.03 * 0.03);
            let candour = 1.0 - constants.agency_reserve * team.reserve;
            return constants.agency_guard * (1.0 - candour * noticed);
        }
        if own > 0.0 {
            constants.opposition_block * team.opposing * own / (own + joint)
        } else {
            0.0
        }
    }

    /// By which share more help gets through at a pair than today, by a lead and by dialogue.
    fn gets_through(&self, pair: usize) -> f64 {
        let (setup, constants) = (self.setup(), self.constants());
        let now = self.climate.structure;
        let opposed = setup.network.pairs[pair].map(|k| setup.teams[k].opposing);
        let culture = &setup.culture;
        let discord = 1.0 - (1.0 - culture.rivalry()) * (1.0 - opposed[0].max(opposed[1]));
        let consent = culture.trust() * (1.0 - discord);
        let followed = now.authority + (1.0 - now.authority) * consent;
        let more_dialogue = (now.dialogue - setup.structure.dialogue).max(0.0);
        constants.lead_against_discord * now.authority * followed * discord * discord
            + constants.dialogue_on_systems * more_dialogue * now.systems * now.systems
    }

    /// Q.
    fn ceiling(&self, clarity: f64, trust: f64) -> f64 {
        let constants = self.constants();
        let Structure {
            systems,
            budget_pooling,
            dialogue,
            authority,
        } = self.climate.structure;
        let leaderless = constants.leaderless;
        pow(systems, constants.systems_power)
            * pow(
                leaderless + (1.0 - leaderless) * authority,
                constants.lead_power,
            )
            * pow(0.7 + 0.3 * budget_pooling, constants.pooling_power)
            * pow(0.7 + 0.3 * dialogue, constants.dialogue_power)
            * pow(0.35 + 0.65 * clarity, constants.ceiling_clarity_power)
            * pow(0.4 + 0.6 * trust, constants.trust_ceiling_power)
    }

    /// What team `k`'s people have gained in trust, in the mean.
    fn trust_gained(&self, k: usize) -> f64 {
        let today = &self.future.today.people;
        self.team_mean(k, |i| self.people[i].trust - today[i].trust)
    }

    /// O: output of team `k`.
    fn output(&self, supply: &Supply, inside: f64, k: usize) -> f64 {
        let setup = self.setup();
        let worth = setup.teams[k].inside_worth;
        let smooth = 1.0 - worth + worth * inside / self.derived().quality.inside;
        let shocks = self.future.shocks.week(self.week).team[k];
        (supply.output[k] * smooth * shocks).max(0.001)
    }

    /// What a journey earns, as a share of today's total.
    fn earned(&self, work: &Work, path: &JourneyPath) -> f64 {
        let (setup, constants) = (self.setup(), self.constants());
        let length = path.teams.len() as f64;
        let power = self.derived().output_elasticity() / length;
        let produced = path.teams.iter().map(|k| pow(work.output[*k], power));
        let claims = path.teams.iter().map(|k| work.supply.claims[*k]);
        let claimed = claims.sum::<f64>() / length;
        let stake = constants.handoff_worth * setup.interdependence;
        let handed = path.pairs.iter().map(|pair| {
            let above = work.across[*pair].quality - self.derived().quality.across;
            1.0 + stake * above / REFERENCE_QUALITY
        });
        path.worth
            * produced.product::<f64>()
            * (1.0 - constants.claim_damage * claimed)
            * handed.product::<f64>()
            * self.future.shocks.week(self.week).market
    }

    /// How customers pass along a journey.
    fn journey_month(&self, work: &Work, path: &JourneyPath) -> JourneyMonth {
        let quality = |pair: &usize| work.across[*pair].quality;
        let flawless = Work {
            across: work
                .across
                .iter()
                .map(|h| Handoff { quality: 1.0, ..*h })
                .collect(),
            ..work.clone()
        };
        JourneyMonth {
            held: path.pairs.iter().map(quality).product(),
            lost: self.earned(&flawless, path) - self.earned(work, path),
        }
    }

    /// Team `k`'s part of the attributed results.
    fn attributed(&self, work: &Work, k: usize) -> f64 {
        let claimed = self.claimed(work.supply.claims[k]);
        self.setup().teams[k].attributed * work.output[k] * (1.0 + claimed)
    }

    /// What so many claims add to a result that is attributed.
    pub fn claimed(&self, claims: f64) -> f64 {
        self.constants().claim_gain * (1.0 + self.setup().environment.double_counting) * claims
    }
}
