//! Calendar: converts weeks to months, each a twelfth of 52 weeks.

/// Hours in a standard week.
pub const WEEK_HOURS: f64 = 40.0;
/// Weeks in a month.
const WEEKS_IN_MONTH: f64 = 52.0 / 12.0;

/// The month, from 1, that contains week number `week`, from 0.
pub fn month_of(week: usize) -> u32 {
    (week as f64 / WEEKS_IN_MONTH) as u32 + 1
}

/// How many weeks are over at the end of each month of `weeks` weeks; the last month may be cut short.
pub fn ends(weeks: usize) -> impl Iterator<Item = usize> {
    let end = |month: u32| (f64::from(month) * WEEKS_IN_MONTH).round() as usize;
    let whole = (1..).map(end).take_while(move |end| *end < weeks);
    whole.chain((weeks > 0).then_some(weeks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_months_make_a_year_and_what_is_left_is_a_month() {
        let three_years: Vec<usize> = ends(156).collect();
        assert_eq!(three_years.len(), 36);
        assert_eq!((three_years[0], three_years[11]), (4, 52));
        assert_eq!(three_years.last(), Some(&156));
        assert_eq!(ends(20).collect::<Vec<_>>(), [4, 9, 13, 17, 20]);
        assert_eq!(ends(3).collect::<Vec<_>>(), [3]);
        assert_eq!(ends(0).count(), 0);
    }

    #[test]
    fn the_first_month_has_four_weeks_and_a_bit() {
        assert_eq!([0, 4, 5, 51, 52].map(month_of), [1, 1, 2, 12, 13]);
    }
}
