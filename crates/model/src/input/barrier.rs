//! The five barriers to working together: what each level looks like, what moves it, and how far a plan itself is one.

use serde::{Deserialize, Serialize};

/// A barrier to working across teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Barrier {
    /// People are slow to take up a new way.
    Aversion,
    /// A failed joint attempt feels dangerous.
    Fear,
    /// Nobody knows who owns a hand-off.
    UnclearRoles,
    /// Pay depends on measures that ignore or oppose the customer's journey.
    Misalignment,
    /// People do not count on other teams to give back.
    Distrust,
}

/// A countermeasure: something that lowers a barrier or what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named by the function below")]
pub enum Countermeasure {
    Communication,
    Sponsor,
    Training,
    SafeToFail,
    RoleWorkshop,
    Lead,
    ProjectManagers,
    Strategists,
    Deciding,
    JointShare,
    Gate,
    Pool,
    SharedRisk,
    WhoIsInside,
    Transparency,
    Contact,
    OpeningUp,
}

/// What moves the legacy of competition between teams.
pub const COMPETITION_COUNTERMEASURES: &[Countermeasure] = &[Countermeasure::RoleWorkshop];

impl Countermeasure {
    /// Its name in a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Communication => "communication and small wins",
            Self::Sponsor => "a visible sponsor",
            Self::Training => "training",
            Self::SafeToFail => "trials that are safe to fail",
            Self::RoleWorkshop => "a role workshop with a list of who does what (RACI)",
            Self::Lead => "a lead",
            Self::ProjectManagers => "project managers",
            Self::Strategists => "integrated strategists",
            Self::Deciding => "joint planning that decides",
            Self::JointShare => "the joint share",
            Self::Gate => "a gate",
            Self::Pool => "a pool",
            Self::SharedRisk => "shared risk and reward",
            Self::WhoIsInside => "who is inside the joint goal",
            Self::Transparency => "transparency",
            Self::Contact => "structured contact",
            Self::OpeningUp => "joint planning that opens up",
        }
    }
}

impl Barrier {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Aversion,
        Self::Fear,
        Self::UnclearRoles,
        Self::Misalignment,
        Self::Distrust,
    ];

    /// Its name as a heading.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aversion => "Aversion to change",
            Self::Fear => "Fear of failure",
            Self::UnclearRoles => "Unclear roles",
            Self::Misalignment => "Misaligned incentives",
            Self::Distrust => "Lack of trust",
        }
    }

    /// What `level` of it, 0 (absent) to 100 (worst), looks like: the sentence for the nearest of 0, 25, 50, 75 and 100.
    pub fn looks_like(self, level: f64) -> &'static str {
        let place = (level.clamp(0.0, 100.0) / 25.0).round() as usize;
        self.looks()[place.min(4)]
    }

    fn looks(self) -> &'static [&'static str; 5] {
        match self {
            Self::Aversion => &AVERSION,
            Self::Fear => &FEAR,
            Self::UnclearRoles => &UNCLEAR_ROLES,
            Self::Misalignment => &MISALIGNMENT,
            Self::Distrust => &DISTRUST,
        }
    }

    /// Countermeasures that lower it, or what it does.
    pub fn countermeasures(self) -> &'static [Countermeasure] {
        match self {
            Self::Aversion => &[Countermeasure::Communication, Countermeasure::Sponsor],
            Self::Fear => &[Countermeasure::Training, Countermeasure::SafeToFail],
            Self::UnclearRoles => &[
                Countermeasure::RoleWorkshop,
                Countermeasure::Lead,
                Countermeasure::ProjectManagers,
                Countermeasure::Strategists,
                Countermeasure::Deciding,
            ],
            Self::Misalignment => &[
                Countermeasure::JointShare,
                Countermeasure::Gate,
                Countermeasure::Pool,
                Countermeasure::SharedRisk,
                Countermeasure::WhoIsInside,
            ],
            Self::Distrust => &[
                Countermeasure::Transparency,
                Countermeasure::Contact,
                Countermeasure::OpeningUp,
            ],
        }
    }
}

const AVERSION: [&str; 5] = [
    "Teams volunteer for a pilot before they are asked, and old reports are switched off the same week.",
    "Most give a new way a fair try once the reason is clear and a colleague has gone first.",
    "People nod in the meeting and then wait: who else does it, and will it still matter next quarter?",
    "“We tried that before” ends the discussion; the old spreadsheets are kept going just in case.",
    "Every proposal meets a reason why it cannot work here; the last reorganisation was sat out.",
];

const FEAR: [&str; 5] = [
    "A joint campaign that flopped is shown to everyone, and the same people get the next one.",
    "Teams test small things together; a miss is talked through once and the next test is planned.",
    "People suggest a joint test only if it will surely work, and ask first who answers for a miss.",
    "Before a joint launch everyone collects e-mails that prove it was not their fault.",
    "Nobody puts a name to a joint campaign: whoever did so last was passed over for promotion.",
];

const UNCLEAR_ROLES: [&str; 5] = [
    "At every hand-off one person can say what is given, by when, and who takes it from there.",
    "Most hand-offs have an owner; now and then a lead lies over a weekend until somebody asks.",
    "Every other project has two teams building the same page, or each waiting for the other's brief.",
    "Meetings end with “somebody should follow up”; a lead changes hands twice before anyone calls.",
    "Nobody can say who owns the customer after the click; each question goes up to the boss and back.",
];

const MISALIGNMENT: [&str; 5] = [
    "Bonuses rise only when the customer's whole journey works, whoever gets the last click.",
    "Bonuses turn mostly on shared results; one's own number is a small line in the statement.",
    "Half the bonus rewards the journey, half the own channel; the two quarrel at every quarter's end.",
    "People help once their own number is safe; in the last month of a quarter nobody has time.",
    "Helping costs bonus: search and social bid against each other for the same customer's last click.",
];

const DISTRUST: [&str; 5] = [
    "Teams share raw results before they are asked, and lend each other people without a form.",
    "People call each other directly and count on a favour coming back; only budgets stay private.",
    "Teams show what is finished, keep what is half done, and check each other's numbers.",
    "Each team brings its own dashboard; requests go out in writing with the boss in copy.",
    "Data are held back, meetings are rehearsed, and an offer of help is taken for a takeover.",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_has_a_sentence_of_its_own_that_fits_under_a_slider() {
        let mut said = std::collections::BTreeSet::new();
        for barrier in Barrier::ALL {
            for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
                let sentence = barrier.looks_like(level);
                assert!(sentence.chars().count() <= 105, "{sentence}");
                assert!(sentence.ends_with(['.', '?']), "{sentence}");
                assert!(said.insert(sentence), "{sentence}");
            }
            assert_eq!(barrier.looks_like(37.0), barrier.looks_like(25.0));
            assert!(!barrier.countermeasures().is_empty());
        }
    }
}
