//! The organisation: teams, customer journeys between them, and how they work together today.

use serde::{Deserialize, Serialize};

use crate::input::contract::{Agency, Contract};
use crate::input::currency;
use crate::input::fault::{Fault, Faults};
use crate::input::field::{absent, is_absent};
use crate::input::team_kind::Kind;

/// Most teams an organisation may have.
pub const MAX_TEAMS: usize = 40;
/// Most people it may have.
pub const MAX_PEOPLE: u32 = 2_000;
/// Most journeys it may have.
pub const MAX_JOURNEYS: usize = 60;
/// Longest name, in characters.
pub const MAX_NAME: usize = 120;

/// The organisation as it is today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Currency of every amount, three letters (ISO 4217).
    #[serde(default = "absent_currency")]
    pub currency: String,
    /// Contribution margin a year that depends on marketing.
    pub contribution: f64,
    /// Payroll taxes and benefits on a bonus, as a share of it.
    #[serde(default = "absent::organisation::on_cost")]
    pub on_cost: f64,
    /// How far total pay lies above the market's, as a share of it; below 0 where it lies below.
    #[serde(
        default = "absent::organisation::pay_against_market",
        skip_serializing_if = "is_absent::organisation::pay_against_market"
    )]
    pub pay_against_market: f64,
    /// Cost of changing an incentive plan, once.
    #[serde(
        default = "absent::organisation::plan_change_cost",
        skip_serializing_if = "is_absent::organisation::plan_change_cost"
    )]
    pub plan_change_cost: f64,
    /// The same for each person on the payroll.
    #[serde(
        default = "absent::organisation::plan_change_cost_a_head",
        skip_serializing_if = "is_absent::organisation::plan_change_cost_a_head"
    )]
    pub plan_change_cost_a_head: f64,
    /// How far tools and data fit together, 0 to 1.
    #[serde(default = "absent::organisation::systems")]
    pub systems: f64,
    /// Share of journeys whose hand-offs all work today, 0 to 1.
    #[serde(default = "absent::organisation::integrated_today")]
    pub integrated_today: f64,
    /// Hours a week a person gives to other teams' work today.
    #[serde(default = "absent::organisation::help_hours")]
    pub help_hours: f64,
    /// Hours a week a person spends in cross-team meetings today.
    #[serde(default = "absent::organisation::meeting_hours")]
    pub meeting_hours: f64,
    /// How far answers and data flow back to the other teams, 0 to 1.
    #[serde(default = "absent::organisation::dialogue")]
    pub dialogue: f64,
    /// How far budgets are one instead of each team's own, 0 to 1.
    #[serde(default = "absent::organisation::budget_pooling")]
    pub budget_pooling: f64,
    /// How often customers can be reached, 0 (once or twice) to 1.
    #[serde(default = "absent::organisation::spend_scale")]
    pub spend_scale: f64,
    /// How far people are steered by this week's numbers, 0 to 1.
    #[serde(default = "absent::organisation::weekly_targets")]
    pub weekly_targets: f64,
    /// How much depends on hand-offs between teams, as a multiple of what is usual in marketing, 0 to 5.
    #[serde(
        default = "absent::organisation::interdependence",
        skip_serializing_if = "is_absent::organisation::interdependence"
    )]
    pub interdependence: f64,
    /// How well colleagues see each other's work, 0 to 1.
    #[serde(
        default = "absent::organisation::observability",
        skip_serializing_if = "is_absent::organisation::observability"
    )]
    pub observability: f64,
    /// How far people differ in ability, as a standard deviation, 0.05 to 0.6.
    #[serde(
        default = "absent::organisation::ability_spread",
        skip_serializing_if = "is_absent::organisation::ability_spread"
    )]
    pub ability_spread: f64,
    /// How contribution follows output.
    #[serde(
        default = "Returns::absent",
        skip_serializing_if = "Returns::is_diminishing"
    )]
    pub returns: Returns,
    /// The teams.
    pub teams: Vec<Team>,
    /// The ways customers travel through them.
    pub journeys: Vec<Journey>,
}

/// The currency of a file that names none.
fn absent_currency() -> String {
    "USD".to_owned()
}

