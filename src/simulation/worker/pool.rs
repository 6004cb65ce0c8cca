//! The page's side, and with [`spawn`] the only file of it that knows of workers: starts them, ends them, listens and
//! keeps time.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use tandem_model::{Indicator, Theory};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};
use yew::Callback;

use crate::scenario::revision::Revision;
use crate::simulation::simulation_state::{SharedReport, SimEvent};
use crate::simulation::worker::protocol::{DecodeError, Reply, Request, pack, unpack};
use crate::simulation::worker::scheduler::{Command, Scheduler, SchedulerEvent, WorkerId};
use crate::simulation::worker::spawn;

/// How many workers there may be and how long one may take to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most workers at a time.
    pub workers: usize,
    /// Milliseconds without an answer after which a worker counts as hung.
    pub patience: u32,
}

/// Runs forms, the newest first.
#[derive(Clone)]
pub struct Runner {
    desk: Rc<RefCell<PoolState>>,
}

struct PoolState {
    comfort: Limits,
    news: Callback<SimEvent>,
    dispatch: Scheduler,
    seats: Vec<WorkerSlot>,
}

/// A worker, if there is one, and the clocks that run for it.
#[derive(Default)]
struct WorkerSlot {
    worker: Option<Connection>,
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
        Rc::ptr_eq(&self.desk, &other.desk)
    }
}

impl PoolState {
    /// Milliseconds that the answer at hand may take.
    fn patience(&self) -> u32 {
        (f64::from(self.comfort.patience) * self.dispatch.allowance()) as u32
    }

    /// Ends the worker of a seat, and says the number of the next.
    fn clear(&mut self, seat: WorkerId) -> u32 {
        let chair = &mut self.seats[seat];
        chair.worker = None;
        chair.starts += 1;
        chair.starts
    }
}

impl Runner {
    /// A runner that starts its first worker when a form is wanted, has `measures` reported week by week and tells
    /// `news`.
    pub fn new(comfort: Limits, measures: Vec<Indicator>, news: Callback<SimEvent>) -> Self {
        let desk = PoolState {
            dispatch: Scheduler::new(comfort.workers, measures),
            seats: (0..comfort.workers.max(1))
                .map(|_| WorkerSlot::default())
                .collect(),
            comfort,
            news,
        };
        Self {
            desk: Rc::new(RefCell::new(desk)),
        }
    }

    /// Wants `form` run; an older form that is under way is dropped within milliseconds.
    pub fn want(&self, form: Revision) {
        self.want_under(form, Theory::Tandem);
    }

    /// The same under a theory of how people respond.
    pub fn want_under(&self, form: Revision, theory: Theory) {
        self.signal(SchedulerEvent::Want(form, theory), None);
    }

    /// Has these measures reported week by week from now on, at once if a run is over.
    pub fn look(&self, measures: Vec<Indicator>) {
        self.signal(SchedulerEvent::Look(measures), None);
    }

    /// Ends all workers for good, after what is being heard.
    pub fn end(&self) {
        let desk = Rc::clone(&self.desk);
        let end = move || {
            let mut desk = desk.borrow_mut();
            for chair in &mut desk.seats {
                *chair = WorkerSlot {
                    starts: chair.starts + 1,
                    ..WorkerSlot::default()
                };
            }
        };
        Timeout::new(0, end).forget();
    }

    /// Starts again after the runner gave up.
    pub fn retry(&self) {
        self.signal(SchedulerEvent::Retry, None);
    }

    /// Does what follows from a signal; `parcel` is what came along with it.
    fn signal(&self, signal: SchedulerEvent, parcel: Option<&JsValue>) {
        let orders = self.desk.borrow_mut().dispatch.take(signal);
        for order in orders {
            self.obey(order, parcel);
        }
    }

