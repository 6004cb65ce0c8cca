//! How numbers read: index, per cent, hours, compact money. Minus signs are true ones, digits never exceed the need.

use crate::notation::{Notation, signed};

/// What a number counts, and so how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Format {
    /// An index of today = 100.
    Index,
    /// Per cent, 0 to 100.
    Percent,
    /// Hours a week.
    Hours,
    /// Money, shortened to thousands, millions and billions.
    Money {
        /// What stands before the amount: `$`, `€`, `CHF `.
        symbol: String,
    },
}

pub(crate) const MINUS: char = '\u{2212}';
const NO_BREAK_SPACE: char = '\u{a0}';

impl Format {
    /// Money in the currency of a three-letter code (ISO 4217); codes without a well-known sign stand for themselves.
    pub fn money(code: &str) -> Self {
        let symbol = match code {
            "USD" => "$".to_owned(),
            "EUR" => "€".to_owned(),
            "GBP" => "£".to_owned(),
            "JPY" => "¥".to_owned(),
            "INR" => "₹".to_owned(),
            other => format!("{other}{NO_BREAK_SPACE}"),
        };
        Self::Money { symbol }
    }

    /// One number by itself, in English: `$1.4M`, `−$480k`, `104.2`, `31 %`, `2.6 h`.
    pub fn show(&self, value: f64) -> String {
        self.write(value, &Notation::default())
    }

    /// One number by itself as a language writes it, with as many digits as it deserves.
    pub fn write(&self, value: f64, notation: &Notation) -> String {
        let fixed = |places| fixed(value, places, notation);
        match self {
            _ if !value.is_finite() => "–".to_owned(),
            Self::Index => fixed(1),
            Self::Percent => notation.percent.replacen('#', &fixed(0), 1),
            Self::Hours => format!("{}{NO_BREAK_SPACE}h", fixed(1)),
            Self::Money { symbol } => money(symbol, value, notation),
        }
    }

    /// The ticks of an axis, all in one unit and with the decimals that `step` needs.
    pub(crate) fn ticks(&self, values: &[f64], step: f64, notation: &Notation) -> Vec<String> {
        let largest = values.iter().fold(0.0_f64, |most, v| most.max(v.abs()));
        let (scale, unit) = match self {
            Self::Money { .. } => notation.step(power_of(largest)),
            _ => (0, 1.0),
        };
        let places = decimals(step / unit);
        let tick = |value: &f64| match self {
            Self::Money { symbol } if *value == 0.0 => notation.money(0, symbol, "0", 0.0),
            Self::Money { symbol } => {
                let digits = format!("{:.places$}", value.abs() / unit);
                notation.money(scale, symbol, &digits, *value)
            }
            Self::Percent => {
                let number = fixed(*value, places, notation);
                notation.percent_tick.replacen('#', &number, 1)
            }
            Self::Hours => format!("{}{NO_BREAK_SPACE}h", fixed(*value, places, notation)),
            Self::Index => fixed(*value, places, notation),
        };
        values.iter().map(tick).collect()
    }

    /// The least an axis spans, so that differences that do not matter do not look as if they did.
    pub(crate) fn least_span(&self) -> f64 {
        match self {
            Self::Index => 2.0,
            Self::Percent => 5.0,
            Self::Hours => 0.5,
            Self::Money { .. } => 1_000.0,
        }
    }

    /// Where the axis stops whatever room there is: nobody is above 100 per cent.
    pub(crate) fn limits(&self) -> (f64, f64) {
        match self {
            Self::Percent => (0.0, 100.0),
            Self::Hours | Self::Index => (0.0, f64::INFINITY),
            Self::Money { .. } => (f64::NEG_INFINITY, f64::INFINITY),
        }
    }
}

/// Money with two or three digits that count.
fn money(symbol: &str, value: f64, notation: &Notation) -> String {
    let size = value.abs();
    let (scale, unit) = notation.step(power_of(size));
    let amount = size / unit;
    let places = usize::from(amount < 9.95 && unit >= 1e6);
    let digits = format!("{amount:.places$}");
    notation.money(scale, symbol, &digits, unless_nought(value, &digits))
}

/// The power of a thousand in which `size` is below a thousand after rounding.
fn power_of(size: f64) -> usize {
    let powers = [1e3, 1e6, 1e9, 1e12];
    powers
        .iter()
        .filter(|power| size >= **power * 0.9995)
        .count()
}

