//! What the page's head and query say about how to run it.

use web_sys::{HtmlMetaElement, Url, UrlSearchParams};

use crate::job::link::Site;

/// The folder of the worker's files during development; a build names another in the page's head.
const FOLDER: &str = "worker/";
/// Seconds without an answer after which the simulation counts as hung. `?patience=2` in the address sets another
/// number, for tests and for very slow devices.
const PATIENCE: f64 = 20.0;
/// Most workers, however many cores there are: more would be started for less than they are waited for.
const MOST_WORKERS: f64 = 4.0;

/// Where the worker lies, how many there may be and how long one may take.
pub fn site() -> Site {
    Site {
        folder: folder().unwrap_or_else(|| FOLDER.to_owned()),
        workers: workers() as usize,
        patience: (1000.0 * patience().unwrap_or(PATIENCE)) as u32,
    }
}

fn folder() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector("meta[name='worker-folder']").ok()?;
    let meta = meta.and_then(|meta| wasm_bindgen::JsCast::dyn_into::<HtmlMetaElement>(meta).ok());
    let named = meta.map_or_else(|| FOLDER.to_owned(), |meta| meta.content());
    let base = document.base_uri().ok()??;
    Some(Url::new_with_base(&named, &base).ok()?.href())
}

/// As many as there are cores, which the browser may understate; `?workers=1` in the address sets another number.
fn workers() -> f64 {
    let cores = || Some(web_sys::window()?.navigator().hardware_concurrency());
    let number = number("workers").or_else(cores).unwrap_or(1.0);
    number.clamp(1.0, MOST_WORKERS)
}

fn patience() -> Option<f64> {
    number("patience").filter(|seconds| (0.1..=600.0).contains(seconds))
}

/// A number that the address asks for.
fn number(name: &str) -> Option<f64> {
    let query = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&query)
        .ok()?
        .get(name)?
        .parse()
        .ok()
}
