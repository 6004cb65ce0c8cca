//! A server on loopback: it reads requests, and somebody else answers them. The built site is answered as a good host
//! does: compressed, cached for ever where names change with content, over connections that stay open.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, ensure};

/// Who answers requests.
pub type Answer = dyn Fn(&Request) -> Response + Send + Sync;

/// A server, for as long as the program runs.
pub struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves the built site in a folder on any free port.
    pub fn of(folder: &Path) -> Result<Host> {
        ensure!(
            folder.join("index.html").is_file(),
            "there is no built site; `cargo xtask build` makes it"
        );
        let folder = folder.to_path_buf();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        Host::listen(listener, move |request| Response::file(&folder, request))
    }

    /// Has every request that arrives answered, each visitor's in a thread of its own.
    pub fn listen(
        listener: TcpListener,
        answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Result<Host> {
        let address = listener.local_addr()?;
        let answer: Arc<Answer> = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let answer = Arc::clone(&answer);
                thread::spawn(move || converse(stream, &*answer));
            }
        });
        Ok(Host { address })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

/// Answers requests until the visitor hangs up.
fn converse(mut stream: TcpStream, answer: &Answer) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = Request::read(&mut reader)? {
        stream.write_all(&answer(&request).to_bytes())?;
    }
    Ok(())
}

/// What of a request matters here.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The file's name, without the query; the folder itself means its index.
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
        let path = path.trim_start_matches('/');
        let accepts = head
            .lines()
            .find(|line| line.to_ascii_lowercase().starts_with("accept-encoding:"));
        Ok(Some(Request {
            path: if path.is_empty() { "index.html" } else { path }.to_owned(),
            query: query.to_owned(),
            brotli: accepts.is_some_and(|line| line.contains("br")),
        }))
    }
}

/// What is sent back.
pub struct Response {
    status: &'static str,
    fields: String,
    body: Vec<u8>,
}

impl Response {
    /// A file of a folder, or its compressed copy where there is one.
    pub fn file(folder: &Path, request: &Request) -> Response {
        let path = folder.join(&request.path);
        let (body, encoding) = match (request.brotli, fs::read(compressed(&path))) {
            (true, Ok(body)) => (Ok(body), "Content-Encoding: br\r\n"),
            _ => (fs::read(&path), ""),
        };
        match body {
            Ok(body) if !request.path.contains("..") => Response {
                status: "200 OK",
                fields: format!(
                    "Content-Type: {}\r\n{encoding}Cache-Control: {}\r\nVary: Accept-Encoding",
                    kind(&request.path),
                    cache(&request.path)
                ),
                body,
            },
            _ => Response {
                status: "404 Not Found",
                fields: "Content-Type: text/plain".to_owned(),
                body: b"not found".to_vec(),
            },
        }
    }

    /// A text that is not kept, with the kind that a file of this name has.
    pub fn text(name: &str, text: String) -> Response {
        Response {
            status: "200 OK",
            fields: format!("Content-Type: {}\r\nCache-Control: no-store", kind(name)),
            body: text.into_bytes(),
        }
    }

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
        "json" => "application/json",
        "wasm" => "application/wasm",
        "css" => "text/css",
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
        let sent = Response::file(&folder, &request).to_bytes();
        assert!(sent.starts_with(b"HTTP/1.1 404"));
    }
}
