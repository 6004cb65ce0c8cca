//! Tandem in wasm, for `../javascript`: `tandem.lap(futures)` does the work and `tandem.answer()` says in JSON what was seen.
//! Whoever calls holds the watch.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use tandem_peer::{Answer, Order, experiment};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

fn main() -> Result<(), JsValue> {
    let ready = experiment().map_err(|faults| JsValue::from(faults.to_string()))?;
    let dates = Order::new(&ready).dates;
    let lived = Rc::new(RefCell::new(ready.clone()));
    let run = Rc::clone(&lived);
    let lap = Closure::<dyn Fn(u32)>::new(move |futures| {
        let mut experiment = ready.clone();
        experiment.advance(futures);
        run.replace(experiment);
    });
    let answer = Closure::<dyn Fn() -> Result<String, JsValue>>::new(move || {
        let name = format!("Tandem {}, wasm", env!("CARGO_PKG_VERSION"));
        let answer = Answer::new(name, &lived.borrow(), &dates);
        serde_json::to_string(&answer).map_err(|error| JsValue::from(error.to_string()))
    });
    let tandem = Object::new();
    Reflect::set(&tandem, &"lap".into(), lap.as_ref())?;
    Reflect::set(&tandem, &"answer".into(), answer.as_ref())?;
    lap.forget();
    answer.forget();
    Reflect::set(&js_sys::global(), &"tandem".into(), &tandem)?;
    Ok(())
}
