//! Sorts numbers: floating-point ones in the order of [`f64::total_cmp`].
//!
//! The library's sorts are as fast for the few hundred numbers that there are at most, and six kilobytes of the worker each.

/// A whole number that is the greater the greater `number` is.
pub fn sort_key(number: f64) -> i64 {
    turned(number.to_bits().cast_signed())
}

/// Sorts numbers, the least first.
pub fn sort(numbers: &mut [f64]) {
    let keys: &mut [i64] = bytemuck::cast_slice_mut(numbers);
    keys.iter_mut().for_each(|key| *key = turned(*key));
    sort_keys(keys);
    keys.iter_mut().for_each(|key| *key = turned(*key));
}

/// Shell's sort in Knuth's steps.
pub fn sort_keys<T: Copy + Ord>(keys: &mut [T]) {
    let mut step = 1;
    while step < keys.len() / 3 {
        step = 3 * step + 1;
    }
    while step > 0 {
        for next in step..keys.len() {
            let (key, mut place) = (keys[next], next);
            while place >= step && keys[place - step] > key {
                keys[place] = keys[place - step];
                place -= step;
            }
            keys[place] = key;
        }
        step /= 3;
    }
}

/// The bits of a number as its key, and a key as the bits of its number: below nought, greater bits are a lesser number.
fn turned(bits: i64) -> i64 {
    bits ^ ((bits >> 63).cast_unsigned() >> 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_sorted_as_the_library_sorts_them() {
        let special = [
            1.5,
            -0.0,
            0.0,
            -1e300,
            1e-310,
            -1e-310,
            f64::INFINITY,
            f64::NEG_INFINITY,
            -2.5,
        ];
        let many = (0..700).map(|i| f64::from(i * 7_919 % 701) - 350.0);
        let all: Vec<f64> = special.into_iter().chain(many).collect();
        for count in 0..all.len() {
            let (mut one, mut other) = (all[..count].to_vec(), all[..count].to_vec());
            sort(&mut one);
            other.sort_by(f64::total_cmp);
            let bits =
                |numbers: &[f64]| -> Vec<u64> { numbers.iter().map(|x| x.to_bits()).collect() };
            assert_eq!(bits(&one), bits(&other));
            assert!(
                one.windows(2)
                    .all(|pair| sort_key(pair[0]) <= sort_key(pair[1]))
            );
        }
    }
}
