//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{ArmComparison, Indicator};

use crate::i18n::{first, later};

use crate::i18n::number::rough_money;

/// Heading and sub-line of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The finding.
    pub finding: String,
    /// What is drawn, with units.
    pub drawn: String,
}

/// A word at the deepest point of the cash curve.
pub fn trough(versus: &ArmComparison, currency: &str) -> Option<String> {
    let trough = versus.trough?;
    let depth = rough_money(currency, -trough.depth);
    Some(first::cash_trough(&depth, trough.month.into()))
}

/// What a measure's axis counts.
pub fn axis(measure: Indicator) -> String {
    match measure {
        Indicator::Contribution => later::axis_contribution(),
        Indicator::Collaboration => later::axis_collaboration(),
        Indicator::HelpInside => later::axis_help_inside(),
        Indicator::OwnWork => later::axis_own_work(),
        Indicator::Integrated => later::axis_integrated(),
        Indicator::Reported => later::axis_reported(),
        Indicator::Trust => later::axis_trust(),
        Indicator::Clarity => later::axis_clarity(),
        Indicator::Fear => later::axis_fear(),
        Indicator::Adoption => later::axis_adoption(),
        Indicator::Engagement => later::axis_engagement(),
        Indicator::FreeRiding => later::axis_free_riding(),
        Indicator::Overload => later::axis_overload(),
        Indicator::Leaving => later::axis_leaving(),
        Indicator::Care => later::axis_care(),
        Indicator::Claims => later::axis_claims(),
        Indicator::Inequality => later::axis_inequality(),
        Indicator::Earned => later::axis_earned(),
        Indicator::Commitment => later::axis_commitment(),
        Indicator::Systems => later::axis_systems(),
        Indicator::Pay => later::axis_pay(),
        Indicator::Programme => later::axis_programme(),
        Indicator::Net => first::axis_net(),
    }
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: later::summary(),
        drawn: later::summary_drawn(),
    }
}
