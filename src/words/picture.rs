//! What each picture shows: a heading that states the finding by rule, and a line that says what is drawn.

use tandem_model::{Measure, Versus};

use crate::format::rough_money;

/// Heading and sub-line of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The finding.
    pub finding: String,
    /// What is drawn, with units.
    pub drawn: String,
}

/// Below the strip of what makes no difference that matters.
pub const WITHIN_BAR: &str = "within your bar";
/// Name of today's line.
pub const TODAY: &str = "Today";
/// Instead of a picture before the first numbers.
pub const WAITING: &str = "Waiting for the first simulated futures.";

/// A word at the deepest point of the cash curve.
pub fn trough(versus: &Versus, currency: &str) -> Option<String> {
    let trough = versus.trough?;
    let depth = rough_money(currency, -trough.depth);
    Some(format!("out {depth}, month {}", trough.month))
}

/// A word where the cash curve is level again.
pub fn payback(month: u32) -> String {
    format!("level in month {month}")
}

/// What a measure's axis counts.
pub fn axis(measure: Measure) -> &'static str {
    match measure {
        Measure::Contribution => "Contribution index, today = 100",
        Measure::Collaboration => "Hours a week per person",
        Measure::Integrated => "Share of journeys",
        Measure::HelpInside => "Hours a week of help in the team",
        Measure::OwnWork => "Hours a week of own work",
        Measure::Reported => "Share of journeys, as reported",
        Measure::Trust => "Trust toward other teams, per cent",
        Measure::Clarity => "Clarity of roles, per cent",
        Measure::Fear => "Fear of failure, per cent",
        Measure::Adoption => "People who act on the new way, per cent",
        Measure::Engagement => "Occasions on which people enter joint work, per cent",
        Measure::FreeRiding => "People who help little, per cent of all",
        Measure::Overload => "Work above today\u{2019}s, per cent of a week",
        Measure::Leaving => "People who leave, per cent a year",
        Measure::Care => "Care for what is not counted, per cent",
        Measure::Claims => "Time for claiming credit above today\u{2019}s, per cent",
        Measure::Inequality => "Inequality of bonus (Gini), per cent",
        Measure::Earned => "Inequality that goes with results, per cent",
        Measure::Commitment => "Commitment to the change, per cent",
        Measure::Systems => "Systems integration, per cent",
        Measure::Pay => "Bonus with on-cost in the week",
        Measure::Programme => "Programme cost in the week",
        Measure::Net => "Cumulative net against today",
    }
}

/// Heading of the table of all options.
pub fn summary() -> Caption {
    Caption {
        finding: "What each option costs and brings".to_owned(),
        drawn: "Medians; index and journeys of the last half year, money in all".to_owned(),
    }
}

/// Column heads of the tables.
pub mod column {
    #![expect(missing_docs, reason = "each constant is its own documentation")]

    pub const OPTION: &str = "Option";
    pub const MONTH: &str = "Month";
    pub const NET: &str = "Net";
    pub const RANGE: &str = "80 of 100";
    pub const CLEARS: &str = "Clears bar in";
    pub const BETTER: &str = "Better in";
    pub const AT_TARGET: &str = "At target";
    pub const BONUS: &str = "Bonus";
    pub const UNPAID: &str = "Unpaid";
    pub const PROGRAMME: &str = "Programme";
    pub const PLATEAU: &str = "Index";
    pub const JOURNEYS: &str = "Journeys";
}
