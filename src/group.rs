//! Which levers stand together, one click away, and under which headings.

use tandem_model::Form;

use crate::lever::Lever;
use crate::pick::Pick;
use crate::proposal;
use crate::words::group as words;

/// A group that opens at a click.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: &'static str,
    /// What is in it.
    pub sections: &'static [Section],
}

/// Levers under one heading.
#[derive(Debug)]
pub struct Section {
    /// The heading, if there is one.
    pub name: Option<&'static str>,
    /// The levers.
    pub items: &'static [Item],
}

/// One thing in a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// A number.
    Number(Lever),
    /// A choice from a list.
    List(Pick),
    /// A choice between off and on.
    Switch(Pick),
    /// A plan that is taken over.
    Plan,
    /// Who is inside the joint goal.
    Insiders,
    /// The currency in which amounts are named.
    Currency,
    /// Misaligned incentives, worked out from the plans.
    Misalignment,
    /// The editor of teams and journeys.
    Teams,
    /// The payout curve.
    Payout,
    /// The ten questions.
    Check,
}

use Item::{Check, Currency, Insiders, List, Misalignment, Number, Payout, Plan, Switch, Teams};

/// All groups, in the order of the page.
pub const GROUPS: [Group; 6] = [
    Group {
        name: words::PLAN,
        sections: &[
            plain(&[Plan]),
            section(
                words::GOAL,
                &[
                    Number(Lever::Target),
                    Insiders,
                    Number(Lever::Announced),
                    Number(Lever::GoalWeeks),
                ],
            ),
            section(
                words::PAYOUT,
                &[
                    Payout,
                    Number(Lever::Threshold),
                    Number(Lever::ThresholdPay),
                    Number(Lever::Maximum),
                    Number(Lever::MaximumPay),
                    Number(Lever::Period),
                ],
            ),
            section(
                words::CONDITIONS,
                &[
                    List(Pick::Gate),
                    Number(Lever::GateOpens),
                    List(Pick::Pool),
                    List(Pick::PoolShare),
                    List(Pick::Ranked),
                    Number(Lever::Winners),
                    Switch(Pick::BudgetCap),
                    Number(Lever::BudgetCap),
                ],
            ),
            section(
                words::TRANSITION,
                &[
                    Number(Lever::SharedRisk),
                    Number(Lever::Guarantee),
                    Number(Lever::Ratchet),
                ],
            ),
        ],
    },
    Group {
        name: words::TEAMS,
        sections: &[
            plain(&[Teams]),
            section(
                words::TODAY,
                &[
                    Number(Lever::IntegratedToday),
                    Number(Lever::HelpHours),
                    Number(Lever::MeetingHours),
                    Number(Lever::Interdependence),
                    Number(Lever::Observability),
                    Number(Lever::WeeklyTargets),
                ],
            ),
            section(
                words::TOOLS,
                &[
                    Number(Lever::Systems),
                    Number(Lever::DialogueToday),
                    Number(Lever::PoolingToday),
                    Number(Lever::SpendScale),
                ],
            ),
        ],
    },
    Group {
        name: words::CULTURE,
        sections: &[plain(&[
            Check,
            Number(Lever::Aversion),
            Number(Lever::Fear),
            Number(Lever::UnclearRoles),
            Misalignment,
            Number(Lever::Distrust),
            Number(Lever::Competition),
        ])],
    },
    Group {
        name: words::LEADERSHIP,
        sections: &[
            section(
                words::STAFF,
                &[
                    Number(Lever::LeadCost),
                    Number(Lever::ProjectManagers),
                    Number(Lever::Strategists),
                    Number(Lever::StaffCost),
                ],
            ),
            section(
                words::SPONSOR,
                &[
                    Number(Lever::Sponsor),
                    Number(Lever::Patience),
                    Number(Lever::Tenure),
                ],
            ),
            section(
                words::FOR_ROLES,
                &[Number(Lever::Deciding), Number(Lever::WorkshopCost)],
            ),
            section(
                words::FOR_TRUST,
                &[
                    Number(Lever::Transparency),
                    Number(Lever::Contact),
                    Number(Lever::OpeningUp),
                ],
            ),
            section(
                words::AGAINST_FEAR,
                &[Number(Lever::Training), Number(Lever::SafeToFail)],
            ),
            section(
                words::AGAINST_AVERSION,
                &[Number(Lever::Communication), Number(Lever::Informed)],
            ),
            section(
                words::FOR_HANDOFFS,
                &[Number(Lever::Pooling), Number(Lever::Dialogue)],
            ),
        ],
    },
    Group {
        name: words::ROLL_OUT,
        sections: &[
            section(
                words::PACE,
                &[
                    Number(Lever::Consultation),
                    Switch(Pick::StopRule),
                    Number(Lever::StopAfter),
                    Number(Lever::StopLoss),
                ],
            ),
            section(
                words::STARTS,
                &[
                    Number(Lever::StartLead),
                    Number(Lever::StartRoles),
                    Number(Lever::StartTransparency),
                    Number(Lever::StartContact),
                    Number(Lever::StartPlanning),
                    Number(Lever::StartTraining),
                    Number(Lever::StartSafeToFail),
                    Number(Lever::StartCommunication),
                    Number(Lever::StartPooling),
                    Number(Lever::StartDialogue),
                ],
            ),
        ],
    },
    Group {
        name: words::SURROUNDINGS,
        sections: &[
            section(
                words::MONEY,
                &[Number(Lever::Contribution), Number(Lever::OnCost), Currency],
            ),
            section(
                words::MARKET,
                &[
                    Number(Lever::MarketNoise),
                    Number(Lever::AttributionNoise),
                    Number(Lever::DoubleCounting),
                ],
            ),
            section(
                words::CHANNELS,
                &[
                    Number(Lever::Turnover),
                    Number(Lever::ChannelsToday),
                    Number(Lever::ChannelsAhead),
                    Number(Lever::SystemPressure),
                ],
            ),
            section(
                words::SIMULATION,
                &[
                    Number(Lever::Worthwhile),
                    Number(Lever::Weeks),
                    Number(Lever::Futures),
                    Number(Lever::Seed),
                    List(Pick::Uncertainty),
                ],
            ),
        ],
    },
];

