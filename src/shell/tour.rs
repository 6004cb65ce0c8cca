//! The steps of the guided tour, the elements each speaks of, and the corner in which its card covers least of them.

use crate::browser::highlight::{Area, Measured};

/// Pixels between the card and the edges of the window.
const MARGIN: f64 = 12.0;

/// A step of the tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What the answer says.
    Answer,
    /// A lever to move.
    Lever,
    /// The cash hole and the ranges.
    Ranges,
    /// Examples and sharing.
    Next,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Answer, Self::Lever, Self::Ranges, Self::Next];

    /// The step so many places on, if there is one.
    pub fn moved(self, by: isize) -> Option<Self> {
        let place = (self as usize).checked_add_signed(by)?;
        Self::ALL.get(place).copied()
    }

    /// Its place, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// What it speaks of, as selectors of the page.
    pub fn targets(self) -> &'static [&'static str] {
        match self {
            Self::Answer => &["#answer-lead"],
            Self::Lever => &["[data-lever=plan-weights-joint]"],
            Self::Ranges => &["#options", "#cash"],
            Self::Next => &["#library", "#copy"],
        }
    }
}

/// How much of an area another covers, in square pixels.
fn shared(one: &Area, other: &Area) -> f64 {
    let along = |one: (f64, f64), two: (f64, f64)| {
        let end = (one.0 + one.1).min(two.0 + two.1);
        (end - one.0.max(two.0)).max(0.0)
    };
    let across = along((one.left, one.width), (other.left, other.width));
    across * along((one.top, one.height), (other.top, other.height))
}

/// A corner of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corner {
    /// Lower right.
    LowerRight,
    /// Lower left.
    LowerLeft,
    /// Upper right.
    UpperRight,
    /// Upper left.
    UpperLeft,
}

impl Corner {
    /// All of them, the first choice first.
    pub const ALL: [Self; 4] = [
        Self::LowerRight,
        Self::LowerLeft,
        Self::UpperRight,
        Self::UpperLeft,
    ];

    /// Its name in the markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::LowerRight => "lower-right",
            Self::LowerLeft => "lower-left",
            Self::UpperRight => "upper-right",
            Self::UpperLeft => "upper-left",
        }
    }

    /// Where a card of this size stands in it, [`MARGIN`] away from the edges.
    fn place(self, view: (f64, f64), card: (f64, f64)) -> Area {
        let ends = |view: f64, card: f64| (view - card - MARGIN).max(0.0);
        let (right, low) = (ends(view.0, card.0), ends(view.1, card.1));
        let (left, top) = match self {
            Self::LowerRight => (right, low),
            Self::LowerLeft => (MARGIN, low),
            Self::UpperRight => (right, MARGIN),
            Self::UpperLeft => (MARGIN, MARGIN),
        };
        Area {
            left,
            top,
            width: card.0,
            height: card.1,
        }
    }

    /// The corner in which the card covers least of what is measured.
    pub fn free(measured: &Measured) -> Self {
        let Measured {
            view,
            card,
            targets,
        } = measured;
        let covered = |corner: Self| -> f64 {
            let place = corner.place(*view, *card);
            targets.iter().map(|target| shared(target, &place)).sum()
        };
        let better = |best: Self, next: Self| {
            if covered(next) < covered(best) {
                next
            } else {
                best
            }
        };
        Self::ALL.into_iter().fold(Self::LowerRight, better)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(left: f64, top: f64, width: f64, height: f64) -> Area {
        Area {
            left,
            top,
            width,
            height,
        }
    }

    #[test]
    fn the_tour_has_a_first_and_a_last_step() {
        assert_eq!(Step::Answer.moved(-1), None);
        assert_eq!(Step::Next.moved(1), None);
        let walked: Vec<usize> = Step::ALL.map(Step::number).to_vec();
        assert_eq!(walked, [1, 2, 3, 4]);
        assert_eq!(Step::Answer.moved(1), Some(Step::Lever));
    }

    #[test]
    fn the_card_takes_the_first_corner_that_is_free() {
        let (view, card) = ((1280.0, 720.0), (248.0, 220.0));
        let free = |targets: &[Area]| {
            let targets = targets.to_vec();
            Corner::free(&Measured {
                view,
                card,
                targets,
            })
        };
        assert_eq!(free(&[area(290.0, 60.0, 970.0, 210.0)]), Corner::LowerRight);
        let charts = [
            area(290.0, 280.0, 480.0, 250.0),
            area(780.0, 280.0, 480.0, 250.0),
        ];
        assert_eq!(free(&charts), Corner::LowerLeft);
        assert_eq!(free(&[area(0.0, 400.0, 1280.0, 320.0)]), Corner::UpperRight);
    }

    #[test]
    fn areas_that_only_touch_share_nothing() {
        let one = area(0.0, 0.0, 10.0, 10.0);
        assert_eq!(shared(&one, &area(10.0, 0.0, 5.0, 5.0)), 0.0);
        assert_eq!(shared(&one, &area(8.0, 8.0, 5.0, 5.0)), 4.0);
    }
}
