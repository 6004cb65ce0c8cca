//! The list of studies that come with the model, read from `crates/model/evidence/`.

use crate::evidence::study::Study;
use crate::input::fault::Faults;

macro_rules! studies {
    ($($name:literal)*) => {
        /// The files, by name.
        const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../evidence/", $name, ".json")))),*
        ];
    };
}

studies! {
    "V1" "V2" "V3" "V4" "V5" "V6" "V7" "V8" "V11" "V14" "V15" "V18" "V19" "V20" "V21" "V22" "V23" "V24" "V25" "V26" "V27" "V28" "V29" "V31" "V32" "V33" "V34" "V35" "V37" "M1" "M2" "M3" "M4" "M5" "M6" "M8"
}

/// Every study that comes with the model, in the order of their names.
///
/// # Errors
/// Never, as long as the tests pass: they read all of them.
pub fn studies() -> Result<Vec<Study>, Faults> {
    let read = |(name, json): &(&str, &str)| {
        Study::read(json).map_err(|mut faults| {
            for fault in &mut faults.0 {
                fault.field = format!("{name}: {}", fault.field);
            }
            faults
        })
    };
    FILES.iter().map(read).collect()
}

/// Whether the study of this name is left out when constants are fitted: a third of them, chosen by a hash of the name
/// (FNV-1a, modulo 3), so that nobody can choose which.
pub fn is_left_out(id: &str) -> bool {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.is_multiple_of(3)
}
