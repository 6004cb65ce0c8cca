//! The page's side, and the only file of it that knows of workers: starts them, ends them, listens and keeps time.
//!
//! A worker is a classic one started from a Blob, since a path fails in a sandboxed frame; the Blob loads the real
//! files by their full address, and turns a failed start into an error that the page hears. The page compiles the
//! worker's code once for all of them; where it cannot, each worker does.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Promise, Uint8Array, WebAssembly};
use tandem_model::{Form, Measure};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, ErrorEvent, MessageEvent, Url, Worker};
use yew::Callback;

use super::dispatch::{Dispatch, Order, Seat, Signal};
use super::message::{Garble, Reply, Request, pack, unpack};
use crate::outcome::{Finding, News};

/// Where the worker's files lie, how many there may be and how long one may take to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Full address of the worker's folder, with a slash at the end.
    pub folder: String,
    /// Most workers at a time.
    pub workers: usize,
    /// Milliseconds without an answer after which a worker counts as hung.
    pub patience: u32,
}

/// Runs forms, the newest first.
#[derive(Clone)]
pub struct Runner {
    desk: Rc<RefCell<Desk>>,
}

struct Desk {
    site: Site,
    news: Callback<News>,
    dispatch: Dispatch,
    /// The worker's code, compiled or about to be; none after a failure, which may have been its own.
    code: Option<Promise>,
    seats: Vec<Chair>,
}

/// A worker, if there is one, and the clocks that run for it.
#[derive(Default)]
struct Chair {
    worker: Option<Connection>,
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

impl Desk {
    /// Milliseconds that the answer at hand may take.
    fn patience(&self) -> u32 {
        (f64::from(self.site.patience) * self.dispatch.allowance()) as u32
    }

    fn code(&mut self) -> Option<Promise> {
        if self.code.is_none() {
            self.code = compile(&self.site.folder);
        }
        self.code.clone()
    }
}

impl Runner {
    /// A runner that starts its first worker when a form is wanted, has `measures` reported week by week and tells
    /// `news`.
    pub fn new(site: Site, measures: Vec<Measure>, news: Callback<News>) -> Self {
        let mut desk = Desk {
            dispatch: Dispatch::new(site.workers, measures),
            seats: (0..site.workers.max(1)).map(|_| Chair::default()).collect(),
            code: None,
            site,
            news,
        };
        // What takes longest is begun first.
        desk.code();
        Self {
            desk: Rc::new(RefCell::new(desk)),
        }
    }

    /// Wants `form` run; an older form that is under way is dropped within milliseconds.
    pub fn want(&self, form: Rc<Form>) {
        self.signal(Signal::Want(form), None);
    }

    /// Starts again after the runner gave up.
    pub fn retry(&self) {
        self.signal(Signal::Retry, None);
    }

    /// Does what follows from a signal; `parcel` is what came along with it.
    fn signal(&self, signal: Signal, parcel: Option<&JsValue>) {
        let orders = self.desk.borrow_mut().dispatch.take(signal);
        for order in orders {
            self.obey(order, parcel);
        }
    }

    fn obey(&self, order: Order, parcel: Option<&JsValue>) {
        match order {
            Order::Start(seat) => self.start(seat),
            Order::Stop(seat) => self.stop(seat),
            Order::Send(seat, request) => self.send(seat, &request, None),
            Order::Pass(seat, request) => self.send(seat, &request, parcel),
            Order::Watch(seat) => self.watch(seat),
            Order::Relax(seat) => self.desk.borrow_mut().seats[seat].watch = None,
            Order::Rest(seat, pause) => self.rest(seat, pause),
            Order::Progress(form, progress) => self.tell(News::Progress(form, progress)),
            Order::Sketch(form, sketch) => self.tell(News::Sketched(form, Finding::new(*sketch))),
            Order::Show(form, report) => self.tell(News::Found(form, Finding::new(*report))),
            Order::Tell(trouble) => self.tell(News::Trouble(trouble)),
        }
    }

    fn tell(&self, news: News) {
        let listener = self.desk.borrow().news.clone();
        listener.emit(news);
    }

    fn start(&self, seat: Seat) {
        self.desk.borrow_mut().seats[seat].worker = None;
        match self.connect(seat) {
            Ok(connection) => self.desk.borrow_mut().seats[seat].worker = Some(connection),
            Err(_) => self.later(Signal::Broke(seat)),
        }
        self.bring_code(seat);
    }

