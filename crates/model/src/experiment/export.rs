//! Exports the core of the model (choice, hand-offs, results, pay, trust) as numbers, for benchmarks that simulate the same
//! in other languages. Names are those of `docs/model.md`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::constants::constant::Constant;
use crate::input::payout::Curve;
use crate::input::plan::{Kpi, Weights};
use crate::mechanism::motive::candour;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::scenario::handoff::{Ceiling, REFERENCE_QUALITY};
use crate::setup::{ArmSetup, Derived, PlanSetup, Setup};

/// Constants and the derived organisation. Teams, pairs and journeys stand in the model's order and are named by place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelExport {
    /// Weeks to simulate.
    pub weeks: usize,
    /// People of all teams.
    pub people: usize,
    /// Behavioural constants by name, in these surroundings.
    pub constants: BTreeMap<&'static str, f64>,
    /// A person's week today.
    pub week: Week,
    /// Barriers today, from 0 to 1.
    pub culture: Levels,
    /// How well colleagues see each other's work, 0 to 1.
    pub observability: f64,
    /// Multiplier of what pays later.
    pub foresight: f64,
    /// Hand-offs today.
    pub quality: HandoffBaseline,
    /// What takes off again what chance alone moves, for the organisation as a whole.
    pub correction: Multipliers,
    /// Teams.
    pub teams: Vec<Team>,
    /// Pairs of teams with a hand-off.
    pub pairs: Vec<[usize; 2]>,
    /// Journeys.
    pub journeys: Vec<Journey>,
    /// Options, today first.
    pub options: Vec<ExportedOption>,
}

/// A person's week today, in standard weeks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Week {
    /// Own work.
    pub own: f64,
    /// Help inside the team.
    pub inside: f64,
    /// Help across teams.
    pub across: f64,
    /// Cross-team meetings.
    pub meetings: f64,
}

/// Levels of what a visitor describes as barriers, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Levels {
    /// Mean trust toward other teams.
    pub trust: f64,
    /// Mean fear of failure.
    pub fear: f64,
    /// Clarity of roles.
    pub clarity: f64,
    /// Legacy of competition.
    pub rivalry: f64,
}

/// Hand-offs today.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HandoffBaseline {
    /// Quality between teams, q₀.
    pub across: f64,
    /// Supply that gives it, S₀.
    pub supply: f64,
    /// Quality inside teams.
    pub inside: f64,
    /// Supply that gives it.
    pub inside_supply: f64,
    /// Quality for which all of ι is at stake.
    pub reference: f64,
    /// Ceiling of a hand-off between teams at today's clarity and structure and full trust.
    pub ceiling: f64,
    /// Share of a journey's value at stake at each hand-off, ι.
    pub worth: f64,
    /// Integrated share of journeys.
    pub integrated: f64,
}

/// Multipliers of the correction for chance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Multipliers {
    /// Of supply at every pair.
    pub supply: f64,
    /// Of contribution.
    pub contribution: f64,
}

/// A team.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Team {
    /// Its people.
    pub heads: usize,
    /// What a year's bonus is a share of.
    pub base: f64,
    /// Control over the own KPI, θ.
    pub control: f64,
    /// Mean experience with the old way.
    pub experience: f64,
    /// Worth of help inside, ι_k.
    pub inside_worth: f64,
    /// Own output lost per unit of help across.
    pub switching: f64,
    /// How openly it deals with what it knows.
    pub candour: f64,
    /// Added to hidden motives against what chance alone moves: own work, help inside, help across.
    pub motive: [f64; 3],
    /// Taken off the weekly step of trust.
    pub trust_drift: f64,
}

/// A journey.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Journey {
    /// Share of customers.
    pub volume: f64,
    /// Share of contribution today.
    pub worth: f64,
    /// The teams it passes.
    pub teams: Vec<usize>,
    /// Its hand-offs.
    pub pairs: Vec<usize>,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExportedOption {
    /// Week in which its plan takes the place of today's.
    pub pay_from: usize,
    /// Weeks between two payouts.
    pub period: u32,
    /// How every measure pays.
    pub curve: Curve,
    /// Level of integrated journeys that the joint goal ends at, and weeks until then.
    pub goal: Option<(f64, u32)>,
    /// Its terms, by team.
    pub terms: Vec<TeamTerms>,
}

/// A plan as one team meets it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TeamTerms {
    /// Target bonus as a share of what it is paid on.
    pub bonus: f64,
    /// Weights of the measures.
    pub weights: Weights,
}

impl ModelExport {
    pub(crate) fn new(derived: &Derived, correction: &NoiseCorrection) -> Self {
        let setup = &*derived.setup;
        let constants = Constant::ALL.iter();
        let value = |constant: &Constant| (constant.name, constant.value(&derived.constants));
        let culture = &setup.culture;
        Self {
            weeks: setup.weeks,
            people: setup.people(),
            constants: constants.map(value).collect(),
            week: Week {
                own: setup.week.own,
                inside: setup.week.inside,
                across: setup.week.across,
                meetings: setup.meetings,
            },
            culture: Levels {
                trust: culture.trust(),
                fear: culture.fear(),
                clarity: culture.clarity(),
                rivalry: culture.rivalry(),
            },
            observability: setup.observability,
            foresight: derived.foresight,
            quality: today(derived),
            correction: Multipliers {
                supply: correction.supply,
                contribution: correction.contribution,
            },
            teams: teams(derived, correction),
            pairs: setup.network.pairs.clone(),
            journeys: journeys(setup),
            options: setup.arms.iter().map(option).collect(),
        }
    }
}

fn today(derived: &Derived) -> HandoffBaseline {
    let (setup, constants) = (&*derived.setup, &derived.constants);
    let full_trust = 1.0;
    let (structure, clarity) = (setup.structure.in_all(), setup.culture.clarity());
    let ceiling = Ceiling::new(constants, &structure, clarity);
    HandoffBaseline {
        across: derived.quality.across,
        supply: derived.quality.supply,
        inside: derived.quality.inside,
        inside_supply: derived.quality.inside_supply,
        reference: REFERENCE_QUALITY,
        ceiling: ceiling.at(full_trust),
        worth: constants.handoff_worth * setup.interdependence,
        integrated: derived.integrated,
    }
}

fn teams(derived: &Derived, correction: &NoiseCorrection) -> Vec<Team> {
    let teams = derived.setup.teams.iter().enumerate();
    teams
        .map(|(k, team)| {
            let motive = correction.motive[k];
            Team {
                heads: team.people.len(),
                base: team.pay_base,
                control: team.control,
                experience: team.experience,
                inside_worth: team.inside_worth,
                switching: derived.switching[k],
                candour: candour(&derived.constants, team),
                motive: [motive.own, motive.inside, motive.across],
                trust_drift: correction.trust[k],
            }
        })
        .collect()
}

fn journeys(setup: &Setup) -> Vec<Journey> {
    let paths = setup.network.paths.iter();
    paths
        .map(|path| Journey {
            volume: path.volume,
            worth: path.worth,
            teams: path.teams.clone(),
            pairs: path.pairs.clone(),
        })
        .collect()
}

fn option(arm: &ArmSetup) -> ExportedOption {
    let plan: &PlanSetup = &arm.plan;
    let terms = plan.terms.iter().map(|terms| TeamTerms {
        bonus: terms.bonus,
        weights: terms.weights,
    });
    ExportedOption {
        pay_from: arm.pay_from,
        period: plan.plan.period,
        curve: *plan.terms[0].curve(Kpi::Own),
        goal: plan.goal().map(|goal| (goal.metric.target(), goal.weeks)),
        terms: terms.collect(),
    }
}
