//! The standard library for `wasm32-unknown-unknown`: installed by rustup, or compiled from source where rustup may not
//! download.

mod compiler;
mod debian_src;
mod debian_web;
mod library;
mod rustup;

use std::env;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;
use crate::setup::tool::Tool;

/// The target every page is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where the library comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StdWay {
    /// `rustup target add`, the ordinary way.
    Rustup,
    /// Built with the installed compiler from Debian's source package of the same version.
    DebianSrc,
    /// Built from Debian's own compiler and source for browsers, which then compile all wasm.
    DebianWeb,
}

impl StdWay {
    fn find(self, place: &Place) -> Result<Option<ToolEnv>> {
        match self {
            StdWay::Rustup => rustup::find(),
            StdWay::DebianSrc => debian_src::find(place),
            StdWay::DebianWeb => debian_web::find(place),
        }
    }

    fn install(self, place: &Place) -> Result<()> {
        match self {
            StdWay::Rustup => rustup::install(),
            StdWay::DebianSrc => debian_src::install(place),
            StdWay::DebianWeb => debian_web::install(place),
        }
    }
}

/// The library by a forced way, or by the first way that works.
pub struct StdWasm {
    forced: Option<StdWay>,
}

impl StdWasm {
    /// Nothing is looked for yet.
    pub fn new(forced: Option<StdWay>) -> StdWasm {
        StdWasm { forced }
    }
}

impl Tool for StdWasm {
    fn name(&self) -> String {
        format!("the standard library for {TARGET}")
    }

    fn find(&self, place: &Place, _: &ToolEnv) -> Result<Option<ToolEnv>> {
        let all = [StdWay::Rustup, StdWay::DebianSrc, StdWay::DebianWeb];
        let ways = self.forced.as_ref().map_or(&all[..], std::slice::from_ref);
        for way in ways {
            if let Some(tool_env) = way.find(place)? {
                return Ok(Some(tool_env));
            }
        }
        Ok(None)
    }

    fn install(&self, place: &Place, _: &ToolEnv) -> Result<()> {
        match self.forced {
            Some(way) => way.install(place),
            None if rustup_may_download() => StdWay::Rustup.install(place),
            None => by_fall_back(place),
        }
    }
}

fn by_fall_back(place: &Place) -> Result<()> {
    println!(
        "    rustup may not download here (RUSTUP_AUTO_INSTALL=0 or no rustup): it is built from Debian's source"
    );
    let Err(first) = StdWay::DebianSrc.install(place) else {
        return Ok(());
    };
    println!("    that did not work: {first:#}");
    println!("    trying Debian's own compiler for browsers instead");
    StdWay::DebianWeb
        .install(place)
        .with_context(|| format!("before that, Debian's source did not work either: {first:#}"))
}

fn rustup_may_download() -> bool {
    let switch = env::var("RUSTUP_AUTO_INSTALL");
    !forbids(switch.as_deref().ok()) && crate::env::place::on_path("rustup").is_some()
}

fn forbids(auto_install: Option<&str>) -> bool {
    auto_install.is_some_and(|value| value.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_zero_forbids_downloads() {
        assert!(forbids(Some("0")));
        assert!(!forbids(Some("1")));
        assert!(!forbids(None));
    }
}
