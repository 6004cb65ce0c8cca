//! The worker's side: it keeps the run at hand, works on it a few milliseconds at a time between looking for something
//! newer, and draws nothing.

use std::collections::VecDeque;
use std::ops::Range;

use js_sys::{Array, Float64Array, Uint8Array};
use tandem_model::{
    BaselineError, Batch, Earlier, Experiment, GoalSearch, Indicator, Preparation,
    ReplicateResults, Report, Scenario, Settings, Theory,
};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent};

use crate::simulation::worker::analysis::{self, Analysis};
use crate::simulation::worker::protocol::{
    JobId, Refusal, Reply, Request, Role, SecondFile, pack, unpack,
};

/// Milliseconds of work between two looks for something newer.
const SLICE: f64 = 3.0;
/// Milliseconds of work without a word after which the page is told that it goes on.
const SIGN_OF_LIFE: f64 = 400.0;

/// The run at hand, and what is known from the one before.
#[derive(Debug)]
pub struct EventLoop {
    second: Second,
    /// The experiment before the one at hand, as long as that has not taken it over.
    before: Option<Experiment>,
    /// The last sketch.
    sketch: Option<Experiment>,
    current: Option<Current>,
}

#[derive(Debug)]
struct Current {
    job: JobId,
    role: Role,
    stage: Stage,
    /// What is to be estimated, if that is asked for.
    sketch: Option<Vec<Indicator>>,
    /// What is to be reported, if that is asked for.
    report: Option<Vec<Indicator>>,
    /// What was reported last, if it is to be reported once more when it is known what flips the answer.
    again: Option<Vec<Indicator>>,
    /// The search for goals of the same odds, if they are asked for; it begins when all else is done.
    goals: Option<Option<Box<GoalSearch>>>,
    /// Futures of others that came before this worker was ready to take them in.
    early: Vec<ReplicateResults>,
    queue: VecDeque<Range<u32>>,
    batch: Option<Batch>,
}

#[derive(Debug)]
enum Stage {
    Preparing(Box<Preparation>),
    Ready(Box<Experiment>),
    /// In between.
    Gone,
}

/// What of this worker is loaded after the first answer.
#[derive(Debug, Clone, Copy)]
enum Second {
    /// Nobody has said yet.
    Coming,
    /// It is here.
    Linked(&'static Analysis),
    /// It could not be loaded; with the next report it is asked for again.
    Missing,
}

impl Second {
    fn analysis(self) -> Option<&'static Analysis> {
        match self {
            Self::Linked(analysis) => Some(analysis),
            Self::Coming | Self::Missing => None,
        }
    }
}

/// What is handed to the page: a message, and futures that come along.
#[derive(Debug, Clone, PartialEq)]
pub struct Outbound {
    /// The message.
    pub reply: Reply,
    /// The futures as numbers, if any.
    pub numbers: Option<Vec<f64>>,
}

/// Why a worker cannot go on: what came along with a message is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these futures do not belong to the run")]
pub struct ForeignResults;

impl From<Reply> for Outbound {
    fn from(reply: Reply) -> Self {
        Self {
            reply,
            numbers: None,
        }
    }
}

impl EventLoop {
    /// A loop that has nothing to do. Without `analysis` a report that needs it waits for [`Request::Link`].
    pub fn new(analysis: Option<&'static Analysis>) -> Self {
        Self {
            second: analysis.map_or(Second::Coming, Second::Linked),
            before: None,
            sketch: None,
            current: None,
        }
    }

    /// Takes in a request, with what came along; answers at once only what cannot be done.
    ///
    /// # Errors
    /// Returns what is wrong with futures that came along.
    pub fn take(
        &mut self,
        request: Request,
        numbers: Option<Vec<f64>>,
    ) -> Result<Option<Outbound>, ForeignResults> {
        match request {
            Request::Run {
                job,
                scenario,
                theory,
                role,
                sketch,
            } => {
                let known = self.take_known();
                let prepared = prepare(&scenario, theory, keep(self.second.analysis(), known));
                return Ok(self.run(job, prepared, role, sketch));
            }
            Request::Drop => self.put_by(),
            Request::Link(SecondFile::Loaded) => {
                self.second = analysis::linked().map_or(Second::Missing, Second::Linked);
            }
            // What was linked stays, also where a later attempt to load it failed.
            Request::Link(SecondFile::Missing) => {
                if let Second::Coming = self.second {
                    self.second = Second::Missing;
                }
            }
            Request::Report { job, measures } => {
                if let Second::Missing = self.second {
                    self.second = Second::Coming;
                }
                if let Some(current) = self.current(job) {
                    current.report = Some(measures);
                }
            }
            Request::Goals { job } => {
                if let Some(current) = self.current(job) {
                    current.goals = Some(None);
                }
            }
            Request::Simulate { job, futures } => {
                if let Some(current) = self.current(job) {
                    current.queue.push_back(futures);
                }
            }
            Request::Merge { job } => {
                if let Some(current) = self.current(job) {
                    let futures = numbers.as_deref().and_then(ReplicateResults::read);
                    current.merge(futures.ok_or(ForeignResults)?)?;
                }
            }
        }
        Ok(None)
    }

