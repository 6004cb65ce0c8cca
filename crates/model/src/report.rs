//! Reports: quantile bands by week, sums over the horizon, and each option compared with today.

mod codec_records;
pub(crate) mod extrapolate;
pub(crate) mod flip;
pub(crate) mod group;
pub(crate) mod job_group;
pub(crate) mod journeys;
pub(crate) mod money;
pub(crate) mod net;
pub(crate) mod quantile;
pub mod reading;
pub(crate) mod summary;
pub(crate) mod variance_share;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::constants::constant::Unit;
use crate::input::barrier::Barrier;
use crate::input::total_pay::TotalPay;
use crate::mechanism::indicator::Indicator;
use crate::report::quantile::Quantiles;

/// The results of a scenario: what the page draws and the terminal prints, and with `--json` writes. Serializable.
///
/// Quantiles and odds are over replicates. Money is in the organisation's currency, weeks count from 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of the model that computed it; the same version, scenario and seed give the same bits.
    pub model_version: u32,
    /// Seed of its draws.
    pub seed: u32,
    /// Simulated futures it rests on.
    pub replicates: u32,
    /// The weeks, from 1.
    pub weeks: Vec<u32>,
    /// Weeks that are over at the start, which is 0, and at the end of each month; the last month may be cut short. Samples
    /// and journeys have a number for each.
    pub months: Vec<u32>,
    /// The customer journeys, in the model's order.
    pub journeys: Vec<JourneyInfo>,
    /// Every option, today first.
    pub options: Vec<ArmReport>,
    /// Cost of each barrier by itself; empty as long as they are not all computed.
    #[serde(rename = "reliefs")]
    pub barrier_costs: Vec<BarrierCost>,
    /// People whose bonus is not reported, because their group would have fewer than five.
    #[serde(rename = "held_back")]
    pub unreported_people: u32,
    /// Every other option compared with today.
    pub comparison: Comparison,
}

/// Results of one option by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArmReport {
    /// Its name.
    pub name: String,
    /// Bands over the futures, by measure and week.
    pub measures: BTreeMap<Indicator, Bands>,
    /// Sums over the horizon.
    pub summary: Summary,
    /// Bonus by job group.
    pub pay: Vec<GroupPay>,
    /// Hand-offs of customers.
    pub handoffs: Handoffs,
}

/// A customer journey and its volume.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JourneyInfo {
    /// Names of the teams that a customer passes, in order.
    pub teams: Vec<String>,
    /// Share of customers who take this journey, 0 to 1.
    pub volume: f64,
}

/// Hand-offs of customers under one option. Losses are against a world where every hand-off holds, everything else equal.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Handoffs {
    /// Contribution lost in the last year, in currency.
    pub lost: Spread,
    /// Each journey, in the order of [`Report::journeys`].
    pub journeys: Vec<JourneySeries>,
}

/// Quantiles of one journey, today and at the end of each month, in the order of [`Report::months`].
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct JourneySeries {
    /// Share of its customers for whom every hand-off holds, 0 to 1: in one future of ten it is less.
    pub p10: Vec<f64>,
    /// In half of the futures it is less.
    pub p50: Vec<f64>,
    /// In nine of ten it is less.
    pub p90: Vec<f64>,
    /// Contribution lost, in currency a year: the mean over the futures, so that journeys add up.
    pub lost: Vec<f64>,
    /// Contribution lost in the last year, in currency: the mean over replicates.
    pub lost_in_year: f64,
}

/// What one barrier costs: today simulated without it and without noise, two years on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BarrierCost {
    /// The barrier that is taken away.
    pub barrier: Barrier,
    /// Reduction of what is lost at hand-offs without it, in currency a year.
    pub saved: f64,
    /// Rise of contribution without it, in currency a year.
    pub gained: f64,
    /// Integrated share of journeys, in per cent.
    pub integrated: f64,
}

