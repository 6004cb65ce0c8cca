//! Extrapolates a report to a neighbouring scenario: results of simulated replicates, shifted by the difference of both
//! scenarios without noise. Continuous in every field, and exact where nothing was changed.

use crate::input::calendar;
use crate::mechanism::indicator::Indicator;
use crate::report::summary::{payback, trough};
use crate::report::{ArmComparison, ArmReport, Bands, Handoffs, JourneySeries, Report, Spread};

impl Report {
    /// This report moved by what `to` differs from `from`, both reports of a single future without chance; the widths of
    /// its ranges and its odds stay what they were. None if the three do not compare the same options over the same weeks.
    pub fn moved(&self, from: &Self, to: &Self) -> Option<Self> {
        if !(self.compares_like(from) && self.compares_like(to)) {
            return None;
        }
        let mut report = self.clone();
        let sketches = from.options.iter().zip(&to.options);
        for (option, (from, to)) in report.options.iter_mut().zip(sketches) {
            option.shift(from, to);
        }
        let sketches = from.comparison.options.iter().zip(&to.comparison.options);
        for (versus, (from, to)) in report.comparison.options.iter_mut().zip(sketches) {
            versus.shift(from, to);
        }
        for (option, versus) in report.options[1..]
            .iter()
            .zip(&mut report.comparison.options)
        {
            versus.follow(option);
        }
        let sketches = from.options.iter().zip(&to.options).skip(1);
        for (versus, (from, to)) in report.comparison.options.iter_mut().zip(sketches) {
            versus.shift_samples(from, to);
        }
        Some(report)
    }

    fn compares_like(&self, other: &Self) -> bool {
        let names = |report: &Self| -> Vec<String> {
            let names = report.options.iter().map(|option| option.name.clone());
            names.collect()
        };
        !self.options.is_empty() && self.weeks == other.weeks && names(self) == names(other)
    }
}

impl ArmReport {
    fn shift(&mut self, from: &Self, to: &Self) {
        for (measure, bands) in &mut self.measures {
            if let (Some(from), Some(to)) = (from.measures.get(measure), to.measures.get(measure)) {
                bands.shift(from, to);
            }
        }
        self.handoffs.shift(&from.handoffs, &to.handoffs);
    }
}

impl Handoffs {
    fn shift(&mut self, from: &Self, to: &Self) {
        self.lost.shift(to.lost.p50 - from.lost.p50);
        let sketches = from.journeys.iter().zip(&to.journeys);
        for (journey, (from, to)) in self.journeys.iter_mut().zip(sketches) {
            journey.shift(from, to);
        }
    }
}

impl JourneySeries {
    /// A share stays one, and nothing lost is less than nothing.
    fn shift(&mut self, from: &Self, to: &Self) {
        let steps = |from: &[f64], to: &[f64]| -> Vec<f64> {
            from.iter().zip(to).map(|(from, to)| to - from).collect()
        };
        let held = steps(&from.p50, &to.p50);
        for quantile in [&mut self.p10, &mut self.p50, &mut self.p90] {
            let pairs = quantile.iter_mut().zip(&held);
            pairs.for_each(|(q, step)| *q = (*q + step).clamp(0.0, 1.0));
        }
        let lost = steps(&from.lost, &to.lost);
        let pairs = self.lost.iter_mut().zip(&lost);
        pairs.for_each(|(lost, step)| *lost = (*lost + step).max(0.0));
        let step = to.lost_in_year - from.lost_in_year;
        self.lost_in_year = (self.lost_in_year + step).max(0.0);
    }
}