    /// Whether there is anything left to do.
    pub fn is_busy(&self) -> bool {
        let busy = |current: &Current| current.is_busy(self.second);
        self.current.as_ref().is_some_and(busy)
    }

    /// Does the next little bit, and says so when something is finished.
    ///
    /// # Errors
    /// Returns what is wrong with futures of others.
    pub fn work(&mut self) -> Result<Option<Outbound>, ForeignResults> {
        let Some(current) = &mut self.current else {
            return Ok(None);
        };
        if let Stage::Preparing(preparation) = &current.stage
            && let Some(measures) = current.sketch.take()
        {
            let sketch = preparation.sketch(keep(self.second.analysis(), self.sketch.take()));
            let said = said_of_sketch(current.job, &sketch, &measures);
            self.sketch = sketch.ok();
            return Ok(Some(said));
        }
        current.work(self.second)
    }

    fn current(&mut self, job: JobId) -> Option<&mut Current> {
        self.current.as_mut().filter(|current| current.job == job)
    }

    /// Ends the run at hand and keeps what it has found out.
    fn put_by(&mut self) {
        let known = match self.current.take().map(|current| current.stage) {
            Some(Stage::Ready(experiment)) => Some(*experiment),
            Some(Stage::Preparing(preparation)) => preparation.give_up(),
            Some(Stage::Gone) | None => None,
        };
        self.before = known.or(self.before.take());
    }

    /// Ends the run at hand and gives away what is known.
    fn take_known(&mut self) -> Option<Experiment> {
        self.put_by();
        self.before.take()
    }

    fn run(
        &mut self,
        job: JobId,
        prepared: Result<Preparation, Refusal>,
        role: Role,
        sketch: Option<Vec<Indicator>>,
    ) -> Option<Outbound> {
        match prepared {
            Ok(preparation) => {
                self.current = Some(Current {
                    job,
                    role,
                    stage: Stage::Preparing(Box::new(preparation)),
                    sketch,
                    report: None,
                    again: None,
                    goals: None,
                    early: Vec::new(),
                    queue: VecDeque::new(),
                    batch: None,
                });
                None
            }
            Err(why) => Some(refused(job, why)),
        }
    }
}

fn refused(job: JobId, why: Refusal) -> Outbound {
    Reply::Refused { job, why }.into()
}

/// What the next run may reuse of what is known; nothing before the second file is there.
fn keep(analysis: Option<&Analysis>, known: Option<Experiment>) -> Option<Earlier> {
    Some((analysis?.keep)(known?))
}

/// Begins to prepare a scenario under a theory; `before` is an earlier experiment whose results may be reused.
fn prepare(
    scenario: &[u8],
    theory: Theory,
    before: Option<Earlier>,
) -> Result<Preparation, Refusal> {
    let scenario = Scenario::from_bytes(scenario)?;
    let settings = Settings::from(theory.constants());
    Ok(Preparation::new(scenario, settings, before)?)
}

impl Current {
    fn is_busy(&self, second: Second) -> bool {
        let reports = self.report.is_some() && !self.waits(second);
        let asked = self.sketch.is_some() || reports || self.again.is_some();
        let simulates = !self.is_idle();
        let searches = self.goals.is_some() && second.analysis().is_some();
        asked || searches || simulates || matches!(self.stage, Stage::Preparing(_))
    }

    /// Whether a report cannot be given without the second file.
    fn needs_analysis(&self) -> bool {
        match &self.stage {
            Stage::Ready(experiment) => experiment.is_complete() || experiment.can_be_analysed(),
            Stage::Preparing(_) | Stage::Gone => false,
        }
    }

    /// Whether the second file is on its way and nothing can be reported before.
    fn waits(&self, second: Second) -> bool {
        matches!(second, Second::Coming) && self.needs_analysis()
    }

    fn work(&mut self, second: Second) -> Result<Option<Outbound>, ForeignResults> {
        match &mut self.stage {
            Stage::Preparing(preparation) => {
                preparation.step();
                if preparation.is_complete() {
                    self.set_out()?;
                }
                Ok(None)
            }
            Stage::Ready(_) => match self.report(second) {
                None if self.again.is_some() => Ok(self.find_flips(second)),
                None if self.is_idle() => Ok(self.find_goals(second)),
                None => self.simulate(),
                reported => Ok(reported),
            },
            Stage::Gone => Ok(None),
        }
    }

