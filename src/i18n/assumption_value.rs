//! Values of assumptions written with their unit.

#[cfg(test)]
use tandem_model::AssumptionKind;
use tandem_model::{Assumption, Unit};

use crate::i18n::messages::lanes::with_unit;
use crate::i18n::number::{number, power_of_ten, rough_money};

/// A value of an assumption with its unit, money in `currency`, with as many digits as tell it from its neighbours.
pub fn valued(it: &Assumption, value: f64, currency: &str) -> String {
    let scale = match it.unit {
        Unit::Money => return rough_money(currency, value),
        Unit::Share | Unit::AWeek | Unit::AMonth => 100.0,
        Unit::Hours | Unit::Number => 1.0,
    };
    let width = (scale * (it.most - it.least)).max(f64::MIN_POSITIVE);
    let places = (2.0 - width.log10().floor()).clamp(0.0, 4.0) - 1.0;
    let step = power_of_ten(-places.max(0.0));
    let rounded = (scale * value / step).round() * step;
    with_unit(&number(rounded), it.unit)
}

/// An assumption for tests.
#[cfg(test)]
pub(crate) fn worth() -> Assumption {
    Assumption {
        kind: AssumptionKind::Constant,
        constant: "handoff_worth".to_owned(),
        name: "Share of a journey's value at each hand-off (ι)".to_owned(),
        unit: Unit::Share,
        usual: 0.07,
        least: 0.03,
        most: 0.11,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::messages::assumption;

    #[test]
    fn values_carry_their_unit_and_labels_no_greek() {
        let worth = worth();
        assert_eq!(
            assumption(&worth),
            "Share of a journey\u{2019}s value at each hand-off"
        );
        assert_eq!(valued(&worth, 0.07, "USD"), "7\u{a0}%");
        assert_eq!(valued(&worth, 0.0514, "USD"), "5.1\u{a0}%");
        let number = Assumption {
            name: "How suddenly help turns into a working hand-off (m)".to_owned(),
            unit: Unit::Number,
            least: 1.6,
            most: 2.6,
            ..worth
        };
        assert_eq!(valued(&number, 2.04, "USD"), "2");
        let kept = Assumption {
            name: "Trust (as people feel it)".to_owned(),
            ..number
        };
        assert_eq!(assumption(&kept), "Trust (as people feel it)");
    }
}
