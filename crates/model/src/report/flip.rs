//! Candidates for what flips the answer: the constants that go with an option's net in the futures, by linear regression
//! over the means of each set of constants. A candidate proves nothing; `experiment/flips.rs` moves each alone.

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::input::form::Uncertainty;
use crate::report::group::Groups;
use crate::scenario::Scenario;

/// Sets of constants below which nothing is read off.
const FEWEST_SETS: usize = 40;
/// Replicates from which on they rest on so many sets, where constants are drawn.
pub const FEWEST_REPLICATES: u32 = 44;
/// Standard errors by which an effect must differ from nought to make a candidate. Among a hundred constants some differ by
/// so much by chance; moved alone they are found out.
const CLEAR: f64 = 2.0;
/// Most candidates of an option.
const MOST: usize = 8;

/// A constant that goes with an option's net.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The constant.
    pub constant: &'static Constant,
    /// Change of net, in currency, as the constant rises by 1.
    pub slope: f64,
}

/// Whether anything can be read off so many futures of `scenario`.
pub fn is_possible(scenario: &Scenario, futures: usize) -> bool {
    scenario.run.uncertainty == Uncertainty::All && futures >= FEWEST_REPLICATES as usize
}

/// For each option the constants that go clearly with its net, of which `nets` has a list by future, the clearest first.
/// Replicates that share their constants count as one, as they do not differ by accident. None where constants are not
/// drawn, or too few.
pub fn candidates(
    scenario: &Scenario,
    central: &Constants,
    nets: &[Vec<f64>],
) -> Vec<Vec<Candidate>> {
    let groups = Groups::of_futures(scenario, nets.first().map_or(0, Vec::len));
    if groups.count() < FEWEST_SETS {
        return vec![Vec::new(); nets.len()];
    }
    let run = &scenario.run;
    let seed = u64::from(run.seed);
    let drawn = |replicate: &usize| run.uncertainty.constants(central, seed, *replicate as u32);
    let constants: Vec<Constants> = groups.first().iter().map(drawn).collect();
    let of_option = |net: &Vec<f64>| clearest(&constants, &groups.means(net));
    nets.iter().map(of_option).collect()
}

/// The constants that go clearly with `means`, which has a number for each set of constants.
fn clearest(constants: &[Constants], means: &[f64]) -> Vec<Candidate> {
    let mut found: Vec<(f64, Candidate)> = Vec::new();
    for constant in Constant::ALL {
        let causes: Vec<f64> = constants.iter().map(|one| constant.value(one)).collect();
        let Some(Slope { slope, clarity }) = Slope::through(&causes, means) else {
            continue;
        };
        if clarity > CLEAR {
            let place = found.partition_point(|(other, _)| *other >= clarity);
            found.insert(place, (clarity, Candidate { constant, slope }));
        }
    }
    found.truncate(MOST);
    found.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Slope of a straight line through points.
struct Slope {
    slope: f64,
    /// Its size in standard errors.
    clarity: f64,
}

impl Slope {
    /// None where the cause is the same in all points.
    fn through(causes: &[f64], effects: &[f64]) -> Option<Self> {
        let count = causes.len() as f64;
        let mean = |of: &[f64]| of.iter().sum::<f64>() / count;
        let (cause, effect) = (mean(causes), mean(effects));
        let (mut both, mut square) = (0.0, 0.0);
        for (c, e) in causes.iter().zip(effects) {
            both += (c - cause) * (e - effect);
            square += (c - cause) * (c - cause);
        }
        if square <= 0.0 {
            return None;
        }
        let slope = both / square;
        let rest = |(c, e): (&f64, &f64)| {
            let rest = e - effect - slope * (c - cause);
            rest * rest
        };
        let rests: f64 = causes.iter().zip(effects).map(rest).sum();
        let error = (rests / (count - 2.0) / square).sqrt();
        Some(Self {
            slope,
            clarity: slope.abs() / error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_so_many_replicates_on_there_are_enough_sets_of_constants() {
        let count = |replicates: u32| {
            let sets = Uncertainty::All.sets_of_constants(replicates as usize);
            Groups::new(&sets).count()
        };
        assert_eq!(count(FEWEST_REPLICATES), FEWEST_SETS);
        assert_eq!(count(FEWEST_REPLICATES - 1), FEWEST_SETS - 1);
    }

    #[test]
    fn a_slope_is_clear_where_there_is_one_and_noise_has_none() {
        let causes: Vec<f64> = (0..100).map(f64::from).collect();
        let wobble = |c: f64| {
            if (c as u32).is_multiple_of(2) {
                1.0
            } else {
                -1.0
            }
        };
        let effects: Vec<f64> = causes.iter().map(|c| 3.0 * c - 60.0 + wobble(*c)).collect();
        let found = Slope::through(&causes, &effects).unwrap();
        assert!((found.slope - 3.0).abs() < 0.01 && found.clarity > 100.0);
        let noise: Vec<f64> = causes.iter().map(|c| wobble(*c)).collect();
        assert!(Slope::through(&causes, &noise).unwrap().clarity < CLEAR);
        assert!(Slope::through(&[1.0; 100], &effects).is_none());
    }

    #[test]
    fn futures_that_repeat_a_set_of_constants_make_nothing_clearer() {
        let mut form = crate::input::preset::scenario("startup").unwrap();
        form.run.replicates = 400;
        let scenario = Scenario::check(form).unwrap();
        let central = Constants::default();
        let net = |constants: &Constants| 1e6 * constants.pay_response;
        let ends = |futures: u32| -> Vec<f64> {
            let drawn = |future| Uncertainty::All.constants(&central, 1, future);
            (0..futures).map(|future| net(&drawn(future))).collect()
        };
        let named = |futures| -> Vec<&str> {
            let found = candidates(&scenario, &central, &[ends(futures)]);
            found[0].iter().map(|it| it.constant.name).collect()
        };
        let sets = Uncertainty::All.sets_of_constants(400);
        let distinct = Groups::new(&sets).count();
        assert!(distinct < 400, "some repeat");
        assert_eq!(named(400)[0], "pay_response");
        let first = candidates(&scenario, &central, &[ends(400)])[0][0];
        assert!((first.slope - 1e6).abs() < 1e-3);
        assert!(named(FEWEST_REPLICATES - 1).is_empty(), "too few");
    }
}
