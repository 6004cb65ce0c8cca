//! How numbers are written in sentences: no more digits than their range supports, and true minus signs.

use std::cell::RefCell;
use std::rc::Rc;

use tandem_charts::{Format, Notation};
use tandem_model::Spread;

use crate::i18n::first;
use crate::i18n::messages::{self, Language};

/// A minus sign as wide as a plus.
pub const MINUS: char = '\u{2212}';

/// Amounts from which money is shortened to thousands, millions and billions. A tenth of a million is written so, since it
/// mostly stands beside millions.
const SHORTENED: [f64; 3] = [0.9995e3, 0.9995e5, 0.9995e9];

thread_local! {
    static NOTATION: RefCell<Option<(Language, Rc<Notation>)>> = const { RefCell::new(None) };
}

/// How the language in force writes numbers.
pub fn notation() -> Rc<Notation> {
    let language = messages::language();
    NOTATION.with_borrow_mut(|known| match known {
        Some((of, notation)) if *of == language => Rc::clone(notation),
        _ => {
            let notation = Rc::new(read());
            *known = Some((language, Rc::clone(&notation)));
            notation
        }
    })
}

/// The notation as the words have it.
fn read() -> Notation {
    Notation {
        decimal: first::notation_decimal(),
        group: first::notation_group(),
        percent: first::notation_percent(),
        percent_tick: first::notation_percent_tick(),
        money: [
            first::notation_money_0(),
            first::notation_money_1(),
            first::notation_money_2(),
            first::notation_money_3(),
            first::notation_money_4(),
        ],
        start: first::notation_start(),
        month: first::notation_month(),
    }
}

/// A number as the language in force writes it beside its unit.
pub fn show(format: &Format, value: f64) -> String {
    format.write(value, &notation())
}

/// How the amounts of one statement are rounded: all to the same step and in the same unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    symbol: String,
    notation: Rc<Notation>,
    /// The step of the scale of money, and the amount that is one of it.
    unit: (usize, f64),
    step: f64,
}

impl Scale {
    /// The scale on which `spread` shows at least four steps from its 10th to its 90th percentile.
    pub fn of(currency: &str, spread: &Spread) -> Self {
        let width = spread.p90 - spread.p10;
        let largest = spread.p90.abs().max(spread.p10.abs());
        let step = if width > 0.0 {
            power_below(width / 4.0)
        } else {
            power_below(largest / 10.0)
        };
        let notation = notation();
        Self {
            symbol: symbol(currency),
            unit: notation.step(power_of(largest)),
            notation,
            step: step.max(1.0),
        }
    }

    /// `amount` to the nearest step.
    pub fn near(&self, amount: f64) -> String {
        self.write((amount / self.step).round())
    }

    /// `amount` to the step below: the lower end of a range.
    pub fn low(&self, amount: f64) -> String {
        self.write((amount / self.step).floor())
    }

    /// `amount` to the step above: the upper end of a range.
    pub fn high(&self, amount: f64) -> String {
        self.write((amount / self.step).ceil())
    }

    fn write(&self, steps: f64) -> String {
        if steps == 0.0 {
            return self.notation.money(0, &self.symbol, "0", 0.0);
        }
        let (scale, unit) = self.unit;
        let places = (unit / self.step).log10().ceil().clamp(0.0, 6.0) as usize;
        let digits = format!("{:.places$}", steps.abs() * self.step / unit);
        self.notation.money(scale, &self.symbol, &digits, steps)
    }
}

/// An amount that the visitor set, with every digit that counts: `$0.3M`, `$1.25M`, `$60k`.
pub fn exact_money(currency: &str, amount: f64) -> String {
    let notation = notation();
    let (scale, unit) = notation.step(power_of(amount.abs()));
    let digits = plain(amount.abs() / unit);
    notation.money(scale, &symbol(currency), &digits, amount)
}

/// An amount of which only the first digit is meant, or the first two after a one: `$0.5M`, `$1.4M`, `$30k`.
pub fn rough_money(currency: &str, amount: f64) -> String {
    let step = power_below(amount.abs());
    let step = if amount.abs() < 1.95 * step {
        step / 10.0
    } else {
        step
    };
    exact_money(currency, (amount / step).round() * step)
}

