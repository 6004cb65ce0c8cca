//! The page's side, and with [`spawn`] the only file of it that knows of workers: starts them, ends them, listens and
//! keeps time.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use tandem_model::{GoalLevels, Indicator, Theory};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};
use yew::Callback;

use crate::scenario::revision::Revision;
use crate::simulation::simulation_state::{SharedReport, SimEvent};
use crate::simulation::worker::protocol::{DecodeError, Reply, Request, SecondFile, pack, unpack};
use crate::simulation::worker::scheduler::{Command, Scheduler, SchedulerEvent, WorkerId};
use crate::simulation::worker::spawn;

/// How many workers there may be and how long one may take to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most workers at a time.
    pub workers: usize,
    /// Milliseconds without an answer after which a worker counts as hung.
    pub timeout: u32,
}

/// Runs forms, the newest first.
#[derive(Clone)]
pub struct Runner {
    state: Rc<RefCell<PoolState>>,
}

struct PoolState {
    limits: Limits,
    news: Callback<SimEvent>,
    scheduler: Scheduler,
    slots: Vec<WorkerSlot>,
    /// Who hears of goals, if they are asked for.
    goals: Option<Callback<GoalLevels>>,
    /// The second file, once it is there.
    analysis: Option<JsValue>,
}

/// A worker, if there is one, and the clocks that run for it.
#[derive(Default)]
struct WorkerSlot {
    worker: Option<Connection>,
    /// Whether the worker has the second file.
    is_linked: bool,
    /// Workers started here so far; a start that was overtaken by a later one is dropped.
    starts: u32,
    watch: Option<Timeout>,
    rest: Option<Timeout>,
}

/// A worker with its listeners, which must live as long as it does.
struct Connection {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _broke: Closure<dyn FnMut(ErrorEvent)>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl PartialEq for Runner {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

impl PoolState {
    /// Milliseconds that the answer at hand may take.
    fn timeout(&self) -> u32 {
        (f64::from(self.limits.timeout) * self.scheduler.allowance()) as u32
    }

    /// Ends the worker of a slot, and says the number of the next.
    fn clear(&mut self, id: WorkerId) -> u32 {
        let slot = &mut self.slots[id];
        slot.worker = None;
        slot.is_linked = false;
        slot.starts += 1;
        slot.starts
    }
}

impl Runner {
    /// A runner that starts its first worker when a form is wanted, has `measures` reported week by week and tells
    /// `news`.
    pub fn new(limits: Limits, measures: Vec<Indicator>, news: Callback<SimEvent>) -> Self {
        let state = PoolState {
            scheduler: Scheduler::new(limits.workers, measures),
            slots: (0..limits.workers.max(1))
                .map(|_| WorkerSlot::default())
                .collect(),
            limits,
            news,
            goals: None,
            analysis: None,
        };
        Self {
            state: Rc::new(RefCell::new(state)),
        }
    }

    /// Wants `form` run; an older form that is under way is dropped within milliseconds.
    pub fn want(&self, form: Revision) {
        self.want_under(form, Theory::Tandem);
    }

    /// The same under a theory of how people respond.
    pub fn want_under(&self, form: Revision, theory: Theory) {
        self.handle(SchedulerEvent::Want(form, theory), None);
    }

    /// Has these measures reported week by week from now on, at once if a run is over.
    pub fn look(&self, measures: Vec<Indicator>) {
        self.handle(SchedulerEvent::Look(measures), None);
    }

    /// Has goals of the same odds worked out for `form` once its run is over; `found` hears of them, or why there are none,
    /// unless another form is wanted before.
    pub fn work_out_goals(&self, form: Revision, found: Callback<GoalLevels>) {
        self.state.borrow_mut().goals = Some(found);
        self.handle(SchedulerEvent::WorkOutGoals(form), None);
    }

    /// Ends all workers for good, after what is being heard.
    pub fn end(&self) {
        let state = Rc::clone(&self.state);
        let end = move || {
            let mut state = state.borrow_mut();
            for slot in &mut state.slots {
                *slot = WorkerSlot {
                    starts: slot.starts + 1,
                    ..WorkerSlot::default()
                };
            }
        };
        Timeout::new(0, end).forget();
    }

    /// Starts again after the runner gave up.
    pub fn retry(&self) {
        self.handle(SchedulerEvent::Retry, None);
    }

    /// Does what follows from an event; `payload` is what came along with it.
    fn handle(&self, event: SchedulerEvent, payload: Option<&JsValue>) {
        let commands = self.state.borrow_mut().scheduler.take(event);
        for command in commands {
            self.obey(command, payload);
        }
    }

    fn obey(&self, command: Command, payload: Option<&JsValue>) {
        match command {
            Command::Start(id) => self.start(id),
            Command::Stop(id) => self.stop(id),
            Command::Send(id, request) => self.send(id, &request, None),
            Command::Pass(id, request) => self.send(id, &request, payload),
            Command::Watch(id) => self.watch(id),
            Command::Relax(id) => self.state.borrow_mut().slots[id].watch = None,
            Command::Rest(id, pause) => self.rest(id, pause),
            Command::Progress(form, progress) => self.tell(SimEvent::Progress(form, progress)),
            Command::Sketch(form, sketch) => {
                self.tell(SimEvent::Sketched(form, SharedReport::new(*sketch)))
            }
            Command::Show(form, report) => {
                self.tell(SimEvent::ReportOf(form, SharedReport::new(*report)))
            }
            Command::Goals(levels) => {
                let found = self.state.borrow_mut().goals.take();
                if let Some(found) = found {
                    found.emit(levels);
                }
            }
            Command::Tell(trouble) => self.tell(SimEvent::SimError(trouble)),
        }
    }

