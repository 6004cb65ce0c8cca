//! Setup: finds each tool that a command needs, and downloads or compiles it when it is missing.
//!
//! Setup is idempotent: a tool that is found is not installed again. A lock file lets one setup run at a time.

pub mod browser;
pub mod debian;
pub mod firefox;
pub mod std_wasm;
pub mod tool;
pub mod tools;
pub mod valgrind;
pub mod workspace_tools;

use std::fs::{self, File};
use std::panic::resume_unwind;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::env::cargo;
use crate::env::clock;
use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;
use crate::setup::browser::Browser;
use crate::setup::std_wasm::{StdWasm, StdWay};
use crate::setup::tool::Tool;
use crate::setup::tools::{CargoTool, Node, NpmTool};
use crate::setup::workspace_tools::{BIND, TOOLS};

/// What a machine is wanted for; each includes the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Purpose {
    /// Compiling for the browser.
    Check,
    /// Serving the page while working on it: no optimiser, no browser.
    Serve,
    /// Building the release site.
    Build,
    /// Checking everything, with Chromium, its driver and axe.
    Test,
    /// Measuring too, with Lighthouse.
    Bench,
}

impl Purpose {
    /// Programs of the workspace that have to be compiled for it.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Purpose::Check => &[],
            Purpose::Serve => &[BIND],
            Purpose::Build | Purpose::Test | Purpose::Bench => &[BIND, TOOLS],
        }
    }
}

/// What `setup` found or installed.
pub struct Ready {
    /// For every command.
    pub tools: ToolEnv,
    /// For commands that compile for wasm32, in addition.
    pub std_wasm: ToolEnv,
}

impl Ready {
    /// The environment of commands that compile for wasm32.
    pub fn wasm(&self) -> ToolEnv {
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

    /// Makes the machine ready and says what that took. The programs of the workspace and the standard library are
    /// compiled at the same time, and the crates of the page are fetched meanwhile.
    pub fn run(&self, purpose: Purpose) -> Result<Ready> {
        let start = Instant::now();
        let _lock = lock(self.place)?;
        let ready = thread::scope(|scope| {
            let programs = scope.spawn(|| self.programs(purpose));
            let crates = scope.spawn(|| cargo::fetch(self.place, &ToolEnv::plain()));
            let std_wasm = self.std_wasm()?;
            let tools = self.tools(purpose)?;
            crates.join().unwrap_or_else(|panic| resume_unwind(panic))?;
            let programs = programs
                .join()
                .unwrap_or_else(|panic| resume_unwind(panic))?;
            anyhow::Ok(Ready {
                tools: tools.and(&programs),
                std_wasm,
            })
        })?;
        if purpose >= Purpose::Test {
            valgrind::install_where_possible();
        }
        println!("setup: ready ({})", clock::say(start.elapsed()));
        Ok(ready)
    }

    /// Whether nothing is there yet of what takes long to install: neither the standard library nor the binder.
    pub fn is_new_machine(&self) -> bool {
        let std_wasm = StdWasm::new(self.std_way).find(self.place, &ToolEnv::plain());
        let binder = self.place.target().join("debug").join(BIND);
        std_wasm.is_ok_and(|tool_env| tool_env.is_none()) && !binder.is_file()
    }

    /// Prints what is there as shell lines, and installs nothing.
    pub fn print_env(&self) -> Result<()> {
        let mut tool_env = workspace_tools::found(self.place);
        // What only releases and tests need may be here or not.
        for tool in self.wanted(Purpose::Test)? {
            tool_env = tool_env.and(&tool.find(self.place, &tool_env)?.unwrap_or_default());
        }
        let std_wasm = found(&StdWasm::new(self.std_way), self.place, &tool_env)?;
        tool_env
            .and(&std_wasm)
            .shell_lines()
            .iter()
            .for_each(|line| println!("{line}"));
        println!("unset RUSTFLAGS");
        Ok(())
    }

    fn programs(&self, purpose: Purpose) -> Result<ToolEnv> {
        match purpose.packages() {
            [] => Ok(ToolEnv::plain()),
            packages => workspace_tools::install(self.place, packages),
        }
    }

    fn std_wasm(&self) -> Result<ToolEnv> {
        ensure(&StdWasm::new(self.std_way), self.place, &ToolEnv::plain())
    }

    fn tools(&self, purpose: Purpose) -> Result<ToolEnv> {
        let mut tools = ToolEnv::plain();
        for tool in self.wanted(purpose)? {
            let tool_env = ensure(tool.as_ref(), self.place, &tools)?;
            tools = tools.and(&tool_env);
        }
        Ok(tools)
    }

    fn wanted(&self, purpose: Purpose) -> Result<Vec<Box<dyn Tool>>> {
        let mut tools: Vec<Box<dyn Tool>> = Vec::new();
        if purpose >= Purpose::Build {
            tools.push(Box::new(Node));
            tools.push(Box::new(NpmTool::wasm_opt()));
            tools.push(Box::new(NpmTool::terser()));
        }
        if purpose >= Purpose::Test {
            tools.push(Box::new(CargoTool::wasm_test_runner(self.place)?));
            tools.push(Box::new(Browser));
            tools.push(Box::new(NpmTool::axe()));
        }
        if purpose >= Purpose::Bench {
            tools.push(Box::new(NpmTool::lighthouse()));
        }
        Ok(tools)
    }
}

/// The tool's environment; the tool is installed if it is missing.
pub fn ensure(tool: &dyn Tool, place: &Place, so_far: &ToolEnv) -> Result<ToolEnv> {
    if let Some(tool_env) = tool.find(place, so_far)? {
        return Ok(tool_env);
    }
    let start = Instant::now();
    println!("setup: {} is missing; bringing it", tool.name());
    tool.install(place, so_far)
        .with_context(|| format!("{} could not be installed", tool.name()))?;
    let tool_env = found(tool, place, so_far)?;
    println!(
        "setup: {} is here ({})",
        tool.name(),
        clock::say(start.elapsed())
    );
    Ok(tool_env)
}

fn found(tool: &dyn Tool, place: &Place, so_far: &ToolEnv) -> Result<ToolEnv> {
    match tool.find(place, so_far)? {
        Some(tool_env) => Ok(tool_env),
        None => bail!(
            "{} is not on this machine; `cargo xtask setup` installs it",
            tool.name()
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
