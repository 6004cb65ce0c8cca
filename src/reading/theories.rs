//! Whether the ranking of the options is the same under every theory of how people respond.

use tandem_model::{Report, Theory};

/// Whether the ranking of the options survives all theories.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is the same under all.
    Survives,
    /// The best stays the best, but the order behind it differs under these.
    BestSurvives(Vec<Theory>),
    /// Another one is the best under these.
    Overturned(Vec<Theory>),
}

/// What all theories say of the ranking, of each its report; none before all are there.
pub fn verdict(found: &[(Theory, &Report)]) -> Option<Verdict> {
    let rankings: Vec<Vec<usize>> = found.iter().map(|(_, report)| ranks(report)).collect();
    let (usual, _) = rankings.split_first()?;
    if rankings.len() < Theory::ALL.len() {
        return None;
    }
    let differing = |differs: &dyn Fn(&[usize]) -> bool| -> Vec<Theory> {
        let pairs = found.iter().zip(&rankings);
        let found = pairs.filter(|(_, ranks)| differs(ranks));
        found.map(|((theory, _), _)| *theory).collect()
    };
    let first = |ranks: &[usize]| ranks.iter().map(|rank| *rank == 1).collect::<Vec<bool>>();
    let overturned = differing(&|ranks| first(ranks) != first(usual));
    let reordered = differing(&|ranks| ranks != usual.as_slice());
    Some(match (overturned.is_empty(), reordered.is_empty()) {
        (true, true) => Verdict::Survives,
        (true, false) => Verdict::BestSurvives(reordered),
        (false, _) => Verdict::Overturned(overturned),
    })
}

/// Median net of each option against today, today's being nought, in the order of the report.
pub fn nets(report: &Report) -> Vec<f64> {
    let net = |place| report.versus(place).map_or(0.0, |versus| versus.net.p50);
    (0..report.options.len()).map(net).collect()
}

/// The rank of each option: 1 for the largest median net; equals share the better rank.
pub fn ranks(report: &Report) -> Vec<usize> {
    let nets = nets(report);
    let rank = |net: &f64| 1 + nets.iter().filter(|other| *other > net).count();
    nets.iter().map(rank).collect()
}

/// Names of the options of rank 1.
pub fn best(report: &Report) -> Vec<String> {
    let ranked = report.options.iter().zip(ranks(report));
    let first = ranked.filter(|(_, rank)| *rank == 1);
    first.map(|(option, _)| option.name.clone()).collect()
}
