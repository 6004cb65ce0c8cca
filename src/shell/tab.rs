//! The views of the page under its answer, one tab each.

/// A view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The pictures that persuade, and the table of all options.
    Overview,
    /// What happens week by week.
    Weeks,
    /// Who gains and who loses, and who stays.
    People,
    /// What the answer rests on.
    Why,
    /// What has been measured elsewhere, and whether the model says the same.
    Evidence,
    /// How the model works.
    Model,
}

/// A step through the views.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next one, or from the last to the first.
    Next,
    /// To the one before, or from the first to the last.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Tab {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Weeks,
        Self::People,
        Self::Why,
        Self::Evidence,
        Self::Model,
    ];

    /// Its name in the page's markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Weeks => "weeks",
            Self::People => "people",
            Self::Why => "why",
            Self::Evidence => "evidence",
            Self::Model => "model",
        }
    }

    /// The view a step away.
    pub fn stepped(self, step: Step) -> Self {
        let (place, last) = (self as usize, Self::ALL.len() - 1);
        Self::ALL[match step {
            Step::Next if place == last => 0,
            Step::Next => place + 1,
            Step::Previous if place == 0 => last,
            Step::Previous => place - 1,
            Step::First => 0,
            Step::Last => last,
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_round() {
        assert_eq!(Tab::Model.stepped(Step::Next), Tab::Overview);
        assert_eq!(Tab::Overview.stepped(Step::Previous), Tab::Model);
        assert_eq!(Tab::Weeks.stepped(Step::Next), Tab::People);
        assert_eq!(Tab::Why.stepped(Step::First), Tab::Overview);
        assert_eq!(Tab::Why.stepped(Step::Last), Tab::Model);
    }
}
