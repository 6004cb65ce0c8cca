//! The programme that may come with a plan: who leads, who stands behind it, what is done beside pay, when, and its cost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::input::distinct_map;
use crate::input::fault::Faults;
use crate::input::field::parameter;
use crate::input::field::{absent, is_absent};
use crate::input::sponsor::{Sponsor, StopRule};

/// Who leads work across teams, and with how much authority.
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
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::Nobody
    }

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
            Self::ClientSide => 0.85,
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

/// An intervention of a programme, which may start later than the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intervention {
    /// Lead, project managers and strategists.
    Lead,
    /// The role workshop.
    Roles,
    /// Open plans and results.
    Transparency,
    /// Structured contact.
    Contact,
    /// Joint planning.
    Planning,
    /// Training.
    Training,
    /// Failing without consequences.
    SafeToFail,
    /// Communication and small wins.
    Communication,
    /// One budget.
    BudgetPooling,
    /// Customer dialogue.
    Dialogue,
    /// Results shown beside others', and rankings.
    Results,
    /// Review talks.
    Talks,
}

impl Intervention {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Lead,
        Self::Roles,
        Self::Transparency,
        Self::Contact,
        Self::Planning,
        Self::Training,
        Self::SafeToFail,
        Self::Communication,
        Self::BudgetPooling,
        Self::Dialogue,
        Self::Results,
        Self::Talks,
    ];

    /// Its name in a scenario file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Roles => "roles",
            Self::Transparency => "transparency",
            Self::Contact => "contact",
            Self::Planning => "planning",
            Self::Training => "training",
            Self::SafeToFail => "safe_to_fail",
            Self::Communication => "communication",
            Self::BudgetPooling => "budget_pooling",
            Self::Dialogue => "dialogue",
            Self::Results => "results",
            Self::Talks => "talks",
        }
    }

    /// The intervention of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|intervention| intervention.name() == name)
    }
}

/// A programme: interventions beside pay, their doses, start weeks and costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Name that options refer to it by.
    pub name: String,
    /// Who holds the thread.
    #[serde(default = "Lead::absent")]
    pub lead: Lead,
    /// Full-time project managers beside the lead.
    #[serde(
        default = "absent::programme::project_managers",
        skip_serializing_if = "is_absent::programme::project_managers"
    )]
    pub project_managers: f64,
    /// Full-time strategists who own the idea across channels.
    #[serde(
        default = "absent::programme::strategists",
        skip_serializing_if = "is_absent::programme::strategists"
    )]
    pub strategists: f64,
    /// How thoroughly a workshop settles who owns each hand-off, 0 to 1.
    #[serde(default = "absent::programme::roles")]
    pub roles: f64,
    /// How openly plans and results are shared, 0 to 1.
    #[serde(default = "absent::programme::transparency")]
    pub transparency: f64,
    /// How far people's results are shown beside those of others, without pay, 0 to 1.
    #[serde(
        default = "absent::programme::results_feedback",
        skip_serializing_if = "is_absent::programme::results_feedback"
    )]
    pub results_feedback: f64,
    /// How far people and teams are publicly ranked by their results, without pay, 0 to 1.
    #[serde(
        default = "absent::programme::results_ranking",
        skip_serializing_if = "is_absent::programme::results_ranking"
    )]
    pub results_ranking: f64,
    /// Talks between each person and the lead about what was done: 1 is an hour a month.
    #[serde(
        default = "absent::programme::review_talks",
        skip_serializing_if = "is_absent::programme::review_talks"
    )]
    pub review_talks: f64,
    /// Hours a week of structured contact in the first year; half of it after.
    #[serde(default = "absent::programme::contact_hours")]
    pub contact_hours: f64,
    /// Hours a week of joint planning that opens up; half of it after the first year.
    #[serde(
        default = "absent::programme::diverge_hours",
        skip_serializing_if = "is_absent::programme::diverge_hours"
    )]
    pub diverge_hours: f64,
    /// Hours a week of joint planning that decides; half of it after the first year.
    #[serde(
        default = "absent::programme::converge_hours",
        skip_serializing_if = "is_absent::programme::converge_hours"
    )]
    pub converge_hours: f64,
    /// How thoroughly people are trained for joint work, 0 to 1.
    #[serde(
        default = "absent::programme::training",
        skip_serializing_if = "is_absent::programme::training"
    )]
    pub training: f64,
    /// How far failing has no consequences, 0 to 1.
    #[serde(
        default = "absent::programme::safe_to_fail",
        skip_serializing_if = "is_absent::programme::safe_to_fail"
    )]
    pub safe_to_fail: f64,
    /// How steadily reasons and early wins are told, 0 to 1.
    #[serde(
        default = "absent::programme::communication",
        skip_serializing_if = "is_absent::programme::communication"
    )]
    pub communication: f64,
    /// Share of people who are kept informed of goal and results, 0 to 1.
    #[serde(default = "absent::programme::informed")]
    pub informed: f64,
    /// Level to which budgets are pooled, if above today's, 0 to 1.
    #[serde(
        default = "absent::programme::budget_pooling",
        skip_serializing_if = "is_absent::programme::budget_pooling"
    )]
    pub budget_pooling: f64,
    /// Level to which customer dialogue is brought, if above today's, 0 to 1.
    #[serde(
        default = "absent::programme::dialogue",
        skip_serializing_if = "is_absent::programme::dialogue"
    )]
    pub dialogue: f64,
    /// Who stands behind it.
    #[serde(default = "Sponsor::absent")]
    pub sponsor: Sponsor,
    /// Weeks after which measures start that do not start at once.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "distinct_map::distinct"
    )]
    pub starts: BTreeMap<Intervention, u32>,
    /// When it is called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop: Option<StopRule>,
    /// Cost of a full role workshop, once.
    #[serde(default = "absent::programme::workshop_cost")]
    pub workshop_cost: f64,
    /// Cost a year of the strongest lead.
    #[serde(default = "absent::programme::lead_cost")]
    pub lead_cost: f64,
    /// Cost a year of one project manager or strategist.
    #[serde(default = "absent::programme::staff_cost")]
    pub staff_cost: f64,
}

