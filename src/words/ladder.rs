//! Words for none, a quarter, half, three quarters and all of what a lever sets.

use crate::lever::Lever;

/// Words from none to all.
pub type Ladder = [&'static str; 5];

/// The words for a lever's share, if it has any.
pub fn ladder(lever: Lever) -> Option<&'static Ladder> {
    LADDERS
        .iter()
        .find(|(one, _)| *one == lever)
        .map(|(_, words)| words)
}

/// The word of a ladder that is nearest to a share from 0 to 1.
pub fn step(share: f64, words: &Ladder) -> &'static str {
    let place = (share.clamp(0.0, 1.0) * 4.0).round() as usize;
    words[place.min(4)]
}

/// What the history of competition looks like, from none to the worst.
pub const COMPETITION: Ladder = [
    "Teams were never ranked against each other, and nobody remembers a lost budget.",
    "There was a league table once; it is a joke by now, though some still know their place in it.",
    "Some years one team\u{2019}s budget grew at another\u{2019}s cost, and people can say whose.",
    "Teams were ranked every quarter; who lost a pitch to whom comes up in every planning round.",
    "For years the last in the ranking lost heads; helping another team still feels like disarming.",
];

const LADDERS: [(Lever, Ladder); 15] = [
    (
        Lever::Roles,
        [
            "Nobody has sat down",
            "A first talk",
            "Half have an owner",
            "Most have an owner",
            "Each hand-off has an owner",
        ],
    ),
    (
        Lever::Announced,
        [
            "Not announced",
            "Mentioned",
            "Announced",
            "Repeated",
            "On every wall",
        ],
    ),
    (
        Lever::Transparency,
        [
            "Results stay in the team",
            "Some sharing",
            "Plans and results shared",
            "Open by habit",
            "Everything is visible",
        ],
    ),
    (
        Lever::Training,
        [
            "None",
            "A talk at the kick-off",
            "Two days for the leads",
            "Two days for most",
            "Everyone, with follow-up",
        ],
    ),
    (
        Lever::SafeToFail,
        [
            "A failed trial counts in the review",
            "Leads promise leniency",
            "Small trials are exempt",
            "Joint trials are exempt",
            "Failed trials are shown and thanked for",
        ],
    ),
    (
        Lever::Communication,
        [
            "One announcement, then silence",
            "News now and then",
            "A monthly update",
            "Reasons and wins each month",
            "Reasons and early wins, every week",
        ],
    ),
    (
        Lever::Informed,
        [
            "Only the steering group knows",
            "Team leads know",
            "About half know",
            "Most know",
            "Everyone knows goal and results",
        ],
    ),
    (
        Lever::Sponsor,
        [
            "Nobody at the top",
            "A name on a slide",
            "Comes when asked",
            "Asks about it each month",
            "In every review, first in line",
        ],
    ),
    (
        Lever::Systems,
        [
            "Lists by e-mail",
            "Exports by hand",
            "Some tools talk",
            "Most tools share data",
            "One view of the customer",
        ],
    ),
    (
        Lever::SpendScale,
        [
            "One or two contacts a customer",
            "A few contacts",
            "Several contacts",
            "Many contacts",
            "As many contacts as it takes",
        ],
    ),
    (
        Lever::WeeklyTargets,
        [
            "Nobody looks at the week",
            "A glance on Mondays",
            "A weekly review",
            "The week\u{2019}s number leads",
            "Only this week counts",
        ],
    ),
    (
        Lever::Observability,
        [
            "Nobody sees what others do",
            "Results are seen now and then",
            "Work is half in the open",
            "Most work is seen",
            "Side by side all day",
        ],
    ),
    (
        Lever::SystemPressure,
        [
            "As today",
            "Some quick fixes more",
            "Shortcuts are usual",
            "Mostly shortcuts",
            "Nothing but shortcuts",
        ],
    ),
    (Lever::DialogueToday, DIALOGUE),
    (Lever::PoolingToday, POOLING),
];

/// How far answers of customers reach other teams.
pub const DIALOGUE: Ladder = [
    "Answers stay where they arrive",
    "Complaints are passed on",
    "Half of what is heard is shared",
    "Most of it is shared",
    "Every team hears every answer",
];
/// How far budgets are one.
pub const POOLING: Ladder = [
    "Each team guards its own budget",
    "A small joint pot",
    "About half is joint",
    "Mostly one budget",
    "One budget for all",
];

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn words_change_at_quarters() {
        let words = ["a", "b", "c", "d", "e"];
        assert_eq!(
            [0.0, 0.1, 0.25, 0.5, 0.8, 1.0].map(|share| step(share, &words)),
            ["a", "a", "b", "c", "d", "e"]
        );
    }
}
