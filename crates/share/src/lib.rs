//! A scenario form as a code that fits into a link, and back.
//!
//! A code is a version digit, a letter for its kind, a hyphen and the rest, all of letters, digits, `-` and `_`:
//! `1p-default-2` names a starter scenario as it was in revision 2 and `1p-default` as it was in the first, `1z-…` carries a
//! whole form. What comes back is a form, to be checked like any other; codes of this version are read for ever.
//! `crates/share/frozen/README.md` says what a revision is.
//!
//! ```
//! let mut form = tandem_share::decode("1p-default-2")?;
//! assert_eq!(tandem_share::encode(&form)?, "1p-default-2");
//! form.run.seed = 7;
//! let link = format!("https://example.org/#{}", tandem_share::encode(&form)?);
//! assert_eq!(tandem_share::decode(&link)?, form);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod frozen;
mod link;
mod pack;

use tandem_model::Form;

pub use error::LinkError;
pub use link::code;

/// The version this build writes, first character of a code.
const VERSION: char = '1';
/// Largest scenario that a code may carry, as JSON, in bytes.
const LARGEST: usize = 2_000_000;

/// The code of `form`: letters, digits, `-` and `_`. A form that equals a starter scenario gets a short one, which names
/// the newest revision in which the starter was so.
///
/// # Errors
/// Returns [`LinkError::Unshareable`] for a form that would not come back as it is, as one with numbers that are none,
/// and [`LinkError::TooLarge`] for one that [`decode`] would refuse.
pub fn encode(form: &Form) -> Result<String, LinkError> {
    let json = serde_json::to_string(form).map_err(|_| LinkError::Unshareable)?;
    if let Some(starter) = starter_of(&json) {
        return Ok(format!("{VERSION}p-{starter}"));
    }
    if json.len() > LARGEST {
        return Err(LinkError::TooLarge);
    }
    let back: Form = serde_json::from_str(&json).map_err(|_| LinkError::Unshareable)?;
    if back != *form {
        return Err(LinkError::Unshareable);
    }
    Ok(format!("{VERSION}z-{}", pack::pack(json.as_bytes())))
}

/// The form in a code, a fragment (`#…`), a query (`?s=…`) or a whole link. It still has to be checked.
///
/// # Errors
/// Returns what is wrong, in a sentence for the person who followed the link; never a form that differs from the one
/// that was shared.
pub fn decode(text: &str) -> Result<Form, LinkError> {
    let code = code(text).ok_or(LinkError::Empty)?;
    let rest = link::known(code)?;
    link::spelled(code)?;
    match rest.split_once('-') {
        Some(("p", name)) => named(name),
        Some(("z", packed)) => read(&pack::unpack(packed, LARGEST)?),
        _ => Err(LinkError::Damaged),
    }
}

/// What the code of a frozen starter ends with whose form reads exactly as `json`, so that every bit of every number
/// agrees.
fn starter_of(json: &str) -> Option<&'static str> {
    let is_same = |form: &Form| serde_json::to_string(form).is_ok_and(|text| text == json);
    let mut starters = frozen::scenarios();
    starters
        .find(|(_, form)| is_same(form))
        .map(|(code, _)| code)
}

fn named(code: &str) -> Result<Form, LinkError> {
    frozen::scenario(code).ok_or_else(|| unknown(code))
}

/// What is wrong with the code of a starter that is not here.
fn unknown(code: &str) -> LinkError {
    let short = |text: &str| text.chars().take(40).collect();
    match code.rsplit_once('-') {
        Some((name, revision)) if is_number(revision) => LinkError::UnknownRevision {
            name: short(name),
            revision: short(revision),
        },
        _ => LinkError::UnknownPreset { name: short(code) },
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn read(json: &[u8]) -> Result<Form, LinkError> {
    let text = std::str::from_utf8(json).map_err(|_| LinkError::Damaged)?;
    Form::read(text).map_err(|faults| LinkError::NotAScenario {
        reason: faults.to_string(),
    })
}