impl Programme {
    /// Today's way of working: nothing is done and nothing is spent.
    pub fn nothing() -> Self {
        Self::absent()
    }

    /// Whether it leaves today's way of working as it is.
    pub fn does_nothing(&self) -> bool {
        self.first_start().is_none()
    }

    /// Weeks after which `intervention` starts.
    pub fn start_of(&self, intervention: Intervention) -> usize {
        self.starts
            .get(&intervention)
            .map_or(0, |weeks| *weeks as usize)
    }

    /// Weeks after which the measure of this name starts.
    pub(crate) fn start_named(&self, name: &str) -> Option<f64> {
        Intervention::named(name).map(|intervention| self.start_of(intervention) as f64)
    }

    /// Sets the weeks after which the measure of this name starts; what starts at once is not written down.
    pub(crate) fn set_start_named(&mut self, name: &str, weeks: f64) {
        if let Some(intervention) = Intervention::named(name) {
            self.starts.insert(intervention, weeks as u32);
            self.starts.retain(|_, weeks| *weeks > 0);
        }
    }

    /// How much of `intervention` there is, in its own unit.
    fn dose(&self, intervention: Intervention) -> f64 {
        match intervention {
            Intervention::Lead => self.lead.authority() + self.project_managers + self.strategists,
            Intervention::Roles => self.roles,
            Intervention::Transparency => self.transparency,
            Intervention::Contact => self.contact_hours,
            Intervention::Planning => self.diverge_hours + self.converge_hours,
            Intervention::Training => self.training,
            Intervention::SafeToFail => self.safe_to_fail,
            Intervention::Communication => self.communication,
            Intervention::BudgetPooling => self.budget_pooling,
            Intervention::Dialogue => self.dialogue,
            Intervention::Results => self.results_feedback + self.results_ranking,
            Intervention::Talks => self.review_talks,
        }
    }

    /// Weeks after which the first of its interventions starts; none if it does nothing.
    pub fn first_start(&self) -> Option<usize> {
        let used = Intervention::ALL
            .into_iter()
            .filter(|r| self.dose(*r) > 0.0);
        used.map(|intervention| self.start_of(intervention)).min()
    }

    /// What it costs once, in currency.
    pub fn one_off_cost(&self) -> f64 {
        self.workshop_cost * self.roles
    }

    /// What it costs a year, in currency.
    pub fn yearly_cost(&self) -> f64 {
        self.lead_cost * self.lead.cost()
            + self.staff_cost * (self.project_managers + self.strategists)
    }

    /// Notes what is wrong with it under the path `field`.
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        self.check_numbers(field, faults);
        self.sponsor
            .check_numbers(&format!("{field}.sponsor"), faults);
        for (intervention, weeks) in &self.starts {
            let path = format!("{field}.starts.{}", intervention.name());
            parameter::START_LEAD.check(&path, f64::from(*weeks), faults);
        }
        if let Some(stop) = &self.stop {
            stop.check_numbers(&format!("{field}.stop"), faults);
        }
    }
}
