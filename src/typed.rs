//! Numbers as people type them: with a point or a comma, and no more digits than count. The standard library's reader
//! knows every way of writing a number and carries tables for them, a twentieth of all the page loads.

/// Most digits that are read; a number with more is none that a box asks for.
const DIGITS: usize = 15;

/// The number that `text` says, if it says one.
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let bare = text.trim_start_matches(['-', '\u{2212}', '+']);
    let signs = text.chars().count() - bare.chars().count();
    let (whole, part) = bare.split_once(['.', ',']).unwrap_or((bare, ""));
    let digits = [whole, part].concat();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || signs > 1 || !(1..=DIGITS).contains(&digits.len()) {
        return None;
    }
    // Both are exact, so that the quotient is the nearest number there is.
    let shift: u64 = part.bytes().fold(1, |shift, _| 10 * shift);
    let size = digits.parse::<u64>().ok()? as f64 / shift as f64;
    let negative = text.starts_with(['-', '\u{2212}']);
    Some(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_to_the_last_bit() {
        for text in [
            "0",
            "45",
            "7.84",
            "0.1",
            ".5",
            "3.",
            "-12.75",
            "+2",
            "123456789.012345",
            "007",
        ] {
            assert_eq!(number(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn commas_spaces_and_true_minus_signs_are_understood() {
        assert_eq!(number(" 1,5 "), Some(1.5));
        assert_eq!(number("\u{2212}3,25"), Some(-3.25));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "", " ", ".", "-", "--1", "+-1", "1.2.3", "1 000", "12x", "1e5", "inf", "NaN",
            "\u{0665}",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(
            number("1234567890123456"),
            None,
            "more digits than any box asks for"
        );
    }
}
