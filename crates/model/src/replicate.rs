//! One simulated future: the same people, constants, shocks and noise under every option (common random numbers).

use crate::correction::Correction;
use crate::draw::Draws;
use crate::luck::Luck;
use crate::measure::Track;
use crate::scene::Scene;
use crate::setting::Setting;
use crate::today::Today;
use crate::week::{Trace, live};
use crate::world::World;

/// A future before anything happens.
#[derive(Debug, Clone)]
pub struct Outlook {
    setting: Setting,
    today: Today,
    luck: Luck,
}

impl Outlook {
    /// Draws replicate number `replicate`.
    pub fn new(setting: &Setting, correction: &Correction, seed: u64, replicate: u32) -> Self {
        let draws = Draws::new(seed, replicate);
        let setting = setting.drawn(seed, replicate);
        Self {
            today: Today::solve(&setting, correction, draws),
            luck: Luck::draw(&setting, draws),
            setting,
        }
    }

    /// Lives all weeks of option number `option`, today being 0; none if there is no such option.
    pub fn follow(&self, correction: &Correction, option: usize) -> Option<Track> {
        let scene = Scene {
            setting: &self.setting,
            arm: self.setting.arms.get(option)?,
            today: &self.today,
            luck: &self.luck,
            correction,
        };
        let mut world = World::start(scene.setting, scene.today);
        let mut track = Track::default();
        for _ in 0..scene.setting.weeks {
            track.add(live(&scene, &mut world));
        }
        Some(track)
    }
}

/// Simulates replicate number `replicate` under every option, today first.
#[cfg(all(test, not(target_family = "wasm")))]
pub fn simulate(
    setting: &Setting,
    correction: &Correction,
    seed: u64,
    replicate: u32,
) -> Vec<Track> {
    let outlook = Outlook::new(setting, correction, seed, replicate);
    let follow = |option| outlook.follow(correction, option);
    (0..).map_while(follow).collect()
}

impl Track {
    fn add(&mut self, trace: Trace) {
        self.rows.push(trace.row);
        self.programme += trace.programme;
        self.payments.extend(trace.payment);
    }
}
