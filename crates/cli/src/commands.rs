//! The commands, each in a few lines.

use std::io::{self, BufWriter, Write};

use anyhow::Result;
use tandem_model::{
    Experiment, Form, GoalRule, GoalSearch, Kpi, Plan, Report, Scenario, Settings, Theory, example,
    preset,
};

use crate::arguments::{Arguments, Command, Run, Shape, Source, Theories};
use crate::table::{Align, Table};
use crate::terminal_text::{first_sentence, sanitize};
use crate::{
    bench, details, evidence, json, progress, rows, sensitivity, source, summary, theories,
};

/// Does what was asked and prints it.
pub fn obey(arguments: Arguments) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.command {
        Command::Run(run) => simulate(&run, &mut out)?,
        Command::Sensitivity(wanted) => sensitivity::obey(&wanted, &mut out)?,
        Command::Evidence(wanted) => evidence::obey(&wanted, &mut out)?,
        Command::Bench { json } => bench::obey(json, &mut out)?,
        Command::Presets => presets(&mut out)?,
        Command::Scenario { name } => writeln!(out, "{}", source::named(&name)?.write()?)?,
        Command::Goals { source } => goals(&source, &mut out)?,
        Command::Link { source } => link(&source, &mut out)?,
    }
    Ok(out.flush()?)
}

fn simulate(run: &Run, out: &mut impl Write) -> Result<()> {
    let mut form = source::read(&run.source.scenario)?;
    overrule(&mut form, run);
    let scenario = Scenario::check(form)?;
    let Some(theory) = run.theory.map_or(Some(Theory::default()), Theories::one) else {
        return theories::write(&scenario, run.shape(), out);
    };
    let settings = Settings::from(theory.constants());
    let mut experiment = Experiment::with_settings(scenario, settings)?;
    progress::simulate(&mut experiment);
    // The others say nothing of it.
    if let Shape::Json | Shape::Details = run.shape() {
        experiment.complete_analysis();
    }
    let named = run.theory.map(|_| theory);
    let report = experiment.report();
    print(run.shape(), named, experiment.scenario(), &report, out)
}

fn overrule(form: &mut Form, run: &Run) {
    form.run.weeks = run.weeks.unwrap_or(form.run.weeks);
    form.run.replicates = run.replicates.unwrap_or(form.run.replicates);
    form.run.seed = run.seed.unwrap_or(form.run.seed);
    form.run.uncertainty = run.uncertainty.map_or(form.run.uncertainty, Into::into);
}

/// Prints the report; the summary names the theory, if one was asked for.
fn print(
    shape: Shape,
    theory: Option<Theory>,
    scenario: &Scenario,
    report: &Report,
    out: &mut impl Write,
) -> Result<()> {
    match shape {
        Shape::Summary => summary::write(scenario, theory, report, out),
        Shape::Details => details::write(scenario, report, out),
        Shape::Csv => rows::write(report, out),
        Shape::Json => json::write(report, out),
    }
}

/// Prints the scenario with goals of the same odds; numbers of its own that stood there do not matter.
fn goals(source: &Source, out: &mut impl Write) -> Result<()> {
    let mut form = source::read(&source.scenario)?;
    form.set_goals(GoalRule::SameOdds, &[]);
    let experiment = Experiment::new(Scenario::check(form.clone())?)?;
    let levels = progress::goals(GoalSearch::new(&experiment)?)?;
    form.set_goals(GoalRule::SameOdds, &levels);
    Ok(writeln!(out, "{}", form.write()?)?)
}

fn link(source: &Source, out: &mut impl Write) -> Result<()> {
    let scenario = Scenario::check(source::read(&source.scenario)?)?;
    Ok(writeln!(out, "{}", tandem_share::encode(scenario.form())?)?)
}

fn presets(out: &mut impl Write) -> Result<()> {
    let mut scenarios = Table::new(["Scenario", ""], [Align::Left; 2]);
    for name in preset::scenario_names() {
        let form = preset::scenario(name)?;
        let note = format!("{}. {}", sanitize(&form.name), first_sentence(&form.note));
        scenarios.push([name.to_owned(), note]);
    }
    let mut examples = Table::new(["Example", ""], [Align::Left; 2]);
    for name in example::names() {
        let form = example::form(name)?;
        let note = format!("{}. {}", sanitize(&form.name), first_sentence(&form.note));
        examples.push([name.to_owned(), note]);
    }
    let mut plans = Table::new(["Plan", ""], [Align::Left; 2]);
    for name in preset::plan_names() {
        plans.push([name.to_owned(), in_words(&preset::plan(name)?)]);
    }
    Ok(write!(out, "{scenarios}\n{examples}\n{plans}")?)
}

/// A plan in one line: `Joint goal. Own 25 %, team 15 %, joint 45 %, feedback 15 %`.
fn in_words(plan: &Plan) -> String {
    let weights = Kpi::ALL.map(|kpi| (kpi.name(), plan.weights.of(kpi)));
    let parts: Vec<String> = weights
        .into_iter()
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(name, weight)| format!("{name} {:.0} %", 100.0 * weight))
        .collect();
    format!("{}: {}", sanitize(&plan.name), parts.join(", "))
}
