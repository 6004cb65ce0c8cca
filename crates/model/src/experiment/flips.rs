//! What flips the answer: every figure of the reader's and every candidate among the constants is moved alone to both ends of
//! its range, in runs without chance; the value at which an option crosses the worthwhile bar is narrowed down by more such
//! runs. What runs without chance differ by is added to the median of the futures.
//!
//! The search goes on in small steps, and how many runs it makes depends on the scenario alone: the same scenario, seed and
//! version find the same on any machine.

mod bracket;
mod cause;
mod figures;
mod quiet_run;

use crate::constants::table::Constants;
use crate::mechanism::indicator::Track;
use crate::report::flip::candidates;
use crate::report::net::cumulative;
use crate::report::{ArmComparison, AssumptionKind, Flip, RobustAssumption, Side, Spread};
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::setup::pay_change::PayChange;

use bracket::Bracket;
use cause::Cause;
use quiet_run::QuietRun;

/// Most figures, and most constants, that are named for an option.
const MOST: usize = 4;
/// Weeks of a person under an option after which nothing else is tried: about two seconds of a worker. The default
/// organisation needs 5,000,000.
const WORK: u64 = 6_000_000;
/// How many of them are left for narrowing down.
const NARROWING: u64 = 1_500_000;
/// Causes that are tried however large the organisation is.
const FEWEST: usize = 8;
/// How often an end that the page would refuse is brought halfway nearer to the usual value before it is left out.
const NEARER: u32 = 3;
/// Share of what an end moves an option by that has to lie beyond the bar for the cause to be named: futures answer less than
/// runs without chance where constants differ, and an end that only just crosses proves nothing.
const CLEARLY: f64 = 0.25;
/// Share of an option's distance from the bar that a cause has to move it by to be named as one that does not flip it.
const TELLING: f64 = 0.05;

/// The search: call [`FlipSearch::step`] until [`FlipSearch::is_over`].
#[derive(Debug, Clone)]
pub struct FlipSearch {
    scenario: Scenario,
    constants: Constants,
    /// What each option makes of expected pay.
    pay: Vec<PayChange>,
    /// Median net of each option but today over the futures.
    medians: Vec<f64>,
    causes: Vec<Cause>,
    /// Net of each option but today without chance, everything at its usual value.
    usual: Vec<f64>,
    /// Net of each cause's options at its least and most, less the usual; none where that cannot be.
    ends: Vec<[Option<Vec<f64>>; 2]>,
    brackets: Vec<Bracket>,
    stage: Stage,
    run: Option<QuietRun>,
    work: u64,
    /// How often the end at hand was brought nearer.
    nearer: u32,
}

/// What the next run is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Usual,
    /// The cause's least and most, 0 and 1.
    End(usize, usize),
    /// A bracket.
    Narrow(usize),
    Over,
}

/// A cause that moves an option without flipping it, and the option's net at both ends.
#[derive(Debug, Clone, Copy)]
struct Hold {
    cause: usize,
    net: [f64; 2],
}

impl FlipSearch {
    /// Begins to search, given the futures of `scenario` around the constants of its `setup`.
    pub fn new(scenario: &Scenario, setup: &Setup, tracks: &[Vec<Track>]) -> Self {
        let central = &setup.drawn_around;
        let ends = |option| -> Vec<f64> {
            let paths = cumulative(tracks, option);
            paths
                .iter()
                .filter_map(|path| path.last().copied())
                .collect()
        };
        let options = 1..scenario.arms().len();
        let nets: Vec<Vec<f64>> = options.map(ends).collect();
        let found = candidates(scenario, central, &nets);
        let causes = cause::all(scenario, central, &found);
        let median = |net: &Vec<f64>| Spread::from_sample(net.iter().copied()).p50;
        Self {
            scenario: scenario.clone(),
            constants: *central,
            pay: setup.arms.iter().map(|arm| arm.plan.pay.clone()).collect(),
            medians: nets.iter().map(median).collect(),
            ends: vec![[None, None]; causes.len()],
            causes,
            usual: Vec::new(),
            brackets: Vec::new(),
            stage: Stage::Usual,
            run: None,
            work: 0,
            nearer: 0,
        }
    }

