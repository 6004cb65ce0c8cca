//! Sizes of currencies: about how many units of one make a US dollar, as a power of ten. The limits of amounts grow with
//! it, so that an organisation fits in whatever currency its amounts are; nothing that is simulated depends on it.

/// Codes (ISO 4217) by size, three letters each; every other currency has the size 1. An order of magnitude is all that
/// limits need, so exchange rates of 2025, rounded to a power of ten, do for long.
const SIZES: [(f64, &str); 5] = [
    (
        1e1,
        "AEDBOBBRLBWPCNYCUPCZKDKKERNGHSGTQHKDHNLILSLSLMADMDLMOPMVRMXNMYRNADNOKPENPLNQARRONSARSCRSEKSLESTNSZLTJSTMTTTDZARZMW",
    ),
    (
        1e2,
        "AFNALLBDTBTNCVEDJFDOPDZDEGPETBGMDGYDHTGINRISKJMDJPYKESKGSLKRLRDMKDMRUMURMZNNIONPRPHPPKRRSDRUBSRDTHBTRYTWDUAHUYUVESVUVXPFYER",
    ),
    (
        1e3,
        "AMDAOAARSBIFCDFCLPCRCHUFIQDKMFKRWKZTMMKMWKNGNRWFSDGSOSSSPTZSXAFXOF",
    ),
    (1e4, "COPGNFIDRKHRLAKMGAMNTPYGSYPUGXUZSVND"),
    (1e5, "IRRLBP"),
];

/// The size of the currency with this code, 1 or more.
pub(crate) fn size(code: &str) -> f64 {
    let holds = |codes: &str| codes.as_bytes().chunks(3).any(|one| one == code.as_bytes());
    let sized = SIZES.iter().find(|(_, codes)| holds(codes));
    sized.map_or(1.0, |(size, _)| *size)
}

/// Whether it reads like a code: three capital letters.
pub(crate) fn is_code(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_one_and_has_one_size() {
        let codes = SIZES.iter().flat_map(|(_, codes)| {
            assert_eq!(codes.len() % 3, 0);
            codes.as_bytes().chunks(3)
        });
        let codes: Vec<&str> = codes.map(|code| str::from_utf8(code).unwrap()).collect();
        assert!(codes.iter().all(|code| is_code(code)));
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    }

    #[test]
    fn a_size_is_that_of_the_whole_code() {
        let sizes = [
            "USD", "SEK", "JPY", "KRW", "IDR", "LBP", "EDB", "", "JPYKES",
        ]
        .map(size);
        assert_eq!(sizes, [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1.0, 1.0, 1.0]);
    }
}
