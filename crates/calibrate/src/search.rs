//! A search in a box: first points that are spread evenly over it, then, from the best of them, a pattern search: from where it stands, a step up and down in each direction; the best step is taken, and where
//! none helps, steps are halved. It has no chance in it, so that it ends at the same digits.

use rayon::prelude::*;

/// Points that are spread over the box.
const SPREAD: u32 = 96;
/// First step, as a share of the box.
const FIRST: f64 = 0.125;
/// Step below which it ends.
const LAST: f64 = 0.02;
/// Steps that are taken at most.
const MOST: usize = 60;

/// The least of `loss` that is found in the unit box of so many `dimensions`, and what it is there.
pub fn least(
    dimensions: usize,
    loss: impl Fn(&[f64]) -> f64 + Sync,
    mut told: impl FnMut(usize, f64, f64),
) -> (Vec<f64>, f64) {
    let spread: Vec<Vec<f64>> = (0..SPREAD).map(|k| halton(k, dimensions)).collect();
    let losses: Vec<f64> = spread.par_iter().map(|place| loss(place)).collect();
    let best = (0..spread.len()).min_by(|&a, &b| losses[a].total_cmp(&losses[b]));
    let best = best.unwrap_or(0);
    let (mut here, mut found, mut step) = (spread[best].clone(), losses[best], FIRST);
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

/// Point number `number` of the Halton sequence, after the middle of the box.
fn halton(number: u32, dimensions: usize) -> Vec<f64> {
    const PRIMES: [u32; 10] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];
    let one = |prime: &u32| {
        let (mut left, mut digit, mut place) = (number, 1.0, 0.0);
        while left > 0 {
            digit /= f64::from(*prime);
            place += digit * f64::from(left % prime);
            left /= prime;
        }
        place
    };
    if number == 0 {
        return vec![0.5; dimensions];
    }
    PRIMES.iter().take(dimensions).map(one).collect()
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
        let (place, found) = least(2, bowl, |_, _, _| ());
        assert!((place[0] - 0.3).abs() < 0.03 && (place[1] - 0.8).abs() < 0.03);
        assert!(found < 2e-3);
        // Two hollows: the deeper one is found although the middle slopes toward the other.
        let hollows = |place: &[f64]| {
            let near = |x: f64, y: f64| (place[0] - x).powi(2) + (place[1] - y).powi(2);
            (near(0.4, 0.4) + 0.05).min(near(0.9, 0.1))
        };
        assert!(least(2, hollows, |_, _, _| ()).1 < 2e-3);
        let slope = |place: &[f64]| place[0] - place[1];
        assert_eq!(least(2, slope, |_, _, _| ()).0, [0.0, 1.0]);
    }
}
