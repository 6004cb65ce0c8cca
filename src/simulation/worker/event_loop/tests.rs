//! The event loop by itself: requests in, replies out, without a browser.

use super::*;
use tandem_model::preset;

const JOB: JobId = 3;

fn scenario(futures: u32) -> Scenario {
    let mut form = preset::scenario("startup").unwrap();
    form.run.replicates = futures;
    form.run.weeks = 13;
    Scenario::check(form).unwrap()
}

fn measures() -> Vec<Indicator> {
    vec![Indicator::Trust]
}

/// A run of so many futures without a sketch.
fn run(job: JobId, futures: u32, role: Role) -> Request {
    Request::Run {
        job,
        scenario: scenario(futures).to_bytes(),
        theory: Theory::Tandem,
        role,
        sketch: None,
    }
}

/// An event loop that was told of a run of ten futures.
fn last_message(role: Role) -> EventLoop {
    let mut event_loop = EventLoop::new(analysis::linked());
    ask(&mut event_loop, run(JOB, 10, role));
    event_loop
}

fn ask(event_loop: &mut EventLoop, request: Request) {
    assert_eq!(event_loop.take(request, None), Ok(None));
}

fn simulate(event_loop: &mut EventLoop, futures: Range<u32>) {
    ask(event_loop, Request::Simulate { job: JOB, futures });
}

/// Everything an event loop says until nothing is left to do.
fn rest(event_loop: &mut EventLoop) -> Vec<Outbound> {
    let mut messages = Vec::new();
    while event_loop.is_busy() {
        messages.extend(event_loop.work().unwrap());
    }
    messages
}

#[test]
fn a_head_with_the_futures_of_a_hand_says_what_a_run_at_once_says() {
    let (mut head, mut ticker) = (last_message(Role::Head), last_message(Role::Helper));
    simulate(&mut ticker, 4..10);
    simulate(&mut head, 0..4);
    for outbound in rest(&mut ticker) {
        assert_eq!(
            outbound.reply,
            Reply::Simulated {
                job: JOB,
                futures: 4..10
            }
        );
        // The head has not even prepared.
        let merge = Request::Merge { job: JOB };
        assert_eq!(head.take(merge, outbound.numbers), Ok(None));
    }
    assert_eq!(rest(&mut head).len(), 1);
    let (job, measures) = (JOB, measures());
    ask(
        &mut head,
        Request::Report {
            job,
            measures: measures.clone(),
        },
    );
    let mut whole = Experiment::new(scenario(10)).unwrap();
    whole.advance(10);
    whole.complete_analysis();
    let report = whole.report_on(&measures);
    assert_eq!(report.barrier_costs.len(), 5);
    assert_eq!(rest(&mut head), [reported(JOB, report)]);
}

#[test]
fn another_theory_takes_nothing_over_and_says_what_the_model_says_under_it() {
    let mut event_loop = last_message(Role::Head);
    simulate(&mut event_loop, 0..10);
    rest(&mut event_loop);
    let job = JOB + 1;
    let request = Request::Run {
        job,
        scenario: scenario(10).to_bytes(),
        theory: Theory::Selfish,
        role: Role::Head,
        sketch: None,
    };
    ask(&mut event_loop, request);
    ask(
        &mut event_loop,
        Request::Simulate {
            job,
            futures: 0..10,
        },
    );
    rest(&mut event_loop);
    let measures = measures();
    ask(&mut event_loop, Request::Report { job, measures });
    let settings = Settings::from(Theory::Selfish.constants());
    let mut alone = Experiment::with_settings(scenario(10), settings).unwrap();
    alone.advance(10);
    let Some(Reply::Reported { report, .. }) = rest(&mut event_loop).pop().map(|p| p.reply) else {
        panic!("nothing is reported");
    };
    assert_eq!(report.comparison, alone.report_on(&[]).comparison);
    assert_ne!(report.comparison, {
        let mut usual = Experiment::new(scenario(10)).unwrap();
        usual.advance(10);
        usual.report_on(&[]).comparison
    });
}

#[test]
fn a_sketch_comes_before_anything_else_also_when_there_is_nothing_to_prepare() {
    let mut event_loop = EventLoop::new(analysis::linked());
    for job in [1, 2, 3] {
        ask(
            &mut event_loop,
            Request::Run {
                job,
                scenario: scenario(10 + job).to_bytes(),
                theory: Theory::Tandem,
                role: Role::Head,
                sketch: Some(measures()),
            },
        );
        let first = event_loop.work().unwrap().map(|outbound| outbound.reply);
        assert!(
            matches!(first, Some(Reply::Sketched { job: of, .. }) if of == job),
            "{first:?}"
        );
        rest(&mut event_loop);
    }
}

