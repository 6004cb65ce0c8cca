// Runs before the page is there, so that nothing waits for it. Once there is text to read, the page's own files are asked
// for, and the worker's, which are compiled while they arrive and given to every worker. What reads and writes links, the
// words of other languages, the style of later parts and the worker's second file are loaded when they are first asked for.
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

  // Makes functions of a piece of the page; the same hosts again.
  const instantiate = async (response, imports) => response.headers.get("Content-Type")?.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);

  // Small pieces are slices of one file, which begins with the places where they begin.
  const slice = async index => {
    const all = await (await load("chunks.bin")).arrayBuffer();
    return new Response(all.slice(...new Uint16Array(all, 2 * index, 2)));
  };

  // A page in the background is not painted, and some browsers do not tell.
  const painted = new Promise(done => {
    setTimeout(done, 150);
    if (document.hidden) done();
    new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  });

  // The address may lag behind what is on screen, and a scenario may be too large for it.
  const reopen = async form => {
    try {
      const { encode } = await part.links();
      history.replaceState(null, "", `#${encode(form)}`);
    } catch {}
    location.reload();
  };

  let worker, analysis, links, style;
  const part = {
    // Begins to load a piece of the page, by its name or its number, and gives what makes functions of it.
    piece: name => {
      const source = isNaN(name) ? load(name) : slice(name);
      source.catch(() => {});
      return async imports => instantiate(await source, imports);
    },
    worker: () => worker ??= Promise.all([load("worker.js").then(response => response.text()), compile("worker_bg.wasm")]),
    // What workers do only after the first answer.
    // A file that does not come is given up before its worker is taken for hung.
    analysis: () => {
      if (!analysis) {
        const late = new Promise((_, fail) => setTimeout(fail, 12e3));
        const file = analysis = Promise.race([compile("worker_analysis.wasm"), late]);
        file.catch(() => { if (analysis === file) analysis = undefined; });
      }
      return analysis;
    },
    forgetWorker: () => { worker = analysis = undefined; },
    links: () => links ??= import(address("links.js"))
      .then(async module => { await module.default({ module_or_path: address("links_bg.wasm") }); return module; })
      .catch(error => { links = undefined; throw error; }),
    // The style of what is loaded later.
    style: () => style ??= new Promise((done, fail) => {
      const link = document.createElement("link");
      Object.assign(link, { rel: "stylesheet", href: address("later.css"), onload: done, onerror: fail });
      document.head.append(link);
    }).catch(error => { style = undefined; throw error; }),
    // The page broke: says so over everything, with a button that loads what was on screen again.
    broke: (sentence, button, form) => {
      const make = () => {
        const made = document.createElement("dialog");
        const again = document.createElement("button");
        Object.assign(again, { className: "button", textContent: button, onclick: () => reopen(form) });
        Object.assign(made, { id: "broke", className: "notice notice--panic", ariaLabel: sentence });
        made.append(sentence, again);
        document.body.append(made);
        return made;
      };
      const said = document.getElementById("broke") ?? make();
      if (!said.open) said.showModal();
    },
    words: async language => (await load(`${language}.words`)).arrayBuffer(),
  };
  const show = async () => {
    const program = load("app_bg.wasm");
    const { default: start } = await import(address("app.js"));
    await start({ module_or_path: program });
  };
  const linked = location.hash.length > 1 || new URLSearchParams(location.search).has("s");
  painted.then(show);
  painted.then(() => Promise.all([part.worker(), linked && part.links()])).catch(() => {});
  return part;
})();
