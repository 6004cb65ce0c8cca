//! How people answer to expected pay that rises or falls: work and care that a cut withdraws, quits, and how long seats stay
//! empty.

use crate::constants::table::Constants;
use crate::math::outlined::{ln, pow};
use crate::math::simd::SimdFloat;
use crate::setup::derived::pack_list;
use crate::setup::pay_change::PayChange;
use crate::setup::team_setup::{Payroll, TeamSetup};

/// The answer to a change of expected pay, by team; all noughts where pay is held.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayResponse<L = f64> {
    /// Share of own work that a cut withdraws at first.
    pub work: Vec<L>,
    /// Share of care for what is not counted that it withdraws at first.
    pub care: Vec<L>,
    /// Logarithm of how much likelier somebody of average ability leaves than under today's pay.
    pub leaving: Vec<L>,
    /// What is added to that per unit of ability above the mean.
    pub able_leaving: Vec<L>,
    /// Weeks for which a leaver's seat stays empty, at least one.
    pub vacancy_weeks: Vec<L>,
}

/// Weeks that it takes to fill a seat, however much is paid: seats are filled week by week.
const FASTEST: f64 = 1.0;

impl PayResponse {
    /// The answer of `teams` to a change of pay.
    pub fn new(constants: &Constants, change: &PayChange, teams: &[TeamSetup]) -> Self {
        let logs: Vec<f64> = change
            .relative
            .iter()
            .map(|relative| ln(*relative))
            .collect();
        let everybodys = mean_of_staff(teams, &logs);
        let mut response = Self::default();
        for (k, log) in logs.iter().enumerate() {
            let cut = change.cut(k);
            let beside = log - everybodys;
            let pushed = constants.quits_for_all * everybodys + constants.quits_for_some * beside;
            let leaving = match teams[k].payroll {
                Payroll::Staff => -constants.voluntary_leaving * pushed,
                Payroll::Agency => 0.0,
            };
            let able = if cut > 0.0 { constants.able_leave } else { 0.0 };
            response
                .work
                .push((constants.work_after_cut * cut).min(1.0));
            response
                .care
                .push((constants.care_after_cut * cut).min(1.0));
            response.leaving.push(leaving);
            response.able_leaving.push(able * leaving.max(0.0));
            let slower = pow(change.newcomers[k], -constants.hiring_response);
            response
                .vacancy_weeks
                .push((constants.vacancy_weeks * slower).max(FASTEST));
        }
        response
    }
}

impl<L: SimdFloat> PayResponse<L> {
    /// The answer of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a PayResponse) -> Self {
        Self {
            work: pack_list(&|k| &lane(k).work),
            care: pack_list(&|k| &lane(k).care),
            leaving: pack_list(&|k| &lane(k).leaving),
            able_leaving: pack_list(&|k| &lane(k).able_leaving),
            vacancy_weeks: pack_list(&|k| &lane(k).vacancy_weeks),
        }
    }
}

/// The mean over the people on the firm's payroll; nought where there are none.
fn mean_of_staff(teams: &[TeamSetup], values: &[f64]) -> f64 {
    let staff = teams.iter().zip(values);
    let staff = staff.filter(|(team, _)| team.payroll == Payroll::Staff);
    let (sum, heads) = staff.fold((0.0, 0.0), |(sum, heads), (team, value)| {
        (sum + team.heads * value, heads + team.heads)
    });
    if heads > 0.0 { sum / heads } else { 0.0 }
}
