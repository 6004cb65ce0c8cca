//! How 100 simulated futures of one option divide into gains above the worthwhile bar, losses, and what lies between.

use crate::report::ArmComparison;

/// Futures of 100 by how an option ends against today; the three counts add up to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Odds {
    /// It gains more than the worthwhile bar.
    pub clears: u32,
    /// It neither clears the bar nor loses money.
    pub between: u32,
    /// It loses money against today.
    pub loses: u32,
}

impl Odds {
    /// The odds of one option. Futures that end exactly like today lose nothing.
    pub fn from_comparison(versus: &ArmComparison) -> Self {
        let clears = versus.worthwhile_in.min(100);
        let loses = versus.worse_in.min(100 - clears);
        Self {
            clears,
            between: 100 - clears - loses,
            loses,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::reading::sample::versus;

    #[test]
    fn an_option_that_ends_exactly_like_today_loses_nothing() {
        let odds = Odds::from_comparison(&versus("same", 0.0, 0.0));
        assert_eq!(
            odds,
            Odds {
                clears: 0,
                between: 100,
                loses: 0
            }
        );
    }

    #[test]
    fn losses_are_said_as_counted_though_no_quantile_lies_below_nought() {
        let mut option = versus("Both", 0.1e6, 2.3e6);
        option.net.p2_5 = 0.05e6;
        (option.better_in, option.worse_in) = (97, 3);
        assert_eq!(Odds::from_comparison(&option).loses, 3);
    }
}
