//! The views of the page under its answer, and what each of them has to show.

use tandem_model::Indicator;

use crate::view::chart::Picture;

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

/// Pictures that stand in full size in [`Tab::Weeks`].
pub const LARGE: [Picture; 4] = [
    Picture::Weeks(Indicator::Contribution),
    Picture::Weeks(Indicator::Integrated),
    Picture::Weeks(Indicator::Collaboration),
    Picture::Samples,
];

/// Pictures of measures that stand in it side by side, small.
pub const SMALL: [Picture; 9] = [
    Picture::Weeks(Indicator::Adoption),
    Picture::Weeks(Indicator::Trust),
    Picture::Weeks(Indicator::Clarity),
    Picture::Weeks(Indicator::Fear),
    Picture::Weeks(Indicator::Overload),
    Picture::Weeks(Indicator::Care),
    Picture::Weeks(Indicator::FreeRiding),
    Picture::Weeks(Indicator::Commitment),
    Picture::Weeks(Indicator::Systems),
];

/// Pictures of [`Tab::People`].
pub const PEOPLE: [Picture; 4] = [
    Picture::Payouts,
    Picture::Weeks(Indicator::Leaving),
    Picture::Weeks(Indicator::Engagement),
    Picture::Weeks(Indicator::Inequality),
];

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

    /// The pictures in it, in their order.
    pub fn pictures(self) -> Vec<Picture> {
        match self {
            Self::Overview => vec![
                Picture::Options,
                Picture::Cash,
                Picture::Lanes(12),
                Picture::Bonus,
                Picture::Flips,
            ],
            Self::Weeks => [&LARGE[..], &SMALL].concat(),
            Self::People => PEOPLE.to_vec(),
            Self::Why => vec![Picture::Flips],
            Self::Evidence | Self::Model => Vec::new(),
        }
    }

    /// The measures that are looked at week by week in it.
    pub fn measures(self) -> Vec<Indicator> {
        let pictures = self.pictures().into_iter();
        pictures.filter_map(Picture::measure).collect()
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

    #[test]
    fn only_what_is_looked_at_is_asked_for() {
        assert_eq!(Tab::Overview.measures(), [Indicator::Net]);
        assert_eq!(Tab::Evidence.measures(), []);
        assert!(Tab::Weeks.measures().contains(&Indicator::Trust));
        assert!(!Tab::People.measures().contains(&Indicator::Trust));
    }

    #[test]
    fn nothing_is_shown_twice_in_a_view() {
        for tab in Tab::ALL {
            let ids = tab.pictures().into_iter().map(Picture::id);
            let ids: std::collections::BTreeSet<String> = ids.collect();
            assert_eq!(ids.len(), tab.pictures().len(), "{tab:?}");
        }
    }
}
