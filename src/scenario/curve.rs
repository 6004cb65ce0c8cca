//! The payout curve as it is drawn and dragged: where its points lie, and what a drag or a key makes of them.

use tandem_model::Curve;
use tandem_model::parameter::{self, Parameter};

/// Size of the drawing, in its own units.
pub const SIZE: (f64, f64) = (232.0, 150.0);
/// What the scales take of it: left, right, top and bottom.
const MARGIN: (f64, f64, f64, f64) = (34.0, 10.0, 12.0, 20.0);

/// A point of the curve that can be dragged; the target is where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handle {
    /// Where pay begins.
    Threshold,
    /// Where it ends to rise.
    Maximum,
}

/// A point: attainment and payout, both in multiples of the target's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Attainment.
    pub attainment: f64,
    /// Payout.
    pub pay: f64,
}

impl Handle {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Threshold, Self::Maximum];

    /// The manuals of its attainment and its payout.
    pub fn parameters(self) -> (Parameter, Parameter) {
        match self {
            Self::Threshold => (parameter::THRESHOLD, parameter::THRESHOLD_PAY),
            Self::Maximum => (parameter::MAXIMUM, parameter::MAXIMUM_PAY),
        }
    }

    /// Where it is.
    pub fn of(self, curve: &Curve) -> Point {
        let (attainment, pay) = match self {
            Self::Threshold => (curve.threshold, curve.threshold_pay),
            Self::Maximum => (curve.maximum, curve.maximum_pay),
        };
        Point { attainment, pay }
    }

    /// The curve with this point at `to`, or as near to it as steps and ranges allow.
    pub fn moved(self, curve: &Curve, to: Point) -> Curve {
        let (attainment, pay) = self.parameters();
        let to = Point {
            attainment: snapped(to.attainment, &attainment),
            pay: snapped(to.pay, &pay),
        };
        match self {
            Self::Threshold => Curve {
                threshold: to.attainment,
                threshold_pay: to.pay,
                ..*curve
            },
            Self::Maximum => Curve {
                maximum: to.attainment,
                maximum_pay: to.pay,
                ..*curve
            },
        }
    }

    /// What a key makes of the curve: left and right move attainment by a point, up and down pay by a step, the page keys
    /// attainment by five points, home and end to either end.
    pub fn pressed(self, curve: &Curve, key: &str) -> Option<Curve> {
        let (attainment, pay) = self.parameters();
        let mut to = self.of(curve);
        match key {
            "ArrowLeft" => to.attainment -= attainment.step,
            "ArrowRight" => to.attainment += attainment.step,
            "PageDown" => to.attainment -= 5.0 * attainment.step,
            "PageUp" => to.attainment += 5.0 * attainment.step,
            "Home" => to.attainment = attainment.min,
            "End" => to.attainment = attainment.max,
            "ArrowDown" => to.pay -= pay.step,
            "ArrowUp" => to.pay += pay.step,
            _ => return None,
        }
        Some(self.moved(curve, to))
    }
}

fn snapped(value: f64, parameter: &Parameter) -> f64 {
    let steps = (parameter.clamp(value) / parameter.step).round();
    parameter.clamp((steps * parameter.step * 1000.0).round() / 1000.0)
}

/// What is drawn of attainment and payout.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    low: f64,
    high: f64,
    top: f64,
}

impl Frame {
    /// A frame with room for all of `curves`.
    pub fn of(curves: &[Curve]) -> Self {
        let least = curves.iter().map(|it| it.threshold).fold(0.5, f64::min);
        let most = curves.iter().map(|it| it.maximum).fold(1.5, f64::max);
        let top = curves.iter().map(|it| it.maximum_pay).fold(2.0, f64::max);
        Self {
            low: (least * 10.0).floor() / 10.0,
            high: (most * 10.0).ceil() / 10.0,
            top: (top * 2.0).ceil() / 2.0,
        }
    }

    /// Where a point is in the drawing.
    pub fn place(&self, point: Point) -> (f64, f64) {
        let (left, right, top, bottom) = MARGIN;
        let x = (point.attainment - self.low) / (self.high - self.low);
        let y = point.pay / self.top;
        (
            left + x * (SIZE.0 - left - right),
            SIZE.1 - bottom - y * (SIZE.1 - top - bottom),
        )
    }

