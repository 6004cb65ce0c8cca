// node browser.js ORDER.json FUTURES LAPS [WASM]
//
// Does what node.js does in a worker of a headless Chromium: serves itself on loopback, opens the browser that
// TANDEM_CHROMIUM names, prints what the page sends back and closes the browser.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [order, futures, laps, wasm] = process.argv.slice(2);
const work = { futures: Number(futures), laps: Number(laps), wasm: Boolean(wasm) };
const PATIENCE = 10 * 60 * 1000;
const PAGE = `<!doctype html><script type="module">
  const worker = new Worker("/worker.js", { type: "module" });
  const answer = (body) => fetch("/answer", { method: "POST", body });
  worker.onmessage = ({ data }) => answer(data);
  worker.onerror = ({ message }) => answer(JSON.stringify({ error: message || "the worker did not start" }));
  worker.postMessage(${JSON.stringify(work)});
</script>`;
const TYPES = { js: "text/javascript", wasm: "application/wasm", json: "application/json", html: "text/html" };
// Without these Chromium wants a user namespace, a graphics card, a first-run dialogue and the network.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const here = fileURLToPath(new URL(".", import.meta.url));

function read(path) {
  if (path === "/") return ["html", PAGE];
  if (path === "/order") return ["json", readFileSync(order)];
  const folder = path.startsWith("/wasm/") ? wasm : here;
  return [path.split(".").pop(), readFileSync(join(folder, basename(path)))];
}

function give(path, response) {
  try {
    const [type, body] = read(path);
    response.writeHead(200, { "content-type": TYPES[type] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function listen(request, heard) {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => heard(Buffer.concat(parts).toString()));
}

// What the page answers, or why it does not.
function ask(address, profile, server) {
  const program = process.env.TANDEM_CHROMIUM ?? "chromium";
  const chromium = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, address], { stdio: "ignore" });
  const exit = new Promise((gone) => chromium.on("close", gone).on("error", gone));
  const answered = new Promise((settle) => {
    const fail = (reason) => settle(JSON.stringify({ error: String(reason) }));
    server.on("answer", settle);
    exit.then(() => fail(`${program} went away`));
    setTimeout(() => fail("the page did not answer"), PATIENCE).unref();
  });
  return answered.finally(() => (chromium.kill(), exit));
}

const server = createServer((request, response) => {
  if (request.method !== "POST") return give(request.url, response);
  listen(request, (answer) => server.emit("answer", answer));
});
await once(server.listen(0, "127.0.0.1"), "listening");
const profile = mkdtempSync(join(dirname(order), "chromium-"));
const answer = await ask(`http://127.0.0.1:${server.address().port}/`, profile, server);
// The browser's helpers may still be writing; what they leave lies beside the order, and no answer is lost over it.
await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => {});
process.stdout.write(`${answer}\n`, () => process.exit(JSON.parse(answer).error ? 1 : 0));
