//! What `tandem run` prints: the report as JSON, its quantiles as CSV, a summary to read; and how it ends.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;
use tandem::{SHORT, command, file, tandem};
use tandem_model::{Experiment, Indicator, Report, Scenario, TODAY, Uncertainty, preset};

fn run(scenario: &str, shape: &[&str]) -> String {
    let said = tandem(&[&["run", scenario, "--seed", "5"], &SHORT[..], shape].concat());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    said.out
}

/// The report that the library gives for the same arguments.
fn report(scenario: &str) -> Report {
    let mut form = preset::scenario(scenario).unwrap();
    (form.run.weeks, form.run.replicates, form.run.seed) = (13, 10, 5);
    let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
    experiment.advance(10);
    experiment.complete_analysis();
    experiment.report()
}

#[test]
fn json_has_the_promised_shape_today_first() {
    let json: Value = serde_json::from_str(&run("default", &["--json"])).unwrap();
    assert_eq!(
        (&json["model_version"], &json["seed"]),
        (&Value::from(tandem_model::MODEL_VERSION), &Value::from(5))
    );
    assert_eq!(json["weeks"].as_array().unwrap().len(), 13);
    assert_eq!(json["options"][0]["name"], TODAY);
    for option in json["options"].as_array().unwrap() {
        for measure in ["contribution", "collaboration", "integrated"] {
            for quantile in ["p10", "p50", "p90"] {
                assert_eq!(
                    option["measures"][measure][quantile]
                        .as_array()
                        .unwrap()
                        .len(),
                    13,
                    "{measure} {quantile}"
                );
            }
        }
        assert!(option["summary"].is_object());
    }
    assert!(
        json["comparison"]["options"].as_array().unwrap().len() + 1
            == json["options"].as_array().unwrap().len()
    );
}

#[test]
fn json_holds_the_same_numbers_as_the_library_to_the_last_bit() {
    let printed: Report = serde_json::from_str(&run("startup", &["--json"])).unwrap();
    assert!(printed == report("startup"));
}

#[test]
fn what_differs_between_futures_can_be_overruled() {
    let mut form = preset::scenario("startup").unwrap();
    form.run.uncertainty = Uncertainty::Noise;
    let noisy = file("noise.json", form.write().unwrap());
    let all = run("startup", &["--json"]);
    let noise = run(&noisy, &["--json"]);
    assert_ne!(all, noise);
    assert_eq!(run("startup", &["--json", "--uncertainty", "noise"]), noise);
    assert_eq!(run(&noisy, &["--json", "--uncertainty", "all"]), all);
}

#[test]
fn the_details_say_how_much_is_chance_where_there_are_enough_futures() {
    let details = |futures, uncertainty| {
        let horizon = ["--weeks", "13", "--replicates", futures];
        let how = ["--uncertainty", uncertainty, "--details"];
        tandem(&[&["run", "startup"], &horizon[..], &how[..]].concat()).out
    };
    assert!(details("10", "all").contains("Too few futures to tell chance"));
    assert!(details("60", "noise").contains("about 100 of 100 parts"));
    assert!(!details("60", "all").contains("about 100 of 100 parts"));
}

#[test]
fn csv_holds_every_option_week_and_measure_with_the_same_quantiles() {
    let report = report("default");
    let text = run("default", &["--csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().nth(6), Some("p50"));
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), report.options.len() * 13 * Indicator::COUNT);
    for record in &records {
        let option = report
            .options
            .iter()
            .find(|option| option.name == record[0])
            .unwrap();
        let measure: Indicator = serde_json::from_value(Value::from(&record[2])).unwrap();
        let week: usize = record[1].parse().unwrap();
        let bands = &option.measures[&measure];
        assert_eq!(record[6].parse::<f64>().unwrap(), bands.p50[week - 1]);
        assert_eq!(record[9].parse::<f64>().unwrap(), bands.p97_5[week - 1]);
    }
}

#[test]
fn hostile_names_stay_one_cell_and_no_formula() {
    let mut form = preset::scenario("startup").unwrap();
    form.name = "\u{1b}]0;owned\u{7} \u{202e}Ours".to_owned();
    form.options[0].name = "\u{feff}=HYPERLINK(\"http://x\",\"a\")".to_owned();
    form.options[1].name = "a,b\u{202e}\u{61c}\"c".to_owned();
    let path = file("hostile.json", form.write().unwrap());
    assert_cells(&path);
}

