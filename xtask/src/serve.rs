//! Serving the page while one works on it: on loopback, rebuilt and reloaded whenever a source changes.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::place::Place;
use crate::setup::Ready;
use crate::{clock, shell, site};

/// The first port that is tried when none was named.
const PORT: u16 = 8080;

/// Serves until it is interrupted.
pub fn run(place: &Place, ready: &Ready, port: Option<u16>) -> Result<()> {
    site::fetch(place, &ready.tools)?;
    let port = free_port(port)?;
    println!("serve: building; the first build takes a minute or two");
    announce(port);
    let mut trunk = site::trunk(place, ready)?;
    trunk.args([
        "serve",
        "--locked",
        "--offline",
        "--cargo-profile",
        "serve",
        "--address",
        "127.0.0.1",
    ]);
    trunk
        .args(["--port", &port.to_string()])
        .arg("--dist")
        .arg(place.root.join("target/serve-dist"));
    shell::stream(&mut trunk)
}

/// A named port is taken or refused; otherwise the next free one serves as well.
fn free_port(named: Option<u16>) -> Result<u16> {
    match named {
        Some(port) if is_free(port) => Ok(port),
        Some(port) => {
            anyhow::bail!("port {port} is taken; name another, or none for the next free one")
        }
        None => (PORT..PORT + 100)
            .find(|port| is_free(*port))
            .context("no port from 8080 to 8179 is free"),
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

/// Says the address once something answers there; Trunk's own lines may have scrolled it away by then.
fn announce(port: u16) {
    let start = Instant::now();
    thread::spawn(move || {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
            thread::sleep(Duration::from_millis(200));
        }
        println!(
            "serve: http://127.0.0.1:{port}/ is ready ({}); Ctrl-C stops it",
            clock::say(start.elapsed())
        );
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_by_name() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(
            free_port(Some(port))
                .unwrap_err()
                .to_string()
                .contains(&port.to_string())
        );
    }
}
