//! A browser's driver as a child process on a port of its own choice, with a profile folder that lives as long as it does.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::engine::Engine;

/// How often a driver is started until it has a port.
const TRIES: usize = 4;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A running driver; dropping it ends its session, itself and the profile.
pub struct Driver {
    child: Child,
    port: u16,
    profile: PathBuf,
    session: Option<String>,
}

impl Driver {
    /// Starts a browser's driver. It takes one port for both kinds of addresses, and ends where the port that is free for
    /// one of them is taken for the other.
    pub fn start(engine: Engine) -> Result<Driver> {
        let mut driver = Self::launch(engine);
        for _ in 1..TRIES {
            if driver.is_ok() {
                break;
            }
            driver = Self::launch(engine);
        }
        driver
    }

    /// Starts it once and waits until it says which port it took.
    fn launch(engine: Engine) -> Result<Driver> {
        let (variable, usual, flags) = engine.driver();
        let program = env::var_os(variable).unwrap_or_else(|| usual.into());
        let mut command = Command::new(&program);
        command
            .args(flags)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command
            .spawn()
            .with_context(|| format!("{usual} does not start; `cargo xtask setup` installs it"))?;
        let output = child.stdout.take().context("the driver has no output")?;
        let mut driver = Driver {
            child,
            port: 0,
            profile: fresh_profile()?,
            session: None,
        };
        driver.port = port_said(output)?;
        Ok(driver)
    }

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The empty folder for the browser's profile.
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// The session that must end with this driver.
    pub fn owns(&mut self, session: Option<String>) {
        self.session = session;
    }

    /// Killing the driver alone would leave its browser behind.
    fn end_session(&self) -> Option<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        let path = format!("/session/{}", self.session.as_ref()?);
        write!(
            stream,
            "DELETE {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        )
        .ok()?;
        stream.read_exact(&mut [0; 12]).ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end_session();
        self.child.kill().ok();
        self.child.wait().ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}

fn fresh_profile() -> Result<PathBuf> {
    let name = format!(
        "tandem-profile-{}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder).context("no folder for the browser's profile")?;
    Ok(folder)
}

/// Reads "… started successfully on port N." or "… Listening on 127.0.0.1:N" and goes on reading, so that the driver
/// never blocks on its output.
fn port_said(output: ChildStdout) -> Result<u16> {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let said = lines.find_map(|line| {
        let said = ["successfully on port ", "Listening on 127.0.0.1:"];
        let port = said.iter().find_map(|words| line.rsplit_once(words));
        port?.1.trim_end_matches('.').parse().ok()
    });
    thread::spawn(move || lines.for_each(drop));
    said.context("the driver did not say which port it listens on")
}
