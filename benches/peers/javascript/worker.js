// The same in a browser's worker: is told what to run, says what came of it.

import { javascript, tandem, time } from "./engines.js";

async function engine({ wasm, futures }) {
  if (!wasm) return javascript(await (await fetch("/order")).json(), futures);
  const { default: start } = await import("/wasm/bench.js");
  await start();
  return tandem(futures);
}

// A page has no processor time; this is a watch.
function clock() {
  return performance.now() / 1000;
}

function runtime() {
  const version = /Chrome\/(\d+)/.exec(navigator.userAgent);
  return version ? `Chromium ${version[1]}` : navigator.userAgent;
}

onmessage = async ({ data }) => {
  try {
    postMessage(time(await engine(data), data.laps, clock, runtime()));
  } catch (error) {
    postMessage(JSON.stringify({ error: String(error) }));
  }
};
