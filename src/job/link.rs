//! The page's side, and with [`crew`] the only file of it that knows of workers: starts them, ends them, listens and
//! keeps time.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use tandem_model::Form;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};
use yew::Callback;

use super::crew;
use super::dispatch::{Dispatch, Order, Signal};
use super::message::{Request, pack, unpack};
use crate::outcome::{Finding, News};

/// Runs forms, the newest first.
#[derive(Clone)]
pub struct Runner {
    desk: Rc<RefCell<Desk>>,
}

struct Desk {
    /// Milliseconds without an answer after which a worker counts as hung.
    patience: u32,
    news: Callback<News>,
    dispatch: Dispatch,
    worker: Option<Connection>,
    /// Workers started so far; a start that was overtaken by a later one is dropped.
    starts: u32,
    watch: Option<Timeout>,
    rest: Option<Timeout>,
}

impl Desk {
    /// Milliseconds that the answer at hand may take.
    fn patience(&self) -> u32 {
        (f64::from(self.patience) * self.dispatch.allowance()) as u32
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
    /// A runner that starts its first worker when a form is wanted, lets it think for so many milliseconds, and tells
    /// `news`.
    pub fn new(patience: u32, news: Callback<News>) -> Self {
        let desk = Desk {
            patience,
            news,
            dispatch: Dispatch::default(),
            worker: None,
            starts: 0,
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
        let start = self.next_start();
        let runner = self.clone();
        spawn_local(async move {
            let worker = crew::start().await;
            let overtaken = runner.desk.borrow().starts != start;
            match worker {
                Ok(worker) if overtaken => worker.terminate(),
                Err(_) if overtaken => (),
                Ok(worker) => {
                    let connection = runner.connect(worker);
                    runner.desk.borrow_mut().worker = Some(connection);
                }
                Err(_) => runner.signal(Signal::Broke),
            }
        });
    }

    fn next_start(&self) -> u32 {
        let mut desk = self.desk.borrow_mut();
        desk.worker = None;
        desk.starts += 1;
        desk.starts
    }

    fn stop(&self) {
        crew::forget();
        self.next_start();
        let mut desk = self.desk.borrow_mut();
        desk.watch = None;
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

    fn connect(&self, worker: Worker) -> Connection {
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
        Connection {
            worker,
            _heard: heard,
            _broke: broke,
        }
    }
}
