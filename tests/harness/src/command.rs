//! The commands of chromedriver and geckodriver that the WebDriver standard does not have.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

/// A command to the session, sent as JSON.
#[derive(Debug)]
pub struct Extra {
    path: &'static str,
    body: Value,
}

impl Extra {
    /// A command of the browser's own protocol for developer tools.
    pub fn devtools(method: &str, parameters: &Value) -> Extra {
        Extra {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": parameters }),
        }
    }

    /// Turns to the page (`content`) or to Firefox itself (`chrome`).
    pub fn context(name: &str) -> Extra {
        Extra {
            path: "moz/context",
            body: json!({ "context": name }),
        }
    }

    /// Asks for what a log has said since the last time.
    pub fn log(name: &str) -> Extra {
        Extra {
            path: "se/log",
            body: json!({ "type": name }),
        }
    }
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
