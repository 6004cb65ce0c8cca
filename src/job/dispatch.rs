//! Who is asked what, and when: one run in flight, the newest form next, stale answers dropped, a worker that fails
//! started again a few times with growing pauses.
//!
//! A machine without clock or browser: it takes signals and returns orders.

use std::rc::Rc;

use tandem_model::{Form, Report, Scenario};

use super::message::{Garble, JobId, Progress, Reply, Request};
use crate::outcome::Trouble;

/// Pauses before each new start after a failure, in milliseconds; after the last the machine gives up until asked.
const PAUSES: [u32; 4] = [250, 1_000, 2_000, 4_000];

/// People whose preparation takes about as long as everything else in a chunk.
const PEOPLE: f64 = 200.0;

/// What happened.
#[derive(Debug)]
pub enum Signal {
    /// This form is wanted now.
    Want(Rc<Form>),
    /// Bytes came from the worker.
    Heard(Result<Reply, Garble>),
    /// The worker threw, or could not be loaded.
    Broke,
    /// Nothing was heard for too long.
    Silence,
    /// The pause before a new start is over.
    Rested,
    /// The visitor asks to try again.
    Retry,
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Order {
    /// End the worker that there is, if any, and start another.
    Start,
    /// End the worker that there is.
    Stop,
    /// Send this and expect an answer in time.
    Send(Request),
    /// Expect an answer in time.
    Watch,
    /// No answer is expected any more.
    Relax,
    /// Signal [`Signal::Rested`] after so many milliseconds.
    Rest(u32),
    /// Show how far the run of this form has come.
    Progress(Rc<Form>, Progress),
    /// Show what the run of this form says so far.
    Show(Rc<Form>, Progress, Box<Report>),
    /// Say that the worker is in trouble.
    Tell(Trouble),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worker {
    /// There is none.
    Absent,
    /// It was started and has not answered.
    Starting,
    /// It answered and waits.
    Idle,
    /// It is at work on the run.
    Busy,
    /// It failed, and a new one is started after a pause.
    Resting,
}

/// The machine.
#[derive(Debug)]
pub struct Dispatch {
    worker: Worker,
    failures: usize,
    last: JobId,
    running: Option<Rc<Form>>,
    wanted: Option<Rc<Form>>,
}

impl Default for Dispatch {
    fn default() -> Self {
        Self {
            worker: Worker::Absent,
            failures: 0,
            last: 0,
            running: None,
            wanted: None,
        }
    }
}

impl Dispatch {
    /// Takes in what happened and says what is to be done, in order.
    pub fn take(&mut self, signal: Signal) -> Vec<Order> {
        match signal {
            Signal::Want(form) => self.want(form),
            Signal::Heard(Ok(reply)) => self.heard(reply),
            Signal::Heard(Err(Garble::OtherVersion)) => self.mismatch(),
            Signal::Heard(Err(Garble::Unreadable)) | Signal::Broke => self.fail(Trouble::Broke),
            Signal::Silence => self.fail(Trouble::Silent),
            Signal::Rested => self.start(),
            Signal::Retry => self.retry(),
        }
    }

    /// How many times longer than usual an answer may take: a large organisation takes long to prepare.
    pub fn allowance(&self) -> f64 {
        let people = self.running.as_ref().map(|form| form.organisation.people());
        1.0 + people.map_or(0.0, f64::from) / PEOPLE
    }

    fn want(&mut self, form: Rc<Form>) -> Vec<Order> {
        self.wanted = Some(form);
        match self.worker {
            Worker::Absent => self.retry(),
            Worker::Idle => self.run(),
            Worker::Starting | Worker::Busy | Worker::Resting => Vec::new(),
        }
    }

    fn retry(&mut self) -> Vec<Order> {
        self.failures = 0;
        self.start()
    }

    fn start(&mut self) -> Vec<Order> {
        self.worker = Worker::Starting;
        vec![Order::Start, Order::Watch]
    }

    /// Starts the newest form, or else the one that was under way when the worker failed.
    fn run(&mut self) -> Vec<Order> {
        let Some(form) = self.wanted.take().or_else(|| self.running.take()) else {
            self.worker = Worker::Idle;
            return vec![Order::Relax];
        };
        let scenario = match scenario(&form) {
            Ok(scenario) => scenario,
            Err(why) => {
                self.worker = Worker::Idle;
                return vec![Order::Tell(Trouble::Refused(why)), Order::Relax];
            }
        };
        self.last += 1;
        self.worker = Worker::Busy;
        self.running = Some(form);
        let job = self.last;
        vec![Order::Send(Request::Run { job, scenario })]
    }

    fn heard(&mut self, reply: Reply) -> Vec<Order> {
        match (reply, self.running.clone()) {
            (Reply::Ready, _) if self.worker == Worker::Starting => self.run(),
            (Reply::Progress(progress), Some(form)) if progress.job == self.last => {
                let mut orders = vec![Order::Progress(form, progress)];
                orders.extend(self.go_on(progress));
                orders
            }
            (Reply::Partial(progress, report), Some(form)) if progress.job == self.last => {
                let mut orders = vec![Order::Show(form, progress, report)];
                orders.extend(self.go_on(progress));
                orders
            }
            (Reply::Refused { job, why }, Some(_)) if job == self.last => self.refused(why),
            _ => Vec::new(),
        }
    }

    fn go_on(&mut self, progress: Progress) -> Vec<Order> {
        self.failures = 0;
        if self.wanted.is_some() {
            return self.run();
        }
        if progress.done < progress.of {
            let job = self.last;
            return vec![Order::Send(Request::Continue { job })];
        }
        self.running = None;
        self.worker = Worker::Idle;
        vec![Order::Relax]
    }

    fn refused(&mut self, why: String) -> Vec<Order> {
        self.running = None;
        let mut orders = vec![Order::Tell(Trouble::Refused(why))];
        orders.extend(self.run());
        orders
    }

    fn fail(&mut self, trouble: Trouble) -> Vec<Order> {
        let pause = PAUSES.get(self.failures).copied();
        self.failures += 1;
        match pause {
            Some(pause) => {
                self.worker = Worker::Resting;
                vec![Order::Stop, Order::Tell(trouble), Order::Rest(pause)]
            }
            None => {
                self.worker = Worker::Absent;
                vec![Order::Stop, Order::Tell(Trouble::GaveUp)]
            }
        }
    }

    fn mismatch(&mut self) -> Vec<Order> {
        self.worker = Worker::Absent;
        vec![Order::Stop, Order::Tell(Trouble::OtherVersion)]
    }
}

/// The form checked, for a worker.
fn scenario(form: &Form) -> Result<Vec<u8>, String> {
    let scenario = Scenario::check(form.clone()).map_err(|faults| faults.to_string())?;
    scenario.to_bytes().map_err(|error| error.to_string())
}

#[cfg(test)]
#[path = "dispatch_tests.rs"]
mod tests;
