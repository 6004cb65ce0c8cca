//! What a week of an option reads and does not change.

use crate::correction::Correction;
use crate::luck::Luck;
use crate::setting::{ArmSetting, Setting};
use crate::today::Today;

/// The surroundings of one option in one future.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The organisation, its constants and options.
    pub setting: &'a Setting,
    /// The option.
    pub arm: &'a ArmSetting,
    /// Where it started.
    pub today: &'a Today,
    /// What chance does.
    pub luck: &'a Luck,
    /// What chance alone would move.
    pub correction: &'a Correction,
}