#[test]
fn a_newer_run_ends_the_one_at_hand_within_a_step() {
    let mut event_loop = last_message(Role::Head);
    simulate(&mut event_loop, 0..10);
    event_loop.work().unwrap();
    ask(&mut event_loop, run(JOB + 1, 20, Role::Head));
    simulate(&mut event_loop, 0..10);
    assert_eq!(rest(&mut event_loop), [], "the older run is asked in vain");
}

#[test]
fn what_is_dropped_is_not_worked_on() {
    let mut event_loop = last_message(Role::Helper);
    simulate(&mut event_loop, 0..10);
    ask(&mut event_loop, Request::Drop);
    assert!(!event_loop.is_busy());
}

#[test]
fn futures_that_do_not_belong_to_the_run_are_an_error() {
    let mut event_loop = last_message(Role::Head);
    rest(&mut event_loop);
    let merge = || Request::Merge { job: JOB };
    assert_eq!(event_loop.take(merge(), None), Err(ForeignResults));
    assert_eq!(
        event_loop.take(merge(), Some(vec![0.5])),
        Err(ForeignResults)
    );
    let none = ReplicateResults {
        first: 11,
        tracks: Vec::new(),
    }
    .write();
    assert_eq!(event_loop.take(merge(), Some(none)), Err(ForeignResults));
}

#[test]
fn a_bad_form_is_refused() {
    let request = Request::Run {
        job: 5,
        scenario: b"{}".to_vec(),
        theory: Theory::Tandem,
        role: Role::Head,
        sketch: None,
    };
    let refused = EventLoop::new(analysis::linked()).take(request, None);
    let reply = refused.unwrap().map(|outbound| outbound.reply);
    assert!(matches!(reply, Some(Reply::Refused { job: 5, .. })));
}

/// A head that has simulated a run of ten futures before its second file is there, and is asked for a report.
fn head_without_second_file() -> EventLoop {
    let mut head = EventLoop::new(None);
    ask(&mut head, run(JOB, 10, Role::Head));
    simulate(&mut head, 0..10);
    rest(&mut head);
    ask_for_report(&mut head);
    head
}

fn ask_for_report(event_loop: &mut EventLoop) {
    let (job, measures) = (JOB, measures());
    ask(event_loop, Request::Report { job, measures });
}

/// What a run of ten futures comes to.
fn whole() -> Report {
    let mut whole = Experiment::new(scenario(10)).unwrap();
    whole.advance(10);
    whole.complete_analysis();
    whole.report_on(&measures())
}

#[test]
fn a_report_that_needs_the_second_file_waits_for_it_and_lacks_nothing() {
    let mut head = head_without_second_file();
    assert_eq!(rest(&mut head), []);
    ask(&mut head, Request::Link(SecondFile::Loaded));
    assert_eq!(rest(&mut head), [reported(JOB, whole())]);
}

#[test]
fn without_the_second_file_it_is_said_that_the_report_is_incomplete_until_it_is_asked_for_again() {
    let mut head = head_without_second_file();
    ask(&mut head, Request::Link(SecondFile::Missing));
    assert_eq!(rest(&mut head), [Reply::Incomplete { job: JOB }.into()]);
    ask_for_report(&mut head);
    assert_eq!(rest(&mut head), []);
    ask(&mut head, Request::Link(SecondFile::Loaded));
    assert_eq!(rest(&mut head), [reported(JOB, whole())]);
}

#[test]
fn the_first_report_needs_no_second_file() {
    let mut head = EventLoop::new(None);
    ask(&mut head, run(JOB, 200, Role::Head));
    simulate(&mut head, 0..32);
    rest(&mut head);
    ask_for_report(&mut head);
    let mut part = Experiment::new(scenario(200)).unwrap();
    part.advance(32);
    let report = part.report_on(&measures());
    assert_eq!(rest(&mut head), [reported(JOB, report)]);
}

/// A head that has simulated a run of sixty futures, enough to say what flips the answer, and is asked for a report.
fn head_that_looks_for_flips() -> EventLoop {
    let mut head = EventLoop::new(analysis::linked());
    ask(&mut head, run(JOB, 60, Role::Head));
    simulate(&mut head, 0..60);
    rest(&mut head);
    ask_for_report(&mut head);
    head
}