/// A team of specialists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Name that journeys refer to it by.
    pub name: String,
    /// What it does.
    #[serde(default = "Kind::absent")]
    pub kind: Kind,
    /// Where it meets customers.
    #[serde(default = "Medium::absent", skip_serializing_if = "Medium::is_digital")]
    pub medium: Medium,
    /// Word for the work that it does: teams of one word learn from each other in structured contact. Without one, a team
    /// is a craft of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub craft: Option<String>,
    /// People in it.
    pub heads: u32,
    /// Base salary a year of a typical person; an agency's people are paid by its fee.
    #[serde(
        default = "absent::team::base",
        skip_serializing_if = "is_absent::team::base"
    )]
    pub base: f64,
    /// Bonus at target today, as a share of base.
    #[serde(
        default = "absent::team::target_bonus",
        skip_serializing_if = "is_absent::team::target_bonus"
    )]
    pub target_bonus: f64,
    /// How they are paid.
    #[serde(
        default = "Contract::absent",
        skip_serializing_if = "Contract::is_bonus"
    )]
    pub contract: Contract,
    /// θ: how far a person's own KPI follows that person's work, 0 to 1.
    #[serde(default = "absent::team::controllability")]
    pub controllability: f64,
    /// Mean experience with the old way, 0 to 1.
    #[serde(default = "absent::team::experience")]
    pub experience: f64,
    /// ι inside the team: share of output that depends on hand-offs among its own people.
    #[serde(default = "absent::team::inside_worth")]
    pub inside_worth: f64,
    /// How far the own KPI falls with help given, 0 to 1.
    #[serde(
        default = "absent::team::opposing",
        skip_serializing_if = "is_absent::team::opposing"
    )]
    pub opposing: f64,
}

/// Where a team meets customers: digital touches are counted in attribution, others are half forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// Online.
    #[default]
    Digital,
    /// On the phone, on air, in shops.
    Offline,
}

impl Medium {
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::Digital
    }

    /// Whether it is online.
    pub fn is_digital(&self) -> bool {
        *self == Self::Digital
    }
}

/// How contribution follows what the teams put out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Returns {
    /// As marketing does: less than in proportion, and with a carry-over from week to week.
    #[default]
    Diminishing,
    /// In proportion and at once: output itself is what counts, as in a plant, a shop or a laboratory.
    Proportional,
}

impl Returns {
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::Diminishing
    }

    /// Whether they are marketing's.
    pub fn is_diminishing(&self) -> bool {
        *self == Self::Diminishing
    }
}

/// A way customers travel: which teams they pass, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// Names of the teams, in the order a customer passes them; a journey of one team is valid.
    pub teams: Vec<String>,
    /// Share of customers who travel this way; all journeys make 1.
    pub volume: f64,
    /// Contribution of one such customer relative to the others.
    #[serde(default = "absent::journey::value")]
    pub value: f64,
}

impl Organisation {
    /// Number of people in all teams.
    pub fn people(&self) -> u32 {
        self.teams.iter().map(|team| team.heads).sum()
    }

    /// Payroll a year at base salary.
    pub fn payroll(&self) -> f64 {
        self.teams.iter().map(Team::payroll).sum()
    }

    /// Target bonus of the average unit of base pay today among teams that can earn one, as a share of it: what one share for
    /// all of them would have to be to cost the same.
    pub fn mean_target_bonus(&self) -> f64 {
        let (mut bonus, mut payroll) = (0.0, f64::MIN_POSITIVE);
        for team in self.teams.iter().filter(|team| team.contract.is_bonus()) {
            bonus += team.payroll() * team.target_bonus;
            payroll += team.payroll();
        }
        bonus / payroll
    }

    /// Position of the team called `name`.
    pub fn team(&self, name: &str) -> Option<usize> {
        self.teams.iter().position(|team| team.name == name)
    }

    /// Notes what is wrong with it.
    pub(crate) fn check(&self, faults: &mut Faults) {
        faults.require(currency::is_code(&self.currency), || {
            Fault::new(
                "organisation.currency",
                &self.currency,
                "three capital letters such as USD",
            )
        });
        self.check_numbers("organisation", faults);
        self.check_teams(faults);
        self.check_journeys(faults);
    }

    /// Notes a fault of `field` if no team is called `name`; among too many teams nobody looks.
    pub(crate) fn check_team(&self, field: &str, name: &str, faults: &mut Faults) {
        let known = self.teams.len() > MAX_TEAMS || self.team(name).is_some();
        faults.require(known, || {
            Fault::new(field, name, "the name of one of the organisation's teams")
        });
    }

    fn check_teams(&self, faults: &mut Faults) {
        let count = self.teams.len();
        faults.require((1..=MAX_TEAMS).contains(&count), || {
            Fault::new(
                "organisation.teams",
                format!("{count} teams"),
                format!("1 to {MAX_TEAMS} teams"),
            )
        });
        let people: u64 = self.teams.iter().map(|team| u64::from(team.heads)).sum();
        faults.require(people <= u64::from(MAX_PEOPLE), || {
            Fault::new(
                "organisation.teams",
                format!("{people} people"),
                format!("up to {MAX_PEOPLE} people"),
            )
        });
        for (index, team) in self.teams.iter().take(MAX_TEAMS).enumerate() {
            let field = format!("organisation.teams[{index}]");
            team.check(&field, faults);
            faults.require(self.team(&team.name) == Some(index), || {
                Fault::new(
                    format!("{field}.name"),
                    &team.name,
                    "a name no other team has",
                )
            });
        }
    }

