//! Words that others wrote, made safe for a terminal: no escape sequences, no reversed text, one line.

/// `text` without characters that move the cursor, change colours or reverse the reading direction.
pub fn plain(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    text.chars()
        .filter(|c| !steers(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// The first sentence of a note, with its full stop.
pub fn first_sentence(note: &str) -> String {
    let end = note.find(". ").map_or(note.len(), |stop| stop + 1);
    plain(&note[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{202e}c\r\nd\u{9b}e"), "a [31mbc  d e");
        assert_eq!(plain("Größe 日本"), "Größe 日本");
    }

    #[test]
    fn a_note_is_cut_after_its_first_sentence() {
        assert_eq!(first_sentence("One brand. More to come."), "One brand.");
        assert_eq!(first_sentence("A 2.5 % share"), "A 2.5 % share");
    }
}
