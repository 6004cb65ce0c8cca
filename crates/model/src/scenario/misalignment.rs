//! Computes how misaligned incentives are, the one barrier that follows from the plan and is not set.

use crate::input::barrier::Barrier;
use crate::input::form::Form;
use crate::input::organisation::Team;
use crate::input::plan::{JointMetric, Plan};
use crate::scenario::team_terms::TeamTerms;

impl Barrier {
    /// Its level today, 0 to 100: what the culture says, or how far today's plan is misaligned.
    pub fn level(self, form: &Form) -> f64 {
        let culture = &form.culture;
        match self {
            Self::Aversion => culture.aversion_to_change,
            Self::Fear => culture.fear_of_failure,
            Self::UnclearRoles => culture.unclear_roles,
            Self::Misalignment => form
                .plans
                .first()
                .map_or(0.0, |today| misalignment(form, today)),
            Self::Distrust => culture.lack_of_trust,
        }
    }
}

/// How misaligned incentives are under `plan`, 0 to 100: the share of bonus money on measures that ignore the journey,
/// where a measure that opposes it counts up to twice. It is 0 where no money is at stake.
pub fn misalignment(form: &Form, plan: &Plan) -> f64 {
    let (mut astray, mut all) = (0.0, 0.0);
    for team in &form.organisation.teams {
        let terms = TeamTerms::resolve(plan, team, bonus_today(form, team));
        let money = f64::from(team.heads) * team.pay_base() * terms.bonus;
        astray += money * astray_share(&terms, team, plan);
        all += money;
    }
    if all > 0.0 {
        (100.0 * astray / all).min(100.0)
    } else {
        0.0
    }
}

fn bonus_today(form: &Form, team: &Team) -> f64 {
    let bonus = team.bonus_today();
    let today = form.plans.first();
    today.map_or(bonus, |today| today.bonus_of(&team.name, bonus))
}

/// Share of a team's bonus on measures that ignore the journey; an opposing one counts up to twice.
fn astray_share(terms: &TeamTerms, team: &Team, plan: &Plan) -> f64 {
    let weights = terms.weights;
    let joint = match plan.goal.map(|goal| goal.metric) {
        Some(metric) if ignores_the_journey(metric) => weights.joint,
        _ => 0.0,
    };
    weights.own * (1.0 + team.opposing) + weights.team + weights.rank + joint
}

/// Attributed results do not show what a hand-off was worth.
fn ignores_the_journey(metric: JointMetric) -> bool {
    matches!(metric, JointMetric::AttributedResults(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::contract::{Agency, Basis, Contract};
    use crate::input::preset;
    use crate::input::team_kind::{Kind, Kinds};

    fn default() -> Form {
        let mut form = preset::scenario("default").unwrap();
        for team in &mut form.organisation.teams {
            (team.kind, team.opposing, team.contract) = (Kind::Channel, 0.0, Contract::Bonus);
        }
        form
    }

    fn strong() -> Plan {
        preset::plan("joint-strong").unwrap()
    }

    fn agency(basis: Basis) -> Form {
        let mut form = default();
        form.organisation.teams.truncate(1);
        form.organisation.teams[0].kind = Kind::Agency;
        form.organisation.teams[0].contract = Contract::Agency(Agency {
            basis,
            ..Agency::default()
        });
        form
    }

    fn assert_near(level: f64, expected: f64) {
        assert!((level - expected).abs() < 1e-9, "{level} {expected}");
    }

    #[test]
    fn todays_mix_is_badly_aligned_and_a_strong_joint_plan_is_not() {
        let form = default();
        assert_near(Barrier::Misalignment.level(&form), 80.0);
        assert_near(misalignment(&form, &strong()), 55.0);
        let shipped = preset::scenario("default").unwrap();
        assert!((80.0..95.0).contains(&Barrier::Misalignment.level(&shipped)));
    }

    #[test]
    fn an_opposing_kpi_counts_up_to_twice_and_the_whole_never_beyond_a_hundred() {
        let mut form = default();
        for team in &mut form.organisation.teams {
            team.opposing = 1.0;
        }
        assert_near(misalignment(&form, &strong()), 80.0);
        assert_near(Barrier::Misalignment.level(&form), 100.0);
    }

    #[test]
    fn shared_risk_moves_own_weight_to_the_goal_where_a_kpi_opposes() {
        let mut form = default();
        let plan = Plan {
            shared_risk: 1.0,
            ..strong()
        };
        assert_near(misalignment(&form, &plan), 55.0);
        for team in &mut form.organisation.teams {
            team.opposing = 0.5;
        }
        assert_near(misalignment(&form, &plan), 30.0);
    }

    #[test]
    fn a_goal_of_attributed_results_or_for_others_ignores_the_journey() {
        let mut plan = strong();
        let goal = plan.goal.as_mut().unwrap();
        goal.metric = JointMetric::AttributedResults(1.03);
        assert_near(misalignment(&default(), &plan), 100.0);
        let mut plan = strong();
        plan.goal.as_mut().unwrap().outside = Kinds::NONE.with(Kind::Channel);
        assert_near(misalignment(&default(), &plan), 100.0);
    }

    #[test]
    fn an_agency_is_aligned_by_contribution_or_as_far_as_it_is_inside_the_goal() {
        let mut plan = strong();
        assert_near(misalignment(&agency(Basis::Contribution), &plan), 0.0);
        assert_near(misalignment(&agency(Basis::Output), &plan), 55.0);
        plan.goal.as_mut().unwrap().outside = Kinds::NONE.with(Kind::Agency);
        assert_near(misalignment(&agency(Basis::Output), &plan), 100.0);
    }

    #[test]
    fn terms_of_single_teams_count_by_their_money_and_salaries_carry_none() {
        let mut form = default();
        for team in &mut form.organisation.teams[1..] {
            team.contract = Contract::SalaryOnly;
        }
        let mut plan = strong();
        plan.exceptions.push(crate::input::plan::Exception {
            teams: vec![form.organisation.teams[0].name.clone()],
            target_bonus: None,
            weights: Some(Plan::individual("").weights),
            curve: None,
        });
        assert_near(misalignment(&form, &plan), 100.0);
        form.organisation.teams[0].contract = Contract::SalaryOnly;
        assert_near(misalignment(&form, &plan), 0.0);
    }
}