    /// The report that is asked for, if it is time for it. What stands behind today's hand-offs is worked out once and
    /// last, a step at a time.
    fn report(&mut self, second: Second) -> Option<Outbound> {
        if self.report.is_none() || self.waits(second) {
            return None;
        }
        if matches!(second, Second::Missing) && self.needs_analysis() {
            self.report = None;
            return Some(Reply::Incomplete { job: self.job }.into());
        }
        let Stage::Ready(experiment) = &mut self.stage else {
            return None;
        };
        let analysis = second.analysis();
        if let Some(analysis) = analysis
            && experiment.is_complete()
            && !experiment.has_barrier_costs()
        {
            (analysis.compute_barrier_cost)(experiment);
            return None;
        }
        let measures = self.report.take()?;
        let mut report = experiment.summary_on(&measures);
        if let Some(analysis) = analysis {
            (analysis.add)(experiment, &mut report);
        }
        let is_last = !experiment.is_complete() || experiment.has_flips();
        self.again = (!is_last).then_some(measures);
        Some(reported(self.job, report))
    }

    /// What flips the answer is looked for when all else is reported, a step at a time, and reported at the end.
    fn find_flips(&mut self, second: Second) -> Option<Outbound> {
        if let Stage::Ready(experiment) = &mut self.stage
            && let Some(analysis) = second.analysis()
        {
            (analysis.step_flips)(experiment);
            if !experiment.has_flips() {
                return None;
            }
        }
        self.report = self.again.take();
        None
    }

    /// Whether nothing is to be simulated.
    fn is_idle(&self) -> bool {
        self.batch.is_none() && self.queue.is_empty()
    }

    /// Goals of the same odds are looked for a step at a time, and said at the end.
    fn find_goals(&mut self, second: Second) -> Option<Outbound> {
        let (Some(search), Stage::Ready(experiment)) = (&mut self.goals, &self.stage) else {
            return None;
        };
        let levels = (second.analysis()?.advance_goals)(search, experiment)?;
        self.goals = None;
        let job = self.job;
        Some(Reply::Goals { job, levels }.into())
    }

    /// The pilot is over.
    fn set_out(&mut self) -> Result<(), ForeignResults> {
        if let Stage::Preparing(preparation) = std::mem::replace(&mut self.stage, Stage::Gone) {
            self.stage = Stage::Ready(Box::new(preparation.finish()));
        }
        let mut early = std::mem::take(&mut self.early).into_iter();
        early.try_for_each(|futures| self.merge(futures))
    }

    fn merge(&mut self, futures: ReplicateResults) -> Result<(), ForeignResults> {
        match &mut self.stage {
            Stage::Ready(experiment) => experiment.merge(futures).map_err(|_| ForeignResults),
            Stage::Preparing(_) | Stage::Gone => {
                self.early.push(futures);
                Ok(())
            }
        }
    }

    fn simulate(&mut self) -> Result<Option<Outbound>, ForeignResults> {
        let Stage::Ready(experiment) = &self.stage else {
            return Ok(None);
        };
        let begin = || self.queue.pop_front().map(Batch::new);
        let Some(mut batch) = self.batch.take().or_else(begin) else {
            return Ok(None);
        };
        batch.step(experiment);
        if !batch.is_complete() {
            self.batch = Some(batch);
            return Ok(None);
        }
        self.hand_over(batch.futures()).map(Some)
    }

    fn hand_over(&mut self, futures: ReplicateResults) -> Result<Outbound, ForeignResults> {
        let reply = Reply::Simulated {
            job: self.job,
            futures: futures.range(),
        };
        // A helper keeps its futures too: what does not change need not be simulated for the next form.
        let handed = (self.role == Role::Helper).then(|| futures.write());
        self.merge(futures)?;
        Ok(Outbound {
            reply,
            numbers: handed,
        })
    }
}

fn said_of_sketch(
    job: JobId,
    sketch: &Result<Experiment, BaselineError>,
    measures: &[Indicator],
) -> Outbound {
    match sketch {
        Ok(sketch) => Reply::Sketched {
            job,
            sketch: Box::new(sketch.summary_on(measures)),
        }
        .into(),
        Err(error) => refused(job, (*error).into()),
    }
}

fn reported(job: JobId, report: Report) -> Outbound {
    let report = Box::new(report);
    Reply::Reported { job, report }.into()
}

