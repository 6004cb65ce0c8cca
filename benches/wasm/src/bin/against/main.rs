//! What `cargo xtask bench --against` measures on either side: natively it is told the futures of the first and of all bands
//! as arguments and prints its figures; in WebAssembly it is told them in `tandemAsked` and leaves its figures in
//! `tandemBench`.
//!
//! It is laid over the tree of another commit and built there: it keeps to what that commit's model offers to everybody.

mod memory;
mod work;

use tandem_model::Faults;

use work::{Bands, Figures};

/// Figures as one object of JSON.
fn told(figures: &Figures) -> String {
    let fields: Vec<String> = figures
        .iter()
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn run(asked: &str) -> Result<String, Fault> {
    let mut figures = work::measure(Bands::read(asked).ok_or(Fault::Asked)?)?;
    figures.extend(memory::measure()?);
    Ok(told(&figures))
}

/// Why there are no figures.
#[derive(Debug)]
enum Fault {
    /// It is not told two counts.
    Asked,
    /// The scenario cannot be simulated; this is shown when the program ends.
    Scenario(#[expect(dead_code, reason = "shown as it is debugged")] Faults),
}

impl From<Faults> for Fault {
    fn from(faults: Faults) -> Self {
        Self::Scenario(faults)
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Fault> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    println!("{}", run(&asked.join(" "))?);
    Ok(())
}

#[cfg(target_family = "wasm")]
fn main() -> Result<(), wasm_bindgen::JsValue> {
    use js_sys::Reflect;
    let world = js_sys::global();
    let asked = Reflect::get(&world, &"tandemAsked".into())?.as_string();
    let said = run(&asked.unwrap_or_default()).map_err(|fault| format!("{fault:?}"))?;
    Reflect::set(&world, &"tandemBench".into(), &said.into())?;
    Ok(())
}
