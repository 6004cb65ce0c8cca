//! Simulated futures: the same people, constants, shocks and noise under every option (common random numbers).

use crate::correction::Correction;
use crate::draw::Draws;
use crate::lane::{Lane, Pair};
use crate::luck::Luck;
use crate::measure::Track;
use crate::scene::Scene;
use crate::setting::Setting;
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
    let drawn = setting.drawn(seed, replicate);
    let [tracks] = side_by_side::<f64>(&drawn, correction, [Draws::new(seed, replicate)]);
    tracks
}

/// Simulates replicate number `first`, which must be even, and the next one, which shares its constants: the same as one
/// after the other, and quicker.
pub fn simulate_pair(
    setting: &Setting,
    correction: &Correction,
    seed: u64,
    first: u32,
) -> [Vec<Track>; 2] {
    let drawn = setting.drawn(seed, first);
    let draws = [Draws::new(seed, first), Draws::new(seed, first + 1)];
    side_by_side::<Pair>(&drawn, correction, draws)
}

/// Simulates the futures of these draws, all under the constants of `setting`.
fn side_by_side<L: Lane>(
    setting: &Setting,
    correction: &Correction,
    draws: L::Each<Draws>,
) -> L::Each<Vec<Track>> {
    let today = Today::<L>::solve(setting, correction, &draws);
    let luck = Luck::draw(setting, draws);
    let mut tracks = L::each(|_| Vec::with_capacity(setting.arms.len()));
    for arm in &setting.arms {
        let scene = Scene {
            setting,
            arm,
            today: &today,
            luck: &luck,
            correction,
        };
        let mut by_future = follow(&scene);
        for future in 0..L::WIDTH {
            tracks[future].push(std::mem::take(&mut by_future[future]));
        }
    }
    tracks
}

/// Lives all weeks of one option.
fn follow<L: Lane>(scene: &Scene<L>) -> L::Each<Track> {
    let mut world = World::start(scene.setting, scene.today);
    let mut tracks = L::each(|_| Track::with_weeks(scene.setting.weeks));
    for _ in 0..scene.setting.weeks {
        let mut trace = live(scene, &mut world);
        for future in 0..L::WIDTH {
            tracks[future].add(&mut trace, future);
        }
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