    /// Whether everything is found.
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    /// Simulates one option of the run at hand, or begins the next one.
    pub fn step(&mut self) {
        match &mut self.run {
            Some(run) => {
                if let Some(nets) = run.step() {
                    self.run = None;
                    self.hear(Some(nets));
                }
            }
            None => self.begin(),
        }
    }

    fn begin(&mut self) {
        let all = || (1..=self.medians.len()).collect();
        let (moved, options): (_, Vec<usize>) = match self.stage {
            Stage::Usual => (None, all()),
            Stage::End(cause, end) => match self.causes.get(cause) {
                Some(it) => (Some((cause, it.end(end))), it.options.clone()),
                None => return self.weigh(),
            },
            Stage::Narrow(place) => match self.brackets.get(place) {
                Some(it) => (Some((it.cause, it.next())), vec![it.option]),
                None => {
                    self.stage = Stage::Over;
                    return;
                }
            },
            Stage::Over => return,
        };
        let organisation = &self.scenario.organisation;
        let weeks = u64::from(organisation.people()) * u64::from(self.scenario.run.weeks);
        let work = weeks * (options.len() as u64 + 1);
        let moved = moved.map(|(cause, value)| (&self.causes[cause], value));
        self.run = QuietRun::new(&self.scenario, &self.constants, &self.pay, moved, options);
        match self.run {
            Some(_) => self.work += work,
            None => self.hear(None),
        }
    }

    /// Takes in the nets of a run's options; none where the scenario cannot be so.
    fn hear(&mut self, nets: Option<Vec<f64>>) {
        match self.stage {
            Stage::Usual => {
                self.stage = nets.as_ref().map_or(Stage::Over, |_| Stage::End(0, 0));
                self.usual = nets.unwrap_or_default();
            }
            Stage::End(cause, end) if nets.is_none() && self.nearer <= NEARER => {
                self.nearer += 1;
                let left = if self.nearer > NEARER { 0.0 } else { 0.5 };
                self.causes[cause].bring_nearer(end, left);
            }
            Stage::End(cause, 0) => {
                self.nearer = 0;
                self.ends[cause][0] = self.less_usual(cause, nets);
                self.stage = Stage::End(cause, 1);
            }
            Stage::End(cause, _) => {
                self.nearer = 0;
                self.ends[cause][1] = self.less_usual(cause, nets);
                let tried = cause + 1;
                if self.work > WORK - NARROWING && tried >= FEWEST {
                    self.causes.truncate(tried);
                }
                self.stage = Stage::End(tried, 0);
            }
            Stage::Narrow(place) => {
                let bracket = &self.brackets[place];
                let option = bracket.option - 1;
                let gap = nets.map(|nets| self.gap(option, nets[0] - self.usual[option]));
                let is_narrow = self.brackets[place].take(gap) || self.work > WORK;
                self.stage = Stage::Narrow(place + usize::from(is_narrow));
            }
            Stage::Over => (),
        }
    }

    fn less_usual(&self, cause: usize, nets: Option<Vec<f64>>) -> Option<Vec<f64>> {
        let options = self.causes[cause].options.iter();
        let pairs = options.zip(nets?);
        Some(
            pairs
                .map(|(option, net)| net - self.usual[option - 1])
                .collect(),
        )
    }

    /// How far above the bar an option's median is where a run without chance differs by `change`.
    fn gap(&self, option: usize, change: f64) -> f64 {
        self.medians[option] + change - self.scenario.worthwhile
    }

    /// Both ends of every cause are known: those between which an option crosses the bar are narrowed down.
    fn weigh(&mut self) {
        let mut brackets = Vec::new();
        for option in 1..=self.medians.len() {
            for kind in AssumptionKind::ALL {
                let mut own: Vec<Bracket> = Vec::new();
                for cause in self.of_kind(kind) {
                    if let Some(bracket) = self.bracket(cause, option) {
                        let nearer = |other: &Bracket| other.distance() <= bracket.distance();
                        own.insert(own.partition_point(nearer), bracket);
                    }
                }
                own.truncate(MOST);
                brackets.append(&mut own);
            }
        }
        self.brackets = brackets;
        self.stage = Stage::Narrow(0);
    }

