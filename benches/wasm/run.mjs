// Runs the bench that wasm-bindgen wrote (`--target no-modules`) and prints its answer:
//   node run.mjs node FOLDER            in this Node
//   node run.mjs chromium FOLDER PATH   in a worker of a headless Chromium, driven through a pipe
// What TANDEM_ASKED says is told to it as `tandemAsked`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const [where, folder, browser] = process.argv.slice(2);
const script = readFileSync(join(folder, "bench.js"), "utf8");
const wasm = readFileSync(join(folder, "bench_bg.wasm"));
const asked = process.env.TANDEM_ASKED ?? "";

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-pipe"];

async function inNode() {
  runInThisContext(`${script}\nglobalThis.wasm_bindgen = wasm_bindgen;`);
  globalThis.tandemAsked = asked;
  await globalThis.wasm_bindgen({ module_or_path: wasm });
  return globalThis.tandemBench;
}

// What the page is asked to do: start a classic worker, as the site does, and wait for its answer.
const page = () => `new Promise((answer, fail) => {
  const text = ${JSON.stringify(script)} + \`
    self.tandemAsked = ${JSON.stringify(asked)};
    onmessage = async event => {
      await wasm_bindgen({ module_or_path: event.data });
      postMessage(self.tandemBench);
    };\`;
  const worker = new Worker(URL.createObjectURL(new Blob([text])));
  worker.onmessage = event => answer(event.data);
  worker.onerror = event => fail(new Error(event.message));
  worker.postMessage(Uint8Array.from(atob("${wasm.toString("base64")}"), c => c.charCodeAt(0)));
})`;

async function inChromium() {
  const profile = mkdtempSync(join(tmpdir(), "tandem-bench-"));
  const child = spawn(browser, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  try {
    const ask = talk(child.stdio[3], child.stdio[4]);
    const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
    const told = await ask("Runtime.evaluate", { expression: page(), awaitPromise: true }, sessionId);
    if (told.exceptionDetails) throw new Error(told.exceptionDetails.exception?.description ?? told.exceptionDetails.text);
    return told.result.value;
  } finally {
    child.kill();
    await new Promise(ended => (child.exitCode === null ? child.on("exit", ended) : ended()));
    await remove(profile);
  }
}

// Chromium's children may still write for a moment: then the folder is tried again, and left in the end.
async function remove(folder) {
  for (let tries = 0; tries < 20; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      await new Promise(later => setTimeout(later, 250));
    }
  }
}

// The protocol of the developer tools: messages with a number, apart by a zero byte.
function talk(input, output) {
  const waiting = new Map();
  let last = 0;
  let rest = "";
  output.on("data", bytes => {
    const parts = (rest + bytes).split("\0");
    rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      const turn = waiting.get(message.id);
      waiting.delete(message.id);
      if (turn) message.error ? turn.fail(new Error(message.error.message)) : turn.done(message.result);
    }
  });
  return (method, params, sessionId) =>
    new Promise((done, fail) => {
      waiting.set(++last, { done, fail });
      input.write(JSON.stringify({ id: last, method, params, sessionId }) + "\0");
    });
}

console.log(await (where === "node" ? inNode() : inChromium()));
