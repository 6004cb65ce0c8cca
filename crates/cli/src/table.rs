//! A table for a terminal: columns as wide as what they hold, two spaces apart.

use std::fmt;

use unicode_width::UnicodeWidthStr;

/// On which side a column is flush.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows of `N` cells under a header.
#[derive(Debug, Clone)]
pub struct Table<const N: usize> {
    rows: Vec<[String; N]>,
    aligned: [Align; N],
}

impl<const N: usize> Table<N> {
    /// An empty table.
    pub fn new(header: [&str; N], aligned: [Align; N]) -> Self {
        Self {
            rows: vec![header.map(str::to_owned)],
            aligned,
        }
    }

    /// Adds a row.
    pub fn push(&mut self, row: [String; N]) {
        self.rows.push(row);
    }

    fn width(&self, column: usize) -> usize {
        self.rows
            .iter()
            .map(|row| row[column].width())
            .max()
            .unwrap_or_default()
    }
}

impl<const N: usize> fmt::Display for Table<N> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths: [usize; N] = std::array::from_fn(|column| self.width(column));
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let space = " ".repeat(widths[column].saturating_sub(cell.width()));
                let gap = if column == 0 { "" } else { "  " };
                line += &match self.aligned[column] {
                    Align::Left => format!("{gap}{cell}{space}"),
                    Align::Right => format!("{gap}{space}{cell}"),
                };
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_the_script() {
        let mut table = Table::new(["Name", "n"], [Align::Left, Align::Right]);
        table.push(["日本".to_owned(), "7".to_owned()]);
        table.push(["Größer".to_owned(), "100".to_owned()]);
        assert_eq!(table.to_string(), "Name      n\n日本      7\nGrößer  100\n");
    }
}
