//! One simulated future: the same people, constants, shocks and noise under every option (common random numbers).

use crate::correction::Correction;
use crate::draw::Draws;
use crate::luck::Luck;
use crate::measure::Track;
use crate::scene::Scene;
use crate::setting::{ArmSetting, Setting};
use crate::today::Today;
use crate::week::{Trace, live};
use crate::world::World;

/// Simulates replicate number `replicate` under every option, today first.
pub fn simulate(
    setting: &Setting,
    correction: &Correction,
    seed: u64,
    replicate: u32,
) -> Vec<Track> {
    let draws = Draws::new(seed, replicate);
    let setting = &setting.drawn(seed, replicate);
    let today = Today::solve(setting, correction, draws);
    let luck = Luck::draw(setting, draws);
    let track = |arm: &ArmSetting| {
        let scene = Scene {
            setting,
            arm,
            today: &today,
            luck: &luck,
            correction,
        };
        follow(&scene)
    };
    setting.arms.iter().map(track).collect()
}

/// Lives all weeks of one option.
fn follow(scene: &Scene) -> Track {
    let mut world = World::start(scene.setting, scene.today);
    let mut track = Track::default();
    for _ in 0..scene.setting.weeks {
        track.add(live(scene, &mut world));
    }
    track
}

impl Track {
    fn add(&mut self, trace: Trace) {
        self.rows.push(trace.row);
        self.programme += trace.programme;
        self.payments.extend(trace.payment);
    }
}
