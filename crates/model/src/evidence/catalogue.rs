//! The studies that come with the model.

use crate::evidence::study::Study;
use crate::fault::Faults;

macro_rules! studies {
    ($($name:literal)*) => {
        /// The files, by name.
        const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../evidence/", $name, ".json")))),*
        ];
    };
}

studies! {}

/// Every study that comes with the model, in the order of their names.
///
/// # Errors
/// Never, as long as the tests pass: they read all of them.
pub fn studies() -> Result<Vec<Study>, Faults> {
    FILES.iter().map(|(_, json)| Study::read(json)).collect()
}

/// Whether the study of this name is left out when constants are fitted: a third of them, chosen by a hash of the name
/// (FNV-1a, modulo 3), so that nobody can choose which.
pub fn is_left_out(id: &str) -> bool {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.is_multiple_of(3)
}
