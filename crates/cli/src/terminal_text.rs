//! Words that others wrote, made safe for a terminal: no escape sequences, no reversed text, one line.

use unicode_width::UnicodeWidthChar;

/// Makes one sign of those beside it, as in the emoji of a family.
const JOINER: char = '\u{200d}';

/// `text` without characters that move the cursor, change colours, turn the reading direction or cannot be seen. Those that
/// end a line or steer the terminal become spaces; joined emoji stay whole.
pub fn sanitize(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let joined = c == JOINER && joins(plain.chars().next_back(), rest.peek().copied());
        if joined || !steers(c) {
            plain.push(c);
        } else if is_break(c) {
            plain.push(' ');
        }
    }
    plain
}

/// Whether a terminal obeys a character in place of showing it: control and format characters, separators of lines and
/// paragraphs, and tags.
pub fn steers(c: char) -> bool {
    is_break(c) || is_format(c)
}

fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// The general category Cf of Unicode, with what is left free between its parts.
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
        | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a joiner between these makes one emoji of them.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let emoji = |c| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}');
    before.is_some_and(|c| emoji(c) || c == '\u{fe0f}') && after.is_some_and(emoji)
}

/// The beginning of `text`, at most so many characters; no sign that is made of several is cut in two.
pub fn beginning(text: &str, most: usize) -> &str {
    let ends = text.char_indices().map(|(end, _)| end).chain([text.len()]);
    let whole = ends.take(most + 1).filter(|end| {
        let before = text[..*end].chars().next_back();
        let after = text[*end..].chars().next();
        before != Some(JOINER) && !after.is_some_and(belongs_to_the_one_before)
    });
    &text[..whole.last().unwrap_or_default()]
}

/// Accents, joiners, and colours of skin.
fn belongs_to_the_one_before(c: char) -> bool {
    c.width() == Some(0) || matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// The first sentence of a note, with its full stop.
pub fn first_sentence(note: &str) -> String {
    let end = note.find(". ").map_or(note.len(), |stop| stop + 1);
    sanitize(&note[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A family, a flag, a doctor with a colour of skin, a heart on fire, a bear in the snow, a nodding head.
    const JOINED: [&str; 6] = [
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{1f3f3}\u{fe0f}\u{200d}\u{1f308}",
        "\u{1f469}\u{1f3fd}\u{200d}\u{2695}\u{fe0f}",
        "\u{2764}\u{fe0f}\u{200d}\u{1f525}",
        "\u{1f43b}\u{200d}\u{2744}\u{fe0f}",
        "\u{1f642}\u{200d}\u{2195}\u{fe0f}",
    ];

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            sanitize("a\u{1b}[31mb\u{202e}c\r\nd\u{9b}e"),
            "a [31mbc  d e"
        );
        assert_eq!(sanitize("a\u{61c}b\u{180e}c\u{e0041}d\u{2028}e"), "abcd e");
        assert_eq!(sanitize("Größe 日本"), "Größe 日本");
    }

    #[test]
    fn no_control_or_format_character_is_passed_whatever_stands_beside_it() {
        let listed = regex::Regex::new(r"^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$").unwrap();
        let listed = |c: char| listed.is_match(c.encode_utf8(&mut [0; 4]));
        let all: Vec<char> = ('\0'..=char::MAX).filter(|c| listed(*c)).collect();
        assert!(all.len() > 230, "{}", all.len());
        for c in all {
            assert!(steers(c), "{c:?}");
            for text in [
                format!("{c}"),
                format!("a{c}b"),
                format!("{c}{c}\u{1f468}{c}"),
            ] {
                assert!(!sanitize(&text).contains(listed), "{text:?}");
            }
        }
    }

    #[test]
    fn letters_and_signs_are_passed() {
        let shown = regex::Regex::new(r"^[\p{L}\p{M}\p{N}\p{P}\p{S}]$").unwrap();
        let shown = |c: &char| shown.is_match(c.encode_utf8(&mut [0; 4]));
        for c in ('\0'..=char::MAX).filter(shown) {
            assert!(!steers(c), "{c:?}");
        }
    }

    #[test]
    fn joined_emoji_stay_whole_and_a_joiner_elsewhere_goes() {
        for emoji in JOINED {
            assert_eq!(sanitize(emoji), emoji);
        }
        assert_eq!(sanitize("a\u{200d}b \u{1f468}\u{200d}"), "ab \u{1f468}");
    }

    #[test]
    fn a_text_is_cut_beside_a_joined_emoji_and_not_inside() {
        for emoji in JOINED {
            let text = format!("ab{emoji}c");
            let length = emoji.chars().count();
            for most in 2..2 + length {
                assert_eq!(beginning(&text, most), "ab", "{most}");
            }
            assert_eq!(beginning(&text, 2 + length), format!("ab{emoji}"));
        }
        assert_eq!(beginning("Größe", 3), "Grö");
        assert_eq!(beginning("ab", 28), "ab");
    }

    #[test]
    fn a_note_is_cut_after_its_first_sentence() {
        assert_eq!(first_sentence("One brand. More to come."), "One brand.");
        assert_eq!(first_sentence("A 2.5 % share"), "A 2.5 % share");
    }
}
