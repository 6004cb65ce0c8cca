//! How a language writes numbers: its signs, its short scale of money, and the words on an axis of months.

use crate::format::MINUS;

const NO_BREAK_SPACE: char = '\u{a0}';
/// Whole numbers of so many digits and more are written in groups.
const GROUPED: usize = 5;

/// Signs and patterns. In a pattern `#` stands for the number and `¤` for the sign of the currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notation {
    /// Between the whole and its parts.
    pub decimal: String,
    /// Between groups of three digits.
    pub group: String,
    /// Per cent in a text.
    pub percent: String,
    /// Per cent on an axis, where there is little room.
    pub percent_tick: String,
    /// Ones, thousands, millions, billions and trillions of money; an empty pattern leaves a step of the scale out.
    pub money: [String; 5],
    /// Where an axis of months begins.
    pub start: String,
    /// A month on such an axis.
    pub month: String,
}

impl Default for Notation {
    /// English.
    fn default() -> Self {
        let own = str::to_owned;
        Self {
            decimal: own("."),
            group: own(","),
            percent: own("#\u{a0}%"),
            percent_tick: own("#%"),
            money: ["¤#", "¤#k", "¤#M", "¤#B", "¤#T"].map(own),
            start: own("start"),
            month: own("month #"),
        }
    }
}

impl Notation {
    /// A number that is written with a point and nothing else between its digits.
    pub fn number(&self, digits: &str) -> String {
        let (whole, parts) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = self.grouped(whole);
        if parts.is_empty() {
            whole
        } else {
            format!("{whole}{}{parts}", self.decimal)
        }
    }

    fn grouped(&self, whole: &str) -> String {
        if whole.len() < GROUPED {
            return whole.to_owned();
        }
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push_str(&self.group);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// The step of the scale of money that is used for powers of a thousand, and the amount that is one of it.
    pub fn step(&self, power: usize) -> (usize, f64) {
        let step = (0..=power.min(4))
            .rev()
            .find(|step| !self.money[*step].is_empty());
        let step = step.unwrap_or_default();
        (step, 1000_f64.powi(step as i32))
    }

    /// An amount with its currency on a step of the scale; a minus stands before all of it.
    pub fn money(&self, step: usize, symbol: &str, digits: &str, value: f64) -> String {
        let pattern = self.money.get(step).map_or("¤#", String::as_str);
        let amount = filled(pattern, symbol).replacen('#', &self.number(digits), 1);
        signed(value, &amount)
    }

    /// What stands around an amount of thousands: `$k`, `Tsd. €`.
    pub fn thousands(&self, symbol: &str) -> String {
        let (step, _) = self.step(1);
        let around = filled(&self.money[step], symbol).replacen('#', "", 1);
        around.trim().to_owned()
    }
}

/// A pattern with the sign of the currency in it. A code of letters, which ends in a space, keeps its distance.
fn filled(pattern: &str, symbol: &str) -> String {
    let code = symbol.trim_end();
    let Some((before, after)) = pattern.split_once('¤') else {
        return pattern.to_owned();
    };
    let gap = |needed: bool| match needed && code != symbol {
        true => String::from(NO_BREAK_SPACE),
        false => String::new(),
    };
    let left = gap(before.ends_with(|letter: char| !letter.is_whitespace()));
    let right = gap(after.starts_with(|letter: char| !letter.is_whitespace()));
    format!("{before}{left}{code}{right}{after}")
}

/// Puts a minus before the text of a negative number.
pub(crate) fn signed(value: f64, text: &str) -> String {
    if value < 0.0 {
        format!("{MINUS}{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german() -> Notation {
        Notation {
            decimal: ",".to_owned(),
            group: ".".to_owned(),
            money: [
                "#\u{a0}¤",
                "#\u{a0}Tsd.\u{a0}¤",
                "#\u{a0}Mio.\u{a0}¤",
                "",
                "",
            ]
            .map(str::to_owned),
            ..Notation::default()
        }
    }

    #[test]
    fn long_numbers_are_written_in_groups() {
        let said = ["7.25", "1234", "12345", "1234567.5"].map(|digits| german().number(digits));
        assert_eq!(said, ["7,25", "1234", "12.345", "1.234.567,5"]);
        assert_eq!(Notation::default().number("1234567"), "1,234,567");
    }

    #[test]
    fn money_stands_where_the_language_puts_it_and_codes_keep_their_distance() {
        let (english, german) = (Notation::default(), german());
        assert_eq!(english.money(2, "$", "0.5", -0.5), "−$0.5M");
        assert_eq!(english.money(1, "CHF\u{a0}", "20", 1.0), "CHF\u{a0}20k");
        assert_eq!(german.money(2, "€", "0.5", -0.5), "−0,5\u{a0}Mio.\u{a0}€");
        assert_eq!(
            german.money(1, "CHF\u{a0}", "20", 1.0),
            "20\u{a0}Tsd.\u{a0}CHF"
        );
        let french = Notation {
            money: ["#", "#\u{a0}k¤", "", "", ""].map(str::to_owned),
            ..german
        };
        assert_eq!(french.money(1, "€", "20", 1.0), "20\u{a0}k€");
        assert_eq!(
            french.money(1, "CHF\u{a0}", "20", 1.0),
            "20\u{a0}k\u{a0}CHF"
        );
    }

    #[test]
    fn a_step_that_a_language_leaves_out_falls_to_the_one_below() {
        assert_eq!(german().step(4), (2, 1e6));
        assert_eq!(Notation::default().step(4), (4, 1e12));
    }

    #[test]
    fn what_surrounds_thousands_is_known_without_an_amount() {
        assert_eq!(Notation::default().thousands("$"), "$k");
        assert_eq!(german().thousands("€"), "Tsd.\u{a0}€");
    }
}