#[test]
fn nothing_that_is_printed_steers_the_terminal() {
    let mut form = preset::scenario("startup").unwrap();
    let hostile = "\u{1b}[31m\u{1b}]0;owned\u{7}\u{9b}2J\u{202e}\u{61c}\u{180e}\u{e0041}\u{2028}";
    form.name = format!("{hostile}Ours");
    form.organisation.teams[0].name += hostile;
    let renamed = form.organisation.teams[0].name.clone();
    for team in form
        .organisation
        .journeys
        .iter_mut()
        .flat_map(|it| &mut it.teams)
    {
        if renamed.starts_with(team.as_str()) {
            team.clone_from(&renamed);
        }
    }
    form.options[0].name = format!("{hostile}A");
    let path = file("steering.json", form.write().unwrap());
    for shape in [
        &[][..],
        &["--details"],
        &["--csv"],
        &["--json"],
        &["--theory", "all"],
    ] {
        let printed = run(&path, shape);
        let steers = |c: char| hostile.contains(c) && !c.is_ascii_graphic();
        assert!(!printed.contains(steers), "{shape:?}: {printed}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_ends_with_1_and_is_said() {
    let calls: [&[&str]; 5] = [
        &["--help"],
        &["--version"],
        &["help", "run"],
        &["run", "--help"],
        &["presets"],
    ];
    for call in calls {
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = command(call).stdout(full).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{call:?}");
        assert!(err.starts_with("tandem: No space left"), "{call:?}: {err}");
    }
}

#[test]
fn the_details_say_what_is_needed_what_flips_it_and_what_groups_get() {
    let text = run("retailer", &["--details"]);
    let parts = [
        "Has to bring",
        "your bar",
        "Futures of 100",
        "hand-offs cost",
        "unclear roles",
        "Job group",
    ];
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
    let groups = report("retailer").options[3].pay.clone();
    assert!(!groups.is_empty() && groups.iter().all(|group| group.heads >= 5));
    for group in groups {
        assert!(text.contains(&group.group), "{}", group.group);
        assert!(group.this[0] <= group.this[1] && group.this[1] <= group.this[2]);
    }
}

fn assert_cells(path: &str) {
    let text = run(path, &["--csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader
        .records()
        .map(|record| record.unwrap()[0].to_owned())
        .collect();
    assert!(
        names
            .iter()
            .any(|name| name == "'=HYPERLINK(\"http://x\",\"a\")")
    );
    assert!(names.iter().any(|name| name == "a,b\"c"));
}

#[test]
fn the_summary_names_every_option_its_units_and_what_it_is_not() {
    let text = run("default", &[]);
    for option in report("default").options {
        assert!(
            text.lines().any(|line| line.starts_with(&option.name)),
            "{text}"
        );
    }
    for words in [
        "13 weeks",
        "fewer than 10,000 futures are bounds",
        "10 simulated futures",
        "seed 5",
        "$300k",
        "\u{a0}%",
        "not advice about anybody's pay",
        "constants that nobody knows well",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(
        text.lines().all(|line| line.chars().count() <= 120),
        "{text}"
    );
}

#[test]
fn the_summary_says_how_many_futures_end_above_and_below_today() {
    let text = run("default", &[]);
    for versus in report("default").comparison.options {
        let row = text.lines().find(|line| line.starts_with(&versus.name));
        let [better, worse] = [versus.better_in, versus.worse_in].map(few);
        let odds = format!("  {better:>6}  {worse:>5}  ");
        assert!(row.unwrap().contains(&odds), "{odds}: {text}");
    }
}

#[test]
fn the_summary_says_which_options_are_called_off() {
    let mut form = preset::scenario("default").unwrap();
    let sponsor = &mut form.programmes[0].sponsor;
    (sponsor.strength, sponsor.patience, sponsor.tenure) = (0.0, 4.0, 13.0);
    form.run.weeks = 104;
    let path = file("impatient.json", form.write().unwrap());
    let said = tandem(&["run", &path, "--replicates", "32"]).out;
    assert!(
        said.contains("Both is called off before the end in "),
        "{said}"
    );
    assert!(!said.contains("Pay only is called off"), "{said}");
    assert!(!run("default", &[]).contains("called off"));
}

#[test]
fn the_details_say_none_and_all_of_few_futures_as_bounds() {
    let text = run("default", &["--details"]);
    let report = report("default");
    let names = || report.options.iter().map(|option| &option.name);
    let mut bounds = 0;
    for (one, odds) in names().zip(&report.comparison.beats) {
        for (other, count) in names().zip(odds) {
            let pair = format!("{one} over {other}: ");
            assert!(!text.contains(&format!("{pair}100")), "{text}");
            if *count == 100 {
                assert!(text.contains(&format!("{pair}more than 70")), "{text}");
                bounds += 1;
            }
        }
    }
    assert!(bounds > 0, "{text}");
}

/// A count of 100 as the table has it where there are 10 futures.
fn few(count: u32) -> String {
    match count {
        0 => "<30".to_owned(),
        100 => ">70".to_owned(),
        _ => count.to_string(),
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    for shape in ["--json", "--csv"] {
        let mut child = command(&["run", "default", "--replicates", "10", shape])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0; 1]).unwrap();
        drop(out);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    let calls: [&[&str]; 7] = [
        &[],
        &["walk"],
        &["run"],
        &["run", "default", "--weeks", "many"],
        &["run", "default", "--json", "--csv"],
        &["run", "default", "--seed", "-1"],
        &["run", "default", "--uncertainty", "some"],
    ];
    for call in calls {
        let said = tandem(call);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{call:?}");
        assert!(
            said.err.contains("--help") || said.err.contains("Usage: tandem"),
            "{call:?}: {}",
            said.err
        );
    }
}

#[test]
fn help_says_what_there_is() {
    let help = [tandem(&["--help"]).out, tandem(&["run", "--help"]).out].join("\n----\n");
    insta::assert_snapshot!("help", help);
}
