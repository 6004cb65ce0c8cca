//! A table of a page of documentation that a test prints and holds to the code.

/// Where a table stands.
pub struct PrintedTable {
    /// Path of the page.
    pub page: &'static str,
    /// The line before it, and the line after it.
    pub open: &'static str,
    pub close: &'static str,
}

impl PrintedTable {
    /// Fails unless the page holds `table`; with `TANDEM_GOLDEN=write` writes it there.
    #[track_caller]
    pub fn holds(&self, table: &str) {
        let page = std::fs::read_to_string(self.page).unwrap();
        let (before, rest) = page.split_once(self.open).unwrap();
        let (held, after) = rest.split_once(self.close).unwrap();
        if option_env!("TANDEM_GOLDEN") == Some("write") {
            let page = format!("{before}{}{table}{}{after}", self.open, self.close);
            std::fs::write(self.page, page).unwrap();
            return;
        }
        for (held, printed) in held.lines().zip(table.lines()) {
            assert_eq!(held, printed);
        }
        assert_eq!(held.lines().count(), table.lines().count());
    }
}
