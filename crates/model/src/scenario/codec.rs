//! Binary codec of forms and scenarios, for messages between parts of one build.

use thiserror::Error;

use crate::codec::{decode, encode};
use crate::input::form::Form;
use crate::input::plan::Plan;
use crate::scenario::{Arm, Scenario};

/// Bytes that no form, plan or scenario of this build wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("these bytes were not written by this build")]
pub struct ForeignBytes;

impl Form {
    /// The form as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// The form that wrote `bytes`. It still has to be checked.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        decode(bytes).ok_or(ForeignBytes)
    }
}

impl Plan {
    /// The plan as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        encode(self)
    }

    /// The plan that wrote `bytes`.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        decode(bytes).ok_or(ForeignBytes)
    }
}

impl Scenario {
    /// The scenario as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = encode(&self.form);
        bytes.extend(encode(&self.arms));
        bytes
    }

    /// The scenario that wrote `bytes`. It was checked then and is not checked again.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        let (form, arms): (Form, Vec<Arm>) = decode(bytes).ok_or(ForeignBytes)?;
        Ok(Self { form, arms })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    #[test]
    fn every_preset_survives_as_form_and_as_scenario() {
        for name in preset::scenario_names() {
            let form = preset::scenario(name).unwrap();
            assert_eq!(Form::from_bytes(&form.to_bytes()).as_ref(), Ok(&form));
            let scenario = Scenario::check(form).unwrap();
            assert_eq!(Scenario::from_bytes(&scenario.to_bytes()), Ok(scenario));
        }
        for name in preset::plan_names() {
            let plan = preset::plan(name).unwrap();
            assert_eq!(Plan::from_bytes(&plan.to_bytes()), Ok(plan));
        }
    }

    #[test]
    fn what_was_not_written_here_is_refused() {
        let bytes = preset::scenario("startup").unwrap().to_bytes();
        let longer = [&bytes[..], &[0]].concat();
        for wrong in [
            &[][..],
            &bytes[1..],
            &bytes[..bytes.len() - 1],
            &[255; 64],
            &longer,
        ] {
            assert_eq!(Form::from_bytes(wrong), Err(ForeignBytes));
        }
    }

    #[cfg(not(target_family = "wasm"))]
    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
            let _ = Scenario::from_bytes(&bytes);
        }

        #[test]
        fn one_wrong_byte_makes_another_form_or_none(place in 0_usize..2_000, byte: u8) {
            let form = preset::scenario("default").unwrap();
            let mut bytes = form.to_bytes();
            let place = place % bytes.len();
            let same = bytes[place] == byte;
            bytes[place] = byte;
            proptest::prop_assert!(same || Form::from_bytes(&bytes) != Ok(form));
        }
    }
}
