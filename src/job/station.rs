//! The worker's side: it keeps the current experiment, simulates a chunk whenever asked, and draws nothing.

use js_sys::Uint8Array;
use tandem_model::{Experiment, Scenario};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::message::{JobId, Progress, Reply, Request, pack, unpack};

/// Person-weeks of a chunk: so many that talking costs little, so few that a newer form need not wait and a slow phone
/// still answers in time. 46 futures of the default scenario.
const CHUNK: u64 = 2_400_000;
/// Chunks that the first one is a fraction of: it is small, so that something is on the screen at once.
const FIRST: u32 = 3;
/// A report follows whenever the futures have grown by this factor since the last one: reports of thousands of futures
/// cost more than a chunk.
const GROWTH: f64 = 1.2;

/// The run under way.
#[derive(Debug, Default)]
pub struct Station {
    current: Option<Current>,
}

#[derive(Debug)]
struct Current {
    job: JobId,
    experiment: Experiment,
    reported: u32,
}

impl Station {
    /// Answers a request; none to a run that is no longer current.
    pub fn answer(&mut self, request: Request) -> Option<Reply> {
        match request {
            Request::Run { job, scenario } => Some(self.run(job, &scenario)),
            Request::Continue { job } => {
                let current = self.current.as_mut().filter(|current| current.job == job)?;
                Some(current.advance(current.chunk()))
            }
        }
    }

    fn run(&mut self, job: JobId, scenario: &[u8]) -> Reply {
        let before = self.current.take().map(|current| current.experiment);
        match prepare(scenario, before) {
            Ok(experiment) => {
                let current = self.current.insert(Current {
                    job,
                    experiment,
                    reported: 0,
                });
                current.advance(current.chunk().div_ceil(FIRST))
            }
            Err(why) => Reply::Refused { job, why },
        }
    }
}

/// Prepares a form, with what the experiment `before` knows already where today has not changed.
fn prepare(scenario: &[u8], before: Option<Experiment>) -> Result<Experiment, String> {
    let scenario = Scenario::from_bytes(scenario).map_err(|error| error.to_string())?;
    let prepared = match before {
        Some(before) => before.restart(scenario),
        None => Experiment::new(scenario),
    };
    prepared.map_err(|faults| faults.to_string())
}

impl Current {
    /// Futures of a chunk, at least one.
    fn chunk(&self) -> u32 {
        let scenario = self.experiment.scenario();
        let options = scenario.arms().len() as u64;
        let people = u64::from(scenario.organisation.people());
        let future = options * people * u64::from(scenario.run.weeks);
        (CHUNK / future.max(1)).clamp(1, 1_000) as u32
    }

    fn advance(&mut self, futures: u32) -> Reply {
        self.experiment.advance(futures);
        let done = self.experiment.done();
        let of = self.experiment.scenario().run.replicates;
        let progress = Progress {
            job: self.job,
            done,
            of,
        };
        let grown = f64::from(done) >= GROWTH * f64::from(self.reported);
        if grown || self.experiment.is_complete() {
            self.reported = done;
            Reply::Partial(progress, Box::new(self.experiment.report()))
        } else {
            Reply::Progress(progress)
        }
    }
}

/// Listens for requests for as long as the worker lives. What cannot be read or sent is thrown, so that the page
/// notices.
///
/// # Errors
/// Returns what the browser says if this is no worker.
pub fn open() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into()?;
    let mut station = Station::default();
    let ear = scope.clone();
    let listen = move |event: MessageEvent| {
        if let Err(reason) = attend(&ear, &mut station, &event) {
            wasm_bindgen::throw_val(reason);
        }
    };
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(listen);
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
    post(&scope, &Reply::Ready)
}

fn attend(
    scope: &DedicatedWorkerGlobalScope,
    station: &mut Station,
    event: &MessageEvent,
) -> Result<(), JsValue> {
    let bytes = Uint8Array::new(&event.data()).to_vec();
    let request = unpack(&bytes).map_err(|garble| JsValue::from_str(&garble.to_string()))?;
    station
        .answer(request)
        .map_or(Ok(()), |reply| post(scope, &reply))
}

fn post(scope: &DedicatedWorkerGlobalScope, reply: &Reply) -> Result<(), JsValue> {
    let bytes = pack(reply).map_err(|garble| JsValue::from_str(&garble.to_string()))?;
    scope.post_message(&Uint8Array::from(bytes.as_slice()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Form, preset};

    fn bytes(form: Form) -> Vec<u8> {
        Scenario::check(form).unwrap().to_bytes().unwrap()
    }

    fn startup(futures: u32) -> Vec<u8> {
        let mut form = preset::scenario("startup").unwrap();
        form.run.replicates = futures;
        form.run.weeks = 13;
        bytes(form)
    }

    #[test]
    fn a_run_in_chunks_says_the_same_as_a_run_at_once() {
        let scenario = startup(100);
        let mut station = Station::default();
        let mut reply = station.answer(Request::Run {
            job: 1,
            scenario: scenario.clone(),
        });
        while let Some(Reply::Partial(progress, _) | Reply::Progress(progress)) = &reply
            && progress.done < progress.of
        {
            reply = station.answer(Request::Continue { job: 1 });
        }
        let mut whole = prepare(&scenario, None).unwrap();
        whole.advance(100);
        let progress = Progress {
            job: 1,
            done: 100,
            of: 100,
        };
        assert_eq!(
            reply,
            Some(Reply::Partial(progress, Box::new(whole.report())))
        );
    }

    #[test]
    fn a_large_organisation_answers_in_small_steps() {
        let mut form = preset::scenario("default").unwrap();
        form.organisation.teams[0].heads = 500;
        form.run.weeks = 260;
        let mut station = Station::default();
        let reply = station.answer(Request::Run {
            job: 1,
            scenario: bytes(form),
        });
        assert!(matches!(
            reply,
            Some(Reply::Partial(Progress { done: 1, .. }, _))
        ));
    }

    #[test]
    fn a_stale_request_is_not_answered_and_a_bad_form_is_refused() {
        let mut station = Station::default();
        assert_eq!(station.answer(Request::Continue { job: 4 }), None);
        let refused = station.answer(Request::Run {
            job: 5,
            scenario: b"{}".to_vec(),
        });
        assert!(matches!(refused, Some(Reply::Refused { job: 5, .. })));
    }
}
