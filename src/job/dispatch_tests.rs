//! The machine by itself: newest wins, stale is dropped, failures are counted.

use super::*;

fn form(name: &str) -> Rc<Form> {
    let mut form = tandem_model::preset::scenario("startup").unwrap();
    form.name = name.to_owned();
    Rc::new(form)
}

fn progress(job: JobId, done: u32) -> Signal {
    Signal::Heard(Ok(Reply::Progress(Progress { job, done, of: 200 })))
}

/// A machine at work on `form("first")`, which is run number 1.
fn busy() -> Dispatch {
    let mut machine = Dispatch::default();
    assert_eq!(
        machine.take(Signal::Want(form("first"))),
        [Order::Start, Order::Watch]
    );
    assert_eq!(
        runs(&machine.take(Signal::Heard(Ok(Reply::Ready)))),
        ["first"]
    );
    machine
}

fn runs(orders: &[Order]) -> Vec<String> {
    let run = |order: &Order| match order {
        Order::Send(Request::Run { scenario, .. }) => {
            Some(Scenario::from_bytes(scenario).unwrap().name.clone())
        }
        _ => None,
    };
    orders.iter().filter_map(run).collect()
}

fn continues(orders: &[Order]) -> bool {
    orders
        .iter()
        .any(|order| matches!(order, Order::Send(Request::Continue { .. })))
}

#[test]
fn of_many_wishes_during_a_chunk_only_the_newest_runs() {
    let mut machine = busy();
    for name in ["second", "third", "fourth"] {
        assert!(machine.take(Signal::Want(form(name))).is_empty());
    }
    let orders = machine.take(progress(1, 16));
    assert_eq!(runs(&orders), ["fourth"]);
    assert!(!continues(&orders));
    assert!(
        continues(&machine.take(progress(2, 16))),
        "nothing else is wanted"
    );
}

#[test]
fn an_answer_to_an_older_run_is_dropped() {
    let mut machine = busy();
    machine.take(Signal::Want(form("second")));
    machine.take(progress(1, 16));
    assert!(machine.take(progress(1, 62)).is_empty());
}

#[test]
fn a_large_organisation_is_given_more_time() {
    let mut large = Form::clone(&form("large"));
    large.organisation.teams[0].heads = 500;
    let mut machine = busy();
    let usual = machine.allowance();
    machine.take(Signal::Want(Rc::new(large)));
    machine.take(progress(1, 200));
    assert!(usual < 1.2 && machine.allowance() > 3.0);
}

#[test]
fn a_complete_run_leaves_the_worker_idle_and_the_next_wish_runs_at_once() {
    let mut machine = busy();
    let orders = machine.take(progress(1, 200));
    assert_eq!(orders.last(), Some(&Order::Relax));
    assert_eq!(runs(&machine.take(Signal::Want(form("next")))), ["next"]);
}

#[test]
fn after_a_failure_the_same_form_runs_again_unless_a_newer_one_is_wanted() {
    for newer in [None, Some("newer")] {
        let mut machine = busy();
        let orders = machine.take(Signal::Broke);
        assert_eq!(
            orders,
            [
                Order::Stop,
                Order::Tell(Trouble::Broke),
                Order::Rest(PAUSES[0])
            ]
        );
        if let Some(newer) = newer {
            assert!(machine.take(Signal::Want(form(newer))).is_empty());
        }
        assert_eq!(machine.take(Signal::Rested), [Order::Start, Order::Watch]);
        let orders = machine.take(Signal::Heard(Ok(Reply::Ready)));
        assert_eq!(runs(&orders), [newer.unwrap_or("first")]);
    }
}

#[test]
fn it_gives_up_after_a_few_failures_and_starts_again_when_asked() {
    let mut machine = busy();
    for pause in PAUSES {
        let orders = machine.take(Signal::Silence);
        assert_eq!(orders.last(), Some(&Order::Rest(pause)));
        machine.take(Signal::Rested);
    }
    assert_eq!(
        machine.take(Signal::Silence),
        [Order::Stop, Order::Tell(Trouble::GaveUp)]
    );
    assert_eq!(machine.take(Signal::Retry), [Order::Start, Order::Watch]);
    assert_eq!(
        runs(&machine.take(Signal::Heard(Ok(Reply::Ready)))),
        ["first"]
    );
}

#[test]
fn an_answer_that_counts_forgives_earlier_failures() {
    let mut machine = busy();
    for _ in 0..20 {
        machine.take(Signal::Broke);
        machine.take(Signal::Rested);
        machine.take(Signal::Heard(Ok(Reply::Ready)));
        let job = machine.last;
        assert!(continues(&machine.take(progress(job, 16))));
    }
}

#[test]
fn a_worker_of_another_version_is_ended_and_not_started_again() {
    let mut machine = busy();
    let orders = machine.take(Signal::Heard(Err(Garble::OtherVersion)));
    assert_eq!(orders, [Order::Stop, Order::Tell(Trouble::OtherVersion)]);
}

#[test]
fn a_refusal_is_told_and_the_worker_stays() {
    let mut machine = busy();
    let why = "contribution is 3".to_owned();
    let reply = Reply::Refused {
        job: 1,
        why: why.clone(),
    };
    let orders = machine.take(Signal::Heard(Ok(reply)));
    assert_eq!(orders, [Order::Tell(Trouble::Refused(why)), Order::Relax]);
    assert_eq!(runs(&machine.take(Signal::Want(form("next")))), ["next"]);
}