    fn of_kind(&self, kind: AssumptionKind) -> impl Iterator<Item = usize> + '_ {
        let is_it = move |(place, cause): (usize, &Cause)| (cause.kind() == kind).then_some(place);
        self.causes.iter().enumerate().filter_map(is_it)
    }

    /// What an option's net changes by at the least and the most of a cause that is tried for it, each only where it
    /// moves the way that the futures say.
    fn changes(&self, cause: usize, option: usize) -> Option<[Option<f64>; 2]> {
        let it = &self.causes[cause];
        let place = it.options.iter().position(|one| *one == option)?;
        let change = |end: usize| {
            let change = self.ends[cause][end].as_ref()?[place];
            let rises = if end == 0 { -change } else { change };
            let agrees = it.slopes.get(place).is_none_or(|slope| rises * slope > 0.0);
            agrees.then_some(change)
        };
        Some([change(0), change(1)])
    }

    /// Between which values of a cause an option crosses the bar, if it does: towards the end that it crosses further.
    fn bracket(&self, cause: usize, option: usize) -> Option<Bracket> {
        let it = &self.causes[cause];
        let usual = self.gap(option - 1, 0.0);
        let mut furthest: Option<(f64, f64)> = None;
        for (end, change) in self.changes(cause, option)?.into_iter().enumerate() {
            let Some(change) = change else { continue };
            let gap = self.gap(option - 1, change);
            let crosses = (gap > 0.0) != (usual > 0.0) && gap.abs() > CLEARLY * change.abs();
            if crosses && furthest.is_none_or(|(_, other)| gap.abs() > other.abs()) {
                furthest = Some((it.end(end), gap));
            }
        }
        Some(Bracket {
            option,
            cause,
            width: it.most - it.least,
            usual: it.usual,
            inside: (it.usual, usual),
            outside: furthest?,
            runs: 0,
        })
    }

    fn hold(&self, cause: usize, option: usize) -> Option<Hold> {
        let [Some(least), Some(most)] = self.changes(cause, option)? else {
            return None;
        };
        let (usual, bar) = (self.medians[option - 1], self.scenario.worthwhile);
        let net = [least, most].map(|change| usual + change);
        let crosses = net.iter().any(|net| (*net > bar) != (usual > bar));
        let tells = (most - least).abs() > TELLING * (usual - bar).abs();
        (tells && !crosses).then_some(Hold { cause, net })
    }

    /// Figures and constants that were tried.
    fn tried(&self) -> u32 {
        self.causes.len() as u32
    }

    /// Writes what was found into the `comparisons` of all options but today's; returns how many causes were tried.
    pub fn add_to(&self, comparisons: &mut [ArmComparison]) -> u32 {
        for (versus, option) in comparisons.iter_mut().zip(1..) {
            for kind in AssumptionKind::ALL {
                let mut own: Vec<&Bracket> = self
                    .brackets
                    .iter()
                    .filter(|it| it.option == option && self.causes[it.cause].kind() == kind)
                    .collect();
                own.sort_by(|one, other| one.distance().total_cmp(&other.distance()));
                let room = MOST - own.len();
                versus.flips.extend(own.into_iter().map(|it| self.flip(it)));
                versus.robust.extend(self.strongest(kind, option, room));
            }
        }
        self.tried()
    }

    fn flip(&self, bracket: &Bracket) -> Flip {
        let at = bracket.at();
        let clears_usually = bracket.inside.1 > 0.0;
        Flip {
            assumption: self.causes[bracket.cause].assumption(&self.scenario),
            clears: if clears_usually == (bracket.usual > at) {
                Side::Above
            } else {
                Side::Below
            },
            at,
        }
    }

    /// The causes of a kind that move an option most without flipping it.
    fn strongest(&self, kind: AssumptionKind, option: usize, room: usize) -> Vec<RobustAssumption> {
        let effect = |hold: &Hold| (hold.net[1] - hold.net[0]).abs();
        let mut holds: Vec<Hold> = self
            .of_kind(kind)
            .filter_map(|cause| self.hold(cause, option))
            .collect();
        holds.sort_by(|one, other| effect(other).total_cmp(&effect(one)));
        holds.truncate(room);
        let told = |hold: &Hold| RobustAssumption {
            assumption: self.causes[hold.cause].assumption(&self.scenario),
            net: hold.net,
        };
        holds.iter().map(told).collect()
    }
}
