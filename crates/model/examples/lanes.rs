//! Compares the weekly loop in two lane formats, future by future, over all starter scenarios.
//!
//! `cargo run --release -p tandem-model --features reference --example lanes -- 64` simulates 64 futures of each scenario.
//! `central` after the count gives all futures the central constants, so that all lanes have one point; without it each
//! future has the point that the model gives it. `moved` moves one draw of the first future, which shows
//! wherever it decides something.

use std::error::Error;

use tandem_model::reference::lanes::comparison::Comparison;
use tandem_model::reference::lanes::{EventKind, Format, Luck, simulate};
use tandem_model::{Experiment, Indicator, Scenario, Uncertainty, preset};

/// Futures of each scenario, if nothing is said.
const FUTURES: u32 = 64;

/// What the command line asks for.
struct Asked {
    futures: u32,
    uncertainty: Uncertainty,
    luck: Luck,
}

impl Asked {
    fn read(words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut asked = Self {
            futures: FUTURES,
            uncertainty: Uncertainty::All,
            luck: Luck::Drawn,
        };
        for word in words {
            match word.as_str() {
                "central" => asked.uncertainty = Uncertainty::Noise,
                "moved" => asked.luck = Luck::Moved,
                count => asked.futures = count.parse()?,
            }
        }
        Ok(asked)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = Asked::read(std::env::args().skip(1))?;
    for name in preset::scenario_names() {
        let mut form = preset::scenario(name)?;
        form.run.replicates = asked.futures;
        form.run.uncertainty = asked.uncertainty;
        let experiment = Experiment::new(Scenario::check(form)?)?;
        compare(name, &experiment, &asked);
    }
    Ok(())
}

/// Compares every format with the first one.
fn compare(name: &str, experiment: &Experiment, asked: &Asked) {
    let [first, others @ ..] = Format::ALL;
    let one = simulate(experiment, first, 0..asked.futures, Luck::Drawn);
    for format in others {
        let other = simulate(experiment, format, 0..asked.futures, asked.luck);
        println!("{name}: {} against {}", format.name(), first.name());
        print(&Comparison::of(&one, &other));
    }
}

fn print(comparison: &Comparison) {
    println!("  measure          absolute  relative  after an event differs");
    for (measure, apart) in Indicator::ALL.iter().zip(&comparison.measures) {
        println!(
            "  {:<15} {:>9.1e} {:>9.1e} {:>9.1e}",
            format!("{measure:?}"),
            apart.absolute,
            apart.relative,
            apart.after_all
        );
    }
    println!("  payments in total, relative: {:.1e}", comparison.payments);
    println!("  means, in standard errors: {:.1e}", comparison.means);
    let (parted, futures) = (comparison.parted(), comparison.futures);
    println!("  futures in which an event differs: {parted} of {futures}");
    for kind in EventKind::ALL {
        let of_kind = comparison
            .partings
            .iter()
            .filter(|p| p.kinds.contains(&kind));
        let weeks: Vec<String> = of_kind
            .map(|p| format!("{}.{} in week {}", p.future, p.option, p.week))
            .collect();
        println!("    {kind:?}: {} {}", weeks.len(), weeks.join(", "));
    }
}
