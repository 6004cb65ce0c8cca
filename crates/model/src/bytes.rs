//! Forms and scenarios as bytes, for parts of one build that talk to each other. Other builds write other bytes; what is
//! kept or shared is a file or a link.

use borsh::{BorshDeserialize, BorshSerialize};
use thiserror::Error;

use crate::form::Form;
use crate::plan::Plan;
use crate::scenario::{Arm, Scenario};

/// Bytes that no form, plan or scenario of this build wrote, or one with numbers that are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("these bytes were not written by this build")]
pub struct ForeignBytes;

impl Form {
    /// The form as bytes.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for a form with a number that is none.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ForeignBytes> {
        write(self)
    }

    /// The form that wrote `bytes`. It still has to be checked.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        read(bytes)
    }
}

impl Plan {
    /// The plan as bytes.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for a plan with a number that is none.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ForeignBytes> {
        write(self)
    }

    /// The plan that wrote `bytes`.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        read(bytes)
    }
}

impl Scenario {
    /// The scenario as bytes.
    ///
    /// # Errors
    /// Never, since its numbers were checked.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ForeignBytes> {
        write(&(&self.form, &self.arms))
    }

    /// The scenario that wrote `bytes`. It was checked then and is not checked again.
    ///
    /// # Errors
    /// Returns [`ForeignBytes`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ForeignBytes> {
        let (form, arms): (Form, Vec<Arm>) = read(bytes)?;
        Ok(Self { form, arms })
    }
}

fn write<T: BorshSerialize>(value: &T) -> Result<Vec<u8>, ForeignBytes> {
    borsh::to_vec(value).map_err(|_| ForeignBytes)
}

fn read<T: BorshDeserialize>(bytes: &[u8]) -> Result<T, ForeignBytes> {
    borsh::from_slice(bytes).map_err(|_| ForeignBytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preset;

    #[test]
    fn every_preset_survives_as_form_and_as_scenario() {
        for name in preset::scenario_names() {
            let form = preset::scenario(name).unwrap();
            assert_eq!(
                Form::from_bytes(&form.to_bytes().unwrap()).as_ref(),
                Ok(&form)
            );
            let scenario = Scenario::check(form).unwrap();
            let back = Scenario::from_bytes(&scenario.to_bytes().unwrap());
            assert_eq!(back, Ok(scenario));
        }
        for name in preset::plan_names() {
            let plan = preset::plan(name).unwrap();
            assert_eq!(Plan::from_bytes(&plan.to_bytes().unwrap()), Ok(plan));
        }
    }

    #[test]
    fn what_was_not_written_here_is_refused() {
        let form = preset::scenario("startup").unwrap();
        let bytes = form.to_bytes().unwrap();
        for wrong in [&[][..], &bytes[1..], &bytes[..bytes.len() - 1], &[255; 64]] {
            assert_eq!(Form::from_bytes(wrong), Err(ForeignBytes));
        }
        let mut endless = form;
        endless.worthwhile = f64::NAN;
        assert_eq!(endless.to_bytes(), Err(ForeignBytes));
    }
}
