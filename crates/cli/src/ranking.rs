//! The options in order of their median net, today among them.

use tandem_model::{OptionReport, Report, Spread};

/// One option among the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Name of the option.
    pub name: String,
    /// Net against today, in currency; today's is 0.
    pub net: Spread,
    /// 1 for the largest median net; options with the same median share the better rank.
    pub rank: usize,
}

/// The places of all options, in the order of the report.
pub fn places(report: &Report) -> Vec<Place> {
    let net = |index| {
        report
            .versus(index)
            .map_or(Spread::default(), |versus| versus.net)
    };
    let nets: Vec<Spread> = (0..report.options.len()).map(net).collect();
    let place = |(option, net): (&OptionReport, &Spread)| Place {
        name: option.name.clone(),
        net: *net,
        rank: 1 + nets.iter().filter(|other| other.p50 > net.p50).count(),
    };
    report.options.iter().zip(&nets).map(place).collect()
}

/// The names of the options of rank 1.
pub fn best(places: &[Place]) -> Vec<&str> {
    let first = places.iter().filter(|place| place.rank == 1);
    first.map(|place| place.name.as_str()).collect()
}

/// Whether both have the options in the same order.
pub fn agree(one: &[Place], other: &[Place]) -> bool {
    one.iter()
        .map(|place| place.rank)
        .eq(other.iter().map(|place| place.rank))
}
