// node node.js ORDER.json FUTURES LAPS [WASM]
//
// Prints the answer of the JavaScript core or, if the folder of Tandem's wasm is named, Tandem's.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { javascript, tandem, time } from "./engines.js";

const [path, futures, laps, wasm] = process.argv.slice(2);
const runtime = `Node ${process.versions.node}`;

async function engine() {
  if (!wasm) return javascript(JSON.parse(readFileSync(path, "utf8")), Number(futures));
  const { default: start } = await import(pathToFileURL(resolve(wasm, "bench.js")));
  await start({ module_or_path: readFileSync(resolve(wasm, "bench_bg.wasm")) });
  return tandem(Number(futures));
}

// Processor time, so that others on the machine do not count.
function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

console.log(time(await engine(), Number(laps), clock, runtime));
