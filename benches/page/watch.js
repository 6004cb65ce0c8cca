// Runs before the page does and notes what happens to it and when, in milliseconds since navigation.
(() => {
  const watch = window.watch = { tasks: [], shown: [], errors: [] };
  new PerformanceObserver(list => {
    for (const task of list.getEntries()) watch.tasks.push({ at: task.startTime, took: task.duration });
  }).observe({ type: 'longtask', buffered: true });
  // A picture counts once the frame that holds it is over.
  const painted = note => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => { note.at = performance.now(); watch.shown.push(note); };
    after.port2.postMessage(null);
  });
  const note = () => {
    const { state, basis, done } = document.querySelector('.page').dataset;
    painted({ state, basis: basis ?? null, done: Number(done ?? 0), noted: performance.now() });
  };
  const pictures = () => {
    const chart = document.querySelector('#cash .plot__chart');
    if (!chart) return false;
    new MutationObserver(note).observe(chart, { childList: true, subtree: true });
    const page = document.querySelector('.page');
    const settled = () => { if (page.dataset.state === 'settled') note(); };
    new MutationObserver(settled).observe(page, { attributes: true, attributeFilter: ['data-state'] });
    if (chart.querySelector('svg')) note();
    return true;
  };
  const early = new MutationObserver(() => { if (pictures()) early.disconnect(); });
  early.observe(document, { childList: true, subtree: true });
})();