    /// Sends the compiled code as soon as it is there, or nothing if there is none, and the worker loads its own.
    fn bring_code(&self, seat: Seat) {
        let code = self.desk.borrow_mut().code();
        let worker = match &self.desk.borrow().seats[seat].worker {
            Some(connection) => connection.worker.clone(),
            None => return,
        };
        spawn_local(async move {
            let code = match code {
                Some(code) => JsFuture::from(code).await.unwrap_or(JsValue::NULL),
                None => JsValue::NULL,
            };
            drop(worker.post_message(&code));
        });
    }

    fn stop(&self, seat: Seat) {
        let mut desk = self.desk.borrow_mut();
        desk.code = None;
        let chair = &mut desk.seats[seat];
        (chair.worker, chair.watch) = (None, None);
    }

    fn send(&self, seat: Seat, request: &Request, parcel: Option<&JsValue>) {
        if self.post(seat, request, parcel).is_err() {
            self.later(Signal::Broke(seat));
        }
        if *request != Request::Drop {
            self.watch(seat);
        }
    }

    fn post(&self, seat: Seat, request: &Request, parcel: Option<&JsValue>) -> Result<(), JsValue> {
        let bytes = pack(request).unwrap_or_default();
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

    fn watch(&self, seat: Seat) {
        let runner = self.clone();
        let patience = self.desk.borrow().patience();
        let watch = Timeout::new(patience, move || runner.signal(Signal::Silence(seat), None));
        self.desk.borrow_mut().seats[seat].watch = Some(watch);
    }

    fn rest(&self, seat: Seat, pause: u32) {
        let runner = self.clone();
        let rest = Timeout::new(pause, move || runner.signal(Signal::Rested(seat), None));
        self.desk.borrow_mut().seats[seat].rest = Some(rest);
    }

    /// Signals after the orders at hand are carried out; a listener must not be dropped while it listens.
    fn later(&self, signal: Signal) {
        let runner = self.clone();
        Timeout::new(0, move || runner.signal(signal, None)).forget();
    }

    fn connect(&self, seat: Seat) -> Result<Connection, JsValue> {
        let worker = spawn(&self.desk.borrow().site.folder)?;
        let ear = self.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let (reply, parcel) = read(&event.data());
            match reply {
                Ok(reply) => ear.signal(Signal::Heard(seat, Ok(reply)), parcel.as_ref()),
                Err(garble) => ear.later(Signal::Heard(seat, Err(garble))),
            }
        });
        let ear = self.clone();
        let broke = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            ear.later(Signal::Broke(seat));
        });
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
        Ok(Connection {
            worker,
            _heard: heard,
            _broke: broke,
        })
    }
}

/// A message, and what came along, which the page does not look into.
fn read(data: &JsValue) -> (Result<Reply, Garble>, Option<JsValue>) {
    let (bytes, parcel) = match data.dyn_ref::<Array>() {
        Some(both) => (both.get(0), Some(both.get(1))),
        None => (data.clone(), None),
    };
    (unpack(&Uint8Array::new(&bytes).to_vec()), parcel)
}

/// The worker's code while it is loaded; none where the browser has no window to load it in.
fn compile(folder: &str) -> Option<Promise> {
    let fetched = web_sys::window()?.fetch_with_str(&format!("{folder}worker_bg.wasm"));
    Some(WebAssembly::compile_streaming(&fetched))
}

fn spawn(folder: &str) -> Result<Worker, JsValue> {
    let folder = String::from(js_sys::JSON::stringify(&folder.into())?);
    let script = format!(
        "const folder = {folder};\n\
         const fail = error => setTimeout(() => {{ throw error; }});\n\
         const start = ({{ data }}) => wasm_bindgen({{ module_or_path: data ?? folder + 'worker_bg.wasm' }}).catch(fail);\n\
         addEventListener('message', start, {{ once: true }});\n\
         addEventListener('messageerror', () => start({{}}), {{ once: true }});\n\
         importScripts(folder + 'worker.js');\n"
    );
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&script.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let worker = Worker::new(&address);
    Url::revoke_object_url(&address)?;
    worker
}
