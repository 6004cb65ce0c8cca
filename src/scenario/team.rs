//! Fields and choices of a team, each number with its manual.

use tandem_model::limits::MAX_PEOPLE;
use tandem_model::parameter::{self, Parameter};
use tandem_model::{Agency, Basis, Contract, Kind, Medium, Organisation, Team};

/// Least base salary that the page takes for people who are paid one.
const LEAST_BASE: f64 = 1_000.0;

/// A number of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamNumber {
    Heads,
    Base,
    TargetBonus,
    Fee,
    AtRisk,
    RenewalFear,
    Controllability,
    Opposing,
    InsideWorth,
    Experience,
}

/// A choice of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamPick {
    /// What it does.
    Kind,
    /// How its people are paid.
    Contract,
    /// Where it meets customers.
    Medium,
    /// What the part of an agency's fee that is at risk depends on.
    Basis,
}

impl TeamNumber {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Heads,
        Self::Base,
        Self::TargetBonus,
        Self::Fee,
        Self::AtRisk,
        Self::RenewalFear,
        Self::Controllability,
        Self::Opposing,
        Self::InsideWorth,
        Self::Experience,
    ];

    /// Its manual.
    pub fn parameter(self) -> Parameter {
        match self {
            Self::Heads => parameter::HEADS,
            Self::Base => Parameter {
                min: LEAST_BASE,
                ..parameter::BASE
            },
            Self::TargetBonus => parameter::TARGET_BONUS,
            Self::Fee => parameter::AGENCY_FEE,
            Self::AtRisk => parameter::FEE_AT_RISK,
            Self::RenewalFear => parameter::RENEWAL_FEAR,
            Self::Controllability => parameter::CONTROLLABILITY,
            Self::Opposing => parameter::OPPOSING,
            Self::InsideWorth => parameter::INSIDE_WORTH,
            Self::Experience => parameter::EXPERIENCE,
        }
    }

    /// Its manual for `team`, with no more people than the organisation has room for and amounts as large as its currency
    /// allows.
    pub fn parameter_in(self, organisation: &Organisation, team: &Team) -> Parameter {
        let parameter = self.parameter();
        match self {
            Self::Heads => {
                let others = organisation.people().saturating_sub(team.heads);
                let room = f64::from(MAX_PEOPLE.saturating_sub(others).max(team.heads));
                Parameter {
                    max: parameter.max.min(room),
                    ..parameter
                }
            }
            _ => parameter.in_currency(&organisation.currency),
        }
    }

    /// Its value; none where the team's contract has no such number.
    pub fn value(self, team: &Team) -> Option<f64> {
        let agency = team.agency();
        match self {
            Self::Heads => Some(f64::from(team.heads)),
            Self::Base => agency.is_none().then_some(team.base),
            Self::TargetBonus => team.contract.is_bonus().then_some(team.target_bonus),
            Self::Fee => agency.map(|agency| agency.fee),
            Self::AtRisk => agency.map(|agency| agency.at_risk),
            Self::RenewalFear => agency.map(|agency| agency.renewal_fear),
            Self::Controllability => Some(team.controllability),
            Self::Opposing => Some(team.opposing),
            Self::InsideWorth => Some(team.inside_worth),
            Self::Experience => Some(team.experience),
        }
    }

    /// Sets it; nothing happens where the team's contract has no such number.
    pub fn set(self, team: &mut Team, value: f64) {
        match self {
            Self::Heads => team.heads = value.round() as u32,
            Self::Base => team.base = value,
            Self::TargetBonus => team.target_bonus = value,
            Self::Controllability => team.controllability = value,
            Self::Opposing => team.opposing = value,
            Self::InsideWorth => team.inside_worth = value,
            Self::Experience => team.experience = value,
            Self::Fee => with_agency(team, |agency| agency.fee = value),
            Self::AtRisk => with_agency(team, |agency| agency.at_risk = value),
            Self::RenewalFear => with_agency(team, |agency| agency.renewal_fear = value),
        }
    }
}

fn with_agency(team: &mut Team, change: impl FnOnce(&mut Agency)) {
    if let Contract::Agency(agency) = &mut team.contract {
        change(agency);
    }
}

/// Place of the agency's contract among the choices.
const AGENCY: usize = 2;
const MEDIA: [Medium; 2] = [Medium::Digital, Medium::Offline];
const BASES: [Basis; 2] = [Basis::Output, Basis::Contribution];

