//! Indicators: the series that are reported for each week, and the track of one replicate under one option.

use serde::{Deserialize, Serialize};

use crate::input::total_pay::TotalPay;
use crate::mechanism::journey_month::JourneyMonth;
use crate::mechanism::pay::Payout;
use crate::mechanism::people_cost::PeopleCost;
use crate::setup::{PlanSetup, Setup, YEAR_WEEKS};

/// An indicator: a series that is reported week by week for each option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Indicator {
    /// Contribution as an index, today = 100.
    Contribution,
    /// Hours a week that the average person gives to other teams' work.
    Collaboration,
    /// Hours a week of help inside the team by the average person.
    HelpInside,
    /// Hours a week of own work by the average person.
    OwnWork,
    /// Share of journeys whose hand-offs all work, in per cent.
    Integrated,
    /// Share of integrated journeys as it is reported, in per cent: failures are partly
    /// counted as working, the less so the more openly results are shared.
    Reported,
    /// Mean trust toward other teams, in per cent.
    Trust,
    /// Mean clarity of roles at hand-offs, in per cent.
    Clarity,
    /// Mean fear of failure, in per cent.
    Fear,
    /// Share of people who act on the new way, in per cent.
    Adoption,
    /// Share of occasions on which people enter joint work, in per cent.
    Engagement,
    /// Share of people who give less than half of the help that the joint goal implies, in per cent; of the organisation
    /// as a whole, never of a team.
    FreeRiding,
    /// Mean intensity of work above today's, in per cent of a week.
    Overload,
    /// People who leave, in per cent a year.
    Leaving,
    /// Care for what is not counted, in per cent of what it were without pay for counts.
    Care,
    /// Own time that goes into claiming credit beyond today, in per cent.
    Claims,
    /// Inequality of the last payout: Gini coefficient of bonus relative to target, in per cent.
    Inequality,
    /// Share of that inequality that goes with true results, in per cent.
    Earned,
    /// How firmly the change is stood behind, in per cent.
    Commitment,
    /// Systems integration, in per cent.
    Systems,
    /// Bonus with on-cost paid in the week, in currency.
    Pay,
    /// Programme cost of the week, in currency.
    Programme,
    /// Money: in a row, the week's contribution less programme cost and what a change of pay costs beside bonus; in a report, the cumulative net after bonus, less
    /// today's, in currency.
    Net,
}

impl Indicator {
    /// How many there are.
    pub const COUNT: usize = 23;
    /// All of them, in the order of a [`Row`].
    pub const ALL: [Self; Self::COUNT] = [
        Self::Contribution,
        Self::Collaboration,
        Self::HelpInside,
        Self::OwnWork,
        Self::Integrated,
        Self::Reported,
        Self::Trust,
        Self::Clarity,
        Self::Fear,
        Self::Adoption,
        Self::Engagement,
        Self::FreeRiding,
        Self::Overload,
        Self::Leaving,
        Self::Care,
        Self::Claims,
        Self::Inequality,
        Self::Earned,
        Self::Commitment,
        Self::Systems,
        Self::Pay,
        Self::Programme,
        Self::Net,
    ];
}

/// One week of one replicate under one option, by [`Indicator`].
pub type Row = [f64; Indicator::COUNT];

/// The track of one replicate under one option: its weeks, payouts and journeys.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Track {
    /// The weeks, in order.
    pub rows: Vec<Row>,
    /// Bonus payouts, in order.
    pub payments: Vec<Payment>,
    /// How each journey fares, today and then month by month; in a month, journeys stand in the order of the network.
    pub journey_months: Vec<JourneyMonth>,
    /// Programme cost over the horizon.
    pub programme: f64,
    /// What a change of pay cost beside bonus, over the horizon.
    pub people: PeopleCost,
    /// Whether expected total pay is held, so that bonus that is not paid has become salary.
    pub pay_is_held: bool,
}

/// A payout to everyone, in currency.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payment {
    /// Week in which it is paid, from 0.
    pub week: usize,
    /// Weeks it pays for.
    pub weeks: u32,
    /// What is paid, without on-cost, by team in the order of the network.
    pub by_team: Vec<f64>,
    /// What is paid, without on-cost.
    pub paid: f64,
    /// What target attainment would have paid, without on-cost.
    pub at_target: f64,
    /// What it costs, with on-cost.
    pub cost: f64,
    /// What target attainment would have cost, with on-cost.
    pub cost_at_target: f64,
    /// What today's plan would have cost at target, with on-cost.
    pub cost_today: f64,
}

impl Payment {
    pub(crate) fn new(setup: &Setup, plan: &PlanSetup, payout: &Payout, week: usize) -> Self {
        let year = f64::from(payout.weeks) / YEAR_WEEKS;
        let by_team = payout.by_team(setup);
        let teams = || setup.teams.iter().enumerate();
        let promised = |bonus: &dyn Fn(usize) -> f64| -> f64 {
            teams()
                .map(|(k, team)| team.load * team.pay_base * team.heads * year * bonus(k))
                .sum()
        };
        Self {
            week,
            weeks: payout.weeks,
            paid: payout.total(),
            at_target: payout.at_target,
            cost: teams().map(|(k, team)| team.load * by_team[k]).sum(),
            cost_at_target: promised(&|k| plan.bonus(k)),
            cost_today: promised(&|k| plan.today[k]),
            by_team,
        }
    }

    /// What leaders take it to cost: bonus that a missed goal leaves unpaid is no success, unless it has become salary.
    pub(crate) fn noticed_cost(&self, total_pay: TotalPay) -> f64 {
        if total_pay.is_held() {
            self.cost
        } else {
            self.cost.max(self.cost_at_target)
        }
    }
}

impl Track {
    /// Sum of one part of all payouts up to week number `week`, from 0.
    pub(crate) fn paid_until(&self, week: usize, part: impl Fn(&Payment) -> f64) -> f64 {
        let until = self.payments.iter().take_while(|p| p.week <= week);
        until.map(part).sum()
    }

    /// Bonus paid over the horizon, without on-cost.
    pub fn bonus(&self) -> f64 {
        self.paid_until(usize::MAX, |payment| payment.paid)
    }

    /// The values of one indicator by week.
    pub fn values(&self, measure: Indicator) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().map(move |row| row[measure as usize])
    }
}
