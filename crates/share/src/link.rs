//! Finding the code in what people paste: a bare code, a fragment, a query or a whole link.

use crate::VERSION;
use crate::error::LinkError;

/// Name of the query parameter that carries a code.
const QUERY: &str = "s";

/// The code inside `text`: what follows `#`, else the query's `s`, else the text itself. None if there is nothing.
///
/// A fragment goes before a query, because a page that was opened by a query writes later changes into the fragment.
pub fn code(text: &str) -> Option<&str> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
    let (front, fragment) = text.split_once('#').unwrap_or((text, ""));
    let code = match fragment {
        "" => in_query(front).or_else(|| bare(front)),
        fragment => Some(fragment),
    };
    code.filter(|code| !code.is_empty())
}

fn in_query(text: &str) -> Option<&str> {
    let (_, query) = text.split_once('?')?;
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    values
        .filter(|(name, _)| *name == QUERY)
        .map(|(_, value)| value)
        .next()
}

/// The text itself, unless it is an address.
fn bare(text: &str) -> Option<&str> {
    (!text.contains(['/', '?'])).then_some(text)
}

/// What follows the version digit, if this build knows that version.
pub(crate) fn known(code: &str) -> Result<&str, LinkError> {
    let mut characters = code.chars();
    match characters.next() {
        Some(VERSION) => Ok(characters.as_str()),
        Some(version) if version.is_ascii_digit() && version > VERSION => {
            Err(LinkError::NewerVersion { version })
        }
        _ => Err(LinkError::NotACode),
    }
}

/// Makes sure that every character is one that codes are made of.
pub(crate) fn spelled(code: &str) -> Result<(), LinkError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match code.chars().enumerate().find(|(_, c)| !allowed(*c)) {
        Some((index, found)) => Err(LinkError::Character {
            found,
            place: index + 1,
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_wherever_people_put_it() {
        let given = [
            "1p-default",
            " #1p-default\n",
            "?s=1p-default",
            "https://example.org/#1p-default",
            "<https://example.org/page?s=1p-default>",
            "https://example.org/?view=all&s=1p-default&x=1",
            "https://example.org/?s=1p-default#",
            "https://example.org/?s=1p-retailer#1p-default",
        ];
        for text in given {
            assert_eq!(code(text), Some("1p-default"), "{text}");
        }
    }

    #[test]
    fn an_address_without_a_code_holds_none() {
        for text in [
            "",
            " ",
            "#",
            "?",
            "?s=",
            "?t=1p-default",
            "https://example.org/",
            "https://example.org/?view=all",
        ] {
            assert_eq!(code(text), None, "{text:?}");
        }
    }
}
