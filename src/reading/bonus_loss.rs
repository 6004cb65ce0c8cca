//! Job groups that earn less under an option, by the worst of a bad, a normal and a good year. Bonus that has become salary
//! is earned all the same.

use tandem_model::{GroupPay, Report, Salary};

/// Share of base that is to be lost before the page speaks of a loss.
const LOSS: f64 = 0.001;

/// What a group loses in the worst of the three years, as a share of base; below nought if it gains in all of them.
pub fn loss(group: &GroupPay) -> f64 {
    let total = group.total();
    let years = group.today.iter().zip(&total);
    years
        .map(|(today, this)| today - this)
        .fold(f64::NEG_INFINITY, f64::max)
}

/// Whether a group loses anything worth a word.
pub fn loses(group: &GroupPay) -> bool {
    loss(group) > LOSS
}

/// The groups under an option, the worst loss first.
pub fn groups(report: &Report, option: usize) -> Vec<&GroupPay> {
    let pay = report
        .options
        .get(option)
        .map_or(&[][..], |option| &option.pay);
    let mut groups: Vec<&GroupPay> = pay.iter().collect();
    groups.sort_by(|one, other| loss(other).total_cmp(&loss(one)));
    groups
}

/// Groups on low pay that lose.
pub fn low_paid_losers(report: &Report, option: usize) -> Vec<&GroupPay> {
    let groups = groups(report, option).into_iter();
    groups
        .filter(|group| group.salary == Salary::Low && loses(group))
        .collect()
}
