// Runs before the page is there, so that nothing waits for it: the worker's files are fetched and compiled at once and
// given to every worker; what reads and writes links is loaded when it is first asked for.
const tandem = (() => {
  const folder = new URL(document.querySelector("meta[name=parts]").content, document.baseURI);
  const address = name => new URL(name, folder).href;

  const load = async name => {
    const response = await fetch(address(name));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };

  // A host that serves WebAssembly under another type cannot have it compiled while it arrives.
  const compile = name => WebAssembly.compileStreaming(load(name))
    .catch(async () => WebAssembly.compile(await (await load(name)).arrayBuffer()));

  let worker, links;
  const part = {
    worker: () => worker ??= Promise.all([load("worker.js").then(response => response.text()), compile("worker_bg.wasm")]),
    forgetWorker: () => { worker = undefined; },
    links: () => links ??= import(address("links.js"))
      .then(async module => { await module.default({ module_or_path: address("links_bg.wasm") }); return module; })
      .catch(error => { links = undefined; throw error; }),
  };
  part.worker().catch(() => {});
  if (location.hash.length > 1 || new URLSearchParams(location.search).has("s")) part.links().catch(() => {});
  return part;
})();
