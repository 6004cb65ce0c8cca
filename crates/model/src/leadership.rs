//! The programme that may come with a plan: who leads, agreed roles, transparency, structured contact, and their cost.

use serde::{Deserialize, Serialize};

use crate::fault::Faults;
use crate::parameter;

/// Who holds the thread across teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lead {
    /// Nobody does.
    #[default]
    Nobody,
    /// A committee that meets.
    Committee,
    /// An agency that coordinates the others.
    LeadAgency,
    /// A client-side lead with authority and a project manager.
    ClientSide,
}

impl Lead {
    /// All of them, weakest first.
    pub const ALL: [Self; 4] = [
        Self::Nobody,
        Self::Committee,
        Self::LeadAgency,
        Self::ClientSide,
    ];

    /// How much authority over hand-offs there is, 0 to 1. Assumed.
    pub fn authority(self) -> f64 {
        match self {
            Self::Nobody => 0.0,
            Self::Committee => 0.35,
            Self::LeadAgency => 0.6,
            Self::ClientSide => 1.0,
        }
    }

    /// Share of the full running cost that it takes. Assumed.
    pub fn cost(self) -> f64 {
        match self {
            Self::Nobody => 0.0,
            Self::Committee => 0.25,
            Self::LeadAgency => 0.75,
            Self::ClientSide => 1.0,
        }
    }
}

/// What is done beside pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Name that options refer to it by.
    pub name: String,
    /// Who holds the thread.
    #[serde(default)]
    pub lead: Lead,
    /// How thoroughly a workshop settles who owns each hand-off, 0 to 1.
    #[serde(default)]
    pub roles: f64,
    /// How openly plans and results are shared, 0 to 1.
    #[serde(default)]
    pub transparency: f64,
    /// Hours a week of structured contact in the first year; half of it after.
    #[serde(default)]
    pub contact_hours: f64,
    /// Cost of a full role workshop, once.
    #[serde(default)]
    pub workshop_cost: f64,
    /// Cost a year of the strongest lead.
    #[serde(default)]
    pub lead_cost: f64,
}

impl Programme {
    /// Today's way of working: nothing is done and nothing is spent.
    pub fn nothing() -> Self {
        Self {
            name: String::new(),
            lead: Lead::Nobody,
            roles: 0.0,
            transparency: 0.0,
            contact_hours: 0.0,
            workshop_cost: 0.0,
            lead_cost: 0.0,
        }
    }

    /// Whether it leaves today's way of working as it is.
    pub fn does_nothing(&self) -> bool {
        self.lead == Lead::Nobody && self.roles + self.transparency + self.contact_hours <= 0.0
    }

    /// What it costs once, in currency.
    pub fn one_off_cost(&self) -> f64 {
        self.workshop_cost * self.roles
    }

    /// What it costs a year, in currency.
    pub fn yearly_cost(&self) -> f64 {
        self.lead_cost * self.lead.cost()
    }

    /// Notes what is wrong with it under the path `field`.
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        let numbers = [
            ("roles", parameter::ROLES, self.roles),
            ("transparency", parameter::TRANSPARENCY, self.transparency),
            ("contact_hours", parameter::CONTACT, self.contact_hours),
            (
                "workshop_cost",
                parameter::WORKSHOP_COST,
                self.workshop_cost,
            ),
            ("lead_cost", parameter::LEAD_COST, self.lead_cost),
        ];
        for (name, parameter, value) in numbers {
            parameter.check(&format!("{field}.{name}"), value, faults);
        }
    }
}
