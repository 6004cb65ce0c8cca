//! What is particular to Firefox: its start, and the scripts that run in the browser itself where WebDriver has no word.

use std::env;
use std::path::Path;

use serde_json::{Value, json};

use super::preferences::{MediaPreference, Scheme};

/// What the console has called an error, in Chromium's words; asked once, it is forgotten.
pub const ERRORS: &str = "
    const ours = it => it instanceof Ci.nsIScriptError && !(it.flags & Ci.nsIScriptError.warningFlag)
        && /^http:/.test(it.sourceName);
    const errors = Services.console.getMessageArray().filter(ours);
    Services.console.reset();
    return errors.map(it => ({ level: 'SEVERE', message: it.errorMessage }));";

/// What is asked of a session.
pub fn capabilities(profile: &Path) -> Value {
    let mut options = json!({
        "args": ["-headless", "-profile", profile],
        "prefs": { "browser.shell.checkDefaultBrowser": false, "datareporting.policy.dataSubmissionEnabled": false },
    });
    if let Ok(program) = env::var("TANDEM_FIREFOX") {
        options["binary"] = json!(program);
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}

/// Gives the page a size inside of its window.
pub fn resize(width: u32, height: u32) -> String {
    format!(
        "const style = gBrowser.selectedBrowser.style;
        for (const [name, value] of [['width', {width}], ['height', {height}]]) {{
            style.setProperty(name, `${{value}}px`);
            style.setProperty(`min-${{name}}`, `${{value}}px`);
            style.setProperty(`max-${{name}}`, `${{value}}px`);
        }}"
    )
}

/// Sets which colours the system prefers.
pub fn prefer(scheme: Scheme) -> String {
    format!(
        "gBrowser.selectedBrowser.browsingContext.top.prefersColorSchemeOverride = '{}'",
        scheme.name()
    )
}

/// Sets what the system asks of every page.
pub fn preference(preference: MediaPreference) -> &'static str {
    match preference {
        MediaPreference::ForcedColours => {
            "Services.prefs.setIntPref('ui.useAccessibilityTheme', 1);
            Services.prefs.setIntPref('browser.display.document_color_use', 2);"
        }
        MediaPreference::LessMotion => "Services.prefs.setIntPref('ui.prefersReducedMotion', 1)",
    }
}
