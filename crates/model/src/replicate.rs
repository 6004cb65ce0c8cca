//! Simulated futures: the same people, constants, shocks and noise under every option (common random numbers).

use crate::correction::Correction;
use crate::draw::Draws;
use crate::lane::Lane;
use crate::luck::Luck;
use crate::measure::Track;
use crate::scene::Scene;
use crate::setting::Setting;
use crate::today::Today;
use crate::week::{Trace, live};
use crate::world::World;

/// A future before anything happens, or several side by side that share their constants.
#[derive(Debug, Clone)]
pub struct Outlook<L: Lane> {
    setting: Setting,
    today: Today<L>,
    luck: Luck<L>,
}

impl<L: Lane> Outlook<L> {
    /// Draws replicate number `first` and those after it; the first of several must be even.
    pub fn new(setting: &Setting, correction: &Correction, seed: u64, first: u32) -> Self {
        let draws = L::each(|future| Draws::new(seed, first + future as u32));
        let setting = setting.drawn(seed, first);
        Self {
            today: Today::solve(&setting, correction, &draws),
            luck: Luck::draw(&setting, draws),
            setting,
        }
    }

    /// Lives all weeks of option number `option`, today being 0; none if there is no such option.
    pub fn follow(&self, correction: &Correction, option: usize) -> Option<L::Each<Track>> {
        let scene = Scene {
            setting: &self.setting,
            arm: self.setting.arms.get(option)?,
            today: &self.today,
            luck: &self.luck,
            correction,
        };
        let mut world = World::start(scene.setting, scene.today);
        let mut tracks = L::each(|_| Track::with_weeks(scene.setting.weeks));
        for _ in 0..scene.setting.weeks {
            let mut trace = live(&scene, &mut world);
            for future in 0..L::WIDTH {
                tracks[future].add(&mut trace, future);
            }
        }
        Some(tracks)
    }
}

/// Simulates replicate number `first`, and those beside it, under every option, today first.
#[cfg(all(test, not(target_family = "wasm")))]
pub fn simulate<L: Lane>(
    setting: &Setting,
    correction: &Correction,
    seed: u64,
    first: u32,
) -> L::Each<Vec<Track>> {
    let outlook = Outlook::<L>::new(setting, correction, seed, first);
    let mut tracks = L::each(|_| Vec::new());
    for option in 0.. {
        let Some(lived) = outlook.follow(correction, option) else {
            break;
        };
        (0..L::WIDTH).for_each(|future| tracks[future].push(lived[future].clone()));
    }
    tracks
}

impl Track {
    fn with_weeks(weeks: usize) -> Self {
        Self {
            rows: Vec::with_capacity(weeks),
            ..Self::default()
        }
    }

    fn add<L: Lane>(&mut self, trace: &mut Trace<L>, future: usize) {
        self.rows.push(trace.row.map(|value| value.of(future)));
        self.programme += trace.programme.of(future);
        self.payments.extend(trace.payment[future].take());
    }
}
