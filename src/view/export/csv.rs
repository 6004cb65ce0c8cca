//! Writes a table as comma-separated values; cells that a spreadsheet would run as formulas are guarded.

use crate::i18n::later;
use crate::view::table::{Cell, Table};

/// What spreadsheets take for the start of a formula, or skip before one.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// So that spreadsheets read the text as UTF-8.
const MARK: char = '\u{feff}';

/// The table with its exact numbers, and the notes in lines of their own below it.
pub fn write(table: &Table, notes: &[&str]) -> String {
    let widths = widths(table);
    let mut text = String::from(MARK);
    line(
        &mut text,
        head(table, &widths).iter().map(|name| quoted(name)),
    );
    for (name, cells) in &table.rows {
        let numbers = cells
            .iter()
            .zip(&widths)
            .flat_map(|(cell, width)| numbers(cell, *width));
        line(&mut text, std::iter::once(label(name)).chain(numbers));
    }
    line(&mut text, std::iter::empty());
    for note in notes {
        line(&mut text, std::iter::once(quoted(note)));
    }
    text
}

/// How many numbers the cells of each column hold.
fn widths(table: &Table) -> Vec<usize> {
    let columns = table.head.len().saturating_sub(1);
    let width = |column: usize| {
        let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(column));
        cells.map(|cell| cell.values.len()).max().unwrap_or(1)
    };
    (0..columns).map(width).collect()
}

/// Names of the columns; one that holds a range has a column for each end of it.
fn head(table: &Table, widths: &[usize]) -> Vec<String> {
    let first = table.head.first().cloned().into_iter();
    let rest = table.head.iter().skip(1).zip(widths);
    let named = |(name, width): (&String, &usize)| -> Vec<String> {
        match width {
            2 => vec![later::copying_low(name), later::copying_high(name)],
            3 => vec![
                later::copying_low(name),
                later::copying_median(name),
                later::copying_high(name),
            ],
            _ => vec![name.clone()],
        }
    };
    first.chain(rest.flat_map(named)).collect()
}

/// The numbers of a cell as programs read them, or what it shows if it has none.
fn numbers(cell: &Cell, width: usize) -> Vec<String> {
    if cell.values.is_empty() {
        return vec![quoted(&cell.shown)];
    }
    let mut numbers: Vec<String> = cell.values.iter().map(f64::to_string).collect();
    numbers.resize(width, String::new());
    numbers
}

/// The name of a row: a number as it is, words as words.
fn label(name: &str) -> String {
    let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// Words that stay words: what would be a formula begins with an apostrophe.
fn quoted(words: &str) -> String {
    let guard = if words.starts_with(FORMULA) { "'" } else { "" };
    format!("\"{guard}{}\"", words.replace('"', "\"\""))
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells.collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str) -> Table {
        let cell = |shown: &str, values: &[f64]| Cell {
            shown: shown.to_owned(),
            values: values.to_vec(),
        };
        Table {
            head: ["Option", "Net", "80 of 100", "Words"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![(
                name.to_owned(),
                vec![
                    cell("$1M", &[-1.5e6]),
                    cell("x", &[0.1 + 0.2, 2.0]),
                    cell("as it is", &[]),
                ],
            )],
        }
    }

    #[test]
    fn numbers_are_exact_and_ranges_have_a_column_for_each_end() {
        let text = write(&table("Both"), &["What it is."]);
        assert_eq!(
            text,
            "\u{feff}\"Option\",\"Net\",\"80 of 100, low\",\"80 of 100, high\",\"Words\"\r\n\
             \"Both\",-1500000,0.30000000000000004,2,\"as it is\"\r\n\r\n\"What it is.\"\r\n"
        );
    }

    #[test]
    fn a_name_that_would_be_a_formula_is_disarmed_and_numbers_are_left_alone() {
        for name in [
            "=1+1",
            "+1",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "=HYPERLINK(\"x\")",
        ] {
            let text = write(&table(name), &[name]);
            let cell = format!("\"'{}\"", name.replace('"', "\"\""));
            assert!(text.contains(&format!("\r\n{cell},-1500000,")), "{text}");
            assert!(text.ends_with(&format!("\r\n{cell}\r\n")), "{text}");
        }
        assert!(write(&table("7"), &[]).contains("\n7,"));
        assert!(write(&table("a=b"), &[]).contains("\"a=b\""));
    }
}
