//! Bytes to characters and back: compressed, sealed with a checksum so that an altered link is noticed, and spelled in
//! base64url without padding.

use data_encoding::BASE64URL_NOPAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use crate::error::LinkError;

/// Compression level: the best that is still quick.
const LEVEL: u8 = 9;
/// Bytes of the checksum, in front of the compressed ones.
const SEAL: usize = 4;

/// Letters, digits, `-` and `_` that stand for `bytes`.
pub(crate) fn pack(bytes: &[u8]) -> String {
    let compressed = compress_to_vec(bytes, LEVEL);
    let mut sealed = checksum(&compressed).to_be_bytes().to_vec();
    sealed.extend(compressed);
    BASE64URL_NOPAD.encode(&sealed)
}

/// The bytes that `text` stands for, at most `limit` of them.
///
/// # Errors
/// Returns [`LinkError::Damaged`] for anything that [`pack`] did not write, and [`LinkError::TooLarge`].
pub(crate) fn unpack(text: &str, limit: usize) -> Result<Vec<u8>, LinkError> {
    if text.len() > limit {
        return Err(LinkError::TooLarge);
    }
    let sealed = BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| LinkError::Damaged)?;
    let (seal, compressed) = sealed.split_at_checked(SEAL).ok_or(LinkError::Damaged)?;
    if seal != checksum(compressed).to_be_bytes() {
        return Err(LinkError::Damaged);
    }
    decompress_to_vec_with_limit(compressed, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLarge,
        _ => LinkError::Damaged,
    })
}

/// FNV-1a with 32 bits. It notices every single altered byte: for a given rest, each step is a bijection.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_is_refused() {
        let packed = pack(&vec![b' '; 1_000_000]);
        assert!(packed.len() < 2_000, "a bomb is small: {}", packed.len());
        assert_eq!(unpack(&packed, 999_999), Err(LinkError::TooLarge));
        assert_eq!(
            unpack(&packed, 1_000_000).map(|bytes| bytes.len()),
            Ok(1_000_000)
        );
    }

    #[test]
    fn what_is_not_a_scenario_is_still_brought_back_whole() {
        for bytes in [&b""[..], b"x", &[0, 255, 128]] {
            assert_eq!(unpack(&pack(bytes), 100).as_deref(), Ok(bytes));
        }
    }

    #[cfg(not(target_family = "wasm"))]
    proptest::proptest! {
        #[test]
        fn no_sealed_bytes_make_it_panic(compressed in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let mut sealed = checksum(&compressed).to_be_bytes().to_vec();
            sealed.extend(compressed);
            if let Ok(bytes) = unpack(&BASE64URL_NOPAD.encode(&sealed), 1_000) {
                proptest::prop_assert!(bytes.len() <= 1_000);
            }
        }
    }
}
