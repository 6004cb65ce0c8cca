//! Noise alone moves nothing on average.

use crate::constants::table::Noise;
use crate::experiment::pilot::PilotRun;
use crate::experiment::replicate::simulate;
use crate::input::form::Uncertainty;
use crate::input::preset;
use crate::laws::single_run::setup;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Indicator;
use crate::setup::Setup;

const QUARTER: usize = 13;

/// Quarterly means of each measure over futures of today: by measure, quarter and future.
fn quarters<L: SimdFloat>(
    setup: &Setup,
    measures: &[Indicator],
    futures: u32,
) -> Vec<Vec<Vec<f64>>> {
    let correction = PilotRun::new(setup, None).finish();
    let count = setup.weeks / QUARTER;
    let mut means = vec![vec![Vec::new(); count]; measures.len()];
    let group = |first| simulate::<L>(setup, &correction, 11, first);
    let groups = (0..futures).step_by(L::LANES).map(group);
    for tracks in groups.flat_map(|group| group.as_ref().to_vec()) {
        for (measure, means) in measures.iter().zip(&mut means) {
            let weeks: Vec<f64> = tracks[0].values(*measure).collect();
            for (quarter, weeks) in weeks.chunks(QUARTER).enumerate() {
                means[quarter].push(weeks.iter().sum::<f64>() / weeks.len() as f64);
            }
        }
    }
    means
}

/// Fails where a quarterly mean lies off its level by more than its tolerance and four standard errors, or where what chance
/// does not reach moves by more than `rounding`.
fn holds<L: SimdFloat>(name: &str, futures: u32, uncertainty: Uncertainty, rounding: f64) {
    let mut setup = setup(name, Noise::default());
    setup.uncertainty = uncertainty;
    setup.arms.truncate(1);
    let form = preset::scenario(name).unwrap();
    let organisation = &form.organisation;
    let own = 40.0 * setup.week.own;
    let expected = [
        (Indicator::Contribution, 100.0, 0.5),
        (
            Indicator::Collaboration,
            organisation.help_hours,
            0.005 * organisation.help_hours,
        ),
        (Indicator::OwnWork, own, 0.005 * own),
        (
            Indicator::Integrated,
            100.0 * organisation.integrated_today,
            0.3,
        ),
        (Indicator::Trust, 100.0 * form.culture.trust(), 0.3),
        (Indicator::Clarity, 100.0 * form.culture.clarity(), 0.3),
        (Indicator::Fear, 100.0 * form.culture.fear(), 0.3),
        (Indicator::Leaving, 100.0 * form.environment.turnover, 0.3),
        (Indicator::Systems, 100.0 * organisation.systems, rounding),
        (Indicator::Claims, 0.0, rounding),
        (Indicator::Commitment, 100.0, rounding),
    ];
    let measures = expected.map(|(measure, _, _)| measure);
    let quarters = quarters::<L>(&setup, &measures, futures);
    for ((measure, level, tolerance), quarters) in expected.iter().zip(quarters) {
        for (quarter, means) in quarters.iter().enumerate() {
            let count = means.len() as f64;
            let mean = means.iter().sum::<f64>() / count;
            let variance = means.iter().map(|m| (m - mean) * (m - mean)).sum::<f64>() / count;
            let allowed = f64::max(*tolerance, 4.0 * (variance / count).sqrt());
            assert!(
                (mean - level).abs() <= allowed,
                "{name}: {measure:?} in quarter {quarter}: {mean} against {level}"
            );
        }
    }
}

#[test]
fn law_1b_with_all_noise_on_today_stays_where_it_is_in_every_preset() {
    for name in preset::scenario_names() {
        holds::<f64>(name, 250, Uncertainty::Noise, 1e-9);
        holds::<Lanes>(name, 256, Uncertainty::Noise, 1e-5);
    }
}

#[test]
fn law_1b_holds_over_what_is_drawn_of_the_constants() {
    for name in preset::scenario_names() {
        holds::<f64>(name, 250, Uncertainty::All, 1e-9);
        holds::<Lanes>(name, 256, Uncertainty::All, 1e-5);
    }
}

/// Heavy: 12,000 futures of three years.
#[test]
#[ignore = "takes minutes; `cargo xtask test --full` runs it"]
fn law_1b_holds_in_every_preset_over_two_thousand_futures() {
    for name in preset::scenario_names() {
        holds::<Lanes>(name, 2_000, Uncertainty::Noise, 1e-5);
    }
}

#[test]
fn chance_of_a_world_without_surprises_is_none() {
    let mut setup = setup("startup", Noise::NONE);
    setup.arms.truncate(1);
    setup.central = setup.central.without_noise();
    let quarters = quarters::<Lanes>(&setup, &[Indicator::Contribution], 4);
    assert!(
        quarters[0]
            .iter()
            .flatten()
            .all(|mean| (mean - 100.0).abs() < 2e-4)
    );
}
