//! A server on loopback: it reads requests, and somebody else answers them.
//!
//! The built site is answered as a good host does: compressed, cached for ever where names change with content, over
//! connections that stay open. Tests answer single files differently; `cargo xtask serve` adds how the build goes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use anyhow::{Context, Result, ensure};

/// A server; dropping it ends it.
pub struct Host {
    address: SocketAddr,
    closing: Arc<AtomicBool>,
}

impl Host {
    /// Serves the built site in a folder on any free port.
    ///
    /// # Errors
    /// If there is no site in the folder, or no free port.
    pub fn of(folder: &Path) -> Result<Host> {
        ensure!(
            folder.join("index.html").is_file(),
            "there is no built site; `cargo xtask build` makes it"
        );
        let folder = folder.to_path_buf();
        Host::anywhere(move |request| Response::file(&folder, request))
    }

    /// Has requests answered on any free port.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn anywhere(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Result<Host> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on loopback")?;
        Host::listen(listener, answer)
    }

    /// Has every request that arrives answered, each visitor's in a thread of its own.
    ///
    /// # Errors
    /// If the listener has no address.
    pub fn listen(
        listener: TcpListener,
        answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Result<Host> {
        let address = listener.local_addr()?;
        let closing = Arc::new(AtomicBool::new(false));
        let host = Host {
            address,
            closing: Arc::clone(&closing),
        };
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if closing.load(Ordering::SeqCst) {
                    return;
                }
                let (answer, closing) = (Arc::clone(&answer), Arc::clone(&closing));
                thread::spawn(move || converse(stream, &closing, &*answer));
            }
        });
        Ok(host)
    }

    /// The address of the page with something after it, such as a fragment.
    pub fn url(&self, rest: &str) -> String {
        format!("http://{}/{rest}", self.address)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for visitors.
        TcpStream::connect(self.address).ok();
    }
}

/// Answers requests until the visitor hangs up or the server ends.
fn converse(
    mut stream: TcpStream,
    closing: &AtomicBool,
    answer: &(impl Fn(&Request) -> Response + ?Sized),
) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = Request::read(&mut reader)? {
        if closing.load(Ordering::SeqCst) {
            return Ok(());
        }
        match answer(&request) {
            Response::Never => return wait_for_end(&mut stream),
            Response::Sent(sent) => stream.write_all(&sent.to_bytes())?,
        }
    }
    Ok(())
}

fn wait_for_end(stream: &mut TcpStream) -> Result<()> {
    while stream.read(&mut [0; 1024])? > 0 {}
    Ok(())
}

/// What of a request matters here.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The file's name, without the query; a folder means its index.
    pub path: String,
    /// What stands after the question mark.
    pub query: String,
    /// Whether brotli may be sent.
    pub brotli: bool,
}

impl Request {
    /// The next request; none at the end of the conversation.
    fn read(stream: &mut impl BufRead) -> Result<Option<Request>> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head)? == 0 {
                return Ok(None);
            }
        }
        let target = head.split(' ').nth(1).context("not a request")?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut path = path.trim_start_matches('/').to_owned();
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        let accepts = head
            .lines()
            .find(|line| line.to_ascii_lowercase().starts_with("accept-encoding:"));
        Ok(Some(Request {
            path,
            query: query.to_owned(),
            brotli: accepts.is_some_and(|line| line.contains("br")),
        }))
    }
}

/// What a visitor gets.
pub enum Response {
    /// This.
    Sent(Sent),
    /// Nothing, for as long as the visitor cares to wait.
    Never,
}

/// What is sent.
pub struct Sent {
    status: &'static str,
    fields: String,
    body: Vec<u8>,
}

impl Response {
    /// A file of a folder, or its compressed copy where there is one and the visitor reads it.
    pub fn file(folder: &Path, request: &Request) -> Response {
        if request.path.contains("..") {
            return Response::missing();
        }
        let path = folder.join(&request.path);
        if request.brotli
            && let Ok(body) = fs::read(compressed(&path))
        {
            return Response::kept(&request.path, "Content-Encoding: br\r\n", body);
        }
        match fs::read(&path) {
            Ok(body) => Response::kept(&request.path, "", body),
            Err(_) => Response::missing(),
        }
    }

    /// Bytes that are not kept, with the type that a file of this name has.
    pub fn body(name: &str, body: Vec<u8>) -> Response {
        let fields = format!("Content-Type: {}\r\nCache-Control: no-store", kind(name));
        Response::sent("200 OK", fields, body)
    }

    /// Not found.
    pub fn missing() -> Response {
        let fields = "Content-Type: text/plain\r\nCache-Control: no-store".to_owned();
        Response::sent("404 Not Found", fields, b"not found".to_vec())
    }

    fn kept(name: &str, encoding: &str, body: Vec<u8>) -> Response {
        let (kind, cache) = (kind(name), cache(name));
        let fields = format!(
            "Content-Type: {kind}\r\n{encoding}Cache-Control: {cache}\r\nVary: Accept-Encoding"
        );
        Response::sent("200 OK", fields, body)
    }

    fn sent(status: &'static str, fields: String, body: Vec<u8>) -> Response {
        Response::Sent(Sent {
            status,
            fields,
            body,
        })
    }
}

impl Sent {
    fn to_bytes(&self) -> Vec<u8> {
        let (status, fields, length) = (self.status, &self.fields, self.body.len());
        let head = format!("HTTP/1.1 {status}\r\n{fields}\r\nContent-Length: {length}\r\n\r\n");
        [head.as_bytes(), &self.body].concat()
    }
}

/// Where the compressed copy of a file is, if there is one.
pub fn compressed(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    name.into()
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "json" | "webmanifest" => "application/json",
        "wasm" => "application/wasm",
        "css" => "text/css",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Names with a hash in them never come back with other content.
fn cache(path: &str) -> &'static str {
    let hashed = |part: &str| part.len() >= 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
    if path.split(['-', '_', '.', '/']).any(hashed) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_and_the_folder_means_its_index() {
        let mut text = &b"GET /?x=1 HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\n"[..];
        let request = Request::read(&mut text).unwrap().unwrap();
        assert_eq!(
            (request.path.as_str(), request.query.as_str()),
            ("index.html", "x=1")
        );
        assert!(request.brotli);
        assert_eq!(Request::read(&mut text).unwrap(), None);
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(cache("parts-0123456789abcdef/worker.js").contains("immutable"));
        assert!(cache("app-0123456789abcdef_bg.wasm").contains("immutable"));
        assert_eq!(cache("index.html"), "no-cache");
    }

    #[test]
    fn nothing_outside_of_the_folder_is_sent() {
        let request = Request {
            path: "../Cargo.toml".to_owned(),
            query: String::new(),
            brotli: false,
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let Response::Sent(sent) = Response::file(&folder, &request) else {
            panic!("something is sent");
        };
        assert!(sent.to_bytes().starts_with(b"HTTP/1.1 404"));
    }

    #[test]
    fn an_ended_server_answers_nobody() {
        let host = Host::anywhere(|_| Response::body("a.txt", b"here".to_vec())).unwrap();
        let ask = |address| {
            let mut stream = TcpStream::connect(address)?;
            stream.write_all(b"GET /a.txt HTTP/1.1\r\n\r\n")?;
            let mut line = String::new();
            BufReader::new(stream).read_line(&mut line).map(|_| line)
        };
        let address = host.address;
        assert_eq!(ask(address).unwrap(), "HTTP/1.1 200 OK\r\n");
        drop(host);
        assert_eq!(ask(address).unwrap_or_default(), "");
    }
}
