//! Resolves a plan for each team: exceptions, scope of the joint goal, shared risk and contracts of agencies.

use crate::input::contract::{Agency, Basis, Contract};
use crate::input::organisation::{Organisation, Team};
use crate::input::payout::Curve;
use crate::input::plan::{Goal, Kpi, Plan, Weights};

/// What a plan says for one team.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamTerms {
    /// Target bonus as a share of what it is paid on: base salary, or an agency's fee.
    pub bonus: f64,
    /// Which measures decide it.
    pub weights: Weights,
    /// How each of them pays.
    pub curves: [Curve; Kpi::COUNT],
    /// Whether the joint goal is meant for the team.
    pub goal: Membership,
}

/// Whether a joint goal is meant for a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Membership {
    /// It is.
    Inside,
    /// It is not, or there is none.
    Outside,
}

impl TeamTerms {
    /// The terms of `plan` for `team`, whose target bonus today is `today`.
    pub fn resolve(plan: &Plan, team: &Team, today: f64) -> Self {
        let goal = membership(plan.goal.as_ref(), team);
        let (bonus, weights) = match team.contract {
            Contract::Bonus => (
                plan.bonus_of(&team.name, today),
                employees(plan, team, goal),
            ),
            Contract::SalaryOnly => (0.0, employees(plan, team, goal)),
            Contract::Agency(agency) => (agency.at_risk, agencys(plan, &agency, goal)),
        };
        Self {
            bonus,
            weights,
            curves: Kpi::ALL.map(|kpi| plan.curve_of(&team.name, kpi)),
            goal,
        }
    }

    /// The terms of `plan` for every team of `organisation` in this `order`, beside `today`'s plan.
    pub fn of_all(
        plan: &Plan,
        today: &Plan,
        organisation: &Organisation,
        order: &[usize],
    ) -> Vec<Self> {
        let one = |&place: &usize| {
            let team = &organisation.teams[place];
            let now = today.bonus_of(&team.name, team.bonus_today());
            Self::resolve(plan, team, now)
        };
        order.iter().map(one).collect()
    }

    /// How `kpi` pays.
    pub fn curve(&self, kpi: Kpi) -> &Curve {
        &self.curves[kpi as usize]
    }
}

fn membership(goal: Option<&Goal>, team: &Team) -> Membership {
    match goal {
        Some(goal) if goal.includes(team.kind) => Membership::Inside,
        _ => Membership::Outside,
    }
}

/// Outside the goal its weight falls to the own KPI; inside, teams with an opposing KPI exchange a part of theirs for it.
fn employees(plan: &Plan, team: &Team, goal: Membership) -> Weights {
    let mut weights = plan.weights_of(&team.name);
    match goal {
        Membership::Outside => {
            weights.own += weights.joint;
            weights.joint = 0.0;
        }
        Membership::Inside if team.opposing > 0.0 => {
            let exchanged = plan.shared_risk * weights.own;
            weights.own -= exchanged;
            weights.joint += exchanged;
        }
        Membership::Inside => {}
    }
    weights
}

/// What an agency's fee at risk depends on: its contract, and the joint goal as far as it is inside.
fn agencys(plan: &Plan, agency: &Agency, goal: Membership) -> Weights {
    let joint = match goal {
        Membership::Inside => plan.weights.joint,
        Membership::Outside => 0.0,
    };
    let rest = 1.0 - joint;
    let usual = Weights {
        joint,
        ..Weights::default()
    };
    match agency.basis {
        Basis::Output => Weights {
            team: rest,
            ..usual
        },
        Basis::Contribution => Weights {
            firm: rest,
            ..usual
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;
    use crate::input::team_kind::{Kind, Kinds};

    fn joint_plan() -> Plan {
        preset::plan("joint-strong").unwrap()
    }

    fn team(kind: Kind, opposing: f64, contract: Contract) -> Team {
        Team {
            kind,
            opposing,
            contract,
            ..preset::scenario("default").unwrap().organisation.teams[0].clone()
        }
    }

    #[test]
    fn outside_the_goal_its_weight_falls_to_the_own_kpi() {
        let mut plan = joint_plan();
        plan.goal.as_mut().unwrap().outside = Kinds::NONE.with(Kind::Service);
        let service = team(Kind::Service, 0.0, Contract::Bonus);
        let terms = TeamTerms::resolve(&plan, &service, 0.1);
        assert_eq!((terms.weights.joint, terms.weights.own), (0.0, 0.70));
        assert_eq!(terms.goal, Membership::Outside);
    }

    #[test]
    fn shared_risk_exchanges_own_for_joint_where_a_kpi_opposes() {
        let plan = Plan {
            shared_risk: 0.4,
            ..joint_plan()
        };
        let it = TeamTerms::resolve(&plan, &team(Kind::It, 0.5, Contract::Bonus), 0.1);
        let other = TeamTerms::resolve(&plan, &team(Kind::It, 0.0, Contract::Bonus), 0.1);
        assert!((it.weights.own - 0.15).abs() < 1e-12 && (it.weights.joint - 0.55).abs() < 1e-12);
        assert_eq!(other.weights, plan.weights);
    }

    #[test]
    fn an_agency_is_paid_by_its_contract_and_a_salary_team_gets_no_bonus() {
        let agency = |basis| {
            Contract::Agency(Agency {
                at_risk: 0.2,
                basis,
                ..Agency::default()
            })
        };
        let of =
            |basis| TeamTerms::resolve(&joint_plan(), &team(Kind::Agency, 0.0, agency(basis)), 0.1);
        assert_eq!(of(Basis::Output).bonus, 0.2);
        assert!((of(Basis::Output).weights.team - 0.55).abs() < 1e-12);
        assert!((of(Basis::Contribution).weights.firm - 0.55).abs() < 1e-12);
        let salary = TeamTerms::resolve(
            &joint_plan(),
            &team(Kind::It, 0.0, Contract::SalaryOnly),
            0.1,
        );
        assert_eq!(salary.bonus, 0.0);
    }
}
