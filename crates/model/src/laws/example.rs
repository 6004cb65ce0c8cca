//! One week by hand: the worked example of `docs/model.md`. Every step is worked out again with plain arithmetic, held
//! against the state that the model reaches, and printed; the document must hold what is printed.

mod choice;
mod handoff;
mod learning;
mod motive;
mod pay;
mod results;

use std::fmt::Write;

use crate::constants::table::{Constants, TABLE};
use crate::input::form::Uncertainty;
use crate::input::organisation::Organisation;
use crate::laws::single_run::{SingleRun, quiet};
use crate::mechanism::outcome::{Outcome, Supply};
use crate::mechanism::person::Regard;
use crate::week::coordination::coordinate;
use crate::week::world::{Position, World};
use crate::week::{Trace, simulate_week};

const DOCUMENT: &str = include_str!("../../../../docs/model.md");
/// Weeks simulated before the one that is worked out.
const BEFORE: usize = 39;
const TEAM: &str = "CRM";
const PARTNER: &str = "Martech and IT";

/// The rows of the example, as a table.
struct Sheet {
    text: String,
    /// `{name}` in a row stands for the value of the constant of that name.
    constants: Constants,
}

impl Sheet {
    fn head(&mut self, title: &str) {
        let _ = write!(
            self.text,
            "\n**{title}**\n\n| number | how | value |\n|---|---|---|\n"
        );
    }

    fn row(&mut self, number: &str, how: &str, value: f64) -> f64 {
        let shown = shown(value);
        let how = self.filled(how);
        let _ = writeln!(self.text, "| {number} | {how} | {shown} |");
        value
    }

    fn said(&mut self, number: &str, how: &str, words: &str) {
        let _ = writeln!(self.text, "| {number} | {how} | {words} |");
    }

    /// `how` with the values of the constants that it names.
    fn filled(&self, how: &str) -> String {
        let mut parts = how.split('{');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap();
            let constant = TABLE.iter().find(|constant| constant.name == name).unwrap();
            let value = (constant.get)(&self.constants);
            let _ = write!(filled, "{value}{rest}");
        }
        filled
    }

    /// A row whose value the model must reach too.
    fn same(&mut self, number: &str, how: &str, value: f64, model: f64) -> f64 {
        let gap = (value - model).abs();
        assert!(
            gap < 1e-9 * model.abs().max(1.0),
            "{number}: {value} here, {model} there"
        );
        self.row(number, how, value)
    }
}

fn shown(value: f64) -> String {
    let digits = match value.abs() {
        0.0 => 0,
        v if v < 0.01 => 8,
        v if v < 1_000.0 => 6,
        _ => 2,
    };
    let text = format!("{value:.digits$}");
    if text.contains('.') {
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.to_owned()
    } else {
        text
    }
}

/// Everything the example looks at.
struct Example {
    run: SingleRun,
    /// The week before, at its start.
    earlier: World,
    /// What the week before left behind.
    paid: Trace,
    /// The week, at its start and its end.
    before: World,
    after: World,
    supply: Supply,
    outcome: Outcome,
    team: usize,
    partner: usize,
    pair: usize,
    person: usize,
}

impl Example {
    fn simulate() -> Self {
        let run = quiet(3, |form| {
            form.run.uncertainty = Uncertainty::Noise;
            form.options[2].pay_from = 0;
            (form.plans[1].weights.team, form.plans[1].weights.feedback) = (0.15, 0.15);
        });
        let (team, partner) = (place(&run, TEAM), place(&run, PARTNER));
        let ends = [team.min(partner), team.max(partner)];
        let pair = run.setup.network.pairs.iter().position(|p| *p == ends);
        let mut world = run.world();
        let mut earlier = world.clone();
        let mut paid = None;
        for _ in 0..BEFORE {
            earlier = world.clone();
            paid = Some(simulate_week(&run.context(), &mut world));
        }
        let before = world.clone();
        simulate_week(&run.context(), &mut world);
        // The state in the middle of the week: efforts are chosen, nothing is learnt yet.
        let chosen = |(before, after): (&Position, &Position)| Position {
            effort: after.effort,
            engaged: after.engaged,
            help: after.help,
            since: after.since,
            ..before.clone()
        };
        let mut middle = World {
            positions: before
                .positions
                .iter()
                .zip(&world.positions)
                .map(chosen)
                .collect(),
            doses: world.doses,
            ..before.clone()
        };
        coordinate(&run.context(), &mut middle);
        let (supply, mut outcome) = (middle.supply, Outcome::default());
        outcome.work_out(&run.derived, &supply, &middle.climate.structure, 1.0);
        let people = &run.today.people;
        let person = run.setup.teams[team]
            .people
            .clone()
            .find(|&i| before.positions[i].acts_anew() && people[i].regard == Regard::CONDITIONAL)
            .unwrap();
        Self {
            earlier,
            paid: paid.unwrap(),
            before,
            after: world,
            supply,
            outcome,
            team,
            partner,
            pair: pair.unwrap(),
            person,
            run,
        }
    }

