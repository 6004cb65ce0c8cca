//! The machine by itself: newest wins, stale is dropped, failures are counted, and a lost part is done anew.

use tandem_model::{BaselineError, Form, Scenario};

use super::*;

fn form(name: &str) -> Revision {
    let mut form = tandem_model::preset::scenario("startup").unwrap();
    form.name = name.to_owned();
    form.into()
}

fn machine(workers: usize) -> Scheduler {
    Scheduler::new(workers, vec![Indicator::Net])
}

fn heard(machine: &mut Scheduler, id: WorkerId, reply: Reply) -> Vec<Command> {
    machine.take(SchedulerEvent::Heard(id, Ok(reply)))
}

fn report(futures: u32) -> Box<Report> {
    let mut report = tandem_model::reading::sample::report(Vec::new());
    report.replicates = futures;
    Box::new(report)
}

fn sketched(job: JobId) -> Reply {
    let sketch = report(1);
    Reply::Sketched { job, sketch }
}

fn reported(job: JobId, futures: u32) -> Reply {
    let report = report(futures);
    Reply::Reported { job, report }
}

/// A machine of one worker that sketches `form("first")`, which is run number 1.
fn sketching() -> Scheduler {
    let mut machine = machine(1);
    let commands = machine.take(SchedulerEvent::Want(form("first"), Theory::Tandem));
    assert_eq!(commands, [Command::Start(0), Command::Watch(0)]);
    let commands = heard(&mut machine, 0, Reply::Ready);
    assert_eq!(runs(&commands), ["first"]);
    assert_eq!(pieces(&commands), []);
    machine
}

/// The same once the sketch is there.
fn busy() -> Scheduler {
    let mut machine = sketching();
    let commands = heard(&mut machine, 0, sketched(1));
    assert_eq!(pieces(&commands), [(0, 0..8), (0, 8..16)]);
    machine
}

/// A machine of two workers that simulate `form("first")`, the first of them its head.
fn both_busy() -> Scheduler {
    let mut machine = machine(2);
    machine.take(SchedulerEvent::Want(form("first"), Theory::Tandem));
    let commands = heard(&mut machine, 0, Reply::Ready);
    assert!(commands.contains(&Command::Start(1)), "{commands:?}");
    heard(&mut machine, 1, Reply::Ready);
    let commands = heard(&mut machine, 0, sketched(1));
    assert_eq!(
        pieces(&commands),
        [(0, 0..8), (1, 8..16), (0, 16..24), (1, 24..32)]
    );
    machine
}

fn runs(commands: &[Command]) -> Vec<String> {
    let run = |command: &Command| match command {
        Command::Send(_, Request::Run { scenario, .. }) => {
            Some(Scenario::from_bytes(scenario).unwrap().name.clone())
        }
        _ => None,
    };
    commands.iter().filter_map(run).collect()
}

fn pieces(commands: &[Command]) -> Vec<(WorkerId, Range<u32>)> {
    let piece = |command: &Command| match command {
        Command::Send(id, Request::Simulate { futures, .. }) => Some((*id, futures.clone())),
        _ => None,
    };
    commands.iter().filter_map(piece).collect()
}

fn asks_for_report(commands: &[Command]) -> bool {
    let asks = |command: &Command| matches!(command, Command::Send(0, Request::Report { .. }));
    commands.iter().any(asks)
}

fn simulated(machine: &mut Scheduler, id: WorkerId, futures: Range<u32>) -> Vec<Command> {
    let job = machine.last;
    heard(machine, id, Reply::Simulated { job, futures })
}

/// Lets the workers do all they are asked, the last one first, until the run is complete; returns who did what.
fn complete(
    machine: &mut Scheduler,
    mut asked: Vec<(WorkerId, Range<u32>)>,
) -> Vec<(WorkerId, Range<u32>)> {
    let mut done = Vec::new();
    while let Some((id, futures)) = asked.pop() {
        let commands = simulated(machine, id, futures.clone());
        done.push((id, futures));
        asked.extend(pieces(&commands));
        if asks_for_report(&commands) {
            let futures = machine.run.as_ref().unwrap().in_a_row();
            let job = machine.last;
            heard(machine, 0, reported(job, futures));
        }
    }
    assert!(machine.run.is_none(), "the run is complete");
    done.sort_by_key(|(_, futures)| futures.start);
    done
}

