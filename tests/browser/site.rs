//! The built site behind a small static server on loopback; a test may have single files answered differently.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, ensure};

/// What the server says instead of sending a file of the build.
#[derive(Clone, Debug)]
pub enum Answer {
    /// This text or these bytes, with the type that the file's name has.
    Body(Vec<u8>),
    /// Not found.
    Missing,
    /// Nothing, for as long as the visitor cares to wait.
    Silence,
}

/// The built site, served until it is dropped.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    answers: Mutex<BTreeMap<String, Answer>>,
    requests: Mutex<BTreeMap<String, usize>>,
    closing: AtomicBool,
}

impl Site {
    /// Serves `dist/`, which `cargo xtask build` writes.
    pub fn built() -> Result<Site> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        ensure!(
            folder.join("index.html").is_file(),
            "there is no built site; `cargo xtask build` makes it"
        );
        Site::of(folder)
    }

    /// Serves any folder.
    pub fn of(folder: PathBuf) -> Result<Site> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on loopback")?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            folder,
            answers: Mutex::default(),
            requests: Mutex::default(),
            closing: AtomicBool::new(false),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || serving.listen(&listener));
        Ok(Site { address, shared })
    }

    /// From now on answers every path that ends in this file name differently.
    pub fn answer(&self, file_name: &str, answer: Answer) {
        self.shared.answers().insert(file_name.to_owned(), answer);
    }

    /// From now on sends the built file again.
    pub fn restore(&self, file_name: &str) {
        self.shared.answers().remove(file_name);
    }

    /// Names of the files that were asked for so far, each with how often.
    pub fn asked(&self) -> BTreeMap<String, usize> {
        self.shared.requests().clone()
    }

    /// How often a file of this name was asked for.
    pub fn requests(&self, file_name: &str) -> usize {
        let requests = self.shared.requests();
        requests.get(file_name).copied().unwrap_or_default()
    }

    /// The address of the page with something after it, such as a fragment.
    pub fn url(&self, rest: &str) -> String {
        format!("http://{}/{rest}", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::SeqCst);
        TcpStream::connect(self.address).ok();
    }
}

impl Shared {
    fn answers(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Answer>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn requests(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, usize>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(self: &Arc<Shared>, listener: &TcpListener) {
        for stream in listener.incoming().map_while(Result::ok) {
            if self.closing.load(Ordering::SeqCst) {
                return;
            }
            let shared = Arc::clone(self);
            thread::spawn(move || shared.respond(stream).ok());
        }
    }

    fn respond(&self, mut stream: TcpStream) -> Result<()> {
        let path = requested(&mut BufReader::new(&mut stream))?;
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        *self.requests().entry(name.clone()).or_default() += 1;
        let answer = self.answers().get(&name).cloned();
        match answer {
            Some(Answer::Silence) => wait_for_end(&mut stream),
            Some(Answer::Missing) => send(&mut stream, "404 Not Found", &path, b"not found"),
            Some(Answer::Body(body)) => send(&mut stream, "200 OK", &path, &body),
            None => self.send_file(&mut stream, &path),
        }
    }

    fn send_file(&self, stream: &mut TcpStream, path: &str) -> Result<()> {
        match fs::read(self.folder.join(path.trim_start_matches('/'))) {
            Ok(body) if !path.contains("..") => send(stream, "200 OK", path, &body),
            _ => send(stream, "404 Not Found", path, b"not found"),
        }
    }
}

/// The path of a request, without its query; the folder itself means its index.
fn requested(stream: &mut impl BufRead) -> Result<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head)? > 0 {}
    let target = head.split(' ').nth(1).context("not a request")?;
    let path = target.split('?').next().unwrap_or_default();
    Ok(if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    })
}

fn send(stream: &mut TcpStream, status: &str, path: &str, body: &[u8]) -> Result<()> {
    let (kind, length) = (kind(path), body.len());
    let fields =
        format!("Content-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-store");
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{fields}\r\nConnection: close\r\n\r\n"
    )?;
    Ok(stream.write_all(body)?)
}

fn wait_for_end(stream: &mut TcpStream) -> Result<()> {
    while stream.read(&mut [0; 1024])? > 0 {}
    Ok(())
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "css" => "text/css",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