impl TeamPick {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Kind, Self::Contract, Self::Medium, Self::Basis];

    /// Which of its names is chosen; none where the team's contract has no such choice.
    pub fn chosen(self, team: &Team) -> Option<usize> {
        match self {
            Self::Kind => Kind::ALL.iter().position(|kind| *kind == team.kind),
            Self::Contract => Some(match team.contract {
                Contract::Bonus => 0,
                Contract::SalaryOnly => 1,
                Contract::Agency(_) => AGENCY,
            }),
            Self::Medium => MEDIA.iter().position(|medium| *medium == team.medium),
            Self::Basis => team
                .agency()
                .and_then(|agency| BASES.iter().position(|basis| *basis == agency.basis)),
        }
    }

    /// Chooses the name at `place`. What a team does and how it is paid go together where one of them says agency.
    pub fn choose(self, team: &mut Team, place: usize) {
        match self {
            Self::Kind => {
                if let Some(kind) = Kind::ALL.get(place) {
                    set_kind(team, *kind);
                }
            }
            Self::Contract => set_contract(team, place),
            Self::Medium => {
                if let Some(medium) = MEDIA.get(place) {
                    team.medium = *medium;
                }
            }
            Self::Basis => {
                if let Some(basis) = BASES.get(place) {
                    with_agency(team, |agency| agency.basis = *basis);
                }
            }
        }
    }
}

fn set_kind(team: &mut Team, kind: Kind) {
    let was_agency = team.agency().is_some();
    team.kind = kind;
    if kind == Kind::Agency && !was_agency {
        team.contract = Contract::Agency(Agency::default());
    } else if kind != Kind::Agency && was_agency {
        hire(team, Contract::Bonus);
    }
}

fn set_contract(team: &mut Team, place: usize) {
    match place {
        0 => hire(team, Contract::Bonus),
        1 => hire(team, Contract::SalaryOnly),
        _ if team.agency().is_none() => {
            team.kind = Kind::Agency;
            team.contract = Contract::Agency(Agency::default());
        }
        _ => {}
    }
}

/// Puts people on the firm's payroll, with usual pay where nothing is known of theirs.
fn hire(team: &mut Team, contract: Contract) {
    if team.agency().is_some() && team.kind == Kind::Agency {
        team.kind = Kind::default();
    }
    team.contract = contract;
    if team.base < LEAST_BASE {
        team.base = parameter::BASE.default;
        team.target_bonus = parameter::TARGET_BONUS.default;
    }
}

/// A team with usual numbers.
pub fn usual(name: String) -> Team {
    Team {
        name,
        kind: Kind::default(),
        medium: Medium::default(),
        craft: None,
        heads: parameter::HEADS.default as u32,
        base: parameter::BASE.default,
        target_bonus: parameter::TARGET_BONUS.default,
        contract: Contract::default(),
        controllability: parameter::CONTROLLABILITY.default,
        experience: parameter::EXPERIENCE.default,
        inside_worth: parameter::INSIDE_WORTH.default,
        opposing: parameter::OPPOSING.default,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_and_choice_reads_back_what_was_set() {
        let mut agency = usual("x".to_owned());
        TeamPick::Contract.choose(&mut agency, AGENCY);
        for mut team in [usual("x".to_owned()), agency] {
            for number in TeamNumber::ALL {
                if number.value(&team).is_some() {
                    number.set(&mut team, number.parameter().max);
                    assert_eq!(number.value(&team), Some(number.parameter().max));
                }
            }
            for pick in TeamPick::ALL {
                if pick.chosen(&team).is_some() {
                    pick.choose(&mut team, 1);
                    assert_eq!(pick.chosen(&team), Some(1), "{pick:?}");
                }
            }
        }
    }

    #[test]
    fn an_agency_by_name_is_one_by_contract_and_back_again() {
        let mut team = usual("x".to_owned());
        TeamPick::Kind.choose(&mut team, 7);
        assert!(team.agency().is_some());
        TeamPick::Contract.choose(&mut team, 0);
        assert_eq!((team.kind, team.contract), (Kind::Channel, Contract::Bonus));
        TeamPick::Contract.choose(&mut team, AGENCY);
        assert_eq!(team.kind, Kind::Agency);
        TeamPick::Kind.choose(&mut team, 4);
        assert_eq!((team.kind, team.contract), (Kind::Sales, Contract::Bonus));
    }

    #[test]
    fn an_agency_that_comes_in_house_is_paid_as_usual() {
        let form = tandem_model::preset::scenario("default").unwrap();
        let mut team = form.organisation.teams[11].clone();
        assert!(team.agency().is_some());
        TeamPick::Contract.choose(&mut team, 0);
        assert_eq!(team.base, parameter::BASE.default);
    }
}
