//! Encodes forms as codes of links and decodes them, for the links program: readers of files and compressed codes are as
//! large as the rest of the page. Forms cross over as bytes.

use tandem_model::Form;

use crate::scenario::example;

/// The code of a form.
///
/// # Errors
/// Returns why the form fits no link, in a sentence.
pub fn encode(form: &[u8]) -> Result<String, String> {
    let form = Form::from_bytes(form).map_err(|error| error.to_string())?;
    tandem_share::encode(&form).map_err(|error| error.to_string())
}

/// The form in a code. It still has to be checked.
///
/// # Errors
/// Returns why the code holds no form, in a sentence.
pub fn decode(code: &str) -> Result<Vec<u8>, String> {
    let form = tandem_share::decode(code).map_err(|error| error.to_string())?;
    Ok(form.to_bytes())
}

/// The form of the worked example at `place`.
///
/// # Errors
/// Returns that there is none, in a sentence.
pub fn example(place: usize) -> Result<Vec<u8>, String> {
    Ok(example::bytes(place).ok_or("there is no such example")?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::starter;

    #[test]
    fn every_starter_survives_its_link() {
        for form in starter::scenarios() {
            let bytes = form.to_bytes();
            assert_eq!(decode(&encode(&bytes).unwrap()), Ok(bytes));
        }
    }

    #[test]
    fn a_broken_code_is_told_in_a_sentence() {
        for broken in ["rubbish", "1", "%%%", "1-AAAA", "\u{1F600}"] {
            assert!(decode(broken).unwrap_err().contains(' '), "{broken}");
        }
        assert!(encode(b"rubbish").is_err());
    }
}
