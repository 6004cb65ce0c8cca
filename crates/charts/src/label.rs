//! Labels beside a chart: pushed apart where they would overlap, in the order of what they name.

use crate::order::in_order;

/// Moves `places` (shares of the height) at least `gap` apart, each as little as possible, and keeps them inside 0 to 1
/// as far as they fit. The result is in the order of the input; what is not finite counts as the middle.
pub fn apart(places: &[f64], gap: f64) -> Vec<f64> {
    let count = places.len();
    let gap = gap.clamp(0.0, 1.0 / count.max(1) as f64);
    let place = |i: usize| {
        if places[i].is_finite() {
            places[i].clamp(0.0, 1.0)
        } else {
            0.5
        }
    };
    let order = in_order(0..count, |&a, &b| place(a).total_cmp(&place(b)));
    let wanted: Vec<f64> = order.iter().map(|&i| place(i)).collect();
    let mut moved = vec![0.0; count];
    for (at, place) in order.iter().zip(settle(&wanted, gap)) {
        moved[*at] = place;
    }
    moved
}

/// A run of labels that touch: where the first one stands and how many there are.
struct Cluster {
    first: f64,
    count: usize,
}

/// Spreads sorted places: labels that collide form a cluster, which is centred on where its members want to be.
fn settle(wanted: &[f64], gap: f64) -> Vec<f64> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut start = 0;
    for place in wanted {
        clusters.push(Cluster {
            first: *place,
            count: 1,
        });
        start += 1;
        while let [.., before, last] = clusters.as_slice() {
            if before.first + gap * before.count as f64 <= last.first {
                break;
            }
            let count = before.count + last.count;
            let first = centred(&wanted[start - count..start], gap);
            clusters.truncate(clusters.len() - 2);
            clusters.push(Cluster { first, count });
        }
    }
    clusters
        .iter()
        .flat_map(|cluster| (0..cluster.count).map(|i| cluster.first + gap * i as f64))
        .collect()
}

/// Where the first of `members` stands when all keep their distance and the group is moved as little as possible.
fn centred(members: &[f64], gap: f64) -> f64 {
    let count = members.len() as f64;
    let mean = members.iter().sum::<f64>() / count;
    let reach = gap * (count - 1.0);
    (mean - reach / 2.0).min(1.0 - reach).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_do_not_collide_stay() {
        assert_eq!(apart(&[0.9, 0.1, 0.5], 0.1), [0.9, 0.1, 0.5]);
    }

    #[test]
    fn labels_at_one_place_fan_out_around_it_in_order() {
        let moved = apart(&[0.5, 0.5, 0.5], 0.1);
        for (found, expected) in moved.iter().zip([0.4, 0.5, 0.6]) {
            assert!((found - expected).abs() < 1e-12, "{moved:?}");
        }
    }

    #[test]
    fn labels_stay_inside_and_keep_their_distance() {
        let moved = apart(&[0.99, 1.0, 0.98, f64::NAN], 0.2);
        let mut sorted = moved.clone();
        sorted.sort_by(f64::total_cmp);
        assert!(sorted[0] >= 0.0 && sorted[3] <= 1.0, "{moved:?}");
        assert!(
            sorted.windows(2).all(|w| w[1] - w[0] >= 0.2 - 1e-12),
            "{moved:?}"
        );
    }

    #[test]
    fn none_is_fine_and_too_many_share_the_height() {
        assert!(apart(&[], 0.1).is_empty());
        assert!(
            apart(&[0.5; 30], 0.1)
                .iter()
                .all(|p| (0.0..=1.0).contains(p))
        );
    }
}
