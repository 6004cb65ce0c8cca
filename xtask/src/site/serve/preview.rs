//! Serves the last build that compiled, with a script in the page that shows build progress and reloads when it is done.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use xtask_host::{Request, Response};

/// Longest that a question about the build is held; browsers give up on what takes minutes.
const TIMEOUT: Duration = Duration::from_secs(25);
/// The address by which the page asks.
const QUESTION: &str = "build-state";
/// What is put into the page.
const SCRIPT: &str = include_str!("preview.js");
/// What is shown before there is a page.
const WAITING: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Tandem is being compiled</title>\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body></body></html>";

/// How a build goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Build {
    /// It is under way.
    Running,
    /// The site is up to date.
    Done,
    /// It failed, and why; the site is that of the last build that did not.
    Failed(String),
}

/// The site with the state of its build.
pub struct Preview {
    folder: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// Rises with every change.
    number: u64,
    build: Build,
}

impl Preview {
    /// A site in a folder, which may be empty, while its first build runs.
    pub fn new(folder: &Path) -> Preview {
        Preview {
            folder: folder.to_path_buf(),
            state: Mutex::new(State {
                number: 0,
                build: Build::Running,
            }),
            changed: Condvar::new(),
        }
    }

    /// Tells the page how the build goes.
    pub fn tell(&self, build: Build) {
        let mut state = self.state();
        state.number += 1;
        state.build = build;
        self.changed.notify_all();
    }

    /// Answers a request: with the state of the build, once it is another one than the page knows; with the page; or with
    /// one of its files.
    pub fn answer(&self, request: &Request) -> Response {
        match request.path.as_str() {
            QUESTION => Response::body("state.json", self.news(known(&request.query)).into_bytes()),
            "index.html" => Response::body("index.html", self.page().into_bytes()),
            _ => Response::file(&self.folder, request),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn news(&self, known: Option<u64>) -> String {
        let (state, _) = self
            .changed
            .wait_timeout_while(self.state(), TIMEOUT, |state| Some(state.number) == known)
            .unwrap_or_else(PoisonError::into_inner);
        let (build, why) = match &state.build {
            Build::Running => ("running", ""),
            Build::Done => ("done", ""),
            Build::Failed(why) => ("failed", why.as_str()),
        };
        json!({ "number": state.number, "build": build, "why": why }).to_string()
    }

    fn page(&self) -> String {
        let html = fs::read_to_string(self.folder.join("index.html"));
        let html = html.unwrap_or_else(|_| WAITING.to_owned());
        html.replacen("</body>", &format!("<script>{SCRIPT}</script></body>"), 1)
    }
}

/// The number in `since=3`.
fn known(query: &str) -> Option<u64> {
    query.strip_prefix("since=")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    fn empty() -> Preview {
        Preview::new(Path::new("nowhere"))
    }

    #[test]
    fn who_knows_nothing_is_told_at_once() {
        assert_eq!(
            empty().news(None),
            r#"{"build":"running","number":0,"why":""}"#
        );
    }

    #[test]
    fn who_knows_the_state_is_told_when_it_changes() {
        let preview = empty();
        thread::scope(|scope| {
            let asked = scope.spawn(|| preview.news(Some(0)));
            preview.tell(Build::Failed("no `x`".to_owned()));
            let told = asked.join().unwrap();
            assert_eq!(told, r#"{"build":"failed","number":1,"why":"no `x`"}"#);
        });
    }

    #[test]
    fn before_the_first_build_there_is_a_page_that_waits() {
        let page = empty().page();
        assert!(
            page.contains("being compiled") && page.contains(QUESTION),
            "{page}"
        );
    }
}
