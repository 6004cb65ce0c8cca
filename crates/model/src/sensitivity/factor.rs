//! Factors of the sensitivity analysis: a constant or a field, with the range over which it is moved.

use serde::Serialize;

use crate::constants::constant::Constant;
use crate::constants::latin_hypercube::triangular;
use crate::constants::table::Constants;
use crate::input::form::Form;

use crate::input::field::MovedField;

/// Which factors are held against each other; what nobody knows and what one can set are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// The behavioural constants.
    Constants,
    /// The numbers of a scenario.
    Levers,
}

/// What a factor moves.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cause {
    Constant(&'static Constant),
    Field(MovedField),
}

impl PartialEq for Cause {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Cause {
    fn name(&self) -> &'static str {
        match self {
            Self::Constant(constant) => constant.name,
            Self::Field(lever) => lever.path,
        }
    }
}

/// Something that may be moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Name of the constant, or where the lever sits: `culture.fear_of_failure`.
    pub name: &'static str,
    /// What it is, in words.
    pub words: String,
    /// Its usual value.
    pub usual: f64,
    /// Least value it is moved to.
    pub least: f64,
    /// Most it is moved to.
    pub most: f64,
    pub(super) cause: Cause,
}

impl Factor {
    pub(super) fn of_constant(constant: &'static Constant, central: &Constants) -> Self {
        Self {
            name: constant.name,
            words: constant.words().to_owned(),
            usual: constant.value(central),
            least: constant.least,
            most: constant.most,
            cause: Cause::Constant(constant),
        }
    }

    /// The lever as `form` has it; none if there is no such part or it has no room to move.
    pub(super) fn of_lever(lever: MovedField, form: &Form) -> Option<Self> {
        let usual = lever.value(form)?;
        let (least, most) = lever.range(form, usual);
        (least < most).then(|| Self {
            name: lever.path,
            words: lever.words(form),
            usual,
            least,
            most,
            cause: Cause::Field(lever),
        })
    }

    /// The value below which it lies with probability `share`: constants as futures draw them, levers evenly.
    pub(super) fn quantile(&self, share: f64) -> f64 {
        match self.cause {
            Cause::Constant(_) => triangular(share, self.least, self.usual, self.most),
            Cause::Field(_) => self.least + share * (self.most - self.least),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_peak_at_what_is_published_and_levers_are_even() {
        let central = Constants::default();
        let constant = Factor::of_constant(Constant::named("carry_over").unwrap(), &central);
        let form = crate::input::preset::scenario("default").unwrap();
        let fear = MovedField::all().find(|l| l.path == "culture.fear_of_failure");
        let lever = Factor::of_lever(fear.unwrap(), &form).unwrap();
        assert!((lever.quantile(0.25) - 37.5).abs() < 1e-9);
        let middle = constant.quantile(0.6) - constant.quantile(0.4);
        assert!(middle < 0.2 * (constant.most - constant.least));
    }
}
