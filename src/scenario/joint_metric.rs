//! The metric of a joint goal without its target: the page offers three by name.

use tandem_model::{JointMetric, Organisation};

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

/// The least target that today does not meet already, in steps of the target's slider.
pub fn least(metric: JointMetric, organisation: &Organisation) -> f64 {
    let manual = metric.parameter();
    match Metric::of(metric) {
        Metric::IntegratedJourneys => {
            let steps = (organisation.integrated_today / manual.step + 1.0 + 1e-6).floor();
            manual.clamp((steps * manual.step * 1000.0).round() / 1000.0)
        }
        Metric::CustomerValue | Metric::AttributedResults => manual.min,
    }
}

/// The same measure with a target that leaves something to do: one that today already meets is moved a tenth beyond.
pub fn beyond_today(metric: JointMetric, organisation: &Organisation) -> JointMetric {
    let least = least(metric, organisation);
    if metric.target() >= least {
        return metric;
    }
    with_target(metric, metric.parameter().clamp(least + 0.09))
}

/// The same measure, ending at `target`.
pub fn with_target(metric: JointMetric, target: f64) -> JointMetric {
    Metric::of(metric).to(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_that_today_meets_is_moved_beyond_it() {
        let form = tandem_model::preset::scenario("default").unwrap();
        let metric = JointMetric::IntegratedJourneys(0.2);
        assert_eq!(least(metric, &form.organisation), 0.3);
        let moved = beyond_today(metric, &form.organisation);
        assert!((moved.target() - 0.39).abs() < 1e-9);
        assert_eq!(beyond_today(moved, &form.organisation), moved);
    }

    #[test]
    fn each_measure_starts_at_the_default_of_its_own_manual() {
        for metric in Metric::ALL {
            let usual = metric.usual();
            assert_eq!(Metric::of(usual), metric);
            assert_eq!(usual.target(), usual.parameter().default);
        }
    }
}