/// Bonus of a job group of five people or more in the last year, as a share of base: in a bad year (one in ten is worse),
/// a normal and a good one; and how much of what today's plan is expected to bring has become salary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupPay {
    /// Name of the group.
    pub group: String,
    /// People in it.
    pub heads: u32,
    /// Under this option.
    pub this: [f64; 3],
    /// Under today's plan.
    pub today: [f64; 3],
    /// Bonus that is salary in the last year, as a share of base; below 0 where bonus was taken out of salary.
    pub made_up: f64,
    /// What the option guarantees in its first year, as a share of base; nought where it guarantees nothing.
    pub guarantee: f64,
    /// How its base salary compares.
    pub salary: Salary,
}

impl GroupPay {
    /// Bonus under this option and what has become salary, in a bad, a normal and a good year, as a share of base: what is
    /// to be compared with today's bonus.
    pub fn total(&self) -> [f64; 3] {
        self.this.map(|bonus| bonus + self.made_up)
    }
}

/// Level of a base salary within the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Salary {
    /// It lies below two thirds of the median: low pay, as the OECD counts it.
    Low,
    /// It does not, or a fee takes its place.
    Usual,
}

/// Quantiles over replicates by week: `p10` is the value that 10 of 100 lie below.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are the documentation")]
pub struct Bands {
    #[serde(rename = "p2.5")]
    pub p2_5: Vec<f64>,
    pub p10: Vec<f64>,
    pub p25: Vec<f64>,
    pub p50: Vec<f64>,
    pub p75: Vec<f64>,
    pub p90: Vec<f64>,
    #[serde(rename = "p97.5")]
    pub p97_5: Vec<f64>,
}

/// Quantiles of one number over replicates: `p10` is the value that 10 of 100 lie below.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are the documentation")]
pub struct Spread {
    #[serde(rename = "p2.5")]
    pub p2_5: f64,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    #[serde(rename = "p97.5")]
    pub p97_5: f64,
}

/// Sums of one option over the horizon; money in currency.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Summary {
    /// Contribution index over the last half year, today = 100.
    pub plateau: Spread,
    /// Integrated share of journeys over the last half year, in per cent.
    pub integrated: Spread,
    /// Bonus paid, without on-cost.
    pub bonus: Spread,
    /// What target attainment would have paid, without on-cost; the mean, since a change may be called off.
    pub bonus_at_target: f64,
    /// Programme cost; the mean, since a change may be called off.
    pub programme: f64,
}

/// Every other option compared with today, replicate by replicate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// What the others are compared with: today.
    pub baseline: String,
    /// The user's worthwhile bar, in currency.
    pub worthwhile: f64,
    /// The others, in their order.
    pub options: Vec<ArmComparison>,
    /// Futures of 100 in which the option of each row beats the one of each column by more than the worthwhile bar; today
    /// first.
    pub beats: Vec<Vec<u32>>,
    /// Figures and constants that were moved alone to see what flips the answer, for all options together; nought where
    /// constants are not drawn or the futures are too few, none as long as the search is not over.
    pub tried: Option<u32>,
}

/// Mean net of an option over the horizon beside today's, line by line, in currency: what is gained above 0, what is lost
/// below. Net is the sum of all lines but the last two, which are parts of contribution.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct MoneyLines {
    /// Contribution.
    pub contribution: f64,
    /// Bonus with on-cost, as it counts in net.
    pub bonus: f64,
    /// Salary with on-cost into which bonus was turned, or out of which it was taken.
    pub salary: f64,
    /// What newcomers are paid, after a pay cut, beyond those who were there before.
    pub newcomers: f64,
    /// Recruiting.
    pub recruiting: f64,
    /// Pay of empty seats.
    pub vacancies: f64,
    /// Changing the plan.
    pub plan_change: f64,
    /// Programme.
    pub programme: f64,
    /// Contribution that work withdrawn after a pay cut would have brought, about.
    pub less_work: f64,
    /// Contribution that seats left empty would have brought, about.
    pub empty_seats: f64,
}

