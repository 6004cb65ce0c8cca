//! Numbers as people type them: with points, commas or blanks, and no more digits than count. The standard library's reader
//! knows every way of writing a number and carries tables for them, a twentieth of all the page loads.

/// What may stand before the parts of a number.
const POINTS: [char; 2] = ['.', ','];
/// What may stand between groups of three digits.
const BETWEEN: [char; 7] = ['.', ',', ' ', '\u{a0}', '\u{202f}', '\u{2019}', '\''];
/// Most digits that are read; a number with more is none that a box asks for.
const DIGITS: usize = 15;

/// Why a text is not taken for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// It says none.
    NoNumber,
    /// It says one of two: its only point or comma is not the language's own and stands before three digits.
    Ambiguous,
}

/// The number that `text` says, where `decimal` stands between the whole and its parts. The other sign, and blanks, may
/// stand between groups of three digits, or in place of `decimal` where that cannot be mistaken.
///
/// # Errors
/// Returns why `text` says no number.
pub fn number(text: &str, decimal: &str) -> Result<f64, Misread> {
    let text = text.trim();
    let bare = text.trim_start_matches(['-', '\u{2212}', '+']);
    let signs = text.chars().count() - bare.chars().count();
    let (whole, part) = parted(bare, decimal)?;
    let digits = [ungrouped(whole).ok_or(Misread::NoNumber)?, part.to_owned()].concat();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || signs > 1 || !(1..=DIGITS).contains(&digits.len()) {
        return Err(Misread::NoNumber);
    }
    // Both are exact, so that the quotient is the nearest number there is.
    let shift: u64 = part.bytes().fold(1, |shift, _| 10 * shift);
    let size = digits.parse::<u64>().map_err(|_| Misread::NoNumber)? as f64 / shift as f64;
    let negative = text.starts_with(['-', '\u{2212}']);
    Ok(if negative { -size } else { size })
}

/// The whole with its groups, and its parts.
fn parted<'a>(bare: &'a str, decimal: &str) -> Result<(&'a str, &'a str), Misread> {
    let Some((whole, part)) = bare.rsplit_once(POINTS) else {
        return Ok((bare, ""));
    };
    let sign = &bare[whole.len()..whole.len() + 1];
    let alone = !whole.contains(POINTS);
    if alone && sign != decimal && is_group(whole, part) {
        return Err(Misread::Ambiguous);
    }
    if whole.contains(sign) {
        return Ok((bare, ""));
    }
    Ok((whole, part))
}

/// Whether what stands around a sign could be thousands and the rest.
fn is_group(whole: &str, part: &str) -> bool {
    (1..=3).contains(&whole.len()) && !whole.starts_with('0') && part.len() == 3
}

/// The digits of a whole; none if something other than groups of three stands between them.
fn ungrouped(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split(BETWEEN).collect();
    let [first, rest @ ..] = groups.as_slice() else {
        return None;
    };
    let fits = rest.is_empty()
        || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    fits.then(|| groups.concat())
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
            "1.125",
            "0.125",
            "-12.75",
            "+2",
            "123456789.012345",
            "007",
        ] {
            assert_eq!(number(text, ".").ok(), text.parse().ok(), "{text}");
            let comma = text.replace('.', ",");
            assert_eq!(number(&comma, ",").ok(), text.parse().ok(), "{comma}");
        }
    }

    #[test]
    fn either_sign_is_understood_where_it_cannot_be_mistaken() {
        for decimal in [".", ","] {
            assert_eq!(number(" 1,5 ", decimal), Ok(1.5));
            assert_eq!(number("1.5", decimal), Ok(1.5));
            assert_eq!(number("0,125", decimal), Ok(0.125));
            assert_eq!(number("1234.125", decimal), Ok(1234.125));
            assert_eq!(number("\u{2212}3,25", decimal), Ok(-3.25));
        }
    }

    #[test]
    fn groups_of_three_are_understood() {
        for text in [
            "1 234 567",
            "1.234.567",
            "1,234,567",
            "1\u{202f}234\u{a0}567",
            "1\u{2019}234'567",
        ] {
            assert_eq!(number(text, "."), Ok(1_234_567.0), "{text}");
        }
        assert_eq!(number("1.234,5", "."), Ok(1234.5));
        assert_eq!(number("1,234.5", ","), Ok(1234.5));
        assert_eq!(number("1 234,5", ","), Ok(1234.5));
    }

    #[test]
    fn what_reads_in_two_ways_is_refused() {
        assert_eq!(number("1.000", ","), Err(Misread::Ambiguous));
        assert_eq!(number("-12,500", "."), Err(Misread::Ambiguous));
        assert_eq!(number("1.000", "."), Ok(1.0));
        assert_eq!(number("1,000", ","), Ok(1.0));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "", " ", ".", "-", "--1", "+-1", "1.2.3", "1,2,3", "1.2,3.4", "10 00", "1 0000",
            " 1  000", "12x", "1e5", "inf", "NaN", "\u{0665}",
        ] {
            assert_eq!(number(text, "."), Err(Misread::NoNumber), "{text}");
        }
        assert_eq!(
            number("1234567890123456", "."),
            Err(Misread::NoNumber),
            "more digits than any box asks for"
        );
    }
}
