//! Simulates a starter scenario and prints what each option brings against today.
//!
//! `cargo run --release -p tandem-model --example run_preset -- default 100` simulates 100 replicates of `default`.

use std::error::Error;

use tandem_model::reading::Frequency;
use tandem_model::{Experiment, Scenario, preset};

/// Runs the scenario and number of replicates that the command line names.
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "default".to_owned());
    let replicates = arguments.next().map_or(Ok(100), |count| count.parse())?;
    print!("{}", run(&name, replicates)?);
    Ok(())
}

/// One line an option: its median net and the range of 80 of 100 replicates, in the scenario's currency.
pub fn run(name: &str, replicates: u32) -> Result<String, Box<dyn Error>> {
    let mut form = preset::scenario(name)?;
    form.run.replicates = replicates;
    let mut experiment = Experiment::new(Scenario::check(form)?)?;
    experiment.advance(replicates);

    let report = experiment.report();
    let mut lines = String::new();
    for option in &report.comparison.options {
        let net = option.net;
        let better = Frequency::from_count(option.better_in, report.replicates);
        lines += &format!(
            "{}: {:.0} ({:.0} to {:.0}), better than today in {better} of 100\n",
            option.name, net.p50, net.p10, net.p90
        );
    }
    Ok(lines)
}
