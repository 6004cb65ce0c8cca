//! The groups of levers behind the first six, with their sections.

use tandem_model::Form;
use tandem_model::field::Slot;

use crate::i18n::{Message, first, later};
use crate::scenario::choice::Pick;
use crate::scenario::field::Lever;
use crate::scenario::proposal;

/// A group that opens at a click.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: Message,
    /// What is in it.
    pub sections: &'static [Section],
}

/// Levers under one heading.
#[derive(Debug)]
pub struct Section {
    /// The heading, if there is one.
    pub name: Option<Message>,
    /// The levers.
    pub items: &'static [Item],
}

/// One thing in a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The numbers that the model's table puts there.
    Numbers(Slot),
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

use Item::{Check, Currency, Insiders, List, Misalignment, Numbers, Payout, Plan, Switch, Teams};

/// All groups, in the order of the page.
pub const GROUPS: [Group; 6] = [
    Group {
        name: first::group_plan,
        sections: &[
            plain(&[Plan]),
            section(
                later::section_goal,
                &[Numbers(Slot::Target), Insiders, Numbers(Slot::Goal)],
            ),
            section(later::section_payout, &[Payout, Numbers(Slot::Payout)]),
            section(
                later::section_conditions,
                &[
                    List(Pick::Gate),
                    Numbers(Slot::Gate),
                    List(Pick::Pool),
                    List(Pick::PoolShare),
                    List(Pick::Ranked),
                    Numbers(Slot::Prize),
                    List(Pick::RelativeTo),
                    Switch(Pick::BudgetCap),
                    Numbers(Slot::Cap),
                ],
            ),
            section(
                later::section_transition,
                &[List(Pick::TotalPay), Numbers(Slot::Transition)],
            ),
        ],
    },
    Group {
        name: first::group_teams,
        sections: &[
            plain(&[Teams]),
            section(later::section_today, &[Numbers(Slot::Today)]),
            section(later::section_tools, &[Numbers(Slot::Tools)]),
        ],
    },
    Group {
        name: first::group_culture,
        sections: &[plain(&[
            Check,
            Numbers(Slot::Barriers),
            Misalignment,
            Numbers(Slot::Trust),
        ])],
    },
    Group {
        name: first::group_leadership,
        sections: &[
            section(later::section_staff, &[Numbers(Slot::Staff)]),
            section(later::section_sponsor, &[Numbers(Slot::Sponsor)]),
            section(later::section_for_roles, &[Numbers(Slot::ForRoles)]),
            section(later::section_for_trust, &[Numbers(Slot::ForTrust)]),
            section(later::section_results, &[Numbers(Slot::Results)]),
            section(later::section_against_fear, &[Numbers(Slot::AgainstFear)]),
            section(
                later::section_against_aversion,
                &[Numbers(Slot::AgainstAversion)],
            ),
            section(later::section_for_handoffs, &[Numbers(Slot::ForHandoffs)]),
        ],
    },
    Group {
        name: first::group_roll_out,
        sections: &[
            section(
                later::section_pace,
                &[
                    Numbers(Slot::Consultation),
                    Switch(Pick::StopRule),
                    Numbers(Slot::Stop),
                ],
            ),
            section(later::section_starts, &[Numbers(Slot::Starts)]),
        ],
    },
    Group {
        name: first::group_surroundings,
        sections: &[
            section(later::section_money, &[Numbers(Slot::Money), Currency]),
            section(later::section_market, &[Numbers(Slot::Market)]),
            section(later::section_channels, &[Numbers(Slot::Channels)]),
            section(
                later::section_simulation,
                &[Numbers(Slot::Simulation), List(Pick::Uncertainty)],
            ),
        ],
    },
];

const fn plain(items: &'static [Item]) -> Section {
    Section { name: None, items }
}

const fn section(name: Message, items: &'static [Item]) -> Section {
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
            Numbers(slot) => Lever::in_slot(slot).any(|lever| lever.value(form).is_some()),
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
    const FIRST: [Item; 3] = [Numbers(Slot::First), List(Pick::Metric), List(Pick::Lead)];

    #[test]
    fn every_lever_and_choice_stands_in_one_place() {
        let grouped = GROUPS.iter().flat_map(|group| group.sections);
        let items: Vec<Item> = grouped
            .flat_map(|section| section.items)
            .chain(&FIRST)
            .copied()
            .collect();
        let stands = |wanted: Item| items.iter().filter(|one| **one == wanted).count();
        for lever in Lever::ALL {
            let slots = items.iter().filter(|item| match item {
                Numbers(slot) => Lever::in_slot(*slot).any(|one| one == lever),
                _ => false,
            });
            assert_eq!(slots.count(), 1, "{lever:?}");
        }
        for pick in Pick::ALL {
            let insider = usize::from(pick.kind().is_some());
            let count = stands(List(pick)) + stands(Switch(pick)) + insider;
            assert_eq!(count, 1, "{pick:?}");
        }
    }

    #[test]
    fn a_form_without_a_proposal_has_no_plan_to_show_in_detail() {
        let mut form = crate::scenario::starter::first().unwrap();
        form.options.clear();
        for plan in &mut form.plans {
            plan.goal = None;
        }
        let shown = GROUPS.iter().filter(|group| group.is_in(&form));
        let shown: Vec<String> = shown.map(|group| (group.name)()).collect();
        let rest = [
            first::group_teams(),
            first::group_culture(),
            first::group_surroundings(),
        ];
        assert_eq!(shown, rest);
    }
}
