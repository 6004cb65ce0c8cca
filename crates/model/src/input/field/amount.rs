//! Checks amounts of money against limits that follow the size of their currency.

use crate::input::currency;
use crate::input::fault::{Fault, Faults};
use crate::input::field::parameter::{Parameter, Unit, shown};

/// A struct of numbers, of which some may be amounts.
pub(crate) trait Amounts {
    /// Notes each of its amounts that is outside its limits, under the path `field`.
    fn check_amounts(&self, field: &str, check: &mut AmountCheck);
}

/// What is wrong with the amounts of a form.
#[derive(Debug)]
pub(crate) struct AmountCheck<'a> {
    currency: &'a str,
    too_large: Vec<Fault>,
    others: Vec<Fault>,
}

impl<'a> AmountCheck<'a> {
    /// Amounts in the currency with the code `currency`.
    pub(crate) fn new(currency: &'a str) -> Self {
        Self {
            currency,
            too_large: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Notes each amount among `numbers` that is outside its limits.
    pub(crate) fn check_all(&mut self, field: &str, numbers: &[(&Parameter, Option<f64>)]) {
        for (parameter, value) in numbers {
            if let (Unit::Money, Some(value)) = (parameter.unit, value) {
                let limits = parameter.in_currency(self.currency);
                if !limits.contains(*value) {
                    self.note(parameter.path(field), *value, &limits);
                }
            }
        }
    }

    fn note(&mut self, path: String, value: f64, limits: &Parameter) {
        let allowed = format!("{}{}", limits.range(), self.named());
        let fault = Fault::new(path, shown(value), allowed);
        if value > limits.max {
            self.too_large.push(fault);
        } else {
            self.others.push(fault);
        }
    }

    /// The currency as a sentence ends in it; nothing where it is no code.
    fn named(&self) -> String {
        match currency::is_code(self.currency) {
            true => format!(" in {}", self.currency),
            false => String::new(),
        }
    }

    /// Adds what is wrong. Several amounts that are too large are one fault: their currency is.
    pub(crate) fn add_to(self, faults: &mut Faults) {
        faults.0.extend(self.others);
        match &self.too_large[..] {
            [first, _, ..] => {
                let allowed = format!(
                    "a currency of smaller units, or smaller amounts: {} are too large, the first is {} with {}, where {} is allowed",
                    self.too_large.len(),
                    first.field,
                    first.value,
                    first.allowed
                );
                let fault = Fault::new("organisation.currency", self.currency, allowed);
                faults.0.push(fault);
            }
            _ => faults.0.extend(self.too_large),
        }
    }
}