impl Bands {
    fn shift(&mut self, from: &Self, to: &Self) {
        let steps: Vec<f64> = from.p50.iter().zip(&to.p50).map(|(f, t)| t - f).collect();
        let Self {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = self;
        for quantile in [p2_5, p10, p25, p50, p75, p90, p97_5] {
            quantile
                .iter_mut()
                .zip(&steps)
                .for_each(|(q, step)| *q += step);
        }
    }
}

impl Spread {
    fn shift(&mut self, step: f64) {
        let Self {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = self;
        for quantile in [p2_5, p10, p25, p50, p75, p90, p97_5] {
            *quantile += step;
        }
    }
}

impl ArmComparison {
    fn shift(&mut self, from: &Self, to: &Self) {
        self.net.shift(to.net.p50 - from.net.p50);
        self.unpaid_bonus
            .shift(to.unpaid_bonus.p50 - from.unpaid_bonus.p50);
        // Nothing of it is up to chance.
        self.pay = to.pay;
    }

    /// Each future that is told moves as the median does.
    fn shift_samples(&mut self, from: &ArmReport, to: &ArmReport) {
        let net = |option: &ArmReport| option.measures.get(&Indicator::Net).cloned();
        let (Some(from), Some(to)) = (net(from), net(to)) else {
            return;
        };
        let steps: Vec<f64> = calendar::ends(from.p50.len())
            .map(|end| to.p50[end - 1] - from.p50[end - 1])
            .collect();
        for sample in &mut self.samples {
            let months = sample.iter_mut().skip(1).zip(&steps);
            months.for_each(|(net, step)| *net += step);
        }
    }

    /// Reads trough and payback off the moved path.
    fn follow(&mut self, option: &ArmReport) {
        if let Some(net) = option.measures.get(&Indicator::Net) {
            self.trough = trough(&net.p50);
            self.payback_month = payback(&net.p50);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Experiment;
    use crate::Preparation;
    use crate::Scenario;
    use crate::Settings;
    use crate::TargetBonus;
    use crate::input::preset;

    fn scenario(bonus: Option<f64>) -> Scenario {
        let mut form = preset::scenario("startup").unwrap();
        form.run.weeks = 26;
        if let Some(share) = bonus {
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(share);
        }
        Scenario::check(form).unwrap()
    }

    fn sketch(scenario: Scenario) -> Report {
        let preparation = Preparation::new(scenario, Settings::default(), None).unwrap();
        preparation.sketch(None).unwrap().report()
    }

    #[test]
    fn medians_move_by_what_the_sketches_differ_and_ranges_keep_their_width() {
        let mut experiment = Experiment::new(scenario(None)).unwrap();
        experiment.advance(4);
        let (report, from, to) = (
            experiment.report(),
            sketch(scenario(None)),
            sketch(scenario(Some(0.3))),
        );
        let moved = report.moved(&from, &to).unwrap();
        let net = |report: &Report| report.versus(3).unwrap().net;
        let step = net(&to).p50 - net(&from).p50;
        assert!(step != 0.0);
        assert_eq!(net(&moved).p50, net(&report).p50 + step);
        assert_eq!(net(&moved).p10, net(&report).p10 + step);
        let last = |report: &Report| report.options[3].measures[&Indicator::Net].p50[25];
        assert_eq!(last(&moved), last(&report) + (last(&to) - last(&from)));
        let first = |report: &Report| *report.versus(3).unwrap().samples[0].last().unwrap();
        let moved_by = first(&moved) - first(&report);
        assert!((moved_by - step).abs() < 1e-6, "{moved_by} {step}");
        let path = &moved.options[3].measures[&Indicator::Net].p50;
        assert_eq!(moved.versus(3).unwrap().payback_month, payback(path));
    }

    #[test]
    fn a_report_is_not_moved_by_sketches_of_something_else() {
        let report = sketch(scenario(None));
        let mut other = report.clone();
        other.options[1].name = "Else".to_owned();
        assert_eq!(report.moved(&report, &other), None);
        let mut shorter = report.clone();
        shorter.weeks.pop();
        assert_eq!(report.moved(&shorter, &report), None);
        assert_eq!(report.moved(&report, &report), Some(report));
    }
}
