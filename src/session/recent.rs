//! Recent scenarios, newest first, as tab-separated lines for local storage: at most 8, each code at most 30,000
//! characters.

/// Most entries.
const MOST: usize = 8;
/// Longest code, in characters; a realistic one has less than two thousand characters.
const LONGEST: usize = 30_000;
/// What stands between the fields of an entry; no field holds it.
const BETWEEN: char = '\t';

/// A recent scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its code, as links carry it, so that old ones open for ever.
    pub code: String,
    /// When it was in force, in milliseconds since 1970.
    pub at: u64,
    /// Its title.
    pub name: String,
    /// Its answer in a line.
    pub line: String,
}

impl Entry {
    fn read(text: &str) -> Option<Self> {
        let mut fields = text.splitn(4, BETWEEN);
        let mut next = || fields.next();
        let (code, at, name, line) = (next()?, next()?, next()?, next()?);
        Some(Self {
            code: code.to_owned(),
            at: at.parse().ok()?,
            name: name.to_owned(),
            line: line.to_owned(),
        })
    }

    fn write(&self) -> String {
        let at = self.at.to_string();
        [&self.code, &at, &self.name, &self.line]
            .map(|field| on_one_line(field))
            .join(&BETWEEN.to_string())
    }
}

/// A visitor's words may hold anything, also what ends a line or a field.
fn on_one_line(words: &str) -> String {
    words.replace(|c: char| c.is_control(), " ")
}

/// Recent scenarios.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecentScenarios {
    /// The entries, newest first.
    pub entries: Vec<Entry>,
}

impl RecentScenarios {
    /// What `text` says; lines that say nothing are left out.
    pub fn read(text: &str) -> Self {
        let entries = text.lines().filter_map(Entry::read).take(MOST);
        Self {
            entries: entries.collect(),
        }
    }

    /// It as text.
    pub fn write(&self) -> String {
        let lines: Vec<String> = self.entries.iter().map(Entry::write).collect();
        lines.join("\n")
    }

    /// Keeps `entry` as the newest, in the place of the one with the code `before` if it goes on from there.
    pub fn keep(&mut self, entry: Entry, before: Option<&str>) {
        if entry.code.len() > LONGEST {
            return;
        }
        self.entries
            .retain(|old| old.code != entry.code && Some(old.code.as_str()) != before);
        self.entries.insert(0, entry);
        self.entries.truncate(MOST);
    }

    /// Forgets the entry with this code.
    pub fn forget(&mut self, code: &str) {
        self.entries.retain(|entry| entry.code != code);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(code: &str) -> Entry {
        Entry {
            code: code.to_owned(),
            at: 1_700_000_000_000,
            name: format!("Name of {code}"),
            line: "Both: about $1M".to_owned(),
        }
    }

    fn codes(recent: &RecentScenarios) -> Vec<&str> {
        recent.entries.iter().map(|entry| &*entry.code).collect()
    }

    #[test]
    fn the_newest_eight_are_kept_and_survive_being_stored() {
        let mut recent = RecentScenarios::default();
        for code in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
            recent.keep(entry(code), None);
        }
        assert_eq!(codes(&recent), ["i", "h", "g", "f", "e", "d", "c", "b"]);
        assert_eq!(RecentScenarios::read(&recent.write()), recent);
    }

    #[test]
    fn what_goes_on_takes_the_place_of_what_it_came_from_and_nothing_is_kept_twice() {
        let mut recent = RecentScenarios::default();
        recent.keep(entry("a"), None);
        recent.keep(entry("b"), None);
        recent.keep(entry("c"), Some("b"));
        assert_eq!(codes(&recent), ["c", "a"]);
        recent.keep(entry("a"), None);
        assert_eq!(codes(&recent), ["a", "c"]);
        recent.forget("a");
        assert_eq!(codes(&recent), ["c"]);
    }

    #[test]
    fn hostile_words_stay_inside_their_field() {
        let mut recent = RecentScenarios::default();
        let name = "a\tb\nc\r\u{85}<b>".to_owned();
        recent.keep(Entry { name, ..entry("a") }, None);
        let read = RecentScenarios::read(&recent.write());
        assert_eq!(read.entries.len(), 1);
        assert_eq!(read.entries[0].name, "a b c  <b>");
        assert_eq!(read.entries[0].line, recent.entries[0].line);
    }

    #[test]
    fn rubbish_is_left_out_and_what_is_too_long_is_not_kept() {
        let text = "rubbish\n\na\tnever\tname\tline\nb\t5\tname\tline";
        let mut recent = RecentScenarios::read(text);
        assert_eq!(codes(&recent), ["b"]);
        recent.keep(entry(&"x".repeat(LONGEST + 1)), Some("b"));
        assert_eq!(codes(&recent), ["b"]);
    }
}