    /// Tells whoever hears of the runs.
    pub fn tell(&self, news: SimEvent) {
        let listener = self.state.borrow().news.clone();
        listener.emit(news);
    }

    fn start(&self, id: WorkerId) {
        let start = self.state.borrow_mut().clear(id);
        let runner = self.clone();
        spawn_local(async move {
            let worker = spawn::start().await;
            let overtaken = runner.state.borrow().slots[id].starts != start;
            match worker {
                Ok(worker) if overtaken => worker.terminate(),
                Err(_) if overtaken => (),
                Ok(worker) => {
                    let connection = runner.connect(id, worker);
                    runner.state.borrow_mut().slots[id].worker = Some(connection);
                }
                Err(_) => runner.handle(SchedulerEvent::Broke(id), None),
            }
        });
    }

    fn stop(&self, id: WorkerId) {
        spawn::forget();
        let mut state = self.state.borrow_mut();
        state.clear(id);
        state.slots[id].watch = None;
        state.analysis = None;
    }

    fn send(&self, id: WorkerId, request: &Request, payload: Option<&JsValue>) {
        if let Request::Report { .. } = request {
            self.fetch_analysis(id);
        }
        self.link(id);
        self.deliver(id, request, payload);
        if *request != Request::Drop {
            self.watch(id);
        }
    }

    /// Asks for the second file with the first report, and hands it to the worker that makes this one.
    fn fetch_analysis(&self, id: WorkerId) {
        let state = self.state.borrow();
        let slot = &state.slots[id];
        if !cfg!(feature = "split") || state.analysis.is_some() {
            return;
        }
        let runner = self.clone();
        let start = slot.starts;
        spawn_local(async move {
            let file = spawn::analysis().await;
            // Another worker in its place may not listen yet, and asks by itself.
            if runner.state.borrow().slots[id].starts != start {
                return;
            }
            match file {
                Ok(file) => {
                    runner.state.borrow_mut().analysis = Some(file);
                    runner.link(id);
                }
                Err(_) => runner.deliver(id, &Request::Link(SecondFile::Missing), None),
            }
        });
    }

    /// Hands a worker the second file, if that is there and the worker has not got it.
    fn link(&self, id: WorkerId) {
        let mut state = self.state.borrow_mut();
        let PoolState {
            slots, analysis, ..
        } = &mut *state;
        let slot = &mut slots[id];
        let (Some(file), Some(Connection { worker, .. }), false) =
            (analysis, &slot.worker, slot.is_linked)
        else {
            return;
        };
        let bytes = pack(&Request::Link(SecondFile::Loaded));
        let both = Array::of2(&Uint8Array::from(bytes.as_slice()), file);
        slot.is_linked = worker.post_message(&both).is_ok();
        if !slot.is_linked {
            drop(state);
            self.later(SchedulerEvent::Broke(id));
        }
    }

    /// Posts a request; what cannot be posted counts as a worker that broke.
    fn deliver(&self, id: WorkerId, request: &Request, payload: Option<&JsValue>) {
        if self.post(id, request, payload).is_err() {
            self.later(SchedulerEvent::Broke(id));
        }
    }

    fn post(
        &self,
        id: WorkerId,
        request: &Request,
        payload: Option<&JsValue>,
    ) -> Result<(), JsValue> {
        let bytes = pack(request);
        let bytes = Uint8Array::from(bytes.as_slice());
        let state = self.state.borrow();
        match (&state.slots[id].worker, payload) {
            (Some(Connection { worker, .. }), Some(payload)) => {
                let both = Array::of2(&bytes, payload);
                worker.post_message_with_transfer(&both, &Array::of1(payload))
            }
            (Some(Connection { worker, .. }), None) => worker.post_message(&bytes),
            (None, _) => Ok(()),
        }
    }

    fn watch(&self, id: WorkerId) {
        let runner = self.clone();
        let timeout = self.state.borrow().timeout();
        let watch = Timeout::new(timeout, move || {
            runner.handle(SchedulerEvent::Silence(id), None)
        });
        self.state.borrow_mut().slots[id].watch = Some(watch);
    }

    fn rest(&self, id: WorkerId, pause: u32) {
        let runner = self.clone();
        let rest = Timeout::new(pause, move || {
            runner.handle(SchedulerEvent::Rested(id), None)
        });
        self.state.borrow_mut().slots[id].rest = Some(rest);
    }

    /// Handles an event after the commands at hand are carried out; a listener must not be dropped while it listens.
    fn later(&self, event: SchedulerEvent) {
        let runner = self.clone();
        Timeout::new(0, move || runner.handle(event, None)).forget();
    }

    fn connect(&self, id: WorkerId, worker: Worker) -> Connection {
        let runner = self.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let (reply, payload) = read(&event.data());
            match reply {
                Ok(reply) => runner.handle(SchedulerEvent::Heard(id, Ok(reply)), payload.as_ref()),
                Err(error) => runner.later(SchedulerEvent::Heard(id, Err(error))),
            }
        });
        let runner = self.clone();
        let broke = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            runner.later(SchedulerEvent::Broke(id));
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
        Connection {
            worker,
            _heard: heard,
            _broke: broke,
        }
    }
}

/// A message, and what came along, which the page does not look into.
fn read(data: &JsValue) -> (Result<Reply, DecodeError>, Option<JsValue>) {
    let (bytes, payload) = match data.dyn_ref::<Array>() {
        Some(both) => (both.get(0), Some(both.get(1))),
        None => (data.clone(), None),
    };
    (unpack(&Uint8Array::new(&bytes).to_vec()), payload)
}