#[test]
fn of_many_wishes_during_a_sketch_only_the_newest_runs_and_the_sketch_is_shown() {
    let mut machine = sketching();
    for name in ["second", "third", "fourth"] {
        assert!(
            machine
                .take(SchedulerEvent::Want(form(name), Theory::Tandem))
                .is_empty()
        );
    }
    let commands = heard(&mut machine, 0, sketched(1));
    assert_eq!(runs(&commands), ["fourth"]);
    assert!(
        commands
            .iter()
            .any(|command| matches!(command, Command::Sketch(form, _) if form.name == "first"))
    );
    assert_eq!(pieces(&commands), []);
}

#[test]
fn futures_under_way_are_dropped_at_once_for_a_newer_form() {
    let mut machine = both_busy();
    let commands = machine.take(SchedulerEvent::Want(form("second"), Theory::Tandem));
    assert!(commands.contains(&Command::Send(1, Request::Drop)));
    assert_eq!(runs(&commands), ["second"]);
    let stale = Reply::Simulated {
        job: 1,
        futures: 0..8,
    };
    assert!(heard(&mut machine, 0, stale).is_empty());
    assert!(heard(&mut machine, 0, reported(1, 48)).is_empty());
}

#[test]
fn a_complete_run_leaves_the_worker_idle_and_the_next_wish_runs_at_once() {
    let mut machine = busy();
    complete(&mut machine, vec![(0, 0..8), (0, 8..16)]);
    assert_eq!(
        runs(&machine.take(SchedulerEvent::Want(form("next"), Theory::Tandem))),
        ["next"]
    );
}

#[test]
fn all_futures_are_simulated_once_and_those_of_a_hand_go_to_the_head() {
    let mut machine = both_busy();
    let first = simulated(&mut machine, 1, 8..16);
    let passed = Command::Pass(0, Request::Merge { job: 1 });
    assert!(first.contains(&passed), "{first:?}");
    assert_eq!(pieces(&first), [(1, 32..40)]);
    let asked = vec![(0, 0..8), (0, 16..24), (1, 24..32), (1, 32..40)];
    let done = complete(&mut machine, asked);
    let mut next = 0;
    for (_, futures) in done.iter().filter(|(_, futures)| futures.start != 8) {
        let gap = if next == 8 { 16 } else { next };
        assert_eq!(futures.start, gap);
        next = futures.end;
    }
    assert_eq!(next, 320);
}

#[test]
fn the_first_report_is_asked_for_once_the_first_futures_are_there_in_a_row() {
    let mut machine = both_busy();
    for futures in [16..24, 24..32, 32..40, 40..48, 8..16] {
        let id = usize::from(futures.start % 16 == 8);
        assert!(!asks_for_report(&simulated(&mut machine, id, futures)));
    }
    assert!(asks_for_report(&simulated(&mut machine, 0, 0..8)));
    let commands = heard(&mut machine, 0, reported(1, 48));
    assert!(
        commands
            .iter()
            .any(|command| matches!(command, Command::Show(..)))
    );
}

#[test]
fn the_piece_of_a_lost_hand_is_done_anew_and_the_rest_goes_on() {
    let mut machine = both_busy();
    let commands = machine.take(SchedulerEvent::Broke(1));
    assert_eq!(
        commands,
        [
            Command::Stop(1),
            Command::Tell(SimError::Broke),
            Command::Rest(1, PAUSES[0])
        ]
    );
    let stale = simulated(&mut machine, 1, 8..16);
    assert!(stale.is_empty(), "it is no longer listened to: {stale:?}");
    let commands = simulated(&mut machine, 0, 0..8);
    assert_eq!(pieces(&commands), [(0, 8..16)], "the first that is missing");
    assert_eq!(
        machine.take(SchedulerEvent::Rested(1)),
        [Command::Start(1), Command::Watch(1)]
    );
    let commands = heard(&mut machine, 1, Reply::Ready);
    assert_eq!(runs(&commands), ["first"]);
    assert_eq!(pieces(&commands), [(1, 24..32), (1, 32..40)]);
}

#[test]
fn with_a_lost_head_the_run_begins_anew_under_another() {
    let mut machine = both_busy();
    let commands = machine.take(SchedulerEvent::Silence(0));
    assert!(commands.contains(&Command::Tell(SimError::Silent)));
    assert_eq!(runs(&commands), ["first"]);
    let commands = heard(&mut machine, 1, sketched(2));
    assert_eq!(pieces(&commands), [(1, 0..8), (1, 8..16)]);
}

