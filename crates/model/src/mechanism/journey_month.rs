//! Monthly means of each journey: the share of customers whose hand-offs all hold, and the contribution lost.

use crate::input::calendar;
use crate::math::simd::SimdFloat;
use crate::mechanism::indicator::Track;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::outcome::JourneyWeek;

/// One journey in a month of one replicate.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct JourneyMonth {
    /// Share of its customers for whom every hand-off holds, 0 to 1.
    pub held: f64,
    /// What it would contribute more if every hand-off held and all else were as it is, as a share of today's contribution.
    pub lost: f64,
}

/// Number of [`JourneyMonth`]s that a track has for each journey: today's, and one for each month.
pub fn months_of(weeks: usize) -> usize {
    1 + calendar::ends(weeks).count()
}

/// Takes the mean over the weeks of each month.
#[derive(Debug, Clone)]
pub struct Log<L> {
    /// Sums over the weeks of the month: share held, and loss.
    sums: Vec<[L; 2]>,
    /// Weeks so far.
    week: usize,
    /// Weeks that were over when the month began.
    begun: usize,
    /// Weeks that are over at the end of each month to come, the next one last.
    ends: Vec<usize>,
    /// What chance makes of contribution, to be taken off.
    correction: L,
}

impl<L: SimdFloat> Log<L> {
    /// Begins with what `journeys` are today.
    pub fn start(
        journeys: &[JourneyWeek<L>],
        correction: &NoiseCorrection<L>,
        weeks: usize,
        tracks: &mut [Track],
    ) -> Self {
        let mut ends: Vec<usize> = calendar::ends(weeks).collect();
        ends.reverse();
        let mut log = Self {
            sums: journeys.iter().map(|flow| [flow.held, flow.lost]).collect(),
            week: 0,
            begun: 0,
            ends,
            correction: correction.contribution,
        };
        log.close(1.0, tracks);
        log
    }

    /// Notes a week, and writes down the month that ends with it.
    pub fn note(&mut self, journeys: &[JourneyWeek<L>], tracks: &mut [Track]) {
        for ([held, lost], flow) in self.sums.iter_mut().zip(journeys) {
            *held += flow.held;
            *lost += flow.lost * self.correction;
        }
        self.week += 1;
        if self.ends.last() == Some(&self.week) {
            self.ends.pop();
            self.close((self.week - self.begun) as f64, tracks);
            self.begun = self.week;
        }
    }

    fn close(&mut self, weeks: f64, tracks: &mut [Track]) {
        for (future, track) in tracks.iter_mut().enumerate() {
            let mean = |sum: &L| sum.extract(future) / weeks;
            let journey_month = |[held, lost]: &[L; 2]| JourneyMonth {
                held: mean(held),
                lost: mean(lost),
            };
            track
                .journey_months
                .extend(self.sums.iter().map(journey_month));
        }
        self.sums.fill([L::default(); 2]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;
    use crate::scenario::Scenario;
    use crate::setup::Setup;

    fn flow(held: f64, lost: f64) -> JourneyWeek {
        JourneyWeek {
            held,
            lost,
            ..JourneyWeek::default()
        }
    }

    #[test]
    fn a_month_is_the_mean_of_its_weeks_and_today_comes_first() {
        let scenario = Scenario::check(preset::scenario("startup").unwrap()).unwrap();
        let setup = Setup::new(&scenario, crate::Constants::default()).unwrap();
        let correction = NoiseCorrection::none(&setup);
        let mut tracks = [Track::default()];
        let mut log = Log::start(&[flow(0.5, 0.1)], &correction, 6, &mut tracks);
        for week in 0..6 {
            log.note(&[flow(f64::from(week), 1.0)], &mut tracks);
        }
        let held: Vec<f64> = tracks[0].journey_months.iter().map(|p| p.held).collect();
        assert_eq!(held, [0.5, 1.5, 4.5]);
        assert_eq!(tracks[0].journey_months.len(), months_of(6));
        assert_eq!(tracks[0].journey_months[2].lost, 1.0);
    }
}
