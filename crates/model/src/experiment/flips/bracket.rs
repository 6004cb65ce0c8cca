//! Two values of a cause between which an option crosses the worthwhile bar, brought closer together run by run.

/// Share of a cause's range within which its break-even value is known well enough.
const NARROW: f64 = 0.01;
/// Share of the gap between both ends that counts as none: where net hardly moves, the value stays rough.
const CLOSE: f64 = 0.01;
/// Runs after which a bracket is not narrowed further.
const RUNS: u32 = 5;
/// Share of a bracket that the next value keeps from either end.
const MARGIN: f64 = 0.05;

/// A value on either side of where an option crosses the bar, and how far the option is above the bar there.
#[derive(Debug, Clone, Copy)]
pub struct Bracket {
    /// Number of the option.
    pub option: usize,
    /// Place of the cause.
    pub cause: usize,
    /// Width of the cause's range.
    pub width: f64,
    /// The cause's usual value.
    pub usual: f64,
    /// On the side of the usual value.
    pub inside: (f64, f64),
    /// On the other side.
    pub outside: (f64, f64),
    /// Runs made so far.
    pub runs: u32,
}

impl Bracket {
    /// The break-even value, about: on a straight line between both.
    pub fn at(&self) -> f64 {
        let ((inside, here), (outside, there)) = (self.inside, self.outside);
        if here == there {
            return inside;
        }
        inside + (outside - inside) * here / (here - there)
    }

    /// How far it is from the usual value, as a share of the range.
    pub fn distance(&self) -> f64 {
        (self.at() - self.usual).abs() / self.width
    }

    /// The value to be tried next: by the straight line and in the middle, in turns.
    #[expect(
        clippy::manual_clamp,
        reason = "clamp can print the ends of a range, and what prints numbers is 9 kB of a worker"
    )]
    pub fn next(&self) -> f64 {
        let ((inside, _), (outside, _)) = (self.inside, self.outside);
        let share = if self.runs.is_multiple_of(2) {
            ((self.at() - inside) / (outside - inside))
                .max(MARGIN)
                .min(1.0 - MARGIN)
        } else {
            0.5
        };
        inside + share * (outside - inside)
    }

    /// Takes in how far the option is above the bar at [`Self::next`]; none where it cannot be there. Returns whether the
    /// bracket is narrow enough, or cannot be narrowed.
    pub fn take(&mut self, gap: Option<f64>) -> bool {
        let Some(gap) = gap else { return true };
        let value = self.next();
        let scale = (self.inside.1 - self.outside.1).abs();
        if (gap > 0.0) == (self.inside.1 > 0.0) {
            self.inside = (value, gap);
        } else {
            self.outside = (value, gap);
        }
        self.runs += 1;
        let width = (self.inside.0 - self.outside.0).abs();
        self.runs >= RUNS || width < NARROW * self.width || gap.abs() < CLOSE * scale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn narrowed(gap: impl Fn(f64) -> f64, ends: [f64; 2]) -> Bracket {
        let [usual, end] = ends;
        let mut bracket = Bracket {
            option: 1,
            cause: 0,
            width: (usual - end).abs(),
            usual,
            inside: (usual, gap(usual)),
            outside: (end, gap(end)),
            runs: 0,
        };
        while !bracket.take(Some(gap(bracket.next()))) {}
        bracket
    }

    #[test]
    fn a_line_is_found_at_once_and_a_curve_in_a_few_runs() {
        let line = narrowed(|x| 3.0 - x, [0.0, 10.0]);
        assert!((line.at() - 3.0).abs() < 1e-9 && line.runs == 1);
        for (root, ends) in [(0.2, [0.0, 1.0]), (0.9, [1.0, 0.0]), (0.5, [0.1, 0.8])] {
            let curve = narrowed(|x: f64| root * root - x * x, ends);
            assert!((curve.at() - root).abs() < 0.02, "{root}: {}", curve.at());
            assert!(curve.runs <= RUNS);
        }
    }

    #[test]
    fn where_a_value_cannot_be_the_line_has_to_do() {
        let mut bracket = narrowed(|x| 3.0 - x, [0.0, 10.0]);
        bracket.runs = 0;
        assert!(bracket.take(None));
        assert!((bracket.at() - 3.0).abs() < 1e-9);
    }
}