/// Listens for requests for as long as the worker lives. What cannot be read or sent is thrown, so that the page
/// notices.
///
/// # Errors
/// Returns what the browser says if this is no worker.
pub fn open() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into()?;
    let worker = std::rc::Rc::new(Scope::new(scope.clone())?);
    let receiver = std::rc::Rc::clone(&worker);
    let listen = move |event: MessageEvent| throw(receiver.on_message(&event));
    listen_with(listen, |listener| scope.set_onmessage(Some(listener)));
    let ticker = std::rc::Rc::clone(&worker);
    let tick = move |_: MessageEvent| throw(ticker.work());
    listen_with(tick, |listener| {
        worker.tick_channel.port1().set_onmessage(Some(listener));
    });
    post(&scope, Reply::Ready.into())
}

fn listen_with(listen: impl FnMut(MessageEvent) + 'static, attach: impl FnOnce(&js_sys::Function)) {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(listen);
    attach(listener.as_ref().unchecked_ref());
    listener.forget();
}

fn throw(done: Result<(), JsValue>) {
    if let Err(reason) = done {
        wasm_bindgen::throw_val(reason);
    }
}

/// The worker's scope. After each slice of work it posts a message to itself through a `MessageChannel`, so that requests
/// queued by the page are handled before the next slice.
struct Scope {
    scope: DedicatedWorkerGlobalScope,
    tick_channel: MessageChannel,
    event_loop: std::cell::RefCell<EventLoop>,
    pending: std::cell::Cell<Pending>,
    /// When the page was last told anything.
    last_message: std::cell::Cell<f64>,
}

/// Whether a tick was asked for and has not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pending {
    No,
    Yes,
}

impl Scope {
    fn new(scope: DedicatedWorkerGlobalScope) -> Result<Self, JsValue> {
        Ok(Self {
            scope,
            tick_channel: MessageChannel::new()?,
            event_loop: std::cell::RefCell::new(EventLoop::new(analysis::at_start())),
            pending: std::cell::Cell::new(Pending::No),
            last_message: std::cell::Cell::new(0.0),
        })
    }

    fn on_message(&self, event: &MessageEvent) -> Result<(), JsValue> {
        let (bytes, numbers) = split(&event.data());
        let request = unpack(&bytes).map_err(in_words)?;
        let answer = self.event_loop.borrow_mut().take(request, numbers);
        self.last_message.set(js_sys::Date::now());
        if let Some(outbound) = answer.map_err(in_words)? {
            self.tell(outbound)?;
        }
        self.request_tick()
    }

    fn tell(&self, outbound: Outbound) -> Result<(), JsValue> {
        self.last_message.set(js_sys::Date::now());
        post(&self.scope, outbound)
    }

    /// Works until the slice is over.
    fn work(&self) -> Result<(), JsValue> {
        self.pending.set(Pending::No);
        let start = js_sys::Date::now();
        let mut event_loop = self.event_loop.borrow_mut();
        while event_loop.is_busy() && js_sys::Date::now() - start < SLICE {
            if let Some(outbound) = event_loop.work().map_err(in_words)? {
                self.tell(outbound)?;
            }
        }
        drop(event_loop);
        if js_sys::Date::now() - self.last_message.get() > SIGN_OF_LIFE {
            self.tell(Reply::Working.into())?;
        }
        self.request_tick()
    }

    fn request_tick(&self) -> Result<(), JsValue> {
        if self.pending.get() == Pending::Yes || !self.event_loop.borrow().is_busy() {
            return Ok(());
        }
        self.pending.set(Pending::Yes);
        self.tick_channel.port2().post_message(&JsValue::NULL)
    }
}

fn in_words(error: impl ToString) -> JsValue {
    JsValue::from_str(&error.to_string())
}

/// The bytes of a message, and the numbers that came along.
fn split(data: &JsValue) -> (Vec<u8>, Option<Vec<f64>>) {
    match data.dyn_ref::<Array>() {
        Some(both) => (
            Uint8Array::new(&both.get(0)).to_vec(),
            Some(Float64Array::new(&both.get(1)).to_vec()),
        ),
        None => (Uint8Array::new(data).to_vec(), None),
    }
}

/// Futures are handed over, not copied.
fn post(scope: &DedicatedWorkerGlobalScope, outbound: Outbound) -> Result<(), JsValue> {
    let bytes = pack(&outbound.reply);
    let bytes = Uint8Array::from(bytes.as_slice());
    match outbound.numbers {
        None => scope.post_message(&bytes),
        Some(numbers) => {
            let numbers = Float64Array::from(numbers.as_slice()).buffer();
            let both = Array::of2(&bytes, &numbers);
            scope.post_message_with_transfer(&both, &Array::of1(&numbers))
        }
    }
}

#[cfg(test)]
mod tests;
