//! Single-key shortcuts, and the control that each clicks.

/// A shortcut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// The last step is taken back.
    Undo,
    /// The last step taken back is made again.
    Redo,
    /// The last change is replayed.
    Replay,
    /// Everything goes back to where it started.
    Reset,
    /// The link is copied.
    Copy,
    /// The scenarios are opened.
    Library,
    /// The next tab.
    NextTab,
    /// The tab before.
    PreviousTab,
    /// The list of shortcuts is opened.
    Help,
}

/// What a shortcut presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The control with this id.
    Control(&'static str),
    /// The tab so many places after the chosen one, round and round.
    Tab(isize),
}

impl Shortcut {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 9] = [
        Self::Undo,
        Self::Redo,
        Self::Replay,
        Self::Reset,
        Self::Copy,
        Self::Library,
        Self::NextTab,
        Self::PreviousTab,
        Self::Help,
    ];

    /// The key, as the browser names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Undo => "u",
            Self::Redo => "r",
            Self::Replay => "p",
            Self::Reset => "0",
            Self::Copy => "c",
            Self::Library => "e",
            Self::NextTab => "]",
            Self::PreviousTab => "[",
            Self::Help => "?",
        }
    }

    /// What it presses.
    pub fn press(self) -> Press {
        match self {
            Self::Undo => Press::Control("undo"),
            Self::Redo => Press::Control("redo"),
            Self::Replay => Press::Control("replay"),
            Self::Reset => Press::Control("reset"),
            Self::Copy => Press::Control("copy"),
            Self::Library => Press::Control("library"),
            Self::NextTab => Press::Tab(1),
            Self::PreviousTab => Press::Tab(-1),
            Self::Help => Press::Control("help"),
        }
    }

    /// The shortcut of a key as the browser names it, whatever the caps lock.
    pub fn of(key: &str) -> Option<Self> {
        let meant = |shortcut: &Self| shortcut.key().eq_ignore_ascii_case(key);
        Self::ALL.into_iter().find(meant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shortcut_has_a_key_of_its_own_and_presses_something_else() {
        for (place, shortcut) in Shortcut::ALL.into_iter().enumerate() {
            assert_eq!(Shortcut::of(shortcut.key()), Some(shortcut));
            let others = &Shortcut::ALL[..place];
            assert!(others.iter().all(|other| other.press() != shortcut.press()));
        }
        assert_eq!(Shortcut::of("U"), Some(Shortcut::Undo));
        assert_eq!(Shortcut::of("Escape"), None);
    }
}