    /// Week, from 0, in which the person took up the new way.
    fn since(&self) -> usize {
        let position = &self.before.positions[self.person];
        assert!(position.acts_anew());
        position.since as usize
    }
}

fn place(run: &SingleRun, name: &str) -> usize {
    let organisation = default_organisation();
    let position = organisation.team(name).unwrap();
    let teams = &run.setup.network.teams;
    teams.iter().position(|team| *team == position).unwrap()
}

fn default_organisation() -> Organisation {
    crate::input::preset::scenario("default")
        .unwrap()
        .organisation
}

fn inputs(x: &Example, sheet: &mut Sheet) {
    let (i, k) = (x.person, x.team);
    let (people, world) = (&x.run.today.people, &x.before);
    let team = &x.run.setup.teams[k];
    sheet.head("What is given");
    let number = i - team.people.start + 1;
    sheet.said(
        "person",
        "of CRM",
        &format!("number {number} of {}", team.heads),
    );
    sheet.said("type", "drawn", "conditional cooperator");
    sheet.row(
        "skill today",
        "drawn; the team's mean is 1",
        people[i].skill,
    );
    sheet.row("know-how", "start of the week", world.know_how[i]);
    sheet.same(
        "skill",
        "skill today + know-how",
        people[i].skill + world.know_how[i],
        world.positions[i].skill,
    );
    sheet.row(
        "g_i",
        "{pay_response}·(1 − {experience_damping}·experience)",
        people[i].pay_response,
    );
    sheet.row("fear", "start of the week", world.positions[i].fear);
    sheet.row("trust", "start of the week", world.positions[i].trust);
    sheet.row("practice", "start of the week", world.positions[i].practice);
    sheet.row("habit", "start of the week", world.positions[i].habit);
    let since = x.since();
    let week = format!("week {}", since + 1);
    sheet.said("took up the new way in", "", &week);
    let today = x.run.today.person_baselines[i].effort;
    let now = world.positions[i].effort;
    sheet.row("o today", "solved for", today.own);
    sheet.row("h_in today", "solved for", today.inside);
    sheet.row("h_out today", "solved for", today.across);
    sheet.row(
        "e today",
        "solved for",
        x.run.today.person_baselines[i].engaged,
    );
    sheet.row("o", "start of the week", now.own);
    sheet.row("h_in", "start of the week", now.inside);
    sheet.row("h_out", "start of the week", now.across);
    let hidden = x.run.today.person_baselines[i].hidden;
    sheet.row("μ_o", "solved for", hidden.own);
    sheet.row("μ_in", "solved for", hidden.inside);
    sheet.row("μ_out", "solved for", hidden.across);
    sheet.row(
        "clarity at CRM's hand-off",
        "start of the week",
        world.clarity,
    );
    sheet.row("belief of CRM", "start of the week", world.belief[k]);
    sheet.row("rivalry", "start of the week", world.climate.rivalry);
    sheet.row("usual help", "start of the week", world.usual_help);
    sheet.row("commitment", "start of the week", world.commitment[0].level);
    sheet.row(
        "adopted",
        "share of all people, start of the week",
        world.adopted(),
    );
    let seen = &world.perception[k];
    sheet.row("∂lnO/∂o", "as perceived", seen.output.own);
    sheet.row("∂lnO/∂h_in", "as perceived", seen.output.inside);
    sheet.row("∂lnI/∂h_out", "as perceived", seen.integration);
}

fn example() -> String {
    let x = Example::simulate();
    let mut sheet = Sheet {
        text: String::new(),
        constants: x.run.derived.constants,
    };
    inputs(&x, &mut sheet);
    pay::payout(&x, &mut sheet);
    let slopes = pay::expected_pay(&x, &mut sheet);
    let motive = motive::motive(&x, &mut sheet, slopes);
    choice::choice(&x, &mut sheet, motive);
    choice::adoption(&x, &mut sheet);
    handoff::coordination(&x, &mut sheet);
    results::outcome(&x, &mut sheet);
    learning::learning(&x, &mut sheet);
    sheet.text
}

#[test]
fn the_worked_example_is_what_the_model_does() {
    let example = example();
    let block = DOCUMENT
        .split_once("<!-- example: generated")
        .and_then(|(_, rest)| rest.split_once("-->\n"))
        .and_then(|(_, rest)| rest.split_once("\n<!-- end of example -->"));
    assert!(
        block.is_some_and(|(held, _)| held == example),
        "docs/model.md should hold this between its comments on example:\n{example}"
    );
}
