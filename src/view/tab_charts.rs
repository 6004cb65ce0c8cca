//! The pictures of each view of the page, and the measures that they show.

use tandem_model::Measure;

use crate::shell::tab::Tab;
use crate::view::chart::Picture;

/// Pictures that stand in full size in [`Tab::Weeks`].
pub const LARGE: [Picture; 4] = [
    Picture::Weeks(Measure::Contribution),
    Picture::Weeks(Measure::Integrated),
    Picture::Weeks(Measure::Collaboration),
    Picture::Samples,
];

/// Pictures of measures that stand in it side by side, small.
pub const SMALL: [Picture; 9] = [
    Picture::Weeks(Measure::Adoption),
    Picture::Weeks(Measure::Trust),
    Picture::Weeks(Measure::Clarity),
    Picture::Weeks(Measure::Fear),
    Picture::Weeks(Measure::Overload),
    Picture::Weeks(Measure::Care),
    Picture::Weeks(Measure::FreeRiding),
    Picture::Weeks(Measure::Commitment),
    Picture::Weeks(Measure::Systems),
];

/// Pictures of [`Tab::People`].
pub const PEOPLE: [Picture; 4] = [
    Picture::Payouts,
    Picture::Weeks(Measure::Leaving),
    Picture::Weeks(Measure::Engagement),
    Picture::Weeks(Measure::Inequality),
];

/// The pictures of a view, in their order.
pub fn pictures(tab: Tab) -> Vec<Picture> {
    match tab {
        Tab::Overview => vec![
            Picture::Options,
            Picture::Cash,
            Picture::Lanes(12),
            Picture::Bonus,
            Picture::Flips,
        ],
        Tab::Weeks => [&LARGE[..], &SMALL].concat(),
        Tab::People => PEOPLE.to_vec(),
        Tab::Why => vec![Picture::Flips],
        Tab::Evidence | Tab::Model => Vec::new(),
    }
}

/// The measures that are looked at week by week in a view.
pub fn measures(tab: Tab) -> Vec<Measure> {
    let pictures = pictures(tab).into_iter();
    pictures.filter_map(Picture::measure).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_looked_at_is_asked_for() {
        assert_eq!(measures(Tab::Overview), [Measure::Net]);
        assert_eq!(measures(Tab::Evidence), []);
        assert!(measures(Tab::Weeks).contains(&Measure::Trust));
        assert!(!measures(Tab::People).contains(&Measure::Trust));
    }

    #[test]
    fn nothing_is_shown_twice_in_a_view() {
        for tab in Tab::ALL {
            let ids = pictures(tab).into_iter().map(Picture::id);
            let ids: std::collections::BTreeSet<String> = ids.collect();
            assert_eq!(ids.len(), pictures(tab).len(), "{tab:?}");
        }
    }
}
