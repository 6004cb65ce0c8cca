// Put into the page by `cargo xtask serve`: says how the build goes and reloads the page when it is done.
(async () => {
  const bar = document.createElement("pre");
  Object.assign(bar.style, {
    position: "fixed", inset: "auto 0 0 0", margin: 0, padding: "0.5rem 1rem", maxHeight: "60vh", overflow: "auto",
    zIndex: 1000, background: "#17191e", color: "#fff", font: "0.875rem/1.4 monospace", whiteSpace: "pre-wrap",
  });
  bar.setAttribute("role", "status");
  const show = text => { bar.textContent = text; document.body.append(bar); };
  const wait = time => new Promise(done => setTimeout(done, time));
  const waits = document.title === "Tandem is being compiled";
  let known, old = waits;
  for (;;) {
    try {
      const asked = known === undefined ? "" : `?since=${known}`;
      const { number, build, why } = await (await fetch(`/build-state${asked}`)).json();
      if (number === known) continue;
      old ||= known !== undefined;
      known = number;
      if (build === "done" && old) return location.reload();
      if (build === "done") bar.remove();
      if (build === "running") show(waits ? "Tandem is being compiled; the page comes by itself." : "Compiling…");
      if (build === "failed") show(why);
    } catch {
      show("cargo xtask serve is not running.");
      known = undefined;
      old = true;
      await wait(1000);
    }
  }
})();
