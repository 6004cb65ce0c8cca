//! The page and the terminal say the same, to the last bit.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::page::Page;

#[tokio::test]
async fn every_number_on_the_page_is_the_terminals() -> Result<()> {
    let report = terminal("default")?;
    let page = Page::open("").await?;
    assert_eq!(page.table("options").await?, options(&report));
    assert_eq!(page.table("cash").await?, months(&report, "net", 1));
    page.view("weeks").await?;
    for (figure, measure, first) in [
        ("contribution", "contribution", 0),
        ("integrated", "integrated", 0),
        ("collaboration", "collaboration", 0),
        ("trust", "trust", 0),
        ("overload", "overload", 0),
    ] {
        let expected = months(&report, measure, first);
        assert_eq!(page.table(figure).await?, expected, "{figure}");
    }
    Ok(())
}

fn options(report: &Value) -> Value {
    let options = report["comparison"]["options"]
        .as_array()
        .into_iter()
        .flatten();
    let row = |option: &Value| {
        let net = &option["net"];
        json!([
            [number(&net["p50"])],
            [number(&net["p10"]), number(&net["p90"])],
            [number(&option["worthwhile_in"])],
            [number(&option["better_in"])]
        ])
    };
    options.map(row).collect()
}

fn months(report: &Value, measure: &str, first: usize) -> Value {
    let options: Vec<&Value> = report["options"]
        .as_array()
        .into_iter()
        .flatten()
        .skip(first)
        .collect();
    let row = |week: usize| -> Value {
        let cell = |option: &&Value| {
            let bands = &option["measures"][measure];
            json!([
                number(&bands["p10"][week]),
                number(&bands["p50"][week]),
                number(&bands["p90"][week])
            ])
        };
        options.iter().map(cell).collect()
    };
    let ends = report["months"].as_array().into_iter().flatten().skip(1);
    let weeks = ends.filter_map(Value::as_u64).map(|over| over as usize - 1);
    weeks.map(row).collect()
}

/// Numbers as the browser's script returns them: whole ones without a fraction.
pub fn number(value: &Value) -> Value {
    match value.as_f64() {
        Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => json!(number as i64),
        Some(number) => json!(number),
        None => Value::Null,
    }
}

/// What `tandem run … --json` prints; `cargo xtask test` has built it.
pub fn terminal(preset: &str) -> Result<Value> {
    let output = Command::new(program()?)
        .args(["run", preset, "--json"])
        .output()?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn program() -> Result<PathBuf> {
    let here = std::env::current_exe()?;
    let target = here
        .ancestors()
        .nth(3)
        .context("the test lies in no target folder")?;
    let program = target.join("release/tandem");
    ensure!(
        program.is_file(),
        "`cargo build --release --package tandem-cli` makes {}",
        program.display()
    );
    Ok(program)
}
