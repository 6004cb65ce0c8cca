//! The line that a chart's tooltip shows at the cursor: the row of its data table that lies there.

use crate::i18n::messages::tabs::reading as words;
use crate::i18n::number;
use crate::reading::basis::Basis;
use crate::view::chart::{ChartKind, format_of};
use crate::view::table::{Cell, Table};

/// A place in a picture: a row of its table and, where rows are months, a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The row.
    pub row: usize,
    /// The option.
    pub column: usize,
}

/// A step of the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the right, or to a later month.
    Right,
    /// To the left.
    Left,
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Cursor {
    /// The cursor after a step in a table of so many rows and columns; where rows are months, upward and downward go
    /// from option to option.
    pub fn moved(self, step: Move, kind: ChartKind, table: &Table) -> Self {
        let months = kind.measure().is_some();
        let (last, columns) = (
            table.rows.len().saturating_sub(1),
            table.head.len().saturating_sub(1).max(1),
        );
        let Self { row, column } = self;
        match step {
            Move::Up if months => Self {
                column: (column + columns - 1) % columns,
                row,
            },
            Move::Down if months => Self {
                column: (column + 1) % columns,
                row,
            },
            Move::Left | Move::Up => Self {
                row: row.saturating_sub(1),
                column,
            },
            Move::Right | Move::Down => Self {
                row: (row + 1).min(last),
                column,
            },
            Move::First => Self { row: 0, column },
            Move::Last => Self { row: last, column },
        }
    }
}

/// What stands at the cursor, as the table has it; of an estimate no ranges are known.
pub fn line(
    kind: ChartKind,
    table: &Table,
    currency: &str,
    basis: Basis,
    at: Cursor,
) -> Option<String> {
    let (name, cells) = table.rows.get(at.row)?;
    let Some(measure) = kind.measure() else {
        return Some(row(kind, name, &table.head, cells, basis));
    };
    let option = table.head.get(at.column + 1)?;
    let show = |value: &f64| number::show(&format_of(measure, currency), *value);
    match (cells.get(at.column)?.values.as_slice(), basis) {
        ([_, median, _], Basis::Estimate) => {
            Some(words::estimated_month(option, name, &show(median)))
        }
        ([low, median, high], Basis::Futures) => Some(words::month(
            option,
            name,
            &show(median),
            &show(low),
            &show(high),
        )),
        ([one], _) => Some(words::single_month(option, name, &show(one))),
        _ => None,
    }
}

/// All cells of a row with the heads of their columns; what needs futures is left out of an estimate.
fn row(kind: ChartKind, name: &str, head: &[String], cells: &[Cell], basis: Basis) -> String {
    let all = || head.iter().skip(1).zip(cells);
    let named = |(head, cell): (&String, &Cell)| words::cell(head, &cell.shown);
    let mut said = match (kind, all().next(), all().nth(1)) {
        // Net and bonus are what the whole picture is about; their range follows them.
        (ChartKind::Options | ChartKind::Payouts, Some((_, first)), Some((head, range))) => {
            match basis {
                Basis::Estimate => return words::row(name, &first.shown),
                Basis::Futures => vec![words::range(&first.shown, head, &range.shown)],
            }
        }
        _ => Vec::new(),
    };
    let begun = 2 * said.len();
    said.extend(all().skip(begun).map(named));
    words::row(name, &said.join(" \u{b7} "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::table;
    use tandem_model::{Experiment, Indicator, Report, Scenario};

    fn report() -> Report {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.weeks = 26;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(5);
        experiment.report()
    }

    #[test]
    fn a_month_is_read_with_its_range_as_the_table_has_it() {
        let report = report();
        let table = table::of(ChartKind::Cash, &report, "USD");
        let read = |basis| {
            let at = Cursor { row: 2, column: 3 };
            line(ChartKind::Cash, &table, "USD", basis, at).unwrap()
        };
        let shown = &table.rows[2].1[3].shown;
        let (median, range) = shown.split_once(" (").unwrap();
        let option = &table.head[4];
        assert_eq!(
            read(Basis::Futures),
            format!("{option}, month 3: {median} (80 of 100: {range}")
        );
        assert_eq!(
            read(Basis::Estimate),
            format!("{option}, month 3: about {median}")
        );
    }

    #[test]
    fn an_option_is_read_with_all_its_numbers_and_an_estimate_with_one() {
        let report = report();
        let table = table::of(ChartKind::Options, &report, "USD");
        let at = Cursor { row: 1, column: 0 };
        let (name, cells) = &table.rows[1];
        let read = line(ChartKind::Options, &table, "USD", Basis::Futures, at).unwrap();
        assert!(read.starts_with(name.as_str()), "{read}");
        assert!(
            cells.iter().all(|cell| read.contains(&cell.shown)),
            "{read}"
        );
        let read = line(ChartKind::Options, &table, "USD", Basis::Estimate, at).unwrap();
        assert!(!read.contains(&cells[1].shown), "{read}");
    }

    #[test]
    fn keys_go_by_months_and_options_or_by_rows_and_stop_at_the_ends() {
        let report = report();
        let months = ChartKind::Weeks(Indicator::Trust);
        let table = table::of(months, &report, "USD");
        let at = Cursor { row: 5, column: 4 };
        let go = |step| at.moved(step, months, &table);
        assert_eq!(go(Move::Right), at);
        assert_eq!(go(Move::Left).row, 4);
        assert_eq!(go(Move::Down).column, 0);
        assert_eq!(go(Move::Up).column, 3);
        assert_eq!((go(Move::First).row, go(Move::Last).row), (0, 5));
        let rows = table::of(ChartKind::Options, &report, "USD");
        let at = Cursor { row: 0, column: 0 };
        let go = |step| at.moved(step, ChartKind::Options, &rows);
        assert_eq!((go(Move::Up).row, go(Move::Down).row), (0, 1));
    }

    #[test]
    fn a_place_that_is_not_there_reads_nothing() {
        let table = table::of(ChartKind::Cash, &report(), "USD");
        for (row, column) in [(99, 0), (0, 99)] {
            let at = Cursor { row, column };
            assert_eq!(
                line(ChartKind::Cash, &table, "USD", Basis::Futures, at),
                None
            );
        }
    }
}
