// What can be timed in JavaScript's world: the core in JavaScript, and Tandem in wasm, both in the same runtime.

import { Model, lap } from "./core.js";

// The core with typed arrays.
export function javascript(order, futures) {
  const model = new Model(order);
  const agent_weeks = model.people * model.weeks * model.plans.length * futures;
  let values;
  return {
    lap: () => (values = lap(model, futures)),
    answer: () => ({ name: "typed arrays", futures, agent_weeks, values }),
  };
}

// Tandem, once the module that wasm-bindgen made is started; it brings its own copy of the order.
export function tandem(futures) {
  return {
    lap: () => globalThis.tandem.lap(futures),
    answer: () => JSON.parse(globalThis.tandem.answer()),
  };
}

// Times every lap by a clock in seconds; what is seen is that of the last.
export function time(engine, laps, clock, runtime) {
  const seconds = [];
  for (let n = 0; n < laps; n++) {
    const start = clock();
    engine.lap();
    seconds.push(clock() - start);
  }
  const answer = engine.answer();
  return JSON.stringify({ ...answer, name: `${answer.name}, ${runtime}`, seconds });
}