impl MoneyLines {
    /// What the lines come to.
    pub fn net(&self) -> f64 {
        self.contribution
            + self.bonus
            + self.salary
            + self.newcomers
            + self.recruiting
            + self.vacancies
            + self.plan_change
            + self.programme
    }

    /// Contribution but for work withdrawn and seats left empty: what people do under the option in other respects. Nought
    /// where there is neither.
    pub fn rest_of_contribution(&self) -> f64 {
        match self.less_work + self.empty_seats {
            0.0 => 0.0,
            parts => self.contribution - parts,
        }
    }
}

/// What an option makes of expected total pay beside today's plan: what people come to expect of both plans' bonuses, and what
/// becomes of salaries. Money is in currency a year with on-cost, before anyone reacts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ExpectedPay {
    /// How salaries answer.
    pub total_pay: TotalPay,
    /// Expected bonus that becomes salary.
    pub made_up: f64,
    /// Expected bonus that is taken out of salary.
    pub taken_out: f64,
    /// Pay that is saved, as net counts it: bonus that a goal out of reach leaves unpaid is none where pay is not held. Below 0
    /// where more is paid than today.
    pub saved: f64,
    /// Job groups of five people or more.
    pub groups: u32,
    /// Those that expect less than today.
    pub groups_less: u32,
    /// Expected total pay of everybody on the payroll in multiples of today's.
    pub relative: f64,
    /// Fall of all work, as a share, at which what is saved is eaten up; none where nothing is saved.
    pub break_even_fall: Option<f64>,
    /// Week in which the plan takes the place of today's.
    pub from_week: u32,
}

/// One option compared with today; money in currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArmComparison {
    /// Name of the option.
    pub name: String,
    /// Net over the horizon less today's net in the same future: contribution less pay with on-cost, seats and programme cost;
    /// see `money`. Bonus that the plan promises at target and does not pay is counted as a gain only where expected pay is
    /// held; see `unpaid_bonus`.
    pub net: Spread,
    /// Futures of 100 in which it ends above today.
    pub better_in: u32,
    /// Futures of 100 in which it ends below today; those that end exactly like it count in neither.
    pub worse_in: u32,
    /// Futures of 100 in which it clears the worthwhile bar.
    pub worthwhile_in: u32,
    /// Futures of 100 in which it loses more than the worthwhile bar.
    pub loss_in: u32,
    /// Futures of 100 in which the change is called off before it ends; the end of a trial is none.
    pub called_off_in: u32,
    /// Bonus with on-cost that falls short of what the plan would pay if it were reached as well as today's plan is. Where
    /// expected pay is held, what was expected of it has become salary; elsewhere it is no part of net, because an unreachable
    /// goal is no saving people accept for long.
    pub unpaid_bonus: Spread,
    /// What mean net is made of.
    pub money: MoneyLines,
    /// People who leave in a year beyond those who do today: the mean over the horizon and the futures; below 0 where fewer
    /// leave.
    pub leavers: f64,
    /// What it makes of expected pay; none where it pays as today.
    pub pay: Option<ExpectedPay>,
    /// Deepest point of the median cumulative net; none if it never falls below nought.
    pub trough: Option<Trough>,
    /// Month from which the median cumulative net stays at or above nought; none if it ends below.
    pub payback_month: Option<u32>,
    /// Contribution that has to be gained over the horizon to pay for bonus and programme, in per cent of today's.
    pub break_even_lift: f64,
    /// Share of the variance of net that chance alone explains, 0 to 1; the rest is what nobody knows about people and
    /// markets. None where too few futures share their constants, and where all are alike.
    #[serde(rename = "chance_share")]
    pub noise_variance_share: Option<f64>,
    /// What flips the answer when it alone is moved inside its range: the reader's figures before constants, of each the
    /// nearest first and four at most. Empty as long as [`Comparison::tried`] is none.
    pub flips: Vec<Flip>,
    /// What moves net most without flipping the answer: figures before constants, of each the strongest first and four at
    /// most with those that flip it.
    #[serde(rename = "holds")]
    pub robust: Vec<RobustAssumption>,
    /// The first five futures one by one: cumulative net at the start and at the end of each month.
    pub samples: Vec<Vec<f64>>,
}