#[test]
fn a_worker_that_nothing_hangs_on_is_replaced_without_a_word() {
    let mut machine = machine(2);
    machine.take(SchedulerEvent::Want(form("first"), Theory::Tandem));
    heard(&mut machine, 0, Reply::Ready);
    let commands = machine.take(SchedulerEvent::Broke(1));
    assert_eq!(commands, [Command::Stop(1), Command::Rest(1, PAUSES[0])]);
}

#[test]
fn a_large_organisation_is_given_more_time_and_no_sketch() {
    let mut large = Form::clone(&form("large"));
    large.organisation.teams[0].heads = 500;
    let mut machine = busy();
    let usual = machine.allowance();
    let commands = machine.take(SchedulerEvent::Want(large.into(), Theory::Tandem));
    assert!(usual < 1.2 && machine.allowance() > 3.0);
    assert_eq!(pieces(&commands).first(), Some(&(0, 0..4)));
}

#[test]
fn a_worker_at_work_is_given_more_time_and_an_idle_one_is_not_watched() {
    let mut machine = busy();
    let commands = heard(&mut machine, 0, Reply::Working);
    assert_eq!(commands, [Command::Watch(0)]);
    complete(&mut machine, vec![(0, 0..8), (0, 8..16)]);
    assert!(heard(&mut machine, 0, Reply::Working).is_empty());
}

#[test]
fn after_a_failure_the_same_form_runs_again_unless_a_newer_one_is_wanted() {
    for newer in [None, Some("newer")] {
        let mut machine = busy();
        let commands = machine.take(SchedulerEvent::Broke(0));
        assert_eq!(
            commands,
            [
                Command::Stop(0),
                Command::Tell(SimError::Broke),
                Command::Rest(0, PAUSES[0])
            ]
        );
        if let Some(newer) = newer {
            assert!(
                machine
                    .take(SchedulerEvent::Want(form(newer), Theory::Tandem))
                    .is_empty()
            );
        }
        assert_eq!(
            machine.take(SchedulerEvent::Rested(0)),
            [Command::Start(0), Command::Watch(0)]
        );
        let commands = heard(&mut machine, 0, Reply::Ready);
        assert_eq!(runs(&commands), [newer.unwrap_or("first")]);
    }
}

#[test]
fn it_gives_up_after_a_few_failures_and_starts_again_when_asked() {
    let mut machine = busy();
    for pause in PAUSES {
        let commands = machine.take(SchedulerEvent::Silence(0));
        assert_eq!(commands.last(), Some(&Command::Rest(0, pause)));
        machine.take(SchedulerEvent::Rested(0));
    }
    assert_eq!(
        machine.take(SchedulerEvent::Silence(0)),
        [Command::Stop(0), Command::Tell(SimError::GaveUp)]
    );
    assert_eq!(
        machine.take(SchedulerEvent::Retry),
        [Command::Start(0), Command::Watch(0)]
    );
    let commands = heard(&mut machine, 0, Reply::Ready);
    assert_eq!(runs(&commands), ["first"]);
}

#[test]
fn an_answer_that_counts_forgives_earlier_failures() {
    let mut machine = busy();
    for _ in 0..20 {
        machine.take(SchedulerEvent::Broke(0));
        machine.take(SchedulerEvent::Rested(0));
        heard(&mut machine, 0, Reply::Ready);
        let job = machine.last;
        assert!(!pieces(&heard(&mut machine, 0, sketched(job))).is_empty());
    }
}

#[test]
fn workers_of_another_version_are_ended_and_not_started_again() {
    let mut machine = both_busy();
    let commands = machine.take(SchedulerEvent::Heard(1, Err(DecodeError::OtherVersion)));
    assert_eq!(
        commands,
        [
            Command::Stop(0),
            Command::Stop(1),
            Command::Tell(SimError::OtherVersion)
        ]
    );
}

