//! What a joint goal may count, apart from the level it ends at: the page offers these three by name.

use tandem_model::JointMetric;

/// A joint measure without its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Journeys whose hand-offs all work.
    IntegratedJourneys,
    /// Contribution from customers.
    CustomerValue,
    /// What the channels' own attribution adds up to.
    AttributedResults,
}

impl Metric {
    /// All of them, the default first.
    pub const ALL: [Self; 3] = [
        Self::IntegratedJourneys,
        Self::CustomerValue,
        Self::AttributedResults,
    ];

    /// What `metric` counts.
    pub fn of(metric: JointMetric) -> Self {
        match metric {
            JointMetric::IntegratedJourneys(_) => Self::IntegratedJourneys,
            JointMetric::CustomerValue(_) => Self::CustomerValue,
            JointMetric::AttributedResults(_) => Self::AttributedResults,
        }
    }

    /// The measure with `target` as the level it ends at.
    pub fn to(self, target: f64) -> JointMetric {
        match self {
            Self::IntegratedJourneys => JointMetric::IntegratedJourneys(target),
            Self::CustomerValue => JointMetric::CustomerValue(target),
            Self::AttributedResults => JointMetric::AttributedResults(target),
        }
    }

    /// The measure with its usual target.
    pub fn usual(self) -> JointMetric {
        self.to(self.to(1.0).parameter().default)
    }
}

/// The same measure, ending at `target`.
pub fn with_target(metric: JointMetric, target: f64) -> JointMetric {
    Metric::of(metric).to(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_measure_starts_at_the_default_of_its_own_manual() {
        for metric in Metric::ALL {
            let usual = metric.usual();
            assert_eq!(Metric::of(usual), metric);
            assert_eq!(usual.target(), usual.parameter().default);
        }
    }
}
