//! The charts of each view, and the measures that they show.

use tandem_model::Indicator;

use crate::shell::tab::Tab;
use crate::view::chart::ChartKind;

/// Pictures that stand in full size in [`Tab::Weeks`].
pub const LARGE: [ChartKind; 4] = [
    ChartKind::Weeks(Indicator::Contribution),
    ChartKind::Weeks(Indicator::Integrated),
    ChartKind::Weeks(Indicator::Collaboration),
    ChartKind::Samples,
];

/// Pictures of measures that stand in it side by side, small.
pub const SMALL: [ChartKind; 9] = [
    ChartKind::Weeks(Indicator::Adoption),
    ChartKind::Weeks(Indicator::Trust),
    ChartKind::Weeks(Indicator::Clarity),
    ChartKind::Weeks(Indicator::Fear),
    ChartKind::Weeks(Indicator::Overload),
    ChartKind::Weeks(Indicator::Care),
    ChartKind::Weeks(Indicator::FreeRiding),
    ChartKind::Weeks(Indicator::Commitment),
    ChartKind::Weeks(Indicator::Systems),
];

/// Pictures of [`Tab::People`].
pub const PEOPLE: [ChartKind; 4] = [
    ChartKind::Payouts,
    ChartKind::Weeks(Indicator::Leaving),
    ChartKind::Weeks(Indicator::Engagement),
    ChartKind::Weeks(Indicator::Inequality),
];

/// The pictures of a view, in their order.
pub fn charts(tab: Tab) -> Vec<ChartKind> {
    match tab {
        Tab::Overview => vec![
            ChartKind::Options,
            ChartKind::Cash,
            ChartKind::Lanes(12),
            ChartKind::Bonus,
            ChartKind::Flips,
        ],
        Tab::Weeks => [&LARGE[..], &SMALL].concat(),
        Tab::People => PEOPLE.to_vec(),
        Tab::Why => vec![ChartKind::Flips],
        Tab::Evidence | Tab::Model => Vec::new(),
    }
}

/// The measures that are looked at week by week in a view.
pub fn measures(tab: Tab) -> Vec<Indicator> {
    let charts = charts(tab).into_iter();
    charts.filter_map(ChartKind::measure).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_looked_at_is_asked_for() {
        assert_eq!(measures(Tab::Overview), [Indicator::Net]);
        assert_eq!(measures(Tab::Evidence), []);
        assert!(measures(Tab::Weeks).contains(&Indicator::Trust));
        assert!(!measures(Tab::People).contains(&Indicator::Trust));
    }

    #[test]
    fn nothing_is_shown_twice_in_a_view() {
        for tab in Tab::ALL {
            let ids = charts(tab).into_iter().map(ChartKind::id);
            let ids: std::collections::BTreeSet<String> = ids.collect();
            assert_eq!(ids.len(), charts(tab).len(), "{tab:?}");
        }
    }
}
