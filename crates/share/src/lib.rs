//! A scenario form as a code that fits into a link, and back.
//!
//! A code is a version digit, a letter for its kind, a hyphen and the rest, all of letters, digits, `-` and `_`:
//! `1p-default` names a starter scenario as it was when version 1 began, `1z-…` carries a whole form. What comes back is a
//! form, to be checked like any other; codes of this version are read for ever.
//!
//! ```
//! let mut form = tandem_share::decode("1p-default")?;
//! assert_eq!(tandem_share::encode(&form)?, "1p-default");
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

/// The code of `form`: letters, digits, `-` and `_`. A form that equals a starter
/// scenario of version 1 gets a short one.
///
/// # Errors
/// Returns [`LinkError::Unshareable`] for a form that would not come back as it is, as one with numbers that are none,
/// and [`LinkError::TooLarge`] for one that [`decode`] would refuse.
pub fn encode(form: &Form) -> Result<String, LinkError> {
    let json = serde_json::to_string(form).map_err(|_| LinkError::Unshareable)?;
    if let Some(name) = starter_of(&json) {
        return Ok(format!("{VERSION}p-{name}"));
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

/// The frozen starter whose form reads exactly as `json`, so that every bit of every number agrees. One that was changed
/// since has no name here: its code would open what it was.
fn starter_of(json: &str) -> Option<&'static str> {
    let is_same = |form: &Form| serde_json::to_string(form).is_ok_and(|text| text == json);
    let mut starters = frozen::scenarios();
    starters
        .find(|(_, form)| is_same(form))
        .map(|(name, _)| name)
}

fn named(name: &str) -> Result<Form, LinkError> {
    frozen::scenario(name).ok_or_else(|| LinkError::UnknownPreset {
        name: name.chars().take(40).collect(),
    })
}

fn read(json: &[u8]) -> Result<Form, LinkError> {
    let text = std::str::from_utf8(json).map_err(|_| LinkError::Damaged)?;
    Form::read(text).map_err(|faults| LinkError::NotAScenario {
        reason: faults
            .0
            .into_iter()
            .map(|fault| fault.value)
            .next()
            .unwrap_or_default(),
    })
}
