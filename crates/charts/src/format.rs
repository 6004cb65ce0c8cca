//! How numbers read: index, per cent, hours, compact money. Minus signs are true ones, digits never exceed the need.

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

const MINUS: char = '\u{2212}';
const NO_BREAK_SPACE: char = '\u{a0}';

/// Powers of ten that money is shortened by, largest first.
const UNITS: [(f64, &str); 5] = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k"), (1.0, "")];

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

    /// One number by itself, with as many digits as it deserves: `$1.4M`, `−$480k`, `104.2`, `31 %`, `2.6 h`.
    pub fn show(&self, value: f64) -> String {
        match self {
            _ if !value.is_finite() => "–".to_owned(),
            Self::Index => fixed(value, 1),
            Self::Percent => format!("{}{NO_BREAK_SPACE}%", fixed(value, 0)),
            Self::Hours => format!("{}{NO_BREAK_SPACE}h", fixed(value, 1)),
            Self::Money { symbol } => money(symbol, value),
        }
    }

    /// The ticks of an axis, all in one unit and with the decimals that `step` needs.
    pub(crate) fn ticks(&self, values: &[f64], step: f64) -> Vec<String> {
        let largest = values.iter().fold(0.0_f64, |most, v| most.max(v.abs()));
        let (unit, name) = match self {
            Self::Money { .. } => unit_of(largest),
            _ => (1.0, ""),
        };
        let places = decimals(step / unit);
        let tick = |value: &f64| match self {
            Self::Money { symbol } if *value == 0.0 => format!("{symbol}0"),
            Self::Money { symbol } => signed(
                *value,
                &format!("{symbol}{:.places$}{name}", value.abs() / unit),
            ),
            Self::Percent => format!("{}%", fixed(*value, places)),
            Self::Hours => format!("{}{NO_BREAK_SPACE}h", fixed(*value, places)),
            Self::Index => fixed(*value, places),
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
fn money(symbol: &str, value: f64) -> String {
    let size = value.abs();
    let (unit, name) = unit_of(size);
    let amount = size / unit;
    let places = usize::from(amount < 9.95 && unit >= 1e6);
    signed_text(value, &format!("{symbol}{amount:.places$}{name}"))
}

/// The unit in which `size` is below a thousand after rounding.
fn unit_of(size: f64) -> (f64, &'static str) {
    let fits = UNITS.into_iter().find(|(unit, _)| size >= unit * 0.9995);
    fits.unwrap_or((1.0, ""))
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

fn fixed(value: f64, places: usize) -> String {
    signed_text(value, &format!("{:.places$}", value.abs()))
}

/// Puts a minus before a text that shows anything but nought.
fn signed_text(value: f64, text: &str) -> String {
    if text.chars().any(|c| ('1'..='9').contains(&c)) {
        signed(value, text)
    } else {
        text.to_owned()
    }
}

fn signed(value: f64, text: &str) -> String {
    if value < 0.0 {
        format!("{MINUS}{text}")
    } else {
        text.to_owned()
    }
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
            dollars.ticks(&[-5e5, 0.0, 5e5, 1e6], 5e5),
            ["−$0.5M", "$0", "$0.5M", "$1.0M"]
        );
        assert_eq!(
            dollars.ticks(&[-2e5, 0.0, 2e5], 2e5),
            ["−$200k", "$0", "$200k"]
        );
        assert_eq!(Format::Index.ticks(&[99.0, 100.0], 1.0), ["99", "100"]);
        assert_eq!(
            Format::Hours.ticks(&[2.25, 2.5], 0.25),
            ["2.25\u{a0}h", "2.50\u{a0}h"]
        );
        assert_eq!(Format::Percent.ticks(&[20.0, 40.0], 20.0), ["20%", "40%"]);
    }
}
