//! Content-security policy of the built page: the page's own host only, and inline scripts and styles by their SHA-256
//! hashes.

use anyhow::{Context, Result};
use data_encoding::BASE64;
use sha2::{Digest, Sha256};

/// Writes the policy as the first thing in the page's head, so that it stands before any script.
pub fn protect(html: &str) -> Result<String> {
    let head = html.find("<head").context("index.html has no head")?;
    let end = head
        + html[head..]
            .find('>')
            .context("index.html has an unfinished head")?
        + 1;
    let meta = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        policy(html)
    );
    Ok(format!("{}\n{meta}{}", &html[..end], &html[end..]))
}

/// `blob:` lets the page start its workers; `'wasm-unsafe-eval'` compiles WebAssembly and nothing else.
fn policy(html: &str) -> String {
    let scripts = hashes(&inline(html, "script"));
    let styles = hashes(&inline(html, "style"));
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        "worker-src blob: 'self'",
        "connect-src 'self'",
        &format!("style-src 'self'{styles}"),
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

fn hash(script: &str) -> String {
    BASE64.encode(&Sha256::digest(script.as_bytes()))
}

fn hashes(texts: &[&str]) -> String {
    texts
        .iter()
        .map(|text| format!(" 'sha256-{}'", hash(text)))
        .collect()
}

/// The texts of all elements with this name that have no `src`.
fn inline<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let parts: Vec<_> = html.split(&open).skip(1).collect();
    let parts = parts.into_iter().filter_map(|part| part.split_once('>'));
    let inline = parts.filter(|(attributes, _)| !attributes.contains("src="));
    inline
        .filter_map(|(_, rest)| rest.split_once(&close))
        .map(|(text, _)| text)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inline_scripts_are_hashed() {
        let html = "<script src=\"a.js\"></script><script type=\"module\">one</script><script>two</script>";
        assert_eq!(inline(html, "script"), ["one", "two"]);
    }

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        assert_eq!(
            hash("alert('Hello, world.');"),
            "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn the_policy_comes_first_in_the_head() {
        let page = protect("<html><head lang=\"en\"><script>x</script></head></html>").unwrap();
        assert!(
            page.contains("<head lang=\"en\">\n<meta http-equiv=\"Content-Security-Policy\""),
            "{page}"
        );
        assert!(page.contains(&hash("x")));
    }

    #[test]
    fn a_page_without_a_head_is_refused() {
        assert!(protect("<html></html>").is_err());
    }
}
