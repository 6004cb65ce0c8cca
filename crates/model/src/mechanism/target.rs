//! Targets of the own, team and firm KPIs, and the ratchet that moves them after a year's surprise.

use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::Forecast;
use crate::setup::Setup;

/// Weeks after which targets are set anew.
const YEAR: u32 = 52;

/// Targets, 1 for today's.
#[derive(Debug, Clone)]
pub struct Targets<L: SimdFloat = f64> {
    /// Of the own KPI, by person.
    pub own: Vec<L>,
    /// Of the team KPI, by team.
    pub team: Vec<L>,
    /// Of the firm's result.
    pub firm: L,
    /// Attainment this year, summed over weeks.
    year: Forecast<L>,
    /// Weeks of this year that are in the sum, by future.
    weeks: L::Each<u32>,
}

impl<L: SimdFloat> Targets<L> {
    /// Today's.
    pub fn today(setup: &Setup) -> Self {
        Self {
            own: vec![L::splat(1.0); setup.people()],
            team: vec![L::splat(1.0); setup.teams.len()],
            firm: L::splat(1.0),
            year: Forecast::none(setup),
            weeks: L::per_replicate(|_| 0),
        }
    }

    /// Notes the attainment of one future's period of `weeks`; at the end of a year targets move by the share `ratchet` of its
    /// surprise, up and down.
    pub fn note(
        &mut self,
        setup: &Setup,
        attainment: &Forecast,
        weeks: u32,
        ratchet: f64,
        future: usize,
    ) {
        if ratchet <= 0.0 {
            return;
        }
        self.year.add(future, attainment, f64::from(weeks));
        self.weeks[future] += weeks;
        if self.weeks[future] < YEAR {
            return;
        }
        let share = 1.0 / f64::from(self.weeks[future]);
        let reset = |target: &mut L, sum: &L| {
            let moved = (1.0 + ratchet * (sum.extract(future) * share - 1.0)).max(0.1);
            target.replace(future, target.extract(future) * moved);
        };
        let pairs = self.own.iter_mut().zip(&self.year.own);
        let teams = self.team.iter_mut().zip(&self.year.team);
        pairs
            .chain(teams)
            .for_each(|(target, sum)| reset(target, sum));
        reset(&mut self.firm, &self.year.firm);
        let none = Forecast::none(setup);
        self.year.change(future, &none, |_, none| none);
        self.weeks[future] = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::table::Noise;
    use crate::laws::single_run::setup;

    #[test]
    fn a_year_above_target_raises_it_by_the_agreed_share_and_one_below_lowers_it() {
        let setup = setup("startup", Noise::NONE);
        let mut good = Forecast::on_target(&setup);
        good.own[0] = 1.10;
        good.firm = 0.80;
        let mut targets = Targets::<f64>::today(&setup);
        for quarter in 1..=4 {
            assert_eq!(targets.own[0], 1.0, "quarter {quarter}");
            targets.note(&setup, &good, 13, 0.5, 0);
        }
        assert!((targets.own[0] - 1.05).abs() < 1e-12);
        assert!((targets.firm - 0.90).abs() < 1e-12);
        assert_eq!(targets.own[1], 1.0);
    }

    #[test]
    fn without_a_ratchet_targets_stay() {
        let setup = setup("startup", Noise::NONE);
        let mut good = Forecast::on_target(&setup);
        good.firm = 1.5;
        let mut targets = Targets::<f64>::today(&setup);
        (0..8).for_each(|_| targets.note(&setup, &good, 13, 0.0, 0));
        assert!(targets.own.iter().all(|target| *target == 1.0) && targets.firm == 1.0);
    }
}