#[test]
fn a_refusal_is_told_and_the_worker_stays() {
    let mut machine = sketching();
    let why = Refusal::from(BaselineError::Unstable);
    let reply = Reply::Refused { job: 1, why };
    let commands = heard(&mut machine, 0, reply);
    assert_eq!(
        commands,
        [
            Command::Tell(SimError::NoBaseline(why.to_string())),
            Command::Relax(0)
        ]
    );
    assert_eq!(
        runs(&machine.take(SchedulerEvent::Want(form("next"), Theory::Tandem))),
        ["next"]
    );
}

/// The measures of the report that the head is asked for, if it is.
fn reports_on(commands: &[Command]) -> Option<Vec<Indicator>> {
    commands.iter().find_map(|command| match command {
        Command::Send(_, Request::Report { measures, .. }) => Some(measures.clone()),
        _ => None,
    })
}

#[test]
fn a_run_that_is_over_is_reported_on_again_only_for_what_its_report_lacks() {
    let mut machine = busy();
    complete(&mut machine, vec![(0, 0..8), (0, 8..16)]);
    assert_eq!(machine.take(SchedulerEvent::Look(vec![Indicator::Net])), []);
    let commands = machine.take(SchedulerEvent::Look(vec![Indicator::Trust]));
    assert_eq!(reports_on(&commands), Some(vec![Indicator::Trust]));
    let shown = heard(&mut machine, 0, reported(1, 320));
    assert!(
        shown
            .iter()
            .any(|command| matches!(command, Command::Show(of, _) if of.name == "first"))
    );
    assert!(machine.run.is_none());
    assert_eq!(
        machine.take(SchedulerEvent::Look(vec![Indicator::Trust])),
        []
    );
}

#[test]
fn what_is_looked_at_during_a_run_is_in_its_last_report() {
    let mut machine = busy();
    simulated(&mut machine, 0, 0..8);
    assert_eq!(
        reports_on(&machine.take(SchedulerEvent::Look(vec![Indicator::Fear]))),
        None,
        "there is nothing to report on yet"
    );
    complete(&mut machine, vec![(0, 8..16), (0, 16..24)]);
    assert_eq!(
        machine.take(SchedulerEvent::Look(vec![Indicator::Fear])),
        []
    );
}

#[test]
fn futures_that_were_lost_with_their_head_are_simulated_anew_when_more_is_looked_at() {
    let mut machine = busy();
    complete(&mut machine, vec![(0, 0..8), (0, 8..16)]);
    machine.take(SchedulerEvent::Broke(0));
    assert_eq!(
        machine.take(SchedulerEvent::Look(vec![Indicator::Care])),
        []
    );
    machine.take(SchedulerEvent::Rested(0));
    let commands = heard(&mut machine, 0, Reply::Ready);
    assert_eq!(runs(&commands), ["first"]);
}

#[test]
fn another_theory_is_not_sketched() {
    let mut machine = machine(1);
    machine.take(SchedulerEvent::Want(form("first"), Theory::Selfish));
    let commands = heard(&mut machine, 0, Reply::Ready);
    assert!(commands.iter().any(|command| matches!(
        command,
        Command::Send(
            0,
            Request::Run {
                theory: Theory::Selfish,
                sketch: None,
                ..
            }
        )
    )));
    assert_eq!(pieces(&commands), [(0, 0..8), (0, 8..16)]);
}

#[test]
fn a_run_that_cannot_be_completed_is_told_and_begun_anew_when_asked() {
    let mut machine = both_busy();
    let commands = heard(&mut machine, 0, Reply::Incomplete { job: 1 });
    assert!(commands.contains(&Command::Tell(SimError::Incomplete)));
    for id in [0, 1] {
        assert!(commands.contains(&Command::Send(id, Request::Drop)), "{id}");
    }
    assert_eq!(
        simulated(&mut machine, 1, 8..16),
        [],
        "nothing is shown of it"
    );
    assert_eq!(runs(&machine.take(SchedulerEvent::Retry)), ["first"]);
    heard(&mut machine, 0, Reply::Incomplete { job: 2 });
    let newer = machine.take(SchedulerEvent::Want(form("second"), Theory::Tandem));
    assert_eq!(runs(&newer), ["second"]);
}

