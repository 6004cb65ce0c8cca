//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{ArmComparison, Indicator};

use crate::i18n::messages::key;

use crate::i18n::messages::say;

use crate::i18n::messages::tell;
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
    let told = [("depth", depth.into()), ("month", trough.month.into())];
    Some(tell("cash-trough", &told))
}

/// A word where the cash curve is level again.
pub fn payback(month: u32) -> String {
    tell("cash-payback", &[("month", month.into())])
}

/// What a measure's axis counts.
pub fn axis(measure: Indicator) -> String {
    say(&format!("axis-{}", key(&measure)))
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: say("summary"),
        drawn: say("summary-drawn"),
    }
}
