//! A worker of the page, in a real browser, gives the bits that this machine gives natively: every number of whole reports,
//! which `crates/model/tests/golden.rs` holds to the golden file.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tandem::protocol::{JobId, Reply, Request, Role, pack, unpack};
use tandem_model::{Experiment, Form, Indicator, Report, Scenario, Theory};

use super::page::Page;
use super::pool;

/// What golden reports are made of; these files never change.
const SCENARIOS: [(&str, &str); 2] = [
    (
        "default",
        include_str!("../../crates/share/frozen/1/scenarios/default.json"),
    ),
    (
        "bank",
        include_str!("../../crates/share/frozen/1/scenarios/bank.json"),
    ),
];
/// Futures of a report: enough to say what flips the answer.
const FUTURES: u32 = 64;
/// Number of the first run; the page's own runs are far below.
const JOB: JobId = 1_000_000;
/// How long the worker may take for a report.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How often it is asked whether it has answered.
const PULSE: Duration = Duration::from_millis(40);

/// Keeps what the page's only worker says from now on.
const LISTEN: &str = "
    window.said = [];
    workers[0].addEventListener('message', ({ data }) => said.push(Array.from(data)));";

#[tokio::test]
async fn a_worker_in_the_browser_gives_the_bits_that_are_given_natively() -> Result<()> {
    let page = pool::open("?workers=1#1p-startup").await?;
    page.browser.ask(LISTEN).await?;
    for (job, (name, file)) in (JOB..).zip(SCENARIOS) {
        let scenario = scenario(file)?;
        let report = reported(&page, job, &scenario).await?;
        let native = report_natively(scenario)?;
        // Bytes and not numbers are compared: two nothings that are no numbers differ, and nought equals its negative.
        let bytes = |report| pack(&Reply::Reported { job, report });
        assert_eq!(report, native, "{name}");
        assert!(bytes(report) == bytes(native), "{name}");
    }
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

/// A frozen scenario whose new plan guarantees a part of today's bonus, as in the golden report.
fn scenario(file: &str) -> Result<Scenario> {
    let mut form = Form::read(file)?;
    form.run.replicates = FUTURES;
    form.plans[1].guarantee = 0.5;
    Ok(Scenario::check(form)?)
}

fn report_natively(scenario: Scenario) -> Result<Box<Report>> {
    let mut experiment = Experiment::new(scenario)?;
    experiment.advance(FUTURES);
    experiment.complete_analysis();
    Ok(Box::new(experiment.report()))
}

/// What the worker reports once it has simulated everything.
async fn reported(page: &Page, job: JobId, scenario: &Scenario) -> Result<Box<Report>> {
    let run = Request::Run {
        job,
        scenario: scenario.to_bytes(),
        theory: Theory::Tandem,
        role: Role::Head,
        sketch: None,
    };
    let futures = 0..FUTURES;
    send(page, &run).await?;
    send(page, &Request::Simulate { job, futures }).await?;
    answer(
        page,
        |reply| matches!(reply, Reply::Simulated { job: of, .. } if *of == job),
    )
    .await?;
    let measures = Indicator::ALL.to_vec();
    send(page, &Request::Report { job, measures }).await?;
    // The last report comes when it is known what flips the answer.
    let is_report = |reply: &Reply| {
        matches!(reply, Reply::Reported { job: of, report }
            if *of == job && report.comparison.tried.is_some())
    };
    match answer(page, is_report).await? {
        Reply::Reported { report, .. } => Ok(report),
        other => bail!("{other:?}"),
    }
}

async fn send(page: &Page, request: &Request) -> Result<()> {
    let bytes = json!(pack(request));
    let script = format!("workers[0].postMessage(new Uint8Array({bytes}))");
    page.browser.ask(&script).await.map(drop)
}

/// Waits for the first reply that `is_wanted`.
async fn answer(page: &Page, is_wanted: impl Fn(&Reply) -> bool) -> Result<Reply> {
    let start = Instant::now();
    while start.elapsed() < TIMEOUT {
        for message in messages(page).await? {
            let reply = unpack(&message)?;
            if let Reply::Refused { why, .. } = &reply {
                bail!("the worker refuses: {why}");
            }
            if is_wanted(&reply) {
                return Ok(reply);
            }
        }
        tokio::time::sleep(PULSE).await;
    }
    bail!("the worker has not answered in {TIMEOUT:?}")
}

async fn messages(page: &Page) -> Result<Vec<Vec<u8>>> {
    let said: Value = page.browser.ask("return said.splice(0)").await?;
    serde_json::from_value(said).context("not bytes")
}
