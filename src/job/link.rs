//! The page's side, and the only file of it that knows of workers: starts them, ends them, listens and keeps time.
//!
//! A worker is a classic one started from a Blob, since a path fails in a sandboxed frame; the Blob loads the real
//! files by their full address, and turns a failed start into an error that the page hears.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use tandem_model::Form;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, ErrorEvent, MessageEvent, Url, Worker};
use yew::Callback;

use super::dispatch::{Dispatch, Order, Signal};
use super::message::{Request, pack, unpack};
use crate::outcome::{Finding, News};

/// Where the worker's files lie and how long it may take to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Full address of the worker's folder, with a slash at the end.
    pub folder: String,
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
    worker: Option<Connection>,
    watch: Option<Timeout>,
    rest: Option<Timeout>,
}

impl Desk {
    /// Milliseconds that the answer at hand may take.
    fn patience(&self) -> u32 {
        (f64::from(self.site.patience) * self.dispatch.allowance()) as u32
    }
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

impl Runner {
    /// A runner that starts its first worker when a form is wanted, and tells `news`.
    pub fn new(site: Site, news: Callback<News>) -> Self {
        let desk = Desk {
            site,
            news,
            dispatch: Dispatch::default(),
            worker: None,
            watch: None,
            rest: None,
        };
        Self {
            desk: Rc::new(RefCell::new(desk)),
        }
    }

    /// Wants `form` run; an older form that is under way is dropped at the end of its chunk.
    pub fn want(&self, form: Rc<Form>) {
        self.signal(Signal::Want(form));
    }

    /// Starts again after the runner gave up.
    pub fn retry(&self) {
        self.signal(Signal::Retry);
    }

    fn signal(&self, signal: Signal) {
        let orders = self.desk.borrow_mut().dispatch.take(signal);
        for order in orders {
            self.obey(order);
        }
    }

    fn obey(&self, order: Order) {
        match order {
            Order::Start => self.start(),
            Order::Stop => self.stop(),
            Order::Send(request) => self.send(&request),
            Order::Watch => self.watch(),
            Order::Relax => self.desk.borrow_mut().watch = None,
            Order::Rest(pause) => self.rest(pause),
            Order::Progress(form, progress) => self.tell(News::Progress(form, progress)),
            Order::Show(form, progress, report) => {
                self.tell(News::Found(form, progress, Finding::new(*report)))
            }
            Order::Tell(trouble) => self.tell(News::Trouble(trouble)),
        }
    }

    fn tell(&self, news: News) {
        let listener = self.desk.borrow().news.clone();
        listener.emit(news);
    }

    fn start(&self) {
        self.desk.borrow_mut().worker = None;
        match self.connect() {
            Ok(connection) => self.desk.borrow_mut().worker = Some(connection),
            Err(_) => self.later(Signal::Broke),
        }
    }

    fn stop(&self) {
        let mut desk = self.desk.borrow_mut();
        desk.watch = None;
        desk.worker = None;
    }

    fn send(&self, request: &Request) {
        let bytes = pack(request).unwrap_or_default();
        let posted = match &self.desk.borrow().worker {
            Some(connection) => connection
                .worker
                .post_message(&Uint8Array::from(bytes.as_slice())),
            None => Ok(()),
        };
        if posted.is_err() {
            self.later(Signal::Broke);
        }
        self.watch();
    }

    fn watch(&self) {
        let runner = self.clone();
        let patience = self.desk.borrow().patience();
        let watch = Timeout::new(patience, move || runner.signal(Signal::Silence));
        self.desk.borrow_mut().watch = Some(watch);
    }

    fn rest(&self, pause: u32) {
        let runner = self.clone();
        let rest = Timeout::new(pause, move || runner.signal(Signal::Rested));
        self.desk.borrow_mut().rest = Some(rest);
    }

    /// Signals after the orders at hand are carried out.
    fn later(&self, signal: Signal) {
        let runner = self.clone();
        Timeout::new(0, move || runner.signal(signal)).forget();
    }

    fn connect(&self) -> Result<Connection, JsValue> {
        let worker = spawn(&self.desk.borrow().site.folder)?;
        let ear = self.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = Uint8Array::new(&event.data()).to_vec();
            ear.later(Signal::Heard(unpack(&bytes)));
        });
        let ear = self.clone();
        let broke = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            ear.later(Signal::Broke);
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

fn spawn(folder: &str) -> Result<Worker, JsValue> {
    let folder = String::from(js_sys::JSON::stringify(&folder.into())?);
    let script = format!(
        "const folder = {folder};\n\
         const fail = error => setTimeout(() => {{ throw error; }});\n\
         importScripts(folder + 'worker.js');\n\
         wasm_bindgen({{ module_or_path: folder + 'worker_bg.wasm' }}).catch(fail);\n"
    );
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&script.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let worker = Worker::new(&address);
    Url::revoke_object_url(&address)?;
    worker
}
