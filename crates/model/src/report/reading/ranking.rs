//! Ranks of the options by their median net, today among them, and whether the ranking is robust to the choice of theory.

use crate::constants::theory::Theory;
use crate::report::{ArmReport, Report, Spread};

/// One option among the others.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionRank {
    /// Name of the option.
    pub name: String,
    /// Net against today, in currency; today's is 0.
    pub net: Spread,
    /// 1 for the largest median net; options with the same median share the better rank.
    pub rank: usize,
}

/// How the rankings under other theories differ from the one under the first. The ranking is robust if both are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RankRobustness {
    /// Theories under which some option has another rank.
    pub reordered: Vec<Theory>,
    /// Theories under which other options are the best; these are among `reordered`.
    pub overturned: Vec<Theory>,
}

/// The rank of each option, in the order of the report.
pub fn option_ranks(report: &Report) -> Vec<OptionRank> {
    let net = |index| {
        report
            .versus(index)
            .map_or(Spread::default(), |versus| versus.net)
    };
    let nets: Vec<Spread> = (0..report.options.len()).map(net).collect();
    let ranked = |(option, net): (&ArmReport, &Spread)| OptionRank {
        name: option.name.clone(),
        net: *net,
        rank: 1 + nets.iter().filter(|other| other.p50 > net.p50).count(),
    };
    report.options.iter().zip(&nets).map(ranked).collect()
}

/// Names of the options of rank 1.
pub fn best(ranks: &[OptionRank]) -> Vec<&str> {
    let first = ranks.iter().filter(|option| option.rank == 1);
    first.map(|option| option.name.as_str()).collect()
}

impl RankRobustness {
    /// Compares the rankings of the same options under several theories with that under the first theory.
    pub fn compute(rankings: &[(Theory, Vec<OptionRank>)]) -> Self {
        let Some((_, usual)) = rankings.first() else {
            return Self::default();
        };
        let differing = |differs: &dyn Fn(&[OptionRank]) -> bool| -> Vec<Theory> {
            let found = rankings.iter().filter(|(_, ranks)| differs(ranks));
            found.map(|(theory, _)| *theory).collect()
        };
        let same_order = |ranks: &[OptionRank]| {
            let pairs = ranks.iter().zip(usual);
            pairs.into_iter().all(|(one, other)| one.rank == other.rank)
        };
        Self {
            reordered: differing(&|ranks| !same_order(ranks)),
            overturned: differing(&|ranks| best(ranks) != best(usual)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::reading::sample::{option, report, versus};

    #[test]
    fn equal_medians_share_the_better_rank_and_today_counts_as_nought() {
        let mut report = report(vec![
            versus("Pay", 0.0, 1e6),
            versus("Roles", 0.0, 1e6),
            versus("Both", -1e6, -0.5e6),
        ]);
        report.options = ["Today", "Pay", "Roles", "Both"]
            .map(|name| option(name, Vec::new()))
            .to_vec();
        let ranks = option_ranks(&report);
        assert_eq!(
            ranks.iter().map(|option| option.rank).collect::<Vec<_>>(),
            [3, 1, 1, 4]
        );
        assert_eq!(best(&ranks), ["Pay", "Roles"]);
        assert_eq!(ranks[0].net, Spread::default());
    }

    fn ranking(ranks: [usize; 3]) -> Vec<OptionRank> {
        let option = |(name, rank): (&str, usize)| OptionRank {
            name: name.to_owned(),
            net: Spread::default(),
            rank,
        };
        let names = ["Today", "Pay", "Both"];
        names.into_iter().zip(ranks).map(option).collect()
    }

    #[test]
    fn robustness_names_the_theories_under_which_the_order_or_the_best_differs() {
        let of = |fourth: [usize; 3]| {
            let mut rankings = Theory::ALL.map(|theory| (theory, ranking([3, 2, 1])));
            rankings[3].1 = ranking(fourth);
            RankRobustness::compute(&rankings)
        };
        assert_eq!(of([3, 2, 1]), RankRobustness::default());
        let fourth = || vec![Theory::GoalSetting];
        let (order, lost) = (of([2, 3, 1]), of([3, 1, 2]));
        assert_eq!((order.reordered, order.overturned), (fourth(), Vec::new()));
        assert_eq!((lost.reordered, lost.overturned), (fourth(), fourth()));
        assert_eq!(RankRobustness::compute(&[]), RankRobustness::default());
    }
}