/// What stands before an amount.
pub fn symbol(currency: &str) -> String {
    match Format::money(currency) {
        Format::Money { symbol } => symbol,
        _ => String::new(),
    }
}

/// A number with up to three decimals and no trailing noughts, as a number box shows it: in the language in force, but
/// without groups, so that it can be typed over.
pub fn boxed(value: f64) -> String {
    plain(value).replacen('.', &notation().decimal, 1)
}

/// A number with up to three decimals and no trailing noughts, as the language in force writes it in a sentence.
pub fn number(value: f64) -> String {
    let digits = plain(value.abs());
    let sign = if value < 0.0 && digits != "0" {
        "-"
    } else {
        ""
    };
    format!("{sign}{}", notation().number(&digits))
}

/// A number with up to three decimals and no trailing noughts, as programs read it.
pub fn plain(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

fn power_below(value: f64) -> f64 {
    if value > 0.0 {
        power_of_ten(value.log10().floor())
    } else {
        1.0
    }
}

/// Ten to a whole power. Any number to any power is a function of the library that nothing else of the first answer needs.
pub(crate) fn power_of_ten(power: f64) -> f64 {
    let size = (0..power.abs() as u32).fold(1.0, |size, _| size * 10.0);
    if power < 0.0 { 1.0 / size } else { size }
}

/// The power of a thousand by which money of this size is shortened.
fn power_of(size: f64) -> usize {
    SHORTENED.iter().filter(|from| size >= **from).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(p10: f64, p90: f64) -> Spread {
        Spread {
            p10,
            p50: (p10 + p90) / 2.0,
            p90,
            ..Spread::default()
        }
    }

    #[test]
    fn digits_follow_the_range_and_its_ends_are_rounded_outward() {
        let scale = Scale::of("USD", &spread(0.52e6, 2.27e6));
        assert_eq!(
            (scale.low(0.52e6), scale.near(1.43e6), scale.high(2.27e6)),
            ("$0.5M".into(), "$1.4M".into(), "$2.3M".into())
        );
        let wide = Scale::of("EUR", &spread(-3.1e6, 9.4e6));
        assert_eq!(
            (wide.low(-3.1e6), wide.near(2.8e6)),
            ("−€4M".into(), "€3M".into())
        );
        let narrow = Scale::of("USD", &spread(-12_300.0, 41_000.0));
        assert_eq!(
            (narrow.low(-12_300.0), narrow.high(41_000.0)),
            ("−$20k".into(), "$50k".into())
        );
    }

    #[test]
    fn nought_has_no_sign_and_a_range_of_nothing_is_written() {
        assert_eq!(Scale::of("USD", &spread(-1e6, 1e6)).near(-30_000.0), "$0");
        assert_eq!(Scale::of("USD", &spread(0.0, 0.0)).near(0.0), "$0");
        assert_eq!(
            Scale::of("USD", &spread(1.25e6, 1.25e6)).near(1.25e6),
            "$1.3M"
        );
    }

    #[test]
    fn amounts_the_visitor_set_keep_every_digit() {
        let shown = [0.0, 60_000.0, 99_000.0, 100_000.0, 300_000.0, 1_250_000.0]
            .map(|a| exact_money("USD", a));
        assert_eq!(shown, ["$0", "$60k", "$99k", "$0.1M", "$0.3M", "$1.25M"]);
    }

    #[test]
    fn rough_amounts_keep_what_is_meant() {
        let shown =
            [-483_000.0, 1_430_000.0, 26_000.0, 1_049.0, 0.0].map(|a| rough_money("USD", a));
        assert_eq!(shown, ["−$0.5M", "$1.4M", "$30k", "$1k", "$0"]);
    }

    #[test]
    fn number_boxes_show_no_needless_noughts() {
        assert_eq!(
            [45.0, 7.84, 0.1 + 0.2, -0.0].map(plain),
            ["45", "7.84", "0.3", "0"]
        );
    }
}
