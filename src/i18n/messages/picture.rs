//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{Measure, Versus};

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
pub fn trough(versus: &Versus, currency: &str) -> Option<String> {
    let trough = versus.trough?;
    let depth = rough_money(currency, -trough.depth);
    Some(first::cash_trough(&depth, trough.month.into()))
}

/// A word where the cash curve is level again.
pub fn payback(month: u32) -> String {
    first::cash_payback(month.into())
}

/// What a measure's axis counts.
pub fn axis(measure: Measure) -> String {
    match measure {
        Measure::Contribution => later::axis_contribution(),
        Measure::Collaboration => later::axis_collaboration(),
        Measure::HelpInside => later::axis_help_inside(),
        Measure::OwnWork => later::axis_own_work(),
        Measure::Integrated => later::axis_integrated(),
        Measure::Reported => later::axis_reported(),
        Measure::Trust => later::axis_trust(),
        Measure::Clarity => later::axis_clarity(),
        Measure::Fear => later::axis_fear(),
        Measure::Adoption => later::axis_adoption(),
        Measure::Engagement => later::axis_engagement(),
        Measure::FreeRiding => later::axis_free_riding(),
        Measure::Overload => later::axis_overload(),
        Measure::Leaving => later::axis_leaving(),
        Measure::Care => later::axis_care(),
        Measure::Claims => later::axis_claims(),
        Measure::Inequality => later::axis_inequality(),
        Measure::Earned => later::axis_earned(),
        Measure::Commitment => later::axis_commitment(),
        Measure::Systems => later::axis_systems(),
        Measure::Pay => later::axis_pay(),
        Measure::Programme => later::axis_programme(),
        Measure::Net => first::axis_net(),
    }
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: later::summary(),
        drawn: later::summary_drawn(),
    }
}