/// A machine whose only worker has reported on all futures of `form("first")` and looks for what flips the answer.
fn looking_for_flips() -> Scheduler {
    let mut machine = busy();
    let mut asked = vec![(0, 8..16), (0, 0..8)];
    while let Some((id, futures)) = asked.pop() {
        let commands = simulated(&mut machine, id, futures);
        asked.splice(0..0, pieces(&commands).into_iter().rev());
        if asks_for_report(&commands) {
            let futures = machine.run.as_ref().unwrap().in_a_row();
            let mut report = report(futures);
            report.comparison.tried = None;
            let commands = heard(&mut machine, 0, Reply::Reported { job: 1, report });
            let shown = |command: &Command| matches!(command, Command::Show(..));
            assert!(commands.iter().any(shown));
        }
    }
    machine
}

#[test]
fn a_run_without_its_flips_is_shown_and_waited_for_and_over_when_they_come() {
    let mut machine = looking_for_flips();
    let of = machine.run.as_ref().unwrap().plan.of;
    assert_eq!(heard(&mut machine, 0, Reply::Working), [Command::Watch(0)]);
    let commands = heard(&mut machine, 0, reported(1, of));
    assert!(
        matches!(&commands[..], [Command::Show(form, _), Command::Relax(0)] if form.name == "first")
    );
    assert!(machine.run.is_none());
}

#[test]
fn a_wish_does_not_wait_for_flips_and_what_comes_of_them_is_dropped() {
    let mut machine = looking_for_flips();
    let of = machine.run.as_ref().unwrap().plan.of;
    let commands = machine.take(SchedulerEvent::Want(form("second"), Theory::Tandem));
    assert_eq!(runs(&commands), ["second"]);
    assert_eq!(heard(&mut machine, 0, reported(1, of)), []);
}

#[test]
fn a_look_at_other_measures_does_not_wait_for_flips_even_where_both_reports_cross() {
    let mut machine = looking_for_flips();
    let of = machine.run.as_ref().unwrap().plan.of;
    let commands = machine.take(SchedulerEvent::Look(vec![Indicator::Trust]));
    assert!(asks_for_report(&commands), "{commands:?}");
    heard(&mut machine, 0, reported(1, of));
    let commands = heard(&mut machine, 0, reported(1, of));
    assert!(matches!(&commands[..], [Command::Show(..)]), "{commands:?}");
}

fn asks_for_goals(commands: &[Command]) -> bool {
    let asks = |command: &Command| matches!(command, Command::Send(0, Request::Goals { .. }));
    commands.iter().any(asks)
}

fn goals(job: JobId) -> Reply {
    let levels = Ok(vec![Some(0.5)]);
    Reply::Goals { job, levels }
}

#[test]
fn goals_are_asked_for_once_the_run_is_over_and_handed_out() {
    let mut machine = looking_for_flips();
    let commands = machine.take(SchedulerEvent::WorkOutGoals(form("first")));
    assert_eq!(commands, [], "flips are looked for");
    let over = heard(&mut machine, 0, reported(1, 320));
    assert!(asks_for_goals(&over), "{over:?}");
    let working = heard(&mut machine, 0, Reply::Working);
    assert_eq!(working, [Command::Watch(0)]);
    let found = heard(&mut machine, 0, goals(1));
    let levels = Ok(vec![Some(0.5)]);
    assert_eq!(found, [Command::Relax(0), Command::Goals(levels)]);
    assert_eq!(heard(&mut machine, 0, goals(1)), [], "they were handed out");
}

#[test]
fn goals_of_a_form_that_is_no_longer_wanted_are_forgotten() {
    let mut machine = looking_for_flips();
    heard(&mut machine, 0, reported(1, 320));
    let asked = machine.take(SchedulerEvent::WorkOutGoals(form("first")));
    assert!(asks_for_goals(&asked), "{asked:?}");
    machine.take(SchedulerEvent::Want(form("second"), Theory::Tandem));
    assert_eq!(heard(&mut machine, 0, goals(1)), []);
}

#[test]
fn a_head_that_is_lost_over_goals_is_replaced_and_the_run_done_anew_before() {
    let mut machine = looking_for_flips();
    heard(&mut machine, 0, reported(1, 320));
    machine.take(SchedulerEvent::WorkOutGoals(form("first")));
    let lost = machine.take(SchedulerEvent::Silence(0));
    assert!(lost.contains(&Command::Tell(SimError::Silent)), "{lost:?}");
    machine.take(SchedulerEvent::Rested(0));
    let again = heard(&mut machine, 0, Reply::Ready);
    assert_eq!(runs(&again), ["first"]);
}
