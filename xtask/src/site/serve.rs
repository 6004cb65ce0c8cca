//! Development server on loopback: rebuilds when a source file changes and reloads the page.

mod preview;
mod watch;

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

use crate::env::clock;
use crate::env::place::Place;
use crate::env::progress::Estimate;
use crate::setup::std_wasm::TARGET;
use crate::setup::{Purpose, Ready, Setup};
use crate::site;
use preview::{Build, Preview};
use watch::Watch;
use xtask_host::Host;

/// The first port that is tried when none was named.
const PORT: u16 = 8080;
/// What a first start takes on two cores that have nothing else to do: making the machine ready, and compiling the page.
const FIRST_SETUP: Duration = Duration::from_secs(50);
const FIRST_PAGE: Duration = Duration::from_secs(80);

/// Serves until it is interrupted.
pub fn run(place: &Place, setup: &Setup, port: Option<u16>) -> Result<()> {
    let start = Instant::now();
    let listener = listen(port)?;
    let folder = place.root.join("target/preview");
    let preview = Arc::new(Preview::new(&folder));
    let answering = Arc::clone(&preview);
    let host = Host::listen(listener, move |request| answering.answer(request))?;
    let (ready, estimate) = prepare(place, setup)?;
    let mut watch = Watch::begin(&place.root);
    if build(place, &ready, &preview, &folder, estimate) {
        let took = clock::say(start.elapsed());
        println!("serve: {} is ready ({took}); Ctrl-C stops it", host.url(""));
    }
    loop {
        watch.wait();
        println!("serve: a source has changed; building");
        let start = Instant::now();
        preview.tell(Build::Running);
        if build(place, &ready, &preview, &folder, None) {
            println!("serve: built ({})", clock::say(start.elapsed()));
        }
    }
}

/// Makes the machine ready; on a new one says how long all of it takes, and from how long that took, what the page will.
fn prepare(place: &Place, setup: &Setup) -> Result<(Ready, Option<Estimate>)> {
    let new_machine = setup.is_new_machine();
    let new_tree = !place.target().join(TARGET).join("debug/app.wasm").is_file();
    let expected = match (new_machine, new_tree) {
        (true, _) => Some(scaled(FIRST_SETUP + FIRST_PAGE)),
        (false, true) => Some(scaled(FIRST_PAGE)),
        (false, false) => None,
    };
    if let Some(expected) = expected {
        println!(
            "serve: the first build takes about {}",
            clock::say(expected)
        );
    }
    let start = Instant::now();
    let ready = setup.run(Purpose::Serve)?;
    let slower = match new_machine {
        true => start.elapsed().div_duration_f64(scaled(FIRST_SETUP)),
        false => 1.0,
    };
    let page = scaled(FIRST_PAGE).mul_f64(slower.clamp(0.5, 4.0));
    Ok((ready, new_tree.then(|| Estimate::of(page))))
}

/// A time measured on two cores as this machine will take.
fn scaled(time: Duration) -> Duration {
    let cores = thread::available_parallelism().map_or(2, usize::from);
    // More than four hardly help: the last crates wait for each other.
    time.mul_f64(2.0 / cores.clamp(1, 4) as f64)
}

/// Builds the site; what fails is said in the terminal and in the page, and the next change is waited for.
fn build(
    place: &Place,
    ready: &Ready,
    preview: &Preview,
    folder: &Path,
    estimate: Option<Estimate>,
) -> bool {
    match site::develop(place, ready, folder, estimate) {
        Ok(()) => {
            preview.tell(Build::Done);
            true
        }
        Err(error) => {
            eprintln!("serve: {error:#}");
            preview.tell(Build::Failed(format!("{error:#}")));
            false
        }
    }
}

/// A named port is taken or refused; otherwise the next free one serves as well.
fn listen(named: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match named {
        Some(port) => bind(port).map_err(|_| {
            anyhow!("port {port} is taken; name another, or none for the next free one")
        }),
        None => (PORT..PORT + 100)
            .find_map(|port| bind(port).ok())
            .context("no port from 8080 to 8179 is free"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_by_name() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(
            listen(Some(port))
                .unwrap_err()
                .to_string()
                .contains(&port.to_string())
        );
    }
}