/// Decimals that a multiple of `step` needs, at most 6.
fn decimals(step: f64) -> usize {
    let mut scaled = step.abs();
    for places in 0..6 {
        if (scaled - scaled.round()).abs() <= 1e-6 * scaled {
            return places;
        }
        scaled *= 10.0;
    }
    6
}

fn fixed(value: f64, places: usize, notation: &Notation) -> String {
    let digits = format!("{:.places$}", value.abs());
    signed(unless_nought(value, &digits), &notation.number(&digits))
}

/// `value`, or nought if its digits are: nought has no sign.
fn unless_nought(value: f64, digits: &str) -> f64 {
    let something = digits.chars().any(|c| ('1'..='9').contains(&c));
    if something { value } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_compact_and_carries_a_true_minus() {
        let dollars = Format::money("USD");
        let shown: Vec<String> = [
            0.0,
            -0.2,
            48.0,
            -480.0,
            999.7,
            12_345.0,
            -400_000.0,
            999_600.0,
            1_449_000.0,
            14.2e6,
            9.97e6,
            2.5e9,
            -3e12,
        ]
        .into_iter()
        .map(|v| dollars.show(v))
        .collect();
        let expected = [
            "$0", "$0", "$48", "−$480", "$1k", "$12k", "−$400k", "$1.0M", "$1.4M", "$14M", "$10M",
            "$2.5B", "−$3.0T",
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn currencies_without_a_sign_of_their_own_show_their_code() {
        assert_eq!(Format::money("EUR").show(1_200_000.0), "€1.2M");
        assert_eq!(Format::money("CHF").show(-20_000.0), "−CHF\u{a0}20k");
    }

    #[test]
    fn plain_numbers_carry_their_unit() {
        assert_eq!(Format::Index.show(104.23), "104.2");
        assert_eq!(Format::Percent.show(30.6), "31\u{a0}%");
        assert_eq!(Format::Hours.show(-0.04), "0.0\u{a0}h");
        assert_eq!(Format::Index.show(f64::NAN), "–");
    }

    #[test]
    fn ticks_of_one_axis_share_unit_and_decimals() {
        let dollars = Format::money("USD");
        assert_eq!(
            dollars.ticks(&[-5e5, 0.0, 5e5, 1e6], 5e5, &Notation::default()),
            ["−$0.5M", "$0", "$0.5M", "$1.0M"]
        );
        assert_eq!(
            dollars.ticks(&[-2e5, 0.0, 2e5], 2e5, &Notation::default()),
            ["−$200k", "$0", "$200k"]
        );
        assert_eq!(
            Format::Index.ticks(&[99.0, 100.0], 1.0, &Notation::default()),
            ["99", "100"]
        );
        assert_eq!(
            Format::Hours.ticks(&[2.25, 2.5], 0.25, &Notation::default()),
            ["2.25\u{a0}h", "2.50\u{a0}h"]
        );
        assert_eq!(
            Format::Percent.ticks(&[20.0, 40.0], 20.0, &Notation::default()),
            ["20%", "40%"]
        );
    }
    #[test]
    fn another_language_writes_the_same_numbers_its_own_way() {
        let german = Notation {
            decimal: ",".to_owned(),
            percent_tick: "#\u{a0}%".to_owned(),
            money: [
                "#\u{a0}¤",
                "#\u{a0}Tsd.\u{a0}¤",
                "#\u{a0}Mio.\u{a0}¤",
                "",
                "",
            ]
            .map(str::to_owned),
            ..Notation::default()
        };
        let euros = Format::money("EUR");
        assert_eq!(euros.write(-1.4e6, &german), "−1,4\u{a0}Mio.\u{a0}€");
        assert_eq!(euros.write(0.2, &german), "0\u{a0}€");
        assert_eq!(
            euros.ticks(&[-5e5, 0.0, 5e5, 1e6], 5e5, &german),
            [
                "−0,5\u{a0}Mio.\u{a0}€",
                "0\u{a0}€",
                "0,5\u{a0}Mio.\u{a0}€",
                "1,0\u{a0}Mio.\u{a0}€"
            ]
        );
        assert_eq!(Format::Percent.ticks(&[20.0], 20.0, &german), ["20\u{a0}%"]);
        assert_eq!(Format::Index.write(104.23, &german), "104,2");
    }
}