    fn check_journeys(&self, faults: &mut Faults) {
        let count = self.journeys.len();
        faults.require((1..=MAX_JOURNEYS).contains(&count), || {
            Fault::new(
                "organisation.journeys",
                format!("{count} journeys"),
                format!("1 to {MAX_JOURNEYS} journeys"),
            )
        });
        for (index, journey) in self.journeys.iter().take(MAX_JOURNEYS).enumerate() {
            journey.check(&format!("organisation.journeys[{index}]"), self, faults);
        }
        if count > 0 {
            self.check_volumes(faults);
        }
    }

    fn check_volumes(&self, faults: &mut Faults) {
        let volume: f64 = self.journeys.iter().map(|journey| journey.volume).sum();
        faults.require((volume - 1.0).abs() <= 1e-6, || {
            Fault::new(
                "organisation.journeys",
                format!("volumes with sum {volume:.7}"),
                "volumes with sum 1",
            )
        });
        let worth: f64 = self.journeys.iter().map(|j| j.volume * j.value).sum();
        faults.require(worth > 0.0, || {
            Fault::new(
                "organisation.journeys",
                "worth nothing in all",
                "at least one journey with volume and value above 0",
            )
        });
    }
}

impl Team {
    /// Payroll a year of the team at base salary; an agency has none.
    pub fn payroll(&self) -> f64 {
        match self.contract {
            Contract::Agency(_) => 0.0,
            Contract::Bonus | Contract::SalaryOnly => f64::from(self.heads) * self.base,
        }
    }

    /// The agency's contract, if it is one.
    pub fn agency(&self) -> Option<&Agency> {
        match &self.contract {
            Contract::Agency(agency) => Some(agency),
            Contract::Bonus | Contract::SalaryOnly => None,
        }
    }

    /// What the bonus of one of its people is a share of: base salary, or the fee's part for one person.
    pub fn pay_base(&self) -> f64 {
        self.agency()
            .map_or(self.base, |agency| agency.fee / f64::from(self.heads))
    }

    /// Bonus at target today as a share of [`Team::pay_base`].
    pub fn bonus_today(&self) -> f64 {
        match self.contract {
            Contract::Bonus => self.target_bonus,
            Contract::SalaryOnly => 0.0,
            Contract::Agency(agency) => agency.at_risk,
        }
    }

    fn check(&self, field: &str, faults: &mut Faults) {
        check_name(&format!("{field}.name"), &self.name, faults);
        if let Some(craft) = &self.craft {
            check_name(&format!("{field}.craft"), craft, faults);
        }
        self.check_numbers(field, faults);
        self.contract.check(&format!("{field}.contract"), faults);
        self.check_contract(field, faults);
    }

    /// A contract asks for something of the team that has it.
    fn check_contract(&self, field: &str, faults: &mut Faults) {
        let is_agency = self.agency().is_some();
        faults.require(!is_agency || self.kind == Kind::Agency, || {
            let kind = format!("{:?}", self.kind).to_ascii_lowercase();
            let allowed = "agency for a team with an agency's contract";
            Fault::new(format!("{field}.kind"), kind, allowed)
        });
        faults.require(is_agency || self.base != 0.0, || {
            let allowed = "more than 0 for people who are paid a salary";
            Fault::new(format!("{field}.base"), self.base, allowed)
        });
    }
}

impl Journey {
    fn check(&self, field: &str, organisation: &Organisation, faults: &mut Faults) {
        self.check_numbers(field, faults);
        faults.require(!self.teams.is_empty(), || {
            Fault::new(format!("{field}.teams"), "empty", "at least one team")
        });
        let count = self.teams.len();
        faults.require(count <= MAX_TEAMS, || {
            let allowed = format!("up to {MAX_TEAMS} teams");
            Fault::new(format!("{field}.teams"), format!("{count} teams"), allowed)
        });
        for (step, name) in self.teams.iter().take(MAX_TEAMS).enumerate() {
            let path = format!("{field}.teams[{step}]");
            organisation.check_team(&path, name, faults);
            faults.require(!self.teams[..step].contains(name), || {
                Fault::new(&path, name, "each team once in a journey")
            });
        }
    }
}

/// Notes a fault of `field` if `name` is empty or too long.
pub(crate) fn check_name(field: &str, name: &str, faults: &mut Faults) {
    let length = name.chars().count();
    faults.require(!name.trim().is_empty() && length <= MAX_NAME, || {
        Fault::new(field, name, format!("1 to {MAX_NAME} characters"))
    });
}
