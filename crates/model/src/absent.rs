//! What a file means that leaves a field out. It stays for ever what it is, whatever a new scenario begins with
//! ([`parameter`](crate::parameter)): what was saved before opens as it was.
//!
//! Serde asks these functions wherever the absence of a field does not mean nought, nothing or an empty list.
//! `crates/share/frozen/1/absent.json` says the same once more, and a test holds one to the other.

use crate::contract::{Agency, Basis, Contract};
use crate::culture::Culture;
use crate::environment::Environment;
use crate::form::Run;
use crate::kind::Kind;
use crate::leadership::Lead;
use crate::organisation::{Medium, Returns};
use crate::payout::Curve;
use crate::plan::{TargetBonus, Weights};
use crate::sponsor::Sponsor;
use crate::uncertainty::Uncertainty;

macro_rules! values {
    ($($name:ident: $type:ty = $value:expr;)*) => {
        $( pub(crate) fn $name() -> $type { $value } )*
    };
}

values! {
    on_cost: f64 = 0.25;
    systems: f64 = 0.75;
    integrated_today: f64 = 0.29;
    help_hours: f64 = 2.4;
    meeting_hours: f64 = 4.0;
    dialogue: f64 = 0.5;
    budget_pooling: f64 = 0.2;
    spend_scale: f64 = 1.0;
    weekly_targets: f64 = 0.5;
    interdependence: f64 = 1.0;
    observability: f64 = 0.6;
    returns: Returns = Returns::Diminishing;
    kind: Kind = Kind::Channel;
    medium: Medium = Medium::Digital;
    contract: Contract = Contract::Bonus;
    controllability: f64 = 0.6;
    experience: f64 = 0.5;
    inside_worth: f64 = 0.1;
    value: f64 = 1.0;
    target_bonus: TargetBonus = TargetBonus::CostNeutral;
    period: u32 = 13;
    lead: Lead = Lead::Nobody;
    informed: f64 = 1.0;
    staff_cost: f64 = 140_000.0;
    worthwhile: f64 = 300_000.0;
}

pub(crate) fn currency() -> String {
    "USD".to_owned()
}

pub(crate) fn agency() -> Agency {
    Agency {
        fee: 1.2e6,
        at_risk: 0.15,
        basis: Basis::Output,
        renewal_fear: 0.5,
    }
}

pub(crate) fn culture() -> Culture {
    Culture {
        aversion_to_change: 50.0,
        fear_of_failure: 50.0,
        unclear_roles: 50.0,
        lack_of_trust: 55.0,
        history_of_competition: 40.0,
    }
}

pub(crate) fn environment() -> Environment {
    Environment {
        market_noise: 0.03,
        attribution_noise: 0.08,
        double_counting: 0.2,
        turnover: 0.15,
        channels_today: 1.0,
        channels_ahead: 1.0,
        system_pressure: 0.0,
    }
}

pub(crate) fn weights() -> Weights {
    Weights {
        own: 0.0,
        team: 0.0,
        firm: 0.0,
        joint: 0.0,
        feedback: 0.0,
        rank: 0.0,
    }
}

pub(crate) fn curve() -> Curve {
    Curve {
        threshold: 0.8,
        threshold_pay: 0.5,
        maximum: 1.2,
        maximum_pay: 1.5,
    }
}

pub(crate) fn sponsor() -> Sponsor {
    Sponsor {
        strength: 0.5,
        patience: 40.0,
        tenure: 130.0,
    }
}

pub(crate) fn run() -> Run {
    Run {
        weeks: 156,
        replicates: 200,
        seed: 1,
        uncertainty: Uncertainty::All,
    }
}

/// Whether interdependence need not be written.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference; where pointers are small the lint is silent"
)]
pub(crate) fn is_interdependence(level: &f64) -> bool {
    *level == interdependence()
}

/// Whether observability need not be written.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference; where pointers are small the lint is silent"
)]
pub(crate) fn is_observability(level: &f64) -> bool {
    *level == observability()
}