fn next_message(event_loop: &mut EventLoop) -> Outbound {
    let mut messages = std::iter::from_fn(|| {
        assert!(event_loop.is_busy());
        Some(event_loop.work().unwrap())
    });
    messages.find_map(|message| message).unwrap()
}

#[test]
fn what_flips_the_answer_is_said_after_the_last_report_by_another() {
    let mut head = head_that_looks_for_flips();
    let mut whole = Experiment::new(scenario(60)).unwrap();
    whole.advance(60);
    while !whole.has_barrier_costs() {
        whole.compute_barrier_cost();
    }
    let before = whole.report_on(&measures());
    assert_eq!(before.comparison.tried, None);
    whole.complete_analysis();
    let after = whole.report_on(&measures());
    let named = |versus: &tandem_model::ArmComparison| versus.flips.len() + versus.robust.len();
    assert!(after.comparison.options.iter().map(named).sum::<usize>() > 0);
    assert_eq!(rest(&mut head), [before, after].map(|it| reported(JOB, it)));
}

#[test]
fn who_looks_elsewhere_while_flips_are_looked_for_gets_a_report_at_once_and_the_last_one_as_well() {
    let mut head = head_that_looks_for_flips();
    next_message(&mut head);
    for _ in 0..40 {
        assert_eq!(head.work(), Ok(None), "it is still looking");
    }
    let (job, measures) = (JOB, vec![Indicator::Fear]);
    ask(&mut head, Request::Report { job, measures });
    let shows = |outbound: Outbound| match outbound.reply {
        Reply::Reported { report, .. } => {
            let shown = report.options[0].measures.contains_key(&Indicator::Fear);
            (shown, report.comparison.tried.is_some())
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(shows(next_message(&mut head)), (true, false));
    let last: Vec<_> = rest(&mut head).into_iter().map(shows).collect();
    assert_eq!(last, [(true, true)]);
}

#[test]
fn a_newer_run_ends_the_search_for_flips_within_a_step() {
    let mut head = head_that_looks_for_flips();
    next_message(&mut head);
    ask(&mut head, run(JOB + 1, 10, Role::Head));
    assert_eq!(rest(&mut head), []);
    ask(&mut head, Request::Drop);
    assert!(!head.is_busy());
}

#[test]
fn as_long_as_futures_are_missing_no_report_needs_the_second_file() {
    let mut head = EventLoop::new(None);
    ask(&mut head, run(JOB, 200, Role::Head));
    simulate(&mut head, 0..96);
    rest(&mut head);
    ask_for_report(&mut head);
    let mut part = Experiment::new(scenario(200)).unwrap();
    part.advance(96);
    let report = part.report_on(&measures());
    assert_eq!(report.comparison.tried, None);
    assert_eq!(rest(&mut head), [reported(JOB, report)]);
}

#[test]
fn nothing_is_reused_before_the_second_file_is_there_and_the_numbers_are_the_same() {
    let mut head = EventLoop::new(None);
    for _ in 0..2 {
        ask(&mut head, run(JOB, 10, Role::Head));
        assert!(head.is_busy(), "it prepares anew");
        simulate(&mut head, 0..10);
        rest(&mut head);
    }
    ask_for_report(&mut head);
    ask(&mut head, Request::Link(SecondFile::Loaded));
    assert_eq!(rest(&mut head), [reported(JOB, whole())]);
}

#[test]
fn goals_are_worked_out_when_all_else_is_done_and_said_once() {
    let mut head = head_that_looks_for_flips();
    ask(&mut head, Request::Goals { job: JOB });
    let said = rest(&mut head);
    let levels = GoalSearch::new(&Experiment::new(scenario(60)).unwrap()).unwrap();
    let levels = levels.finish();
    let last = said.last().map(|outbound| &outbound.reply);
    assert_eq!(last, Some(&Reply::Goals { job: JOB, levels }));
    assert_eq!(said.len(), 3, "both reports come before");
    ask(&mut head, Request::Goals { job: JOB + 1 });
    assert!(!head.is_busy(), "that is another run");
}

#[test]
fn goals_wait_for_the_second_file() {
    let mut head = head_without_second_file();
    rest(&mut head);
    ask(&mut head, Request::Goals { job: JOB });
    assert!(!head.is_busy());
    ask(&mut head, Request::Link(SecondFile::Loaded));
    let said = rest(&mut head);
    let last = said.last().map(|outbound| &outbound.reply);
    assert!(matches!(last, Some(Reply::Goals { .. })), "{said:?}");
}