    fn obey(&self, order: Command, parcel: Option<&JsValue>) {
        match order {
            Command::Start(seat) => self.start(seat),
            Command::Stop(seat) => self.stop(seat),
            Command::Send(seat, request) => self.send(seat, &request, None),
            Command::Pass(seat, request) => self.send(seat, &request, parcel),
            Command::Watch(seat) => self.watch(seat),
            Command::Relax(seat) => self.desk.borrow_mut().seats[seat].watch = None,
            Command::Rest(seat, pause) => self.rest(seat, pause),
            Command::Progress(form, progress) => self.tell(SimEvent::Progress(form, progress)),
            Command::Sketch(form, sketch) => {
                self.tell(SimEvent::Sketched(form, SharedReport::new(*sketch)))
            }
            Command::Show(form, report) => {
                self.tell(SimEvent::ReportOf(form, SharedReport::new(*report)))
            }
            Command::Tell(trouble) => self.tell(SimEvent::SimError(trouble)),
        }
    }

    fn tell(&self, news: SimEvent) {
        let listener = self.desk.borrow().news.clone();
        listener.emit(news);
    }

    fn start(&self, seat: WorkerId) {
        let start = self.desk.borrow_mut().clear(seat);
        let runner = self.clone();
        spawn_local(async move {
            let worker = spawn::start().await;
            let overtaken = runner.desk.borrow().seats[seat].starts != start;
            match worker {
                Ok(worker) if overtaken => worker.terminate(),
                Err(_) if overtaken => (),
                Ok(worker) => {
                    let connection = runner.connect(seat, worker);
                    runner.desk.borrow_mut().seats[seat].worker = Some(connection);
                }
                Err(_) => runner.signal(SchedulerEvent::Broke(seat), None),
            }
        });
    }

    fn stop(&self, seat: WorkerId) {
        spawn::forget();
        let mut desk = self.desk.borrow_mut();
        desk.clear(seat);
        desk.seats[seat].watch = None;
    }

    fn send(&self, seat: WorkerId, request: &Request, parcel: Option<&JsValue>) {
        if self.post(seat, request, parcel).is_err() {
            self.later(SchedulerEvent::Broke(seat));
        }
        if *request != Request::Drop {
            self.watch(seat);
        }
    }

    fn post(
        &self,
        seat: WorkerId,
        request: &Request,
        parcel: Option<&JsValue>,
    ) -> Result<(), JsValue> {
        let bytes = pack(request);
        let bytes = Uint8Array::from(bytes.as_slice());
        let desk = self.desk.borrow();
        match (&desk.seats[seat].worker, parcel) {
            (Some(Connection { worker, .. }), Some(parcel)) => {
                let both = Array::of2(&bytes, parcel);
                worker.post_message_with_transfer(&both, &Array::of1(parcel))
            }
            (Some(Connection { worker, .. }), None) => worker.post_message(&bytes),
            (None, _) => Ok(()),
        }
    }

    fn watch(&self, seat: WorkerId) {
        let runner = self.clone();
        let patience = self.desk.borrow().patience();
        let watch = Timeout::new(patience, move || {
            runner.signal(SchedulerEvent::Silence(seat), None)
        });
        self.desk.borrow_mut().seats[seat].watch = Some(watch);
    }

    fn rest(&self, seat: WorkerId, pause: u32) {
        let runner = self.clone();
        let rest = Timeout::new(pause, move || {
            runner.signal(SchedulerEvent::Rested(seat), None)
        });
        self.desk.borrow_mut().seats[seat].rest = Some(rest);
    }

    /// Signals after the orders at hand are carried out; a listener must not be dropped while it listens.
    fn later(&self, signal: SchedulerEvent) {
        let runner = self.clone();
        Timeout::new(0, move || runner.signal(signal, None)).forget();
    }

    fn connect(&self, seat: WorkerId, worker: Worker) -> Connection {
        let ear = self.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let (reply, parcel) = read(&event.data());
            match reply {
                Ok(reply) => ear.signal(SchedulerEvent::Heard(seat, Ok(reply)), parcel.as_ref()),
                Err(garble) => ear.later(SchedulerEvent::Heard(seat, Err(garble))),
            }
        });
        let ear = self.clone();
        let broke = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            ear.later(SchedulerEvent::Broke(seat));
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
    let (bytes, parcel) = match data.dyn_ref::<Array>() {
        Some(both) => (both.get(0), Some(both.get(1))),
        None => (data.clone(), None),
    };
    (unpack(&Uint8Array::new(&bytes).to_vec()), parcel)
}
