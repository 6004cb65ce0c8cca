//! The built site behind a small server on loopback; a test may have single files answered differently.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Result, ensure};
use xtask_host::{Host, Request, Response};

/// What the server says instead of sending a file of the build.
#[derive(Clone, Debug)]
pub enum Answer {
    /// This text or these bytes, with the type that the file's name has.
    Body(Vec<u8>),
    /// The built file, as text, as by a host that does not know its type.
    Mistyped,
    /// Not found.
    Missing,
    /// Nothing, for as long as the visitor cares to wait.
    Silence,
}

/// The built site, served until it is dropped.
pub struct Site {
    host: Host,
    shared: Arc<Shared>,
}

struct Shared {
    folder: PathBuf,
    answers: Mutex<BTreeMap<String, Answer>>,
    requests: Mutex<BTreeMap<String, usize>>,
}

impl Site {
    /// Serves `dist/`, which `cargo xtask build` writes.
    pub fn built() -> Result<Site> {
        let folder = crate::root().join("dist");
        ensure!(
            folder.join("index.html").is_file(),
            "there is no built site; `cargo xtask build` makes it"
        );
        Site::of(folder)
    }

    /// Serves any folder.
    pub fn of(folder: PathBuf) -> Result<Site> {
        let shared = Arc::new(Shared {
            folder,
            answers: Mutex::default(),
            requests: Mutex::default(),
        });
        let serving = Arc::clone(&shared);
        let host = Host::anywhere(move |request| serving.respond(request))?;
        Ok(Site { host, shared })
    }

    /// From now on answers every path that ends in this file name differently.
    pub fn answer(&self, file_name: &str, answer: Answer) {
        locked(&self.shared.answers).insert(file_name.to_owned(), answer);
    }

    /// From now on sends the built file again.
    pub fn restore(&self, file_name: &str) {
        locked(&self.shared.answers).remove(file_name);
    }

    /// Names of the files that were asked for so far, each with how often.
    pub fn asked(&self) -> BTreeMap<String, usize> {
        locked(&self.shared.requests).clone()
    }

    /// How often a file of this name was asked for.
    pub fn requests(&self, file_name: &str) -> usize {
        let requests = locked(&self.shared.requests);
        requests.get(file_name).copied().unwrap_or_default()
    }

    /// The address of the page with something after it, such as a fragment.
    pub fn url(&self, rest: &str) -> String {
        self.host.url(rest)
    }
}

impl Shared {
    fn respond(&self, request: &Request) -> Response {
        let name = request.path.rsplit('/').next().unwrap_or_default();
        *locked(&self.requests).entry(name.to_owned()).or_default() += 1;
        let answer = locked(&self.answers).get(name).cloned();
        match answer {
            Some(Answer::Silence) => Response::Never,
            Some(Answer::Mistyped) => self.file(request, "mistyped.txt"),
            Some(Answer::Missing) => Response::missing(),
            Some(Answer::Body(body)) => Response::body(name, body),
            None => self.file(request, &request.path),
        }
    }

    /// A file of the build, with the type that a name has. Nothing is kept by the browser: tests count what is asked for.
    fn file(&self, request: &Request, named: &str) -> Response {
        match std::fs::read(self.folder.join(&request.path)) {
            Ok(body) if !request.path.contains("..") => Response::body(named, body),
            _ => Response::missing(),
        }
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
