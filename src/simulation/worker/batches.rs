//! How the futures of a run are divided among workers, and when there is something new to show.

use std::ops::Range;

use tandem_model::Form;

/// Futures of a piece: few, so that workers finish together, and a multiple of those that the model simulates at once.
const PIECE: u32 = 8;
/// Pieces of the longest runs, which are divided no finer.
const MOST_PIECES: u32 = 128;
/// Futures of the first report: as many as hold 28 points of the constants.
const FIRST: u32 = 32;
/// Person-weeks of the first report and of a piece where futures are long; 46 futures of the default scenario.
const CHUNK: f64 = 2_400_000.0;
/// Person-weeks of one future up to which a sketch is worth waiting for.
const QUICK: f64 = 400_000.0;
/// A report follows when the futures have grown by this factor since the last one.
const GROWTH: u32 = 2;

/// A run as pieces of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Futures asked for.
    pub of: u32,
    /// Futures of the first report.
    first: u32,
    piece: u32,
    /// Whether a sketch is worth waiting for.
    pub sketch: Sketch,
}

/// Whether a sketch comes before the futures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sketch {
    /// It is there in a frame or two.
    Worthwhile,
    /// It would take as long as a future, and a future takes long.
    Slow,
}

impl Plan {
    /// The plan of a form.
    pub fn of(form: &Form) -> Self {
        let of = form.run.replicates;
        let cost = person_weeks(form);
        let affordable = (CHUNK / cost.max(1.0)) as u32;
        let piece = if affordable >= PIECE {
            PIECE.max(of / MOST_PIECES / PIECE * PIECE)
        } else {
            PIECE / 2
        };
        let first = affordable.clamp(piece, FIRST.max(piece));
        Self {
            of,
            first: first.next_multiple_of(piece).min(of),
            piece,
            sketch: if cost <= QUICK {
                Sketch::Worthwhile
            } else {
                Sketch::Slow
            },
        }
    }

    /// All pieces, in order.
    pub fn pieces(&self) -> impl Iterator<Item = Range<u32>> + use<> {
        let Self { of, piece, .. } = *self;
        let starts = (0..of).step_by(piece as usize);
        starts.map(move |start| start..start.saturating_add(piece).min(of))
    }

    /// Whether `done` futures in a row are worth a report after one of `reported`.
    pub fn is_worth_a_report(&self, done: u32, reported: u32) -> bool {
        let complete = done == self.of;
        let grown = done >= self.first && done >= reported.saturating_mul(GROWTH);
        // Shortly before the end the last report is worth waiting for.
        let early = done <= self.of - self.of / 4;
        done > reported && (complete || grown && early)
    }
}

/// Weeks that all people live in one future under all options.
fn person_weeks(form: &Form) -> f64 {
    let people = f64::from(form.organisation.people());
    people * f64::from(form.run.weeks) * (1.0 + form.options.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        tandem_model::preset::scenario("default").unwrap()
    }

    fn reports(plan: &Plan) -> Vec<u32> {
        let mut reports = vec![0];
        for piece in plan.pieces() {
            if plan.is_worth_a_report(piece.end, *reports.last().unwrap()) {
                reports.push(piece.end);
            }
        }
        reports
    }

    #[test]
    fn pieces_cover_all_futures_once_and_begin_with_a_pass() {
        for futures in [1, 7, 320, 333, 10_000] {
            let mut form = form();
            form.run.replicates = futures;
            let plan = Plan::of(&form);
            let mut next = 0;
            for piece in plan.pieces() {
                assert_eq!((piece.start, piece.start % 4), (next, 0));
                next = piece.end;
            }
            assert_eq!(next, futures);
            assert!(plan.pieces().count() <= 160);
        }
    }

    #[test]
    fn the_default_run_is_reported_early_and_seldom() {
        assert_eq!(reports(&Plan::of(&form())), [0, 32, 64, 128, 320]);
    }

    #[test]
    fn a_run_of_few_futures_is_reported_once() {
        let mut form = form();
        form.run.replicates = 5;
        assert_eq!(reports(&Plan::of(&form)), [0, 5]);
    }

    #[test]
    fn a_large_organisation_is_reported_in_small_steps_and_not_sketched() {
        let mut form = form();
        form.organisation.teams[0].heads = 500;
        form.run.weeks = 260;
        let plan = Plan::of(&form);
        assert_eq!(plan.sketch, Sketch::Slow);
        assert_eq!(reports(&plan)[1], 4);
    }
}