    /// Which point is at a place of the drawing.
    pub fn point(&self, (x, y): (f64, f64)) -> Point {
        let (left, right, top, bottom) = MARGIN;
        let across = (x - left) / (SIZE.0 - left - right);
        let up = (SIZE.1 - bottom - y) / (SIZE.1 - top - bottom);
        Point {
            attainment: (self.low + across * (self.high - self.low))
                .max(self.low)
                .min(self.high),
            pay: (up * self.top).min(self.top).max(0.0),
        }
    }

    /// The curve as the path of an SVG drawing, from end to end of the frame.
    pub fn path(&self, curve: &Curve) -> String {
        let at = |attainment: f64, pay: f64| self.place(Point { attainment, pay });
        let points = [
            at(self.low, 0.0),
            at(curve.threshold, 0.0),
            at(curve.threshold, curve.threshold_pay),
            at(1.0, 1.0),
            at(curve.maximum, curve.maximum_pay),
            at(self.high, curve.maximum_pay),
        ];
        let points = points.map(|(x, y)| format!("{x:.1} {y:.1}"));
        format!("M{}", points.join("L"))
    }
}

/// Payout that a point of attainment adds, in points of the target payout: below the target and above it.
pub fn slopes(curve: &Curve) -> (f64, f64) {
    (
        (1.0 - curve.threshold_pay) / (1.0 - curve.threshold),
        (curve.maximum_pay - 1.0) / (curve.maximum - 1.0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_and_its_point_belong_together() {
        let frame = Frame::of(&[Curve::default()]);
        for (attainment, pay) in [(0.8, 0.5), (1.0, 1.0), (1.2, 1.5)] {
            let point = frame.point(frame.place(Point { attainment, pay }));
            assert!((point.attainment - attainment).abs() < 1e-9 && (point.pay - pay).abs() < 1e-9);
        }
        let far = frame.point((-500.0, 9_000.0));
        assert_eq!((far.attainment, far.pay), (0.5, 0.0));
    }

    #[test]
    fn a_drag_keeps_to_steps_and_ranges_and_moves_one_point_alone() {
        let curve = Curve::default();
        let far = Point {
            attainment: 1.4,
            pay: -2.0,
        };
        let moved = Handle::Threshold.moved(&curve, far);
        assert_eq!((moved.threshold, moved.threshold_pay), (0.99, 0.0));
        assert_eq!(
            (moved.maximum, moved.maximum_pay),
            (curve.maximum, curve.maximum_pay)
        );
        let near = Point {
            attainment: 1.2345,
            pay: 1.777,
        };
        let moved = Handle::Maximum.moved(&curve, near);
        assert_eq!((moved.maximum, moved.maximum_pay), (1.23, 1.8));
    }

    #[test]
    fn keys_move_one_axis_each_and_lead_back() {
        let curve = Curve::default();
        for (there, back) in [
            ("ArrowLeft", "ArrowRight"),
            ("ArrowUp", "ArrowDown"),
            ("PageDown", "PageUp"),
        ] {
            for handle in Handle::ALL {
                let moved = handle.pressed(&curve, there).unwrap();
                assert_ne!(moved, curve, "{handle:?} {there}");
                assert_eq!(
                    handle.pressed(&moved, back).unwrap(),
                    curve,
                    "{handle:?} {there}"
                );
            }
        }
        assert_eq!(Handle::Threshold.pressed(&curve, "Tab"), None);
    }

    #[test]
    fn every_end_of_every_range_is_a_valid_curve() {
        for handle in Handle::ALL {
            for key in ["Home", "End"] {
                let mut form = crate::scenario::starter::first().unwrap();
                let plan = crate::scenario::proposal::plan_mut(&mut form).unwrap();
                plan.curve = handle.pressed(&plan.curve, key).unwrap();
                tandem_model::Scenario::check(form).unwrap();
            }
        }
    }

    #[test]
    fn the_slopes_are_those_of_the_payout() {
        let (below, above) = slopes(&Curve::default());
        assert!((below - 2.5).abs() < 1e-9 && (above - 2.5).abs() < 1e-9);
    }
}
