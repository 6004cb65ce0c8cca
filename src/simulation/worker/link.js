// Follows a release's worker script: links the second file when the page hands it over, before the message is read. A file
// that cannot be linked is thrown, so that the page notices, and the message is not read.
addEventListener("message", event => {
  const file = event.data[1];
  if (!(file instanceof WebAssembly.Module)) return;
  try {
    new WebAssembly.Instance(file, { __wasm_split: wasm_bindgen.initSync() });
  } catch (error) {
    event.stopImmediatePropagation();
    throw error;
  }
});
