//! Messages that are called after something of the model and looked up by its name there.

/// A family of messages: those whose name begins with the family's, each a text without variables. The rest of the name is
/// a key: the id of a field or constant, or the name of something in a scenario, in small letters, digits and hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Names and notes of what comes with the page, such as starters; English ones are in the starters.
    BuiltinName,
    /// Names of the model's constants; English ones are in the model.
    Constant,
    /// Names of what moves a barrier; English ones are in the model.
    Countermeasure,
    /// Currencies by their codes.
    Currency,
    /// Examples of what a field's value means, and titles and lessons of the worked examples.
    Example,
    /// Names, sentences and sources of the model's fields; English ones are in the model.
    Parameter,
    /// What a barrier looks like at a level; English ones are in the model.
    Scene,
}

impl Family {
    #[cfg(feature = "compile")]
    const ALL: [(Self, &'static str); 7] = [
        (Self::BuiltinName, "builtin-name-"),
        (Self::Constant, "constant-"),
        (Self::Countermeasure, "countermeasure-"),
        (Self::Currency, "currency-"),
        (Self::Example, "example-"),
        (Self::Parameter, "parameter-"),
        (Self::Scene, "scene-"),
    ];

    /// The family and the key of a message of this name; none if it is of no family.
    #[cfg(feature = "compile")]
    pub(crate) fn split(id: &str) -> Option<(Self, &str)> {
        let mut all = Self::ALL.into_iter();
        all.find_map(|(family, prefix)| Some((family, id.strip_prefix(prefix)?)))
    }

    /// What stands for it in a catalogue.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }
}
