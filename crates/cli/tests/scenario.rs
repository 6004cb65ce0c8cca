//! Every way of giving a scenario leads to the same numbers, and every way of giving none says what is wrong.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use tandem::{SHORT, Said, file, tandem, tandem_reading};
use tandem_model::{Form, GoalRule, preset};

fn run(scenario: &str) -> Said {
    tandem(&[&["run", scenario, "--json"], &SHORT[..]].concat())
}

/// The one line on standard error of a call that failed with exit code 1 and printed nothing.
fn sentence(said: &Said) -> &str {
    assert_eq!(
        (said.code, said.out.as_str()),
        (Some(1), ""),
        "{}",
        said.err
    );
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    said.err.trim().strip_prefix("tandem: ").unwrap()
}

#[test]
fn a_name_a_file_standard_input_a_code_and_a_link_are_the_same_scenario() {
    let expected = run("retailer");
    assert_eq!(expected.code, Some(0), "{}", expected.err);
    let json = tandem(&["scenario", "retailer"]).out;
    let piped = tandem_reading(
        &[&["run", "-", "--json"], &SHORT[..]].concat(),
        json.as_bytes(),
    );
    let code = tandem(&["link", "retailer"]).out;
    let code = code.trim();
    let found = [
        run(&file("retailer-copy.json", &json)),
        run(&file("retailer-windows.json", format!("\u{feff}{json}"))),
        piped,
        run(code),
        run(&format!("https://example.org/tandem/?view=all#{code}")),
        run(&format!("?s={code}")),
    ];
    for said in found {
        assert!(said.out == expected.out, "{}", said.err);
    }
}

#[test]
fn goals_are_worked_out_whatever_they_were_and_the_scenario_that_is_printed_runs() {
    let mut form = preset::scenario("startup").unwrap();
    form.set_goals(GoalRule::Own, &[None, Some(0.99)]);
    (form.run.seed, form.run.replicates) = (7, 10);
    let path = file("before-goals.json", form.write().unwrap());
    let said = tandem(&["goals", &path]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let found = Form::read(&said.out).unwrap();
    let goals: Vec<Option<f64>> = found.options.iter().map(|it| it.goal).collect();
    assert!(goals[0].is_none() && goals[1..].iter().all(Option::is_some));
    form.set_goals(GoalRule::SameOdds, &goals);
    assert_eq!(found, form);
    assert_eq!(run(&file("after-goals.json", &said.out)).code, Some(0));
}

#[test]
fn goals_that_cannot_be_worked_out_say_why_in_one_line() {
    let mut form = preset::scenario("startup").unwrap();
    form.options.truncate(1);
    let path = file("no-goal.json", form.write().unwrap());
    assert_eq!(
        sentence(&tandem(&["goals", &path])),
        "options is without a joint goal: allowed is at least one option whose plan has a joint goal"
    );
}

#[test]
fn the_code_that_link_prints_runs() {
    let mut form = preset::scenario("startup").unwrap();
    form.name = "Ours".to_owned();
    let path = file("ours.json", form.write().unwrap());
    let code = tandem(&["link", &path]).out;
    assert!(code.starts_with("1z-"), "{code}");
    assert!(run(code.trim()).out == run(&path).out);
}

#[test]
fn every_starter_scenario_is_listed_printed_and_valid() {
    let listed = tandem(&["presets"]).out;
    for name in preset::scenario_names() {
        assert!(
            listed.lines().any(|line| line.starts_with(name)),
            "{listed}"
        );
        let printed = tandem(&["scenario", name]).out;
        let back = Form::read(&printed).unwrap();
        assert_eq!(back, preset::scenario(name).unwrap());
        let code = tandem(&["link", name]).out;
        assert_eq!(tandem_share::decode(&code), Ok(back));
    }
    for name in preset::plan_names() {
        assert!(
            listed.lines().any(|line| line.starts_with(name)),
            "{listed}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let latin = file("latin.json", b"{\"name\": \"Gr\xf6\xdfe\"}");
    let huge = file("huge.json", vec![b' '; 5_000_001]);
    let cut = file("cut.json", "{\"name\": ");
    let blank = file("blank.json", " \n");
    let cases = [
        (
            "nobody",
            "nobody: there is no such file, and no starter scenario of that name; those are default",
        ),
        (folder, "this is a folder"),
        (&latin, "not UTF-8"),
        (&huge, "larger than 5 MB"),
        (&cut, "cut.json: name is unreadable at line 1 column"),
        (&blank, "blank.json: empty"),
        ("2z-later", "made by a newer version"),
        ("1z-damaged", "this link is damaged"),
        ("https://example.org/", "this link carries no scenario"),
    ];
    for (given, expected) in cases {
        let said = run(given);
        assert!(sentence(&said).contains(expected), "{given}: {}", said.err);
    }
    assert!(sentence(&tandem_reading(&["run", "-"], b"")).starts_with("standard input: empty"));
    assert!(sentence(&tandem(&["scenario", "nobody"])).contains("one of default"));
}

#[test]
fn every_fault_of_a_file_is_said_with_its_field() {
    let mut form = preset::scenario("default").unwrap();
    form.organisation.on_cost = 7.0;
    form.plans[1].weights.joint = 0.9;
    form.options[0].plan = "No such\u{1b}[31m plan".to_owned();
    let said = run(&file("faulty.json", form.write().unwrap()));
    assert_eq!(said.code, Some(1));
    let lines: Vec<&str> = said.err.lines().collect();
    assert_eq!(lines.len(), 3, "{}", said.err);
    assert_eq!(
        lines[0],
        "tandem: organisation.on_cost is 7: allowed is a number from 0 to 1"
    );
    assert!(
        lines[1].starts_with("tandem: plans[1].weights is "),
        "{}",
        lines[1]
    );
    assert!(
        lines[2].starts_with("tandem: options[0].plan is "),
        "{}",
        lines[2]
    );
    assert!(
        !said.err.contains('\u{1b}'),
        "escape sequences must not reach the terminal"
    );
}

#[test]
fn overrides_out_of_range_name_their_field() {
    let said = tandem(&[
        "run",
        "default",
        "--weeks",
        "0",
        "--replicates",
        "4000000000",
    ]);
    assert_eq!(said.code, Some(1));
    let fields: Vec<&str> = said
        .err
        .lines()
        .filter_map(|line| line.split(' ').nth(1))
        .collect();
    assert_eq!(fields, ["run.weeks", "run.replicates"]);
}

#[test]
fn amounts_in_yen_run_and_the_same_in_dollars_are_refused_in_one_sentence() {
    let in_currency = |code: &str| {
        let mut form = preset::scenario("default").unwrap();
        code.clone_into(&mut form.organisation.currency);
        form.organisation.contribution *= 150.0;
        for team in &mut form.organisation.teams {
            team.base *= 150.0;
        }
        file(&format!("{code}.json"), form.write().unwrap())
    };
    let yen = tandem(&[&["run", &in_currency("JPY")], &SHORT[..]].concat());
    assert_eq!(yen.code, Some(0), "{}", yen.err);
    assert!(yen.out.contains('¥'), "{}", yen.out);
    let dollars = run(&in_currency("USD"));
    let said = sentence(&dollars);
    assert!(
        said.contains("organisation.currency is USD: allowed is a currency of smaller units"),
        "{said}"
    );
}
