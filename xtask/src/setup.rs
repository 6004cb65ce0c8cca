//! Making a machine ready: every part is looked for first and brought only when it is missing.

use std::env;
use std::fs::{self, File};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::browser::Browser;
use crate::kit::Kit;
use crate::part::Part;
use crate::parts;
use crate::place::Place;
use crate::std_wasm::{StdWasm, StdWay};
use crate::tools::{CargoTool, Node, NpmTool};
use crate::{clock, valgrind};

/// What a machine is wanted for; each includes the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Need {
    /// Serving the page while working on it: no optimiser, no browser.
    Serve,
    /// Building the release site.
    Build,
    /// Checking everything, with Chromium, its driver and axe.
    Test,
    /// Measuring too, with Lighthouse.
    Bench,
}

/// What `setup` found or brought.
pub struct Ready {
    /// For every command.
    pub tools: Kit,
    /// For commands that compile for wasm32, in addition.
    pub std_wasm: Kit,
}

impl Ready {
    /// The kit for commands that compile for wasm32.
    pub fn wasm(&self) -> Kit {
        self.tools.and(&self.std_wasm)
    }
}

/// The one who makes the machine ready.
pub struct Setup<'a> {
    place: &'a Place,
    std_way: Option<StdWay>,
}

impl<'a> Setup<'a> {
    /// Nothing happens yet.
    pub fn new(place: &'a Place, std_way: Option<StdWay>) -> Setup<'a> {
        Setup { place, std_way }
    }

    /// Makes the machine ready and says what that took.
    pub fn run(&self, need: Need) -> Result<Ready> {
        let start = Instant::now();
        let _lock = lock(self.place)?;
        let mut tools = Kit::plain();
        for part in self.parts(need)? {
            let kit = ensure(part.as_ref(), self.place, &tools)?;
            tools = tools.and(&kit);
        }
        let std_wasm = ensure(&StdWasm::new(self.std_way), self.place, &tools)?;
        if need >= Need::Test {
            valgrind::bring_where_possible();
        }
        println!("setup: ready ({})", clock::say(start.elapsed()));
        Ok(Ready { tools, std_wasm })
    }

    /// Prints what is there as shell lines, and brings nothing.
    pub fn print_env(&self) -> Result<()> {
        let mut kit = Kit::plain();
        for part in self.parts(Need::Build)? {
            kit = kit.and(&found(part.as_ref(), self.place, &kit)?);
        }
        // What the end-to-end tests need may be here or not.
        for part in self.parts(Need::Test)? {
            kit = kit.and(&part.find(self.place, &kit)?.unwrap_or_default());
        }
        let std_wasm = found(&StdWasm::new(self.std_way), self.place, &kit)?;
        kit.and(&std_wasm)
            .shell_lines()
            .iter()
            .for_each(|line| println!("{line}"));
        let program = env::current_exe()?;
        println!("export {}='{}'", parts::PROGRAM, program.display());
        println!("unset NO_COLOR RUSTFLAGS");
        Ok(())
    }

    fn parts(&self, need: Need) -> Result<Vec<Box<dyn Part>>> {
        let mut parts: Vec<Box<dyn Part>> = vec![
            Box::new(CargoTool::wasm_bindgen(self.place)?),
            Box::new(CargoTool::trunk()),
        ];
        if need >= Need::Build {
            parts.push(Box::new(Node));
            parts.push(Box::new(NpmTool::wasm_opt()));
            parts.push(Box::new(NpmTool::terser()));
        }
        if need >= Need::Test {
            parts.push(Box::new(Browser));
            parts.push(Box::new(NpmTool::axe()));
        }
        if need >= Need::Bench {
            parts.push(Box::new(NpmTool::lighthouse()));
        }
        Ok(parts)
    }
}

/// The part's kit; the part is brought if it is missing.
pub fn ensure(part: &dyn Part, place: &Place, so_far: &Kit) -> Result<Kit> {
    if let Some(kit) = part.find(place, so_far)? {
        return Ok(kit);
    }
    let start = Instant::now();
    println!("setup: {} is missing; bringing it", part.name());
    part.bring(place, so_far)
        .with_context(|| format!("{} could not be brought", part.name()))?;
    let kit = found(part, place, so_far)?;
    println!(
        "setup: {} is here ({})",
        part.name(),
        clock::say(start.elapsed())
    );
    Ok(kit)
}

fn found(part: &dyn Part, place: &Place, so_far: &Kit) -> Result<Kit> {
    match part.find(place, so_far)? {
        Some(kit) => Ok(kit),
        None => bail!(
            "{} is not on this machine; `cargo xtask setup` brings it",
            part.name()
        ),
    }
}

/// Two setups at once would build the same things twice; the second waits.
fn lock(place: &Place) -> Result<File> {
    fs::create_dir_all(&place.tools).with_context(|| {
        format!(
            "cannot create {}; set TANDEM_TOOLS to a folder that can be written",
            place.tools.display()
        )
    })?;
    let file = File::create(place.tools.join("lock"))?;
    if file.try_lock().is_err() {
        println!("setup: waiting for another setup to finish");
        file.lock()?;
    }
    Ok(file)
}