const fn plain(items: &'static [Item]) -> Section {
    Section { name: None, items }
}

const fn section(name: &'static str, items: &'static [Item]) -> Section {
    Section {
        name: Some(name),
        items,
    }
}

impl Group {
    /// Whether `form` has anything that stands in it.
    pub fn is_in(&self, form: &Form) -> bool {
        self.sections.iter().any(|section| section.is_in(form))
    }
}

impl Section {
    /// Whether `form` has anything that stands in it.
    pub fn is_in(&self, form: &Form) -> bool {
        self.items.iter().any(|item| item.is_in(form))
    }
}

impl Item {
    fn is_in(self, form: &Form) -> bool {
        match self {
            Number(lever) => lever.value(form).is_some(),
            List(pick) | Switch(pick) => pick.chosen(form).is_some(),
            Plan | Payout => proposal::plan(form).is_some(),
            Insiders => proposal::goal(form).is_some(),
            Currency | Misalignment | Teams | Check => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands above the groups.
    const FIRST: [Item; 5] = [
        Number(Lever::JointShare),
        Number(Lever::TargetBonus),
        List(Pick::Metric),
        List(Pick::Lead),
        Number(Lever::Roles),
    ];

    #[test]
    fn every_lever_and_choice_stands_in_one_place() {
        let grouped = GROUPS.iter().flat_map(|group| group.sections);
        let items: Vec<Item> = grouped.flat_map(|section| section.items).copied().collect();
        let stands = |wanted: Item| {
            items
                .iter()
                .chain(&FIRST)
                .filter(|one| **one == wanted)
                .count()
        };
        for lever in Lever::ALL {
            assert_eq!(stands(Number(lever)), 1, "{lever:?}");
        }
        for pick in Pick::ALL {
            let insider = usize::from(pick.kind().is_some());
            let count = stands(List(pick)) + stands(Switch(pick)) + insider;
            assert_eq!(count, 1, "{pick:?}");
        }
    }

    #[test]
    fn a_form_without_a_proposal_has_no_plan_to_show_in_detail() {
        let mut form = crate::starter::first().unwrap();
        form.options.clear();
        for plan in &mut form.plans {
            plan.goal = None;
        }
        let shown: Vec<&str> = GROUPS
            .iter()
            .filter(|g| g.is_in(&form))
            .map(|g| g.name)
            .collect();
        let rest = [words::TEAMS, words::CULTURE, words::SURROUNDINGS];
        assert_eq!(shown, rest);
    }
}