impl ArmComparison {
    /// How much less bonus and salary come to than under today's plan, over the horizon and in the mean of the futures, where
    /// expected pay is held. What is held is what people expect of a quiet run; what they are paid, the futures say. None where
    /// pay is not held, and where as much or more is paid.
    pub fn less_paid_though_held(&self) -> Option<f64> {
        let is_held = self.pay.is_some_and(|pay| pay.total_pay.is_held());
        let gained = self.money.bonus + self.money.salary;
        (is_held && gained > 0.0).then_some(gained)
    }
}

/// What kind of number an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssumptionKind {
    /// A number that the reader entered: of today, of a plan or of a programme.
    Figure,
    /// A behavioural constant.
    Constant,
}

/// A number that an answer rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assumption {
    /// Whether the reader entered it.
    pub kind: AssumptionKind,
    /// Name of the constant, as in [`Constant::named`](crate::constants::constant::Constant::named), or id of the figure,
    /// as in [`field`](crate::input::field::field).
    pub constant: String,
    /// What it is, in words.
    pub name: String,
    /// What its value counts.
    pub unit: Unit,
    /// Its usual value, of a figure the one that was entered.
    pub usual: f64,
    /// Least that is held possible.
    pub least: f64,
    /// Most that is held possible.
    pub most: f64,
}

impl AssumptionKind {
    /// Both, in the order in which they are told.
    pub(crate) const ALL: [Self; 2] = [Self::Figure, Self::Constant];
}

/// An assumption and the value at which an option's median net would cross the worthwhile bar if it alone were moved: the
/// median of the futures, and what two runs without chance differ by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Flip {
    /// The assumption.
    pub assumption: Assumption,
    /// Where the option's median net clears the bar.
    pub clears: Side,
    /// Value at which the answer flips, about.
    pub at: f64,
}

/// An assumption that moves an option's net, but at neither end of its range across the worthwhile bar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RobustAssumption {
    /// The assumption.
    pub assumption: Assumption,
    /// The option's median net at the least and at the most, about; both on the same side of the bar.
    pub net: [f64; 2],
}

/// A side of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Below it.
    Below,
    /// Above it.
    Above,
}

/// The cash hole: the deepest point of the median cumulative net.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Trough {
    /// Cumulative net at the deepest point, below 0.
    pub depth: f64,
    /// Month in which it is reached, from 1.
    pub month: u32,
}

impl Bands {
    /// Adds a week.
    pub(crate) fn push(&mut self, spread: Spread) {
        self.p2_5.push(spread.p2_5);
        self.p10.push(spread.p10);
        self.p25.push(spread.p25);
        self.p50.push(spread.p50);
        self.p75.push(spread.p75);
        self.p90.push(spread.p90);
        self.p97_5.push(spread.p97_5);
    }

    /// All quantiles, the lowest first, each by week.
    pub fn all(&self) -> [&[f64]; 7] {
        [
            &self.p2_5,
            &self.p10,
            &self.p25,
            &self.p50,
            &self.p75,
            &self.p90,
            &self.p97_5,
        ]
    }
}

impl Report {
    /// How one option compares with today; none for today itself.
    pub fn versus(&self, option: usize) -> Option<&ArmComparison> {
        self.comparison.options.get(option.checked_sub(1)?)
    }
}

impl Spread {
    /// Quantiles of one sample, interpolated between neighbours; zeros for an empty one.
    pub(crate) fn from_sample(sample: impl Iterator<Item = f64>) -> Self {
        Quantiles::default().compute(&sample.collect::<Vec<_>>())
    }
}

impl From<[f64; 7]> for Spread {
    fn from([p2_5, p10, p25, p50, p75, p90, p97_5]: [f64; 7]) -> Self {
        Self {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        }
    }
}
