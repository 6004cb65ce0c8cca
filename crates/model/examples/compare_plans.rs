//! Compares two incentive plans for the same organisation: their ranks, and how often one beats the other.
//!
//! `cargo run --release -p tandem-model --example compare_plans -- joint-strong tournament 100`

use std::error::Error;

use tandem_model::reading::{Frequency, Odds, option_ranks};
use tandem_model::{ArmForm, Experiment, Form, Scenario, preset};

/// Compares the plans and simulates the number of replicates that the command line names.
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let one = arguments
        .next()
        .unwrap_or_else(|| "joint-strong".to_owned());
    let other = arguments.next().unwrap_or_else(|| "tournament".to_owned());
    let replicates = arguments.next().map_or(Ok(100), |count| count.parse())?;
    print!("{}", compare([&one, &other], replicates)?);
    Ok(())
}

/// The default organisation with both plans as options beside today.
fn form(plans: [&str; 2]) -> Result<Form, Box<dyn Error>> {
    let mut form = preset::scenario("default")?;
    form.plans.truncate(1);
    form.options.clear();
    for name in plans {
        let plan = preset::plan(name)?;
        form.options.push(ArmForm {
            name: name.to_owned(),
            plan: plan.name.clone(),
            programme: None,
            pay_from: 13,
            until: None,
            goal: None,
        });
        form.plans.push(plan);
    }
    Ok(form)
}

/// One line an option with its rank and odds, today among them, and one line on how both plans compare.
pub fn compare(plans: [&str; 2], replicates: u32) -> Result<String, Box<dyn Error>> {
    let mut form = form(plans)?;
    form.run.replicates = replicates;
    let mut experiment = Experiment::new(Scenario::check(form)?)?;
    experiment.advance(replicates);

    let report = experiment.report();
    let said = |count| Frequency::from_count(count, report.replicates);
    let mut lines = String::new();
    for (place, option) in option_ranks(&report).iter().enumerate() {
        lines += &format!("{}. {}", option.rank, option.name);
        if let Some(versus) = report.versus(place) {
            let odds = Odds::from_comparison(versus);
            lines += &format!(
                ": {} of 100 clear the bar of {:.0}, {} lose money",
                said(odds.clears),
                report.comparison.worthwhile,
                said(odds.loses)
            );
        }
        lines.push('\n');
    }
    let ahead = said(report.comparison.beats[1][2]);
    lines += &format!(
        "{} beats {} by more than the bar in {ahead} of 100\n",
        plans[0], plans[1]
    );
    Ok(lines)
}
