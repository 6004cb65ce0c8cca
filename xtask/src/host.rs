//! The built site as a good host serves it: compressed, cached for ever where names change with content, over
//! connections that stay open.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, ensure};

use crate::compress;

/// A site on loopback, served for as long as the program runs.
pub struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves a folder.
    pub fn of(folder: &Path) -> Result<Host> {
        ensure!(
            folder.join("index.html").is_file(),
            "there is no built site; `cargo xtask build` makes it"
        );
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let folder = folder.to_path_buf();
        thread::spawn(move || listen(&listener, &folder));
        Ok(Host { address })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

fn listen(listener: &TcpListener, folder: &Path) {
    for stream in listener.incoming().flatten() {
        let folder = folder.to_path_buf();
        thread::spawn(move || converse(stream, &folder));
    }
}

/// Answers requests until the visitor hangs up.
fn converse(mut stream: TcpStream, folder: &Path) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = Request::read(&mut reader)? {
        stream.write_all(&answer(folder, &request))?;
    }
    Ok(())
}

/// What of a request matters here.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    /// The file's name, without the query.
    path: String,
    /// Whether brotli may be sent.
    brotli: bool,
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
        let path = target.split('?').next().unwrap_or_default();
        let path = path.trim_start_matches('/');
        let accepts = head
            .lines()
            .find(|line| line.to_ascii_lowercase().starts_with("accept-encoding:"));
        Ok(Some(Request {
            path: if path.is_empty() { "index.html" } else { path }.to_owned(),
            brotli: accepts.is_some_and(|line| line.contains("br")),
        }))
    }
}

fn answer(folder: &Path, request: &Request) -> Vec<u8> {
    let path = folder.join(&request.path);
    let copy: PathBuf = compress::copy_of(&path);
    let inside = !request.path.contains("..");
    let (body, encoding) = match (request.brotli, fs::read(copy)) {
        (true, Ok(body)) => (Ok(body), "Content-Encoding: br\r\n"),
        _ => (fs::read(&path), ""),
    };
    let (status, body) = match body {
        Ok(body) if inside => ("200 OK", body),
        _ => ("404 Not Found", b"not found".to_vec()),
    };
    let fields = format!(
        "Content-Type: {}\r\n{encoding}Cache-Control: {}\r\nVary: Accept-Encoding",
        kind(&request.path),
        cache(&request.path)
    );
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{fields}\r\nContent-Length: {length}\r\n\r\n");
    [head.into_bytes(), body].concat()
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
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
            (request.path.as_str(), request.brotli),
            ("index.html", true)
        );
        assert_eq!(Request::read(&mut text).unwrap(), None);
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(cache("parts-0123456789abcdef/worker.js").contains("immutable"));
        assert!(cache("app-0123456789abcdef_bg.wasm").contains("immutable"));
        assert_eq!(cache("index.html"), "no-cache");
    }
}
