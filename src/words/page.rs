//! Headings, buttons and the other fixed words of the page.

#![expect(missing_docs, reason = "each constant is its own documentation")]

pub const PRODUCT: &str = "Tandem";
pub const SKIP: &str = "Skip to the answer";
pub const SCENARIO: &str = "Scenario";
pub const OWN_SCENARIO: &str = "Your scenario";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const RESET: &str = "Reset to the start";
pub const TOOLS: &str = "Settings";
pub const COPY: &str = "Copy link";
pub const LEVERS: &str = "What would you change?";
pub const ANSWER: &str = "The answer";
pub const PICTURES: &str = "In pictures";
pub const NUMBERS: &str = "Numbers";
pub const CLEARS: &str = "clears the bar";
pub const BETWEEN: &str = "in between";
pub const LOSES: &str = "loses money";
pub const STARTING: &str = "The first futures are being simulated.";
pub const NO_OPTIONS: &str = "This scenario compares nothing with today.";
pub const ADVICE: &str = "A model for discussion, not advice on anybody\u{2019}s pay";
pub const PRIVACY: &str = "nothing leaves this device until you share";
pub const CHANGES: &str = "Changes from the start";

/// How many futures the numbers rest on.
pub fn futures(done: u32, of: u32) -> String {
    if done == of {
        format!("{of} simulated futures")
    } else {
        format!("{done} of {of} simulated futures")
    }
}

/// Which version of the model computed them.
pub fn version(model: u32) -> String {
    format!("model {model}")
}

/// How many settings differ from where they started.
pub fn changes(count: usize) -> String {
    match count {
        0 => "No changes from the start".to_owned(),
        1 => "1 change from the start".to_owned(),
        _ => format!("{count} changes from the start"),
    }
}
