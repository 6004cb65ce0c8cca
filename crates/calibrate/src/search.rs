//! A pattern search in a box: from where it stands, a step up and down in each direction; the best step is taken, and where
//! none helps, steps are halved. It has no chance in it, so that it ends at the same digits.

use rayon::prelude::*;

/// First step, as a share of the box.
const FIRST: f64 = 0.25;
/// Step below which it ends.
const LAST: f64 = 0.02;
/// Steps that are taken at most.
const MOST: usize = 60;

/// The least of `loss` that is found in the unit box from `start`, and what it is there.
pub fn least(
    start: Vec<f64>,
    loss: impl Fn(&[f64]) -> f64 + Sync,
    mut told: impl FnMut(usize, f64, f64),
) -> (Vec<f64>, f64) {
    let (mut here, mut step) = (start, FIRST);
    let mut found = loss(&here);
    for count in 0..MOST {
        if step < LAST {
            break;
        }
        told(count, step, found);
        let around = neighbours(&here, step);
        let losses: Vec<f64> = around.par_iter().map(|place| loss(place)).collect();
        let best = (0..around.len()).min_by(|&a, &b| losses[a].total_cmp(&losses[b]));
        match best {
            Some(best) if losses[best] < found => {
                found = losses[best];
                here.clone_from(&around[best]);
            }
            _ => step *= 0.5,
        }
    }
    (here, found)
}

fn neighbours(here: &[f64], step: f64) -> Vec<Vec<f64>> {
    let moved = |direction: usize, by: f64| {
        let mut place = here.to_vec();
        place[direction] = (place[direction] + by).clamp(0.0, 1.0);
        place
    };
    (0..here.len())
        .flat_map(|direction| [moved(direction, step), moved(direction, -step)])
        .filter(|place| place != here)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_bottom_of_a_bowl_and_a_corner() {
        let bowl = |place: &[f64]| (place[0] - 0.3).powi(2) + 2.0 * (place[1] - 0.8).powi(2);
        let (place, found) = least(vec![0.9, 0.1], bowl, |_, _, _| ());
        assert!((place[0] - 0.3).abs() < 0.03 && (place[1] - 0.8).abs() < 0.03);
        assert!(found < 2e-3);
        let slope = |place: &[f64]| place[0] - place[1];
        assert_eq!(least(vec![0.5, 0.5], slope, |_, _, _| ()).0, [0.0, 1.0]);
    }
}
